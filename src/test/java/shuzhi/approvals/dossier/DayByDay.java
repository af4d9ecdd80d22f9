package shuzhi.approvals.dossier;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import shuzhi.calendar.Unit;

/// A second clock for a dossier (逐日计时), which knows nothing of ranks and sums: it walks from day to day and looks at
/// each.
/// What it says must be what the rules say.
final class DayByDay {
    private final Predicate<LocalDate> working;
    private final Set<LocalDate> paused = new HashSet<>();
    private final LocalDate from;
    private final int promised;
    private final int statutory;
    private final Unit unit;
    private int extension;

    DayByDay(Predicate<LocalDate> working, LocalDate from, int promised, int statutory, Unit unit) {
        this.working = working;
        this.from = from;
        this.promised = promised;
        this.statutory = statutory;
        this.unit = unit;
    }

    LocalDate from() {
        return from;
    }

    /// The n-th working day after a day.
    static LocalDate add(Predicate<LocalDate> working, LocalDate day, int n) {
        var at = day;
        for (int left = n; left > 0; ) {
            at = at.plusDays(1);
            if (working.test(at)) left--;
        }
        return at;
    }

    /// Takes out the days after the start up to and including the end.
    void pause(LocalDate start, LocalDate end) {
        for (var at = start.plusDays(1); !at.isAfter(end); at = at.plusDays(1)) paused.add(at);
    }

    void extend(int days) {
        extension = days;
    }

    LocalDate promisedDue() {
        var promise = last(promised, Unit.WORKING_DAY);
        var statute = last(statutory, unit);
        return statute.isBefore(promise) ? statute : promise;
    }

    LocalDate statutoryDue() {
        return last(statutory + extension, unit);
    }

    int used(LocalDate until) {
        int used = 0;
        for (var at = from.plusDays(1); !at.isAfter(until); at = at.plusDays(1))
            if (working.test(at) && !paused.contains(at)) used++;
        return used;
    }

    int paused(LocalDate until) {
        int out = 0;
        for (var at = from.plusDays(1); !at.isAfter(until); at = at.plusDays(1))
            if (working.test(at) && paused.contains(at)) out++;
        return out;
    }

    /// The last day, of those that the unit knows, on which no more than the limit has been used.
    private LocalDate last(int limit, Unit counted) {
        var last = from;
        int used = 0;
        for (var at = from.plusDays(1); ; at = at.plusDays(1)) {
            if (counted == Unit.WORKING_DAY && !working.test(at)) continue;
            if (!paused.contains(at)) used++;
            if (used > limit) return last;
            last = at;
        }
    }
}
