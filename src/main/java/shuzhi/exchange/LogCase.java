package shuzhi.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A case of a log as a city would file it (日志中的办件): local dates as written, events in the order of time.
///
/// @param department empty text when the log does not say
/// @param channel empty text when the log does not say
public record LogCase(
        String id,
        Optional<Stamp> start,
        Optional<Stamp> end,
        Optional<Stamp> deadline,
        String department,
        String channel,
        List<Step> steps) {
    /// One thing done (步骤).
    public record Step(String activity, Optional<Instant> at, Optional<String> resource) {}

    public LogCase {
        steps = List.copyOf(steps);
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
