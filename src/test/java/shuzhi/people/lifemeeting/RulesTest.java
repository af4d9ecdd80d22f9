package shuzhi.people.lifemeeting;

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

/// A life meeting as given, when, then (rule F-19).
class RulesTest {
    private static final String BUREAU = "11329900MB9000023E";

    private static final String TABLE = """
        given                                                                                     | day        | who     | when                              | then
        -                                                                                         | 2025-11-03 | head    | Collect 1 文1                      | refused NOT_IN_THIS_STATE
                                                                                                  |            | other   | Prepare @bureau 2025 主题 [甲, 乙, 丙] | refused NOT_YOUR_BODY
                                                                                                  |            | head    | Prepare @bureau 2025 "" [甲, 乙, 丙] | refused NOTHING_SAID
                                                                                                  |            | head    | Prepare @bureau 2025 主题 [甲, 乙]    | refused MEMBERS_WRONG
                                                                                                  |            | head    | Prepare @bureau 2025 主题 [甲, 乙, 丙] | Prepared members=3
                                                                                                  |            | head    | Prepare @bureau 2025 主题 [甲, 乙, 丙] | refused PREPARED_ALREADY
                                                                                                  |            | other   | Collect 12 文1                     | refused NOT_YOUR_BODY
                                                                                                  |            | officer | Collect 0 文1                      | refused NOTHING_SAID
                                                                                                  |            | officer | Collect 12 文1                     | Collected opinions=12
                                                                                                  |            | officer | Meet [甲, 乙, 丙] "" 3 6             | refused NOT_PREPARED
                                                                                                  |            | officer | Talk 甲 甲 2025-11-03               | refused MEMBERS_WRONG
                                                                                                  |            | officer | Talk 甲 乙 2025-11-03               | Talked member=甲
                                                                                                  | 2025-12-01 | officer | Meet [甲] 乙丙请假 3 6                 | refused QUORUM_NOT_MET
                                                                                                  |            | officer | Meet [甲, 外人] _ 3 6                | refused MEMBERS_WRONG
                                                                                                  |            | officer | Meet [甲, 乙] "" 3 6                | refused NOTHING_SAID
                                                                                                  |            | officer | Meet [甲, 乙] 丙请假 3 6               | Met members=3 present=2 opinions=12 talks=1 papers=3 criticisms=6
                                                                                                  |            | officer | Promise "" 甲 2025-12-20           | refused NOTHING_SAID
                                                                                                  |            | officer | Promise 调研不深 外人 2025-12-20        | refused MEMBERS_WRONG
                                                                                                  |            | officer | Promise 调研不深 甲 2025-11-30         | refused DUE_WRONG
                                                                                                  |            | head    | Fulfil 1 完成 [(文 a1)]              | refused NO_SUCH_RECTIFICATION
                                                                                                  |            | officer | Promise 调研不深 甲 2025-12-20         | Promised rectification=1 due=2025-12-20
                                                                                                  |            | officer | Promise 文风不实 乙 2025-12-10         | Promised rectification=2
                                                                                                  |            | head    | Fulfil 1 完成 []                    | refused NOTHING_SAID
                                                                                                  | 2025-12-02 | system  | Remind 2                          | refused NOT_DUE
                                                                                                  | 2025-12-03 | system  | Remind 9                          | refused NO_SUCH_RECTIFICATION
                                                                                                  |            | system  | Remind 2                          | Reminded rectification=2 occasion=RECTIFICATION_DUE due=2025-12-10
                                                                                                  |            | system  | Remind 2                          | refused NOT_DUE
                                                                                                  | 2025-12-11 | system  | Remind 2                          | Reminded occasion=RECTIFICATION_OVERDUE
                                                                                                  | 2025-12-17 | head    | SendReport ""                     | refused NOTHING_SAID
                                                                                                  |            | head    | SendReport 报1                     | ReportSent due=2025-12-16 onTime=false
                                                                                                  | 2025-12-20 | head    | Fulfil 1 完成 [(文 a1)]              | Fulfilled rectification=1 onTime=true
                                                                                                  |            | head    | Fulfil 1 完成 [(文 a1)]              | refused NO_SUCH_RECTIFICATION
                                                                                                  |            | head    | Fulfil 2 完成 [(文 a1)]              | Fulfilled onTime=false
        Prepared @bureau _ 2025 _ 3 主题 [甲, 乙, 丙]; Collected opinions=1; Talked; Met on=2025-12-01 | 2025-12-16 | head    | SendReport 报1                     | ReportSent onTime=true
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.LIFE_MEETING, Calendars.load().latest())
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
