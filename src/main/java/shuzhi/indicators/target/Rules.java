package shuzhi.indicators.target;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Direction;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How the target of a year is declared and sealed (年度目标规则), rule D-15: it stands in the ledger before the year
/// begins, and every change beside it.
public final class Rules {
    public static final Thing<Command, Act, State> TARGET = new Thing<>(
            "target",
            new Text("年度目标", "Target"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Stage>> WHEN = Map.of(
            Command.Declare.class, EnumSet.of(Stage.NONE),
            Command.Change.class, EnumSet.of(Stage.DECLARED, Stage.SEALED),
            Command.Seal.class, EnumSet.of(Stage.DECLARED));

    private Rules() {}

    /// The file of a target.
    public static String file(String indicator, String area, int year) {
        return "target-" + year + "-" + indicator + "-" + area;
    }

    /// A target, as another rule finds it.
    public static State of(Context.Files files, String indicator, String area, int year) {
        return (State) files.state("target", file(indicator, area, year));
    }

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
        return switch (command) {
            case Command.Declare it -> declare(it, context);
            case Command.Change it -> change(state, it, context);
            case Command.Seal _ -> seal(state, context);
        };
    }

    private static Decision<Act> declare(Command.Declare it, Context context) {
        var dictionary = shuzhi.indicators.dictionary.Rules.of(context.files());
        if (!dictionary.inForce(it.indicator(), context.today()))
            return refuse(Refusal.NO_SUCH_INDICATOR, Text.same(it.indicator()));
        boolean right = it.year() >= 2000
                && it.year() <= context.today().getYear() + 5
                && it.area().matches("[0-9]{12}")
                && (it.kind() == Kind.GROWTH || it.value().signum() > 0);
        if (!right) return refuse(Refusal.VALUE_WRONG);
        if (it.document().isBlank()) return refuse(Refusal.NO_DOCUMENT);
        var actor = context.actor();
        return act(new Act.Declared(
                it.indicator(),
                it.area(),
                actor.body(),
                actor.place(),
                it.year(),
                it.kind(),
                it.value(),
                it.path(),
                it.document(),
                context.today()));
    }

    private static Decision<Act> change(State state, Command.Change it, Context context) {
        var facts = state.facts().orElseThrow();
        if (facts.kind() == Kind.LEVEL && it.value().signum() <= 0) return refuse(Refusal.VALUE_WRONG);
        if (it.reason().isBlank()) return refuse(Refusal.NO_REASON);
        return act(new Act.Changed(
                facts.indicator(),
                facts.area(),
                facts.place(),
                facts.year(),
                state.value(),
                it.value(),
                state.stage() == Stage.SEALED,
                it.reason(),
                context.today()));
    }

    private static Decision<Act> seal(State state, Context context) {
        var facts = state.facts().orElseThrow();
        var direction = shuzhi.indicators.dictionary.Rules.of(context.files())
                .find(facts.indicator())
                .map(Definition::direction)
                .orElse(Direction.HIGHER);
        boolean late = !context.today().isBefore(LocalDate.of(facts.year(), 1, 1));
        return act(new Act.Sealed(
                facts.indicator(),
                facts.area(),
                facts.body(),
                facts.place(),
                facts.year(),
                facts.kind(),
                state.value(),
                direction,
                context.today(),
                late));
    }
}
