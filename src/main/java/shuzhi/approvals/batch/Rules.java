package shuzhi.approvals.batch;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Locale;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How exchange tables come in and go out (交换数据包规则): what comes in is looked at first and taken in once;
/// persons are named only on a basis in law.
public final class Rules {
    public static final Thing<Command, Act, State> BATCH = new Thing<>(
            "batch",
            new Text("交换数据包", "Set of exchange tables"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        var wanted = command == Command.TakeIn.class ? Status.RECEIVED : Status.NONE;
        if (state.status() != wanted) return Optional.of(Refusal.NOT_IN_THIS_STATE);
        boolean ours = state.received()
                .filter(it -> !it.office().equals(context.actor().body()))
                .isEmpty();
        return ours ? Optional.empty() : Optional.of(Refusal.NOT_YOUR_BATCH);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Receive it -> receive(it, context);
            case Command.TakeIn _ -> act(new Act.TakenIn(context.actor().body(), context.today()));
            case Command.Release it -> release(it, context);
        };
    }

    private static Decision<Act> receive(Command.Receive it, Context context) {
        var name = it.archive().name().toLowerCase(Locale.ROOT);
        var source = it.source().strip();
        if (it.tables().isBlank()) return refuse(Refusal.NO_TABLES);
        if (source.isEmpty()) return refuse(Refusal.NO_SOURCE);
        if (!name.endsWith(".zip") || it.archive().digest().isBlank()) return refuse(Refusal.NO_ARCHIVE);
        var called =
                it.called().map(String::strip).filter(one -> !one.isEmpty()).orElse(source);
        return act(
                new Act.Received(it.tables(), source, called, context.actor().body(), context.today(), it.archive()));
    }

    private static Decision<Act> release(Command.Release it, Context context) {
        if (it.tables().isBlank()) return refuse(Refusal.NO_TABLES);
        if (it.last().isBefore(it.first())) return refuse(Refusal.NO_PERIOD);
        if (it.legalBasis().isBlank()) return refuse(Refusal.NO_LEGAL_BASIS);
        return act(new Act.Released(
                it.tables(),
                it.first(),
                it.last(),
                context.actor().body(),
                context.today(),
                it.legalBasis().strip()));
    }
}
