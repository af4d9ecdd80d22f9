package shuzhi.people.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// The study of a leading group as given, when, then (rule F-20).
class RulesTest {
    private static final String BUREAU = "11329900MB9000023E";

    private static final String TABLE = """
        given | day        | who     | when                                    | then
        -     | 2025-01-06 | head    | Hold 2025-01-06 专题 材料 甲 [甲] [] 成果       | refused NOT_IN_THIS_STATE
              |            | other   | Plan @bureau 2025 [甲, 乙, 丙] [专题一]       | refused NOT_YOUR_BODY
              |            | officer | Plan @bureau 2025 [甲, 甲] [专题一]          | refused MEMBERS_WRONG
              |            | officer | Plan @bureau 2025 [甲, 乙, 丙] []          | refused NOTHING_SAID
              |            | officer | Plan @bureau 2025 [甲, 乙, 丙] [专题一, 专题二]  | Planned members=3 planned=2
              |            | officer | Plan @bureau 2025 [甲, 乙, 丙] [专题一]       | refused PLANNED_ALREADY
              | 2025-02-10 | officer | MakeUp 1 甲 文1                           | refused NOTHING_TO_MAKE_UP
              |            | officer | Hold 2024-12-30 专题一 材料 甲 [甲] [] _       | refused DAY_WRONG
              |            | officer | Hold 2025-02-11 专题一 材料 甲 [甲] [] _       | refused DAY_WRONG
              |            | officer | Hold 2025-02-10 "" 材料 甲 [甲] [] _        | refused NOTHING_SAID
              |            | officer | Hold 2025-02-10 专题一 材料 甲 [甲] [甲] _      | refused MEMBERS_WRONG
              |            | officer | Hold 2025-02-10 专题一 材料 甲 [甲] [外人] _     | refused MEMBERS_WRONG
              |            | officer | Hold 2025-02-10 专题一 材料 甲 [甲] [乙] 报告1    | Held session=1 members=3 present=1 excused=1 missing=1
              |            | other   | Hold 2025-02-10 专题一 材料 甲 [甲] [乙] 报告1    | refused NOT_YOUR_BODY
              |            | officer | MakeUp 1 甲 文1                           | refused NOTHING_TO_MAKE_UP
              | 2025-03-11 | system  | Remind MAKE_UP_DUE                      | refused NOT_DUE
              | 2025-03-12 | system  | Remind MAKE_UP_DUE                      | Reminded occasion=MAKE_UP_DUE due=2025-03-12
              |            | system  | Remind MAKE_UP_DUE                      | refused NOT_DUE
              | 2025-03-31 | system  | Remind SESSION_DUE                      | refused NOT_DUE
              |            | officer | MakeUp 1 乙 ""                           | refused NOTHING_SAID
              |            | officer | MakeUp 1 乙 文1                           | MadeUp session=1 member=乙
              |            | officer | MakeUp 1 乙 文1                           | refused NOTHING_TO_MAKE_UP
              | 2025-05-12 | officer | Hold 2025-05-12 专题二 材料 甲 [甲, 乙, 丙] [] _ | Held session=2 missing=0
              |            | head    | CloseYear ""                            | refused YEAR_NOT_OVER
              | 2025-08-30 | system  | Remind SESSION_DUE                      | refused NOT_DUE
              | 2025-08-31 | system  | Remind SESSION_DUE                      | Reminded occasion=SESSION_DUE due=2025-09-30
              | 2025-12-31 | head    | CloseYear ""                            | refused QUARTER_MISSING
              |            | head    | CloseYear 下半年机构改革                       | YearClosed sessions=2 quarters=2
              |            | officer | MakeUp 1 丙 文1                           | refused NOT_IN_THIS_STATE
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.STUDY, Calendars.load().latest())
                .cast("officer", actor("officer", BUREAU, Role.REVIEWER))
                .cast("head", actor("head", BUREAU, Role.HEAD))
                .cast("stranger", actor("stranger", BUREAU, Role.HEAD))
                .cast("system", Actor.SYSTEM)
                .cast("other", actor("other", "11329900MB90000319", Role.HEAD))
                .value("bureau", BUREAU);
    }

    private static Actor actor(String name, String body, Role role) {
        return new Actor("person-" + name, name, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> theTable() {
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
