package shuzhi.credit.repair;

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

/// Rules C-10 to C-17 as given, when, then: the state machine of repair, with its conditions.
class RulesTest {
    private static final String CODE = "91350100M000100Y43";

    /// The penalty of `general` was decided on 2026-05-10 and performed; that of `unpaid` was not.
    private static final String LIFE = """
        given | day        | who    | when                          | then
        -     | 2026-08-10 | firm   | Ask nothing true 已整改 _        | refused NO_SUCH_RECORD
              |            | firm   | Ask ended true 已整改 _          | refused ALREADY_STOPPED
              |            | firm   | Ask general true "" _          | refused NO_REASON
              |            | guest  | Ask general false 已整改 _       | refused NOT_BOUND
              |            | window | Ask general false 已整改 _       | refused NO_PAPER
              |            | firm   | Ask general false 已整改 _       | Asked publication=general body=body acceptBy=2026-08-13
              |            | firm   | Ask general false 已整改 _       | refused ASKED_ALREADY
              |            | clerk  | Accept true false             | refused CONDITIONS_NOT_MET 最短公示期未满
              | 2026-08-11 | clerk  | Accept true false             | refused CONDITIONS_NOT_MET 没有作出公开承诺
              |            | clerk  | RequestMaterials ""           | refused NO_REASON
              |            | clerk  | RequestMaterials 请补承诺书      | MaterialsRequested
              |            | clerk  | Accept true false             | refused NOT_IN_THIS_STATE
              | 2026-08-12 | firm   | Supplement true _             | Supplemented acceptBy=2026-08-17
              |            | clerk  | Accept true false             | Accepted inTime=true decideBy=2026-08-26
              |            | other  | Confirm 同意                   | refused NOT_THE_SOURCE
              | 2026-08-27 | head   | Confirm 同意                   | Repaired publication=general inTime=false
              |            | head   | Revoke 承诺不实                  | Revoked publication=general
        -     | 2026-08-11 | firm   | Ask unpaid true 已整改 _         | Asked
              |            | clerk  | Accept true false             | refused CONDITIONS_NOT_MET 义务未履行
              | 2026-08-17 | clerk  | Refuse 罚款未缴清                 | Refused inTime=false
        -     | 2026-08-11 | firm   | Ask imported true 已整改 _       | Asked
              |            | clerk  | Accept true true              | Accepted complex=true decideBy=2026-09-08
              |            | head   | Reject 核查不实                  | Rejected inTime=true
        -     | 2026-08-11 | window | Ask general true 已整改 [(申请书 a1)] | Asked publication=general
        """;

    private static shuzhi.credit.publication.State record(String acts) {
        return new Story<>(
                        shuzhi.credit.publication.Rules.PUBLICATION,
                        Calendars.load().latest())
                .after(LocalDate.of(2026, 5, 10), acts);
    }

    private static shuzhi.credit.penalty.State penalty(String acts) {
        return new Story<>(shuzhi.credit.penalty.Rules.PENALTY, Calendars.load().latest())
                .after(LocalDate.of(2026, 5, 10), acts);
    }

    private static Story<Command, Act, State> story() {
        var opened = "Opened source=%s kind=PENALTY body=body place=329900000000 decided=2026-05-10 severity=GENERAL"
                + " party=(数州示例有限公司 91350100M000100Y43 _); Published on=2026-05-12";
        var decided = "Decided body=body party=(数州示例有限公司 91350100M000100Y43 _); Served";
        return new Story<>(Rules.REPAIR, Calendars.load().latest())
                .file("publication", "general", record(opened.formatted("paid")))
                .file("publication", "unpaid", record(opened.formatted("owed")))
                .file("publication", "imported", record(opened.formatted("elsewhere")))
                .file("publication", "ended", record(opened.formatted("paid") + "; Ended"))
                .file("publication", "nothing", shuzhi.credit.publication.State.BLANK)
                .file("penalty", "paid", penalty(decided + "; Performed"))
                .file("penalty", "owed", penalty(decided))
                .file("penalty", "elsewhere", shuzhi.credit.penalty.State.BLANK)
                .file("binding", shuzhi.credit.binding.Rules.file("firm", CODE), bound())
                .file("binding", shuzhi.credit.binding.Rules.file("guest", CODE), shuzhi.credit.binding.State.BLANK)
                .cast("firm", Actor.applicant("firm"))
                .cast("guest", Actor.applicant("guest"))
                .cast("window", actor("window", "office", Role.WINDOW))
                .cast("clerk", actor("clerk", "office", Role.REVIEWER))
                .cast("head", actor("head", "body", Role.HEAD))
                .cast("other", actor("other", "another", Role.HEAD));
    }

    private static shuzhi.credit.binding.State bound() {
        return new Story<>(shuzhi.credit.binding.Rules.BINDING, Calendars.load().latest())
                .after(LocalDate.of(2026, 5, 1), "Asked code=" + CODE + " person=firm; Accepted");
    }

    private static Actor actor(String post, String body, Role role) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfARepair() {
        return story().table(LIFE);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story().neverDone(List.of(LIFE))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE))).isEmpty();
    }
}
