package shuzhi.credit.filing;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How filings of the market register are taken over (登记信息导入规则), rules C-21 and C-22: they are shown
/// as the register has them, and corrected there.
public final class Rules {
    public static final Thing<Command, Act, State> FILING = new Thing<>(
            "filing",
            new Text("登记信息", "Filing"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (command == Command.Import.class)
            return state.facts().isEmpty() ? Optional.empty() : Optional.of(Refusal.IMPORTED_ALREADY);
        boolean listed =
                state.facts().filter(it -> it.kind() != Kind.ANNUAL_REPORT).isPresent();
        return listed && state.removed().isEmpty() ? Optional.empty() : Optional.of(Refusal.NOT_LISTED);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        return switch (command) {
            case Command.Import it -> {
                if (it.party().isPerson()) yield refuse(Refusal.NATURAL_PERSON);
                var check = it.party().check();
                if (!check.ok()) yield refuse(Refusal.CODE_WRONG, check.text());
                if (it.day().isAfter(today)) yield refuse(Refusal.DAY_WRONG);
                yield act(new Act.Imported(
                        it.source(),
                        it.kind(),
                        it.party().code(),
                        it.party().shown(),
                        it.day(),
                        it.matter(),
                        it.authority(),
                        today,
                        it.party()));
            }
            case Command.Remove it -> {
                var facts = state.facts().orElseThrow();
                boolean wrong = it.day().isAfter(today) || it.day().isBefore(facts.day());
                yield wrong ? refuse(Refusal.DAY_WRONG) : act(new Act.Removed(facts.code(), it.day(), today));
            }
        };
    }
}
