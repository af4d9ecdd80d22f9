package shuzhi.network.place;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.codes.DivisionCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.network.Refusal;
import shuzhi.org.Powers;
import shuzhi.org.Role;
import shuzhi.org.Shipped;
import shuzhi.words.Text;

/// How places are entered and ended (辖区管理规则): rules.
public final class Rules {
    public static final Thing<Command, Act, State> PLACE = new Thing<>(
            "place",
            new Text("辖区", "Place"),
            Command.class,
            Act.class,
            State.BLANK,
            (state, _, _) -> state.last().map(_ -> Refusal.ENDED_ALREADY),
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    public static Decision<Act> decide(State state, Command command, Context context) {
        var code = DivisionCode.check(command.code());
        if (!code.ok()) return refuse(Refusal.BAD_CODE, code.text());
        if (!mayKeep(command.code(), context)) return refuse(Refusal.NOT_YOUR_PLACE, Text.same(command.code()));
        return switch (command) {
            case Command.Establish it -> establish(state, it, context);
            case Command.Abolish it -> abolish(state, it, context);
        };
    }

    private static Decision<Act> establish(State state, Command.Establish it, Context context) {
        if (it.zh().isBlank() || it.en().isBlank()) return refuse(Refusal.BAD_NAME);
        boolean known =
                state.from().isPresent() || Shipped.ORG.places().at(it.code()).isPresent();
        if (known) return refuse(Refusal.EXISTS_ALREADY, Text.same(it.code()));
        if (!stands(DivisionCode.parent(it.code()), it.from(), context))
            return refuse(Refusal.UNKNOWN, Text.same(DivisionCode.parent(it.code())));
        return act(new Act.Established(it.code(), it.zh(), it.en(), it.from()));
    }

    private static Decision<Act> abolish(State state, Command.Abolish it, Context context) {
        if (state.last().isPresent()) return refuse(Refusal.ENDED_ALREADY);
        if (!stands(it.code(), it.last(), context)) return refuse(Refusal.UNKNOWN, Text.same(it.code()));
        if (it.last().isBefore(context.today())) return refuse(Refusal.DAY_PASSED);
        var next = it.last().plusDays(1);
        var successor = it.successor();
        if (successor.isPresent() && (successor.get().equals(it.code()) || !stands(successor.get(), next, context)))
            return refuse(Refusal.NO_SUCCESSOR, Text.same(successor.get()));
        return act(new Act.Abolished(it.code(), it.last(), successor));
    }

    /// Does the administrator's post reach this place?
    private static boolean mayKeep(String code, Context context) {
        return Powers.may(context.actor(), List.of(Role.SYSTEM_ADMINISTRATOR), code);
    }

    /// Does this place stand on that day, by the shipped table and the acts?
    public static boolean stands(String code, LocalDate day, Context context) {
        var state = (State) context.files().state("place", "place-" + code);
        if (state.last().filter(day::isAfter).isPresent()) return false;
        if (state.from().isPresent()) return !day.isBefore(state.from().get());
        return Shipped.ORG.places().at(code, day).isPresent();
    }
}
