package shuzhi.indicators.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/// Rule D-15 as given, when, then: a target stands before the year, and every change beside it.
class RulesTest {
    private static final String TABLE = """
            given | day        | who      | when                                                        | then
            -     | 2024-12-26 | head     | Seal                                                        | refused NOT_IN_THIS_STATE
                  |            | head     | Declare MONEY 329900000000 2025 GROWTH 6 LINEAR 报告          | refused NO_SUCH_INDICATOR
                  |            | head     | Declare FDI 329900000000 2025 LEVEL 0 LINEAR 报告             | refused VALUE_WRONG
                  |            | head     | Declare GDP 329900000000 2025 GROWTH 6.5 LINEAR ""           | refused NO_DOCUMENT
                  |            | head     | Declare GDP 329900000000 2025 GROWTH 6.5 LINEAR 政府工作报告   | Declared indicator=GDP year=2025 kind=GROWTH value=6.5
                  |            | stranger | Seal                                                        | refused NOT_YOURS
                  |            | head     | Change 7 ""                                                 | refused NO_REASON
                  |            | head     | Change 7 人大审议意见                                          | Changed before=6.5 value=7 afterSeal=false
                  |            | head     | Seal                                                        | Sealed value=7 late=false
                  | 2025-07-10 | head     | Change 6 形势变化                                             | Changed before=7 value=6 afterSeal=true
            -     | 2025-01-02 | head     | Declare FDI 329900000000 2025 LEVEL 7 SEASONAL 政府工作报告    | Declared kind=LEVEL path=SEASONAL
                  |            | head     | Change 0 取消                                                | refused VALUE_WRONG
                  |            | head     | Seal                                                        | Sealed late=true
            """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.TARGET, Calendars.load().latest())
                .cast("head", actor("head", "11329900MB9000090C"))
                .cast("stranger", actor("stranger", "11329900MB90000319"))
                .file("dictionary", "dictionary", Dictionaries.beginning());
    }

    private static Actor actor(String post, String body) {
        return new Actor(post, post, body, "329900000000", Set.of(Role.HEAD));
    }

    @TestFactory
    Stream<DynamicTest> targets() {
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
