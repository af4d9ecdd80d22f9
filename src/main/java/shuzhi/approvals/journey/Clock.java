package shuzhi.approvals.journey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import shuzhi.calendar.OfficeHours;
import shuzhi.calendar.Pause;
import shuzhi.calendar.WorkingDays;

/// The clock of a journey (全链条计时), rule A-46: gross from the first acceptance to the last completion; net the working
/// days
/// on which at least one step runs and is not paused. The applicant's own time is outside net.
public final class Clock {
    private static final OfficeHours HOURS = OfficeHours.load();

    private Clock() {}

    /// A step that is done.
    public record Run(LocalDate accepted, LocalDate done, List<Pause> pauses) {
        public Run {
            pauses = List.copyOf(pauses);
        }
    }

    /// @param shares working days of each run, pauses not counted, in the order of the runs
    public record Time(LocalDate from, LocalDate until, int gross, int net, List<Integer> shares) {}

    public static Time of(List<Run> runs, WorkingDays days) {
        if (runs.isEmpty()) throw new IllegalArgumentException("a journey has at least one step");
        var from = runs.stream().map(Run::accepted).min(LocalDate::compareTo).orElseThrow();
        var until = runs.stream().map(Run::done).max(LocalDate::compareTo).orElseThrow();
        int gross = days.count(from, until);
        var running = new BitSet(gross + 1);
        var shares = new ArrayList<Integer>();
        for (var run : runs) {
            var mine = new BitSet(gross + 1);
            mine.set(days.count(from, run.accepted()) + 1, days.count(from, run.done()) + 1);
            for (var pause : run.pauses())
                mine.clear(
                        days.count(from, later(pause.start(), from)) + 1,
                        days.count(from, later(pause.end().orElse(run.done()), from)) + 1);
            running.or(mine);
            shares.add(mine.cardinality());
        }
        return new Time(from, until, gross, running.cardinality(), shares);
    }

    /// The target of less than a day that the chain names (半日办结), in working days; empty for most chains (rule A-48).
    public static Optional<BigDecimal> target(Chain chain) {
        return chain.targets().stream()
                .map(Chain.Target::limit)
                .filter(it -> it.compareTo(BigDecimal.ONE) < 0)
                .findFirst();
    }

    /// Net time by the minute of the office, in working days to three digits, rounded up (rule A-10).
    public static BigDecimal exact(List<OfficeHours.Span> spans, WorkingDays days) {
        int day = HOURS.minutes(spans.getFirst().from().toLocalDate());
        return BigDecimal.valueOf(HOURS.minutes(days, spans)).divide(BigDecimal.valueOf(day), 3, RoundingMode.CEILING);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
