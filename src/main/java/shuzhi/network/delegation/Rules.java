package shuzhi.network.delegation;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.network.Refusal;
import shuzhi.org.Org;
import shuzhi.org.Role;
import shuzhi.org.Shipped;
import shuzhi.words.Text;

/// How a post stands in for another (代行规则): within the body, for some days, never onward (Licensing Law art. 24).
public final class Rules {
    public static final Thing<Command, Act, State> DELEGATION = new Thing<>(
            "delegation",
            new Text("代行", "Delegation"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::shut,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> shut(State state, Class<?> command, Context context) {
        if (command == Command.Delegate.class) return state.given().map(_ -> Refusal.EXISTS_ALREADY);
        if (state.given().isEmpty()) return Optional.of(Refusal.UNKNOWN);
        var given = state.given().get();
        if (!mayGive(given.post(), given.body(), context)) return Optional.of(Refusal.NOT_YOUR_POST);
        return given.until().isBefore(context.today()) ? Optional.of(Refusal.ENDED_ALREADY) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Delegate it -> delegate(it, context);
            case Command.TakeBack _ -> act(new Act.TakenBack(context.today()));
        };
    }

    private static Decision<Act> delegate(Command.Delegate it, Context context) {
        if (it.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        if (it.from().isBefore(context.today())) return refuse(Refusal.DAY_PASSED);
        if (it.until().isBefore(it.from())) return refuse(Refusal.DAYS_REVERSED);
        var absent = shuzhi.network.post.Rules.standing(it.post(), it.from(), context);
        var deputy = shuzhi.network.post.Rules.standing(it.deputy(), it.from(), context);
        if (absent.isEmpty()) return refuse(Refusal.UNKNOWN, Text.same(it.post()));
        if (deputy.isEmpty() || it.post().equals(it.deputy())) return refuse(Refusal.UNKNOWN, Text.same(it.deputy()));
        if (!absent.get().body().equals(deputy.get().body())) return refuse(Refusal.NOT_YOUR_BODY);
        boolean administers = absent.get().roles().stream().anyMatch(Shipped.ADMINISTRATORS::contains)
                || deputy.get().roles().stream().anyMatch(Shipped.ADMINISTRATORS::contains);
        if (administers || context.actor().post().contains(Org.FOR)) return refuse(Refusal.NO_ONWARD);
        if (!mayGive(it.post(), absent.get().body(), context)) return refuse(Refusal.NOT_YOUR_POST);
        return act(new Act.Delegated(it.post(), it.deputy(), absent.get().body(), it.from(), it.until(), it.reason()));
    }

    private static boolean mayGive(String post, String body, Context context) {
        var actor = context.actor();
        return actor.post().equals(post) || actor.is(Role.HEAD) && actor.body().equals(body);
    }
}
