package shuzhi.network.body;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.network.Refusal;
import shuzhi.org.Body;
import shuzhi.org.Powers;
import shuzhi.org.Role;
import shuzhi.org.Shipped;
import shuzhi.words.Text;

/// How bodies are established, moved and merged (机关管理规则): rules.
public final class Rules {
    public static final Thing<Command, Act, State> BODY = new Thing<>(
            "body",
            new Text("机关", "Body"),
            Command.class,
            Act.class,
            State.BLANK,
            (state, _, _) -> state.last().map(_ -> Refusal.ENDED_ALREADY),
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    public static Decision<Act> decide(State state, Command command, Context context) {
        if (state.last().isPresent()) return refuse(Refusal.ENDED_ALREADY);
        var code = UnifiedCode.check(command.code());
        if (!code.ok()) return refuse(Refusal.BAD_CODE, code.text());
        return switch (command) {
            case Command.Establish it -> establish(state, it, context);
            case Command.Merge it -> merge(it, context);
            case Command.End it -> end(it, context);
            case Command.Move it -> move(state, it, context);
        };
    }

    private static Decision<Act> establish(State state, Command.Establish it, Context context) {
        if (it.zh().isBlank() || it.en().isBlank()) return refuse(Refusal.BAD_NAME);
        boolean known = state.from().isPresent() || Shipped.ORG.body(it.code()).isPresent();
        if (known) return refuse(Refusal.EXISTS_ALREADY, Text.same(it.code()));
        if (!shuzhi.network.place.Rules.stands(it.seat(), it.from(), context))
            return refuse(Refusal.UNKNOWN, Text.same(it.seat()));
        if (!mayKeep(it.seat(), context)) return refuse(Refusal.NOT_YOUR_PLACE, Text.same(it.seat()));
        return act(new Act.Established(it.code(), it.zh(), it.en(), it.seat(), it.kind(), it.from()));
    }

    private static Decision<Act> merge(Command.Merge it, Context context) {
        var seat = seat(it.code(), it.last(), context);
        if (seat.isEmpty()) return refuse(Refusal.UNKNOWN, Text.same(it.code()));
        if (!mayKeep(seat.get(), context)) return refuse(Refusal.NOT_YOUR_PLACE, Text.same(seat.get()));
        if (it.last().isBefore(context.today())) return refuse(Refusal.DAY_PASSED);
        boolean stands = seat(it.successor(), it.last().plusDays(1), context).isPresent()
                && State.holder(it.successor(), it.last().plusDays(1), context.files())
                        .isPresent();
        if (it.successor().equals(it.code()) || !stands) return refuse(Refusal.NO_SUCCESSOR, Text.same(it.successor()));
        return act(new Act.Merged(it.code(), it.successor(), it.last()));
    }

    /// That nothing is open there, the desk has looked up before (`network.Guards`).
    private static Decision<Act> end(Command.End it, Context context) {
        var seat = seat(it.code(), it.last(), context);
        if (seat.isEmpty()) return refuse(Refusal.UNKNOWN, Text.same(it.code()));
        if (!mayKeep(seat.get(), context)) return refuse(Refusal.NOT_YOUR_PLACE, Text.same(seat.get()));
        if (it.last().isBefore(context.today())) return refuse(Refusal.DAY_PASSED);
        return act(new Act.Ended(it.code(), it.last()));
    }

    private static Decision<Act> move(State state, Command.Move it, Context context) {
        var seat = seat(it.code(), it.from(), context);
        if (seat.isEmpty()) return refuse(Refusal.UNKNOWN, Text.same(it.code()));
        if (seat.get().equals(it.seat())) return refuse(Refusal.SAME_PLACE);
        boolean early = it.from().isBefore(context.today())
                || state.moved().filter(it.from()::isBefore).isPresent();
        if (early) return refuse(Refusal.DAY_PASSED);
        if (!shuzhi.network.place.Rules.stands(it.seat(), it.from(), context))
            return refuse(Refusal.UNKNOWN, Text.same(it.seat()));
        if (!mayKeep(seat.get(), context) || !mayKeep(it.seat(), context))
            return refuse(Refusal.NOT_YOUR_PLACE, Text.same(it.seat()));
        return act(new Act.Moved(it.code(), it.seat(), it.from()));
    }

    private static boolean mayKeep(String place, Context context) {
        return Powers.may(context.actor(), List.of(Role.SYSTEM_ADMINISTRATOR), place);
    }

    /// The place that a body serves, if it stands on that day by the shipped table and the acts.
    public static Optional<String> seat(String code, LocalDate day, Context context) {
        var state = (State) context.files().state("body", "body-" + code);
        if (state.last().filter(day::isAfter).isPresent()) return Optional.empty();
        if (state.from().isPresent())
            return state.seat().filter(_ -> !day.isBefore(state.from().get()));
        var shipped = Shipped.ORG.body(code, day).map(Body::place);
        return shipped.map(state.seat()::orElse);
    }
}
