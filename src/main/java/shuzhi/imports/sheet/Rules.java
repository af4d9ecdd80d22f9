package shuzhi.imports.sheet;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Locale;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a table is handed in and confirmed (导入表规则): first tried out, then written once.
public final class Rules {
    public static final Thing<Command, Act, State> SHEET = new Thing<>(
            "sheet",
            new Text("导入表", "Table to import"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        var wanted = command == Command.Receive.class ? Status.NONE : Status.RECEIVED;
        if (state.status() != wanted) return Optional.of(Refusal.NOT_IN_THIS_STATE);
        boolean ours = state.received()
                .filter(it -> !it.body().equals(context.actor().body()))
                .isEmpty();
        return ours ? Optional.empty() : Optional.of(Refusal.NOT_YOUR_TABLE);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Receive it -> receive(it, context);
            case Command.Write _ -> {
                var it = state.received().orElseThrow();
                yield act(new Act.Written(it.kind(), it.body(), context.today(), it.table(), it.headings()));
            }
            case Command.Discard _ -> {
                var it = state.received().orElseThrow();
                yield act(new Act.Discarded(it.kind(), it.body(), context.today()));
            }
        };
    }

    private static Decision<Act> receive(Command.Receive it, Context context) {
        var name = it.table().name().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") || it.table().digest().isBlank()) return refuse(Refusal.NO_TABLE);
        for (var line : it.headings())
            if (!line.strip().matches("[^=＝]+[=＝][^=＝]+")) return refuse(Refusal.HEADING_UNCLEAR, Text.same(line));
        return act(new Act.Received(it.kind(), context.actor().body(), context.today(), it.table(), it.headings()));
    }
}
