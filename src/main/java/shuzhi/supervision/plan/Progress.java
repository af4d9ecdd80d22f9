package shuzhi.supervision.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import shuzhi.supervision.plan.Command.Goal;

/// How far a goal is (目标进度): derived, never typed. Its figure against its target where it has both; else its parts by
/// weight; else the tasks handed out for it.
///
/// @param share from 0 to 1; empty while nothing can be said
public record Progress(Optional<BigDecimal> share, Source source) {

    /// What the progress rests on.
    public enum Source {
        FIGURE,
        PARTS,
        TASKS,
        NOTHING
    }

    /// What is known of a goal from outside the plan.
    ///
    /// @param figure the value of its figure
    /// @param tasks how many tasks were handed out for it
    /// @param done how many of them have handed in their result
    public record Measured(Optional<BigDecimal> figure, int tasks, int done) {}

    /// Where the measurements come from.
    @FunctionalInterface
    public interface Measuring {
        Measured of(State state, Goal goal);
    }

    private static final int DECIMALS = 4;
    private static final BigDecimal WHOLE = BigDecimal.ONE;

    public static Progress of(State state, Goal goal, Measuring measuring) {
        var known = measuring.of(state, goal);
        var target = goal.target().filter(it -> it.signum() > 0);
        if (known.figure().isPresent() && target.isPresent())
            return new Progress(
                    Optional.of(bounded(known.figure().get().divide(target.get(), DECIMALS, RoundingMode.HALF_UP))),
                    Source.FIGURE);
        var parts = state.goals().values().stream()
                .filter(it -> State.above(it.code()).equals(goal.code()))
                .toList();
        if (!parts.isEmpty()) return ofParts(state, parts, measuring);
        if (known.tasks() == 0) return new Progress(Optional.empty(), Source.NOTHING);
        return new Progress(
                Optional.of(BigDecimal.valueOf(known.done())
                        .divide(BigDecimal.valueOf(known.tasks()), DECIMALS, RoundingMode.HALF_UP)),
                Source.TASKS);
    }

    private static BigDecimal bounded(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(WHOLE);
    }

    /// A part of which nothing can be said counts as not begun.
    private static Progress ofParts(State state, java.util.List<Goal> parts, Measuring measuring) {
        var sum = BigDecimal.ZERO;
        int weights = 0;
        for (var part : parts) {
            var share = of(state, part, measuring).share().orElse(BigDecimal.ZERO);
            sum = sum.add(share.multiply(BigDecimal.valueOf(part.weight())));
            weights += part.weight();
        }
        return new Progress(
                Optional.of(sum.divide(BigDecimal.valueOf(Math.max(1, weights)), DECIMALS, RoundingMode.HALF_UP)),
                Source.PARTS);
    }
}
