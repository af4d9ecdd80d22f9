package shuzhi.credit.publication;

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

/// Rules C-01 to C-05, C-13, C-15, C-20, C-22 and C-24 as given, when, then.
class RulesTest {
    private static final String CLOCK = """
        given | day        | who    | when                                     | then
        -     | 2025-09-26 | system | Open party=(示例 11010119900307109X _)     | refused NATURAL_PERSON
              |            | system | Open decided=2025-09-26                  | Opened due=2025-10-13 ownDue=- quarantined=false shown=数州示例有限公司
              |            | system | Open                                     | refused OPENED_ALREADY
              |            | other  | Publish                                  | refused NOT_THE_BODY
              |            | head   | Withhold STATE_SECRET ""                 | refused NO_REASON
              | 2025-10-13 | head   | Publish                                  | Published on=2025-10-13 days=7 late=false again=false
              |            | head   | Publish                                  | refused NOT_IN_THIS_STATE
              |            | head   | Withdraw 撤销                              | refused NOT_REVERSED
              |            | head   | Return NAME_AND_CODE ""                  | refused NO_REASON
              |            | head   | Return NAME_AND_CODE 名称有误                | Returned defect=NAME_AND_CODE
              |            | head   | Correct (示例 11010119900307109X _) _ 更正   | refused NATURAL_PERSON
              |            | head   | Correct (示例 91350100M000100Y44 _) _ 更正   | refused CODE_WRONG 校验码应为3
              |            | head   | Correct (示例 91350100M000100Y43 _) _ ""   | refused NO_REASON
              |            | head   | Correct (示例 91350100M000100Y43 _) _ 更正   | Corrected shown=示例
              | 2025-10-14 | head   | Publish                                  | Published late=true again=true
              |            | system | Mark 异议1                                 | Marked objection=异议1
              |            | system | Unmark 异议1 true                          | Unmarked correct=true
              |            | head   | Correct (示例 91350100M000100Y43 _) _ 更正   | Corrected
              |            | system | Publish                                  | Published again=true
              |            | head   | Reverse REVOKED "" 2025-09-26            | refused NO_REASON
              | 2025-09-26 | head   | Reverse REVOKED 行复决1号 2025-09-26        | Reversed withdrawBy=2025-09-30
              |            | head   | Withdraw ""                              | refused NO_REASON
              | 2025-10-09 | head   | Withdraw 决定已撤销                          | Withdrawn inTime=false
        -     | 2025-09-26 | system | Open regime=MARKET decided=2025-09-26    | Opened due=2025-10-13 ownDue=2025-10-30
              |            | head   | Withhold TRADE_SECRET 涉及配方               | Withheld exemption=TRADE_SECRET
              | 2025-10-14 | head   | Publish                                  | refused NOT_IN_THIS_STATE
        -     | 2025-09-26 | system | Open exemption=STATE_SECRET              | Opened exemption=STATE_SECRET
              |            | system | Publish                                  | refused NOT_IN_THIS_STATE
        -     | 2025-09-26 | system | Open party=(示例 00000000000000000X _)     | Opened quarantined=true fault=filler
              |            | system | Publish                                  | refused NOT_IN_THIS_STATE
        -     | 2025-09-26 | system | Open party=(张三小吃店 92350100M000100Y4X _) | Opened shown=张*** quarantined=true
        """;

    private static final String LATER = """
        given      | day        | who    | when                                  | then
        @licence   | 2025-09-27 | system | AddLicence 证1 2025-09-26 2030-09-25   | LicenceAdded identifier=证1
        @serious   | 2025-09-28 | head   | Attach fantasy                        | refused NOT_ON_THE_LIST
                   |            | head   | Attach procurement                    | Attached measure=procurement basis="政府采购法 第二十二条第一款第五项、第七十七条"
                   |            | head   | Attach procurement                    | refused ATTACHED_ALREADY
                   |            | head   | Lift procurement ""                   | refused NO_REASON
                   |            | head   | Lift bidding 不当                       | refused NO_SUCH_MEASURE
                   |            | head   | Lift procurement 不当                   | Lifted measure=procurement
                   |            | head   | Attach bidding                        | Attached measure=bidding
                   | 2026-10-01 | system | Repair repair1                        | Repaired request=repair1; Lifted measure=bidding reason=repair1
                   |            | head   | Attach bidding                        | refused NOT_IN_THIS_STATE
                   |            | system | Restore repair1                       | Restored request=repair1
        @general   | 2025-09-28 | head   | Attach procurement                    | refused NOT_FOR_THIS
                   | 2026-03-31 | system | End                                   | refused NOT_OVER
                   | 2026-09-26 | system | End                                   | refused NOT_OVER
                   | 2026-09-27 | system | End                                   | Ended
        """;

