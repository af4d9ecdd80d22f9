package shuzhi.network.audit;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.network.Refusal;
import shuzhi.words.Text;

/// How the auditor records what the logs showed (安全审计规则), GB/T 22239-2019 8.1.5.2.
public final class Rules {
    public static final Thing<Command, Act, State> AUDIT = new Thing<>(
            "audit",
            new Text("安全审计", "Audit"),
            Command.class,
            Act.class,
            State.BLANK,
            (state, _, _) -> state.noted() ? Optional.of(Refusal.EXISTS_ALREADY) : Optional.empty(),
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    public static Decision<Act> decide(State state, Command command, Context context) {
        if (state.noted()) return refuse(Refusal.EXISTS_ALREADY);
        return switch (command) {
            case Command.Note it -> note(it, context);
        };
    }

    private static Decision<Act> note(Command.Note it, Context context) {
        if (it.until().isBefore(it.from()) || it.until().isAfter(context.today())) return refuse(Refusal.DAYS_REVERSED);
        if (it.findings().isBlank()) return refuse(Refusal.REASON_MISSING);
        return act(new Act.Noted(it.from(), it.until(), it.clean(), it.findings()));
    }
}
