package shuzhi.exchange;

import java.util.Optional;
import java.util.function.Consumer;

/// Which trace attribute of a log means what to a city (日志字段对照). An attribute that a log does not have gives nothing.
///
/// @param start when the case began; empty for the first event
/// @param end when it ended; empty for the last event. Where an attribute is named, a case without it is still open
/// @param body the attribute that names the body; empty when the log has one body
public record LogCases(
        String start, String end, String deadline, String department, String channel, Optional<String> body) {
    /// The receipt phase of environmental permits, whose cases state start, end and deadline.
    public static final LogCases RECEIPT =
            new LogCases("startdate", "enddate", "deadline", "department", "channel", Optional.empty());

    /// A log that says nothing of its cases: they begin with the first event and end with the last.
    public static final LogCases EVENTS = new LogCases("", "", "deadline", "department", "channel", Optional.empty());

    /// The mapping for a case when none is given: the stated start and end if the log has them, else its events.
    public static LogCases of(Trace sample) {
        return sample.value(RECEIPT.start).isPresent() ? RECEIPT : EVENTS;
    }

    /// A reader that hands on each trace as a case.
    public XesReader.Receiver to(Consumer<LogCase> taker) {
        return trace -> taker.accept(aCase(trace));
    }

    public LogCase aCase(Trace trace) {
        var steps = CaseSpan.of(trace).events().stream()
                .map(event -> new LogCase.Step(
                        event.activity().orElse(""),
                        event.value("time:timestamp").filter(_ -> event.time().isPresent()),
                        event.resource()))
                .toList();
        return new LogCase(
                trace.name().orElse(""),
                trace.stamp(start),
                trace.stamp(end),
                trace.stamp(deadline),
                word(trace, department),
                word(trace, channel),
                body.map(it -> word(trace, it)).orElse(""),
                !end.isEmpty() && trace.stamp(end).isEmpty(),
                steps);
    }

    /// `EMPTY`, `UNKNOWN` and `NIL` are how exporting programs write that nothing is known.
    private static String word(Trace trace, String key) {
        return trace.value(key)
                .filter(it -> !it.equals("EMPTY") && !it.equals("UNKNOWN") && !it.equals("NIL"))
                .orElse("");
    }
}