    /// What comes from another system comes with its days.
    private static final String IMPORTED = """
        given | day        | who    | when                                            | then
        -     | 2025-10-30 | system | Import party=(示例 11010119900307109X _)          | refused NATURAL_PERSON
              |            | system | Import published=2025-10-14                     | Opened due=2025-10-13 imported=true; Published late=true
        -     | 2025-10-30 | system | Import defect=WRONG_CLASS                       | Opened; Returned defect=WRONG_CLASS
        """;

    /// Market regulation publishes in its own system and in the province of the party (rule C-05); a licence
    /// that goes on is marked; a reorganisation hides and shows (rule C-19).
    private static final String ELSEWHERE = """
        given    | day        | who    | when                                    | then
        -        | 2025-09-26 | system | Open decided=2025-09-26                 | Opened ownDue=-
                 |            | head   | PublishForEnterprises 2025-09-26        | refused NOT_THERE
                 |            | head   | Push 2025-09-26                         | refused NOT_AWAY
        -        | 2025-09-26 | system | Open regime=MARKET decided=2025-09-26   | Opened ownDue=2025-10-30
                 |            | other  | Push 2025-09-26                         | refused NOT_THE_BODY
                 |            | head   | PublishForEnterprises 2025-09-27        | refused DAY_WRONG
                 | 2025-10-31 | head   | PublishForEnterprises 2025-10-31        | EnterprisePublished day=2025-10-31 due=2025-10-30 late=true
                 |            | head   | PublishForEnterprises 2025-10-31        | refused DONE_ALREADY
                 |            | head   | AnswerPush 2025-10-20 -                 | refused NOT_PUSHED
                 |            | head   | Push 2025-09-25                         | refused DAY_WRONG
                 |            | head   | Push 2025-10-16                         | Pushed province=35 due=2025-10-16 late=false
                 |            | head   | Push 2025-10-16                         | refused DONE_ALREADY
                 |            | head   | AnswerPush 2025-10-15 -                 | refused DAY_WRONG
                 |            | head   | AnswerPush 2025-10-17 -                 | PushAnswered received=2025-10-17 publishBy=2025-10-31 published=- late=false
                 |            | head   | AnswerPush 2025-10-17 2025-10-30        | PushAnswered published=2025-10-30 late=false
                 |            | head   | AnswerPush 2025-10-17 2025-10-30        | refused DONE_ALREADY
        @licence | 2025-09-28 | system | UpdateLicence RENEWED 2025-09-28 record2 | LicenceUpdated change=RENEWED successor=record2
        @general | 2025-09-28 | system | Shield case1                            | Shielded reorganisation=case1
                 |            | head   | Correct (示例 91350100M000100Y43 _) _ 更正  | refused NOT_IN_THIS_STATE
                 |            | system | Unshield case1                          | Unshielded reorganisation=case1
                 |            | system | Shield case1                            | Shielded
                 |            | system | Repair case1                            | Repaired request=case1
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.PUBLICATION, Calendars.load().latest())
                .file("measures", shuzhi.credit.measures.Rules.FILE, shuzhi.credit.measures.State.BLANK)
                .cast("system", Actor.SYSTEM)
                .cast("head", actor("head", "body"))
                .cast("other", actor("other", "another"))
                .assume("Open kind=PENALTY body=body place=329900000000 decided=2025-09-26 severity=GENERAL"
                        + " party=(数州示例有限公司 91350100M000100Y43 _)")
                .assume("Import kind=PENALTY body=body decided=2025-09-26 severity=GENERAL"
                        + " party=(数州示例有限公司 91350100M000100Y43 _)");
    }

    private static Actor actor(String post, String body) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(Role.HEAD));
    }

    private static String filled(String table) {
        var opened = "Opened kind=PENALTY body=body place=329900000000 decided=2025-09-26 due=2025-10-13"
                + " party=(数州示例有限公司 91350100M000100Y43 _)";
        return table.replace("@licence", opened.replace("PENALTY", "LICENCE"))
                .replace("@serious", opened + " severity=SERIOUS; Published on=2025-09-27")
                .replace("@general", opened + " severity=GENERAL; Published on=2025-09-27");
    }

    private static List<String> tables() {
        return Stream.of(CLOCK, LATER, IMPORTED, ELSEWHERE)
                .map(RulesTest::filled)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> theRules() {
        return tables().stream().flatMap(it -> story().table(it));
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(tables())).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), tables())).isEmpty();
    }
}
