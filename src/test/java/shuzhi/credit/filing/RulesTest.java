package shuzhi.credit.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.testing.Story;

/// Rules C-21 and C-22: filings of the market register come in as they are, and never for a person.
class RulesTest {
    private static final String TABLE = """
        given | day        | who    | when                                                                                        | then
        -     | 2025-09-26 | system | Remove 2025-09-26                                                                           | refused NOT_LISTED
              |            | system | Import 局 ABNORMAL (张三 11010119900307109X _) 2025-07-01 未年报 示例市场监管局                           | refused NATURAL_PERSON
              |            | system | Import 局 ABNORMAL (示例公司 91350100M000100Y44 _) 2025-07-01 未年报 示例市场监管局                         | refused CODE_WRONG
              |            | system | Import 局 ABNORMAL (示例公司 91350100M000100Y43 _) 2025-09-27 未年报 示例市场监管局                         | refused DAY_WRONG
              |            | system | Import 局 ABNORMAL (示例公司 91350100M000100Y43 _) 2025-07-01 未年报 示例市场监管局                         | Imported kind=ABNORMAL code=91350100M000100Y43 shown=示例公司
              |            | system | Import 局 ABNORMAL (示例公司 91350100M000100Y43 _) 2025-07-01 未年报 示例市场监管局                         | refused IMPORTED_ALREADY
              |            | system | Remove 2025-06-30                                                                           | refused DAY_WRONG
              |            | system | Remove 2025-09-20                                                                           | Removed day=2025-09-20
              |            | system | Remove 2025-09-21                                                                           | refused NOT_LISTED
        -     | 2025-09-26 | system | Import 局 ANNUAL_REPORT (示例公司 91350100M000100Y43 _) 2025-06-30 2024年度 示例市场监管局                   | Imported kind=ANNUAL_REPORT
              |            | system | Remove 2025-09-20                                                                           | refused NOT_LISTED
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.FILING, Calendars.load().latest()).cast("system", Actor.SYSTEM);
    }

    @TestFactory
    Stream<DynamicTest> takenOver() {
        return story().table(TABLE);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story().neverDone(List.of(TABLE))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(TABLE))).isEmpty();
    }
}
