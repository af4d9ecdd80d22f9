package shuzhi.network.officer;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.network.Refusal;
import shuzhi.org.Powers;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// How officers are appointed, relieved and locked (经办人管理规则): one person holds one post, so that the three
/// administrators are three persons.
public final class Rules {
    public static final Thing<Command, Act, State> OFFICER = new Thing<>(
            "officer",
            new Text("经办人", "Officer"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::shut,
            Rules::decide,
            State::after,
            (_, act) -> Optional.of(act.account()));

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> shut(State state, Class<?> command, Context context) {
        if (command == Command.Lock.class && state.locked()) return Optional.of(Refusal.LOCKED_ALREADY);
        if (command == Command.Unlock.class && !state.locked()) return Optional.of(Refusal.NOT_LOCKED);
        boolean holds =
                state.post().filter(it -> !it.endsBefore(context.today())).isPresent();
        if (command == Command.Relieve.class && !holds) return Optional.of(Refusal.HOLDS_NO_POST);
        return Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        if (!command.account().matches("[0-9a-z-]{4,64}"))
            return refuse(Refusal.BAD_CODE, Text.same(command.account()));
        if (command.account().equals(context.actor().person())) return refuse(Refusal.NOT_YOURSELF);
        return switch (command) {
            case Command.Appoint it -> appoint(state, it, context);
            case Command.Relieve it -> relieve(state, it, context);
            case Command.Lock it ->
                it.reason().isBlank()
                        ? refuse(Refusal.REASON_MISSING)
                        : act(new Act.Locked(context.today(), it.account(), it.reason()));
            case Command.Unlock it ->
                it.reason().isBlank()
                        ? refuse(Refusal.REASON_MISSING)
                        : act(new Act.Unlocked(context.today(), it.account(), it.reason()));
        };
    }

    private static Decision<Act> appoint(State state, Command.Appoint it, Context context) {
        if (it.from().isBefore(context.today())) return refuse(Refusal.DAY_PASSED);
        if (it.until().filter(it.from()::isAfter).isPresent()) return refuse(Refusal.DAYS_REVERSED);
        var post = shuzhi.network.post.Rules.standing(it.post(), it.from(), context);
        if (post.isEmpty()) return refuse(Refusal.UNKNOWN, Text.same(it.post()));
        if (!mayKeep(post.get().seat(), context))
            return refuse(Refusal.NOT_YOUR_PLACE, Text.same(post.get().seat()));
        if (state.post().filter(one -> !one.endsBefore(it.from())).isPresent())
            return refuse(Refusal.HOLDS_A_POST, Text.same(state.post().get().post()));
        return act(new Act.Appointed(it.post(), it.from(), it.until(), it.account()));
    }

    private static Decision<Act> relieve(State state, Command.Relieve it, Context context) {
        var holding = state.post().orElseThrow();
        if (it.last().isBefore(context.today())) return refuse(Refusal.DAY_PASSED);
        if (it.last().isBefore(holding.from())) return refuse(Refusal.DAYS_REVERSED);
        var post = shuzhi.network.post.Rules.standing(holding.post(), context.today(), context);
        if (post.isPresent() && !mayKeep(post.get().seat(), context))
            return refuse(Refusal.NOT_YOUR_PLACE, Text.same(post.get().seat()));
        return act(new Act.Relieved(holding.post(), it.last(), it.account()));
    }

    private static boolean mayKeep(String place, Context context) {
        return Powers.may(context.actor(), List.of(Role.SECURITY_ADMINISTRATOR), place);
    }
}
