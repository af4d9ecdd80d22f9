package shuzhi.supervision.plan;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.supervision.plan.Command.Goal;
import shuzhi.words.Text;

/// How a plan is declared, sealed and changed (计划规则): what was promised stands in the ledger before the year begins,
/// and every later change beside it.
public final class Rules {
    private static final int WHOLE = 100;

    public static final Thing<Command, Act, State> PLAN = new Thing<>(
            "plan",
            new Text("规划计划", "Plan"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Map<Class<?>, Set<Status>> WHEN = Map.of(
            Command.Draft.class, EnumSet.of(Status.NONE),
            Command.SetGoal.class, EnumSet.of(Status.DRAFT, Status.SEALED),
            Command.DropGoal.class, EnumSet.of(Status.DRAFT, Status.SEALED),
            Command.Seal.class, EnumSet.of(Status.DRAFT),
            Command.HandOut.class, EnumSet.of(Status.SEALED),
            Command.Close.class, EnumSet.of(Status.SEALED));

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        boolean ours = state.facts().isEmpty()
                || state.facts().get().body().equals(context.actor().body());
        return ours ? Optional.empty() : Optional.of(Refusal.NOT_YOUR_BODY);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Draft it -> draft(it, context);
            case Command.SetGoal it -> set(state, it, context);
            case Command.DropGoal it -> drop(state, it, context);
            case Command.Seal _ -> seal(state, context);
            case Command.HandOut it -> handOut(state, it, context);
            case Command.Close it -> close(state, it, context);
        };
    }

    private static State.Facts facts(State state) {
        return state.facts().orElseThrow();
    }

    private static Decision<Act> draft(Command.Draft it, Context context) {
        if (it.title().isBlank()) return refuse(Refusal.NO_TITLE);
        if (it.until().isBefore(it.from())) return refuse(Refusal.ENDS_BEFORE_IT_BEGINS);
        var actor = context.actor();
        int year = it.from().getYear();
        var number = "计〔" + year + "〕" + context.numbers().next("plan/" + actor.body() + "/" + year) + "号";
        return act(new Act.Drafted(
                number, it.level(), it.title(), it.from(), it.until(), it.above(), actor.body(), actor.place()));
    }

    private static boolean given(Optional<String> reason) {
        return reason.filter(it -> !it.isBlank()).isPresent();
    }

    private static Decision<Act> set(State state, Command.SetGoal it, Context context) {
        var goal = it.goal();
        boolean whole = goal.code().matches("[1-9]\\d?(\\.[1-9]\\d?)*")
                && !goal.name().isBlank()
                && !goal.owner().isBlank()
                && goal.weight() > 0;
        if (!whole) return refuse(Refusal.GOAL_WRONG);
        var above = State.above(goal.code());
        if (!above.isEmpty() && !state.goals().containsKey(above)) return refuse(Refusal.NO_SUCH_GOAL);
        boolean sealed = state.status() == Status.SEALED;
        if (sealed && !given(it.reason())) return refuse(Refusal.NO_REASON);
        var facts = facts(state);
        return act(new Act.GoalSet(facts.number(), facts.place(), context.today(), goal, sealed, it.reason()));
    }

    private static Decision<Act> drop(State state, Command.DropGoal it, Context context) {
        if (!state.goals().containsKey(it.code())) return refuse(Refusal.NO_SUCH_GOAL);
        boolean sealed = state.status() == Status.SEALED;
        if (sealed && !given(it.reason())) return refuse(Refusal.NO_REASON);
        var facts = facts(state);
        return act(new Act.GoalDropped(facts.number(), facts.place(), context.today(), it.code(), sealed, it.reason()));
    }

    /// The goals beside one another weigh a hundred together.
    private static Decision<Act> seal(State state, Context context) {
        if (state.goals().isEmpty()) return refuse(Refusal.NO_GOALS);
        var sums = state.goals().values().stream()
                .collect(Collectors.groupingBy(it -> State.above(it.code()), Collectors.summingInt(Goal::weight)));
        if (sums.values().stream().anyMatch(it -> it != WHOLE)) return refuse(Refusal.WEIGHTS_WRONG);
        var facts = facts(state);
        boolean late = !context.today().isBefore(facts.from());
        return act(new Act.Sealed(
                facts.number(), facts.place(), context.today(), state.goals().size(), late));
    }

    private static Decision<Act> handOut(State state, Command.HandOut it, Context context) {
        var goal = state.goals().get(it.code());
        if (goal == null) return refuse(Refusal.NO_SUCH_GOAL);
        if (it.what().isBlank() || !it.due().isAfter(context.today())) return refuse(Refusal.GOAL_WRONG);
        var facts = facts(state);
        return act(new Act.HandedOut(
                facts.number(),
                facts.body(),
                facts.place(),
                it.code(),
                goal.owner(),
                it.due(),
                goal.measure(),
                goal.name(),
                it.what()));
    }

    private static Decision<Act> close(State state, Command.Close it, Context context) {
        var facts = facts(state);
        if (!context.today().isAfter(facts.until())) return refuse(Refusal.NOT_OVER);
        if (it.summary().isBlank()) return refuse(Refusal.NO_REASON);
        return act(new Act.Closed(facts.number(), context.today(), it.summary()));
    }
}
