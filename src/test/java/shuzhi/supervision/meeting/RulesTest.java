package shuzhi.supervision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// Rule E-18 as given, when, then.
class RulesTest {
    private static final String BUREAU = "11329900MB9000023E";

    private static final String LIFE = """
            given | day        | who    | when                                        | then
            -     | 2025-03-03 | head   | Hold                                        | refused NOT_IN_THIS_STATE
                  |            | head   | Call title=""                               | refused NO_TITLE
                  |            | head   | Call agenda=[]                              | refused NO_AGENDA
                  |            | head   | Call day=2025-03-05                         | Called number=会〔2025〕1号 kind=THEMATIC items=1
                  |            | head   | SendMaterials [(材料 a1)]                    | MaterialsSent daysBefore=2
                  |            | head   | Hold [market]                               | refused NOT_YET
                  |            | other  | Cancel 不开了                                | refused NOT_YOUR_BODY
                  |            | head   | Cancel _                                    | refused NO_REASON
                  | 2025-03-05 | head   | Hold [tax]                                  | refused NOT_INVITED
                  |            | head   | Hold [market] 住建局请假                      | Held present=[market] invited=2
                  |            | head   | WriteMinutes _ []                           | refused NO_MINUTES
                  |            | head   | WriteMinutes 听取汇报 [(抓紧办 market 2025-03-04 -)] | Minuted decisions=1 flagged=0
                  |            | head   | Approve                                     | refused LINE_INCOMPLETE
                  |            | head   | WriteMinutes 听取汇报 [(抓紧办 market 2025-03-20 -), (再研究 - - -)] | Minuted decisions=2 flagged=1
                  |            | head   | Approve                                     | Approved minutes=纪要〔2025〕1号 decisions=2 flagged=1
                  |            | head   | CompleteLine 1 market 2025-03-21            | refused NO_SUCH_LINE
                  |            | head   | CompleteLine 2 _ 2025-03-21                 | refused LINE_INCOMPLETE
                  |            | head   | CompleteLine 2 market 2025-03-21            | LineCompleted line=2 completed=(再研究 market 2025-03-21 -)
                  |            | head   | CompleteLine 2 market 2025-03-21            | refused NO_SUCH_LINE
            -     | 2025-03-03 | head   | Call                                        | Called number=会〔2025〕2号
                  |            | head   | Cancel 时间冲突                               | Cancelled on=2025-03-03
            """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.MEETING, Calendars.load().latest())
                .cast("head", actor("head", BUREAU))
                .cast("other", actor("other", "11329900MB90000319"))
                .assume("Call kind=THEMATIC title=研究审批提速 agenda=[(审批提速 -)] partners=[market, housing]");
    }

    private static Actor actor(String post, String body) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(Role.HEAD));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfAMeeting() {
        return story().table(LIFE);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(java.util.List.of(LIFE))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), java.util.List.of(LIFE)))
                .isEmpty();
    }
}
