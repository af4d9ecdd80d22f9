package shuzhi.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A case of a log as a city would file it (日志中的办件): local dates as written, events in the order of time.
///
/// @param department empty text when the log does not say
/// @param channel empty text when the log does not say
/// @param body who handled it; empty text when the log does not say
/// @param open true for a case that has not ended, as far as the log knows
public record LogCase(
        String id,
        Optional<Stamp> start,
        Optional<Stamp> end,
        Optional<Stamp> deadline,
        String department,
        String channel,
        String body,
        boolean open,
        List<Step> steps) {
    /// One thing done (步骤).
    ///
    /// @param at the time as written in the file; see [#time]
    public record Step(String activity, Optional<String> at, Optional<String> resource) {
        public Optional<Stamp> time() {
            return at.flatMap(Stamp::parse);
        }
    }

    public LogCase {
        steps = List.copyOf(steps);
    }

    /// The date of the start, or of the first step when the log states no start.
    public Optional<LocalDate> from() {
        return startDate().or(() -> times().findFirst().map(Stamp::date));
    }

    /// The date of the end, or of the last step when the log states no end; never before [#from].
    public Optional<LocalDate> until() {
        var ended = endDate().or(() -> times().reduce((_, last) -> last).map(Stamp::date));
        return ended.flatMap(end -> from().map(begun -> end.isBefore(begun) ? begun : end));
    }

    private Stream<Stamp> times() {
        return steps.stream().flatMap(it -> it.time().stream());
    }

    public Optional<LocalDate> startDate() {
        return start.map(Stamp::date);
    }

    public Optional<LocalDate> endDate() {
        return end.map(Stamp::date);
    }

    public Optional<LocalDate> deadlineDate() {
        return deadline.map(Stamp::date);
    }

    /// Ended on a later date than the deadline's; empty when one of them is not known.
    public Optional<Boolean> isOverdue() {
        return endDate().flatMap(ended -> deadlineDate().map(ended::isAfter));
    }

    /// Ended at a later instant than the deadline's; empty when one of them is not known.
    public Optional<Boolean> isOverdueByInstant() {
        return end.flatMap(ended -> deadline.map(until -> ended.instant().isAfter(until.instant())));
    }
}
