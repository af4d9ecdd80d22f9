package shuzhi.imports.sheet;

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

/// A table is handed in, tried out, and confirmed once by the body that handed it in.
class RulesTest {
    private static final String LIFE = """
            given | day        | who   | when                                        | then
            -     | 2025-09-26 | head  | Write                                       | refused NOT_IN_THIS_STATE
                  |            | head  | Receive TASKS (台账.docx a1) []              | refused NO_TABLE
                  |            | head  | Receive TASKS (台账.xlsx "") []              | refused NO_TABLE
                  |            | head  | Receive TASKS (台账.xlsx a1) [我们的叫法]      | refused HEADING_UNCLEAR 我们的叫法
                  |            | head  | Receive TASKS (台账.xlsx a1) [我们的叫法=任务事项] | Received kind=TASKS body=@body on=2025-09-26
                  |            | other | Write                                       | refused NOT_YOUR_TABLE
                  |            | head  | Write                                       | Written kind=TASKS on=2025-09-26
                  |            | head  | Write                                       | refused NOT_IN_THIS_STATE
            -     | 2025-09-26 | head  | Receive ISSUES (台账.XLSX a1) []             | Received kind=ISSUES
                  |            | head  | Discard                                     | Discarded kind=ISSUES
            """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.SHEET, Calendars.load().latest())
                .cast("head", actor("head", "11329900MB9000015K"))
                .cast("other", actor("other", "11329900MB90000319"))
                .value("body", "11329900MB9000015K");
    }

    private static Actor actor(String post, String body) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(Role.HEAD));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfATable() {
        return story().table(LIFE);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story().neverDone(List.of(LIFE))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE))).isEmpty();
    }
}
