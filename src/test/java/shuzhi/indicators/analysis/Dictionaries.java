package shuzhi.indicators.analysis;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.calendar.Calendars;
import shuzhi.indicators.dictionary.Act;
import shuzhi.indicators.dictionary.Beginnings;
import shuzhi.indicators.dictionary.Remedy;
import shuzhi.indicators.dictionary.Rules;
import shuzhi.indicators.dictionary.Signal;
import shuzhi.indicators.dictionary.State;
import shuzhi.testing.Story;

/// The files that rules of indicators look at, for tests (测试卷宗).
public final class Dictionaries {
    public static final String BODY = "11329900MB900012XL";
    public static final String CITY = "329900000000";

    private Dictionaries() {}

    /// The dictionary with everything that comes with the program.
    public static State beginning() {
        var day = LocalDate.of(2024, 12, 20);
        var state = State.BLANK;
        for (var it : Beginnings.of(BODY, LocalDate.of(2025, 1, 1)))
            state = Rules.DICTIONARY.after().apply(state, new Act.Defined(it.code(), 1, it, BODY, CITY, day, "文件"));
        return state;
    }

    /// The same with one rule more.
    static State with(State state, String code, String indicator, Signal signal, String cause, String measure) {
        var remedy = new Remedy(
                code,
                indicator,
                signal,
                Optional.of(cause).filter(it -> !it.isEmpty()),
                measure,
                "11329900MB9000090C",
                30);
        return Rules.DICTIONARY.after().apply(state, new Act.RemedySet(remedy, LocalDate.of(2024, 12, 20)));
    }

    /// Released readings of an indicator: `period form measure price value`, one a line.
    static shuzhi.indicators.reading.State readings(String indicator, String lines) {
        var acts = new StringBuilder();
        for (var line : lines.strip().split("\\s*;\\s*")) {
            var cells = line.split(" ");
            var key = "period=%s form=%s measure=%s price=%s".formatted(cells[0], cells[1], cells[2], cells[3]);
            if (!acts.isEmpty()) acts.append("; ");
            acts.append("Entered indicator=%s area=%s body=%s place=%s %s exact=%s vintage=1; Released %s vintage=1"
                    .formatted(indicator, CITY, BODY, CITY, key, cells[4], key));
        }
        return new Story<>(
                        shuzhi.indicators.reading.Rules.READING,
                        Calendars.load().latest())
                .after(LocalDate.of(2025, 10, 20), acts.toString());
    }

    /// A sealed target.
    static shuzhi.indicators.target.State target(String indicator, String kind, String value, String path) {
        return new Story<>(
                        shuzhi.indicators.target.Rules.TARGET, Calendars.load().latest())
                .after(
                        LocalDate.of(2024, 12, 26),
                        "Declared indicator=%s area=%s body=%s place=%s year=2025 kind=%s value=%s path=%s; Sealed year=2025 value=%s"
                                .formatted(indicator, CITY, BODY, CITY, kind, value, path, value));
    }
}
