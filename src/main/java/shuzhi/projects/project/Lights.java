package shuzhi.projects.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import shuzhi.schedule.Schedule;

/// The light of a project by rule (灯号规则), rule E-07: completion of the year's plan against the year that is over, and
/// milestones that are late. Somebody may show a worse one, never a better.
public final class Lights {
    private static final BigDecimal FAR_BEHIND = BigDecimal.TEN.negate();
    private static final int VERY_LATE_DAYS = 30;

    private Lights() {}

    /// @param gap completion minus time progress, percentage points
    /// @param lateDays days by which the latest milestone is overdue
    public static Light of(BigDecimal gap, long lateDays) {
        if (gap.compareTo(FAR_BEHIND) <= 0 || lateDays > VERY_LATE_DAYS) return Light.RED;
        return gap.signum() < 0 ? Light.YELLOW : Light.GREEN;
    }

    private static final Set<Stage> OVER = EnumSet.of(Stage.COMPLETED, Stage.OPERATING, Stage.DROPPED);

    /// The light of a project on a day; empty when it is completed, when no month of its year has been reported or when no
    /// plan is set.
    public static Optional<Light> of(State state, LocalDate today) {
        if (OVER.contains(state.stage())) return Optional.empty();
        var last = state.lastMonth();
        if (last.isEmpty()) return Optional.empty();
        var plan = state.plans().get(last.get().getYear());
        if (plan == null || plan.amount().signum() <= 0) return Optional.empty();
        var gap = Schedule.gap(
                state.done(last.get().getYear(), last.get()), plan.amount(), last.get().getMonthValue());
        var ruled = of(gap, lateDays(state, today));
        return Optional.of(state.lowered().filter(it -> it.compareTo(ruled) > 0).orElse(ruled));
    }

    /// By how many days the latest open milestone is overdue; 0 when none is.
    public static long lateDays(State state, LocalDate today) {
        return state.milestones().values().stream()
                .filter(it -> it.reached().isEmpty() && it.planned().isBefore(today))
                .mapToLong(it -> ChronoUnit.DAYS.between(it.planned(), today))
                .max()
                .orElse(0);
    }
}
