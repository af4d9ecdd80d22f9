package shuzhi.credit.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

/// Rule C-20 as given, when, then: two working days to pass on, seven to answer.
class RulesTest {
    private static final String CODE = "91350100M000100Y43";

    private static final String LIFE = """
        given | day        | who     | when                          | then
        -     | 2025-09-26 | firm    | Raise nothing WRONG 有误 _       | refused NO_SUCH_RECORD
              |            | firm    | Raise record WRONG "" _        | refused NO_STATEMENT
              |            | guest   | Raise record WRONG 金额有误 _     | refused NOT_BOUND
              |            | clerk   | Raise record WRONG 金额有误 _     | refused NO_PAPER
              |            | firm    | Raise record WRONG 金额有误 _     | Raised publication=record body=body forwardBy=2025-09-29 answerBy=2025-10-13
              |            | firm    | Raise record WRONG 金额有误 _     | refused RAISED_ALREADY
              |            | head    | Answer KEPT 属实               | refused NOT_IN_THIS_STATE
              | 2025-09-30 | clerk   | Forward                       | Forwarded inTime=false
              |            | clerk   | Forward                       | refused NOT_IN_THIS_STATE
              |            | other   | Answer KEPT 属实               | refused NOT_THE_SOURCE
              |            | head    | Answer KEPT ""                | refused NO_STATEMENT
              | 2025-10-13 | head    | Answer TO_CORRECT 金额更正为二千元 | Answered finding=TO_CORRECT inTime=true
        -     | 2025-09-26 | clerk   | Raise record WRONG 金额有误 [(异议书 a1)] | Raised publication=record
        """;

    private static Story<Command, Act, State> story() {
        var opened = new Story<>(
                        shuzhi.credit.publication.Rules.PUBLICATION,
                        Calendars.load().latest())
                .after(
                        LocalDate.of(2025, 9, 1),
                        "Opened body=body place=329900000000 party=(数州示例有限公司 91350100M000100Y43 _)");
        return new Story<>(Rules.OBJECTION, Calendars.load().latest())
                .file("publication", "record", opened)
                .file("publication", "nothing", shuzhi.credit.publication.State.BLANK)
                .file("binding", shuzhi.credit.binding.Rules.file("firm", CODE), bound())
                .file("binding", shuzhi.credit.binding.Rules.file("guest", CODE), shuzhi.credit.binding.State.BLANK)
                .cast("firm", Actor.applicant("firm"))
                .cast("guest", Actor.applicant("guest"))
                .cast("clerk", actor("clerk", "office", Role.REVIEWER))
                .cast("head", actor("head", "body", Role.HEAD))
                .cast("other", actor("other", "another", Role.HEAD));
    }

    private static shuzhi.credit.binding.State bound() {
        return new Story<>(shuzhi.credit.binding.Rules.BINDING, Calendars.load().latest())
                .after(LocalDate.of(2025, 9, 1), "Asked code=" + CODE + " person=firm; Accepted");
    }

    private static Actor actor(String post, String body, Role role) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfAnObjection() {
        return story().table(LIFE);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story().neverDone(List.of(LIFE))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE))).isEmpty();
    }
}
