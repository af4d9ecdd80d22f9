package shuzhi.exchange;

import java.util.function.Consumer;

/// Which trace attribute of a log means what to a city (日志字段对照). An attribute that a log does not have gives nothing.
public record LogCases(String start, String end, String deadline, String department, String channel) {
    /// The receipt phase of environmental permits.
    public static final LogCases RECEIPT = new LogCases("startdate", "enddate", "deadline", "department", "channel");

    /// The building permits of the BPI Challenge 2015; their deadlines stand on events, not on cases.
    public static final LogCases BUILDING_PERMITS =
            new LogCases("startDate", "endDate", "deadline", "department", "channel");

    /// The mapping whose start this case has; that of [#RECEIPT] when it has neither.
    public static LogCases of(Trace sample) {
        return sample.value(BUILDING_PERMITS.start).isPresent() ? BUILDING_PERMITS : RECEIPT;
    }

    /// A reader that hands on each trace as a case.
    public XesReader.Receiver to(Consumer<LogCase> taker) {
        return trace -> taker.accept(aCase(trace));
    }

    /// A case without a start or end of its own has none: the caller may fall back on its first and last step.
    public LogCase aCase(Trace trace) {
        var steps = CaseSpan.of(trace).events().stream()
                .map(event -> new LogCase.Step(event.activity().orElse(""), event.time(), event.resource()))
                .toList();
        return new LogCase(
                trace.name().orElse(""),
                trace.stamp(start),
                trace.stamp(end),
                trace.stamp(deadline),
                word(trace, department),
                word(trace, channel),
                steps);
    }

    /// `EMPTY`, `UNKNOWN` and `NIL` are how exporting programs write that nothing is known.
    private static String word(Trace trace, String key) {
        return trace.value(key)
                .filter(it -> !it.equals("EMPTY") && !it.equals("UNKNOWN") && !it.equals("NIL"))
                .orElse("");
    }
}
