package shuzhi.indicators.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.indicators.analysis.Dictionaries;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// A table is handed in, looked at and taken (rules D-01 and D-02), as given, when, then.
class RulesTest {
    private static final String TABLE = """
        given | day        | who      | when                                                                          | then
        -     | 2025-10-14 | officer  | Take @lines - -                                                               | refused NOT_IN_THIS_STATE
              |            | officer  | Open (月报.xlsx a1) "" 2025-10-14                                              | refused NOT_WHOLE
              |            | officer  | Open (月报.xlsx a1) 财政月报 2025-10-15                                          | refused NOT_WHOLE
              |            | officer  | Open (月报.xlsx a1) 财政月报 2025-10-14                                          | Opened source=财政月报 body=11329900MB900012XL
              |            | stranger | Take @lines - -                                                               | refused NOT_YOURS
              |            | officer  | Take "" - -                                                                   | refused NOTHING_TO_TAKE
              |            | officer  | Take @broken - -                                                              | refused LINE_WRONG
              |            | officer  | Take @words - -                                                               | refused LINE_WRONG
              |            | officer  | Take @unknown - -                                                             | refused NOT_YOURS MONEY
              |            | officer  | Take @lines - 第三行                                                             | refused LAYOUT_WRONG
              |            | officer  | Take @lines - -                                                               | Taken lines=[(GDP 329900000000 2025Q3 CUMULATIVE LEVEL CURRENT 3150.00), (GDP 329900000000 2025Q3 CUMULATIVE GROWTH CONSTANT 6.1)]
        -     | 2025-10-14 | officer  | Open (月报.xlsx a1) 财政月报 2025-10-14                                          | Opened
              |            | officer  | Take @lines - @layout                                                         | Taken layout=(月报 3 "" 329900000000 CUMULATIVE [INDICATOR, LEVEL])
        -     | 2025-10-14 | officer  | Open (月报.xlsx a1) 财政月报 2025-10-14                                          | Opened
              |            | officer  | Drop ""                                                                       | refused NO_REASON
              |            | officer  | Drop 传错文件                                                                    | Dropped reason=传错文件
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.INTAKE, Calendars.load().latest())
                .cast("officer", actor("officer", Dictionaries.BODY))
                .cast("stranger", actor("stranger", "11329900MB90000319"))
                .file("dictionary", "dictionary", Dictionaries.beginning())
                .value(
                        "lines",
                        "GDP|329900000000|2025Q3|CUMULATIVE|LEVEL|CURRENT|3150.00\n\n"
                                + "GDP|329900000000|2025Q3|CUMULATIVE|GROWTH|CONSTANT|6.1")
                .value("layout", Optional.of("3||329900000000|CUMULATIVE|INDICATOR,LEVEL|月报"))
                .value("broken", "GDP|329900000000|2025Q3|CUMULATIVE|LEVEL|CURRENT")
                .value("words", "GDP|329900000000|2025Q3|CUMULATIVE|LEVEL|CURRENT|三千")
                .value("unknown", "MONEY|329900000000|2025Q3|CUMULATIVE|LEVEL|CURRENT|3150.00");
    }

    private static Actor actor(String post, String body) {
        return new Actor(post, post, body, "329900000000", Set.of(Role.REVIEWER));
    }

    @TestFactory
    Stream<DynamicTest> intake() {
        return story().table(TABLE);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(List.of(TABLE))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), List.of(TABLE))).isEmpty();
    }
}
