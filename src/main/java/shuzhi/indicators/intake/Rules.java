package shuzhi.indicators.intake;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.dictionary.Price;
import shuzhi.indicators.reading.Period;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a table of readings comes in (数据导入规则), rules D-01 and D-02: the file stays in the ledger, the values wait for
/// their check like typed ones.
public final class Rules {
    private static final int CELLS = 7;

    public static final Thing<Command, Act, State> INTAKE = new Thing<>(
            "intake",
            new Text("数据导入", "Intake of readings"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Stage>> WHEN = Map.of(
            Command.Open.class, EnumSet.of(Stage.NONE),
            Command.Take.class, EnumSet.of(Stage.OPENED),
            Command.Drop.class, EnumSet.of(Stage.OPENED));

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.stage()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        boolean ours = state.facts().isEmpty()
                || state.facts().get().body().equals(context.actor().body());
        return ours ? Optional.empty() : Optional.of(Refusal.NOT_YOURS);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var actor = context.actor();
        return switch (command) {
            case Command.Open it -> {
                boolean whole = !it.file().name().isBlank()
                        && !it.source().isBlank()
                        && !it.published().isAfter(context.today());
                yield whole
                        ? act(new Act.Opened(
                                actor.body(), actor.place(), it.source(), it.published(), context.today(), it.file()))
                        : refuse(Refusal.NOT_WHOLE);
            }
            case Command.Take it -> take(state.facts().orElseThrow(), it, context);
            case Command.Drop it ->
                it.reason().isBlank()
                        ? refuse(Refusal.NO_REASON)
                        : act(new Act.Dropped(actor.body(), context.today(), it.reason()));
        };
    }

    private static Decision<Act> take(State.Facts facts, Command.Take it, Context context) {
        var dictionary = shuzhi.indicators.dictionary.Rules.of(context.files());
        var lines = new ArrayList<Act.Line>();
        for (var text : it.text().lines().filter(one -> !one.isBlank()).toList()) {
            var line = line(text);
            if (line.isEmpty()) return refuse(Refusal.LINE_WRONG, Text.same(text));
            var owner = dictionary.on(line.get().indicator(), context.today());
            if (owner.filter(one -> one.owner().equals(facts.body())).isEmpty())
                return refuse(Refusal.NOT_YOURS, Text.same(line.get().indicator()));
            lines.add(line.get());
        }
        if (lines.isEmpty()) return refuse(Refusal.NOTHING_TO_TAKE);
        var kept = it.layout().filter(one -> !one.isBlank());
        var layout = kept.flatMap(Layout::of);
        if (kept.isPresent() && layout.isEmpty()) return refuse(Refusal.LAYOUT_WRONG, Text.same(kept.get()));
        return act(new Act.Taken(
                facts.body(),
                facts.place(),
                facts.source(),
                facts.published(),
                context.today(),
                lines,
                it.reason().filter(one -> !one.isBlank()),
                context.actor().person(),
                layout));
    }

    private static Optional<Act.Line> line(String text) {
        var cells = text.strip().split("\\|", -1);
        if (cells.length != CELLS || Period.of(cells[2]).isEmpty()) return Optional.empty();
        try {
            return Optional.of(new Act.Line(
                    cells[0],
                    cells[1],
                    cells[2],
                    Form.valueOf(cells[3]),
                    Measure.valueOf(cells[4]),
                    Price.valueOf(cells[5]),
                    new BigDecimal(cells[6])));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
