package shuzhi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.ledger.Thing;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.org.Shipped;
import shuzhi.testing.Story;

/// How places, bodies, posts and officers are kept: rules, and the three
/// administrators.
class RegisterRulesTest {
    private static final String CITY = "329900000000";
    private static final String MARKET = "11329900MB90000319";
    private static final String FRESH = "11329900MB9009992N";

    private static final String PLACES = """
        given                  | day        | who      | when                                             | then
        -                      | 2026-03-02 |          | Establish 329901090000 示例街道 Sample 2026-04-01   | Established 329901090000 示例街道 Sample 2026-04-01
                               |            |          | Establish 329901090000 示例街道 Sample 2026-04-01   | refused EXISTS_ALREADY
        -                      |            |          | Establish 329901001000 志岭街道 Zhiling 2026-04-01  | refused EXISTS_ALREADY
                               |            |          | Establish 32990199 示例街道 Sample 2026-04-01       | refused BAD_CODE
                               |            |          | Establish 329901090000 - Sample 2026-04-01       | refused BAD_NAME
                               |            |          | Establish 329988001000 示例街道 Sample 2026-04-01   | refused UNKNOWN 329988000000
                               |            | district | Establish 329902090000 示例街道 Sample 2026-04-01   | refused NOT_YOUR_PLACE
                               |            | security | Establish 329901090000 示例街道 Sample 2026-04-01   | no power
                               |            |          | Abolish 329901001000 2026-03-01 329901002000     | refused DAY_PASSED
                               |            |          | Abolish 329901001000 2026-03-31 329901001000     | refused NO_SUCCESSOR
                               |            |          | Abolish 329901091000 2026-03-31 -                | refused UNKNOWN
                               |            | district | Abolish 329901001000 2026-03-31 329901002000     | Abolished 329901001000 2026-03-31 329901002000
                               |            |          | Abolish 329901001000 2026-03-31 -                | refused ENDED_ALREADY
        """;

    private static final String BODIES = """
        given                  | day        | who      | when                                             | then
        -                      | 2026-03-02 |          | Establish @fresh 示例数据局 "Data Bureau" 329900000000 DEPARTMENT 2026-04-01 | Established @fresh 示例数据局 "Data Bureau" 329900000000 DEPARTMENT 2026-04-01
                               |            |          | Establish @fresh 示例数据局 Data 329900000000 DEPARTMENT 2026-04-01 | refused EXISTS_ALREADY
                               |            |          | Merge @fresh @market 2026-03-31                  | refused UNKNOWN
                               |            |          | Merge @fresh @market 2026-06-30                  | Merged @fresh @market 2026-06-30
                               |            |          | Move @fresh 329901000000 2026-06-01              | refused ENDED_ALREADY
        -                      |            |          | Establish 11329900MB90099940 示例局 Sample 329900000000 DEPARTMENT 2026-04-01 | refused BAD_CODE
                               |            |          | Establish @market 示例局 Sample 329900000000 DEPARTMENT 2026-04-01 | refused EXISTS_ALREADY
                               |            |          | Establish @fresh - Sample 329900000000 DEPARTMENT 2026-04-01 | refused BAD_NAME
                               |            |          | Establish @fresh 示例局 Sample 329988000000 DEPARTMENT 2026-04-01 | refused UNKNOWN 329988000000
                               |            | district | Establish @fresh 示例局 Sample 329900000000 DEPARTMENT 2026-04-01 | refused NOT_YOUR_PLACE
                               |            | district | Merge @market @housing 2026-06-30                | refused NOT_YOUR_PLACE
                               |            |          | Merge @market @housing 2026-03-01                | refused DAY_PASSED
                               |            |          | Merge @market @market 2026-06-30                 | refused NO_SUCCESSOR
                               |            |          | Move @market 329900000000 2026-06-01             | refused SAME_PLACE
                               |            |          | Move @market 329901000000 2026-03-01             | refused DAY_PASSED
                               |            |          | Move @market 329988000000 2026-06-01             | refused UNKNOWN
                               |            |          | Move @market 329901000000 2026-06-01             | Moved @market 329901000000 2026-06-01
                               |            | auditor  | Merge @market @housing 2026-06-30                | no power
        -                      |            |          | End @market 2026-03-01                           | refused DAY_PASSED
                               |            | district | End @market 2026-06-30                           | refused NOT_YOUR_PLACE
                               |            |          | End @fresh 2026-06-30                            | refused UNKNOWN
                               |            |          | End @market 2026-06-30                           | Ended @market 2026-06-30
                               |            |          | Merge @market @housing 2026-06-30                | refused ENDED_ALREADY
        """;

    private static final String POSTS = """
        given                  | day        | who      | when                                             | then
        -                      | 2026-03-02 |          | Establish 329900-sample-window 窗口 Window @market 329900000000 [WINDOW] 2026-04-01 | Established 329900-sample-window 窗口 Window @market 329900000000 [WINDOW] 2026-04-01
                               |            |          | Establish 329900-sample-window 窗口 Window @market 329900000000 [WINDOW] 2026-04-01 | refused EXISTS_ALREADY
                               |            |          | Abolish 329900-sample-window 2026-03-31          | refused UNKNOWN
                               |            |          | Abolish 329900-sample-window 2026-03-01          | refused UNKNOWN
                               |            |          | Abolish 329900-sample-window 2026-12-31          | Abolished 329900-sample-window 2026-12-31
                               |            |          | Abolish 329900-sample-window 2026-12-31          | refused ENDED_ALREADY
        -                      |            |          | Establish Window 窗口 Window @market 329900000000 [WINDOW] 2026-04-01 | refused BAD_CODE
                               |            |          | Establish 329900-market-window 窗口 Window @market 329900000000 [WINDOW] 2026-04-01 | refused EXISTS_ALREADY
                               |            |          | Establish 329900-sample-one - Window @market 329900000000 [WINDOW] 2026-04-01 | refused BAD_NAME
                               |            |          | Establish 329900-sample-one 窗口 Window @market 329900000000 [] 2026-04-01 | refused ROLE_NOT_FOR_POSTS
                               |            |          | Establish 329900-sample-one 窗口 Window @market 329900000000 [SYSTEM] 2026-04-01 | refused ROLE_NOT_FOR_POSTS
                               |            |          | Establish 329900-sample-one 窗口 Window @market 329900000000 [AUDITOR, WINDOW] 2026-04-01 | refused ADMINISTRATORS_APART
                               |            |          | Establish 329900-sample-one 窗口 Window @market 329900000000 [SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR] 2026-04-01 | refused ADMINISTRATORS_APART
                               |            |          | Establish 329900-sample-one 窗口 Window @fresh 329900000000 [WINDOW] 2026-04-01 | refused UNKNOWN
                               |            |          | Establish 329900-sample-one 窗口 Window @market 320700000000 [WINDOW] 2026-04-01 | refused UNKNOWN
                               |            | district | Establish 329900-sample-one 窗口 Window @market 329900000000 [WINDOW] 2026-04-01 | refused NOT_YOUR_PLACE
                               |            |          | Abolish 329900-market-window 2026-03-01          | refused DAY_PASSED
        -                      |            | system   | Clear 329900-market-window INTERNAL 承办内部事项      | no power
                               |            | security | Clear 329900-market-window PUBLIC 承办内部事项        | refused CLEARED_ALREADY
                               |            | security | Clear 329900-market-window INTERNAL -            | refused REASON_MISSING
                               |            | county   | Clear 329900-market-window INTERNAL 承办内部事项      | refused NOT_YOUR_PLACE 329900000000
                               |            | security | Clear 329900-no-such INTERNAL 承办内部事项            | refused UNKNOWN
                               |            | security | Clear 329900-approval-auditor INTERNAL 审计        | refused NO_BUSINESS
                               |            | security | Clear 329900-market-window INTERNAL 承办内部事项      | Cleared 329900-market-window INTERNAL 承办内部事项
                               |            | security | Clear 329900-market-window INTERNAL 承办内部事项      | refused CLEARED_ALREADY
                               |            | security | Clear 329900-market-window PUBLIC 不再承办           | Cleared 329900-market-window PUBLIC 不再承办
        -                      |            | security | Clear 329900-approval-window INTERNAL 承办内部事项    | refused CLEARED_ALREADY
                               |            | security | Clear 329900-approval-window PUBLIC 不再承办         | Cleared 329900-approval-window PUBLIC 不再承办
        """;

    private static final String OFFICERS = """
        given                  | day        | who      | when                                             | then
        -                      | 2026-03-02 |          | Appoint a1b2 329900-market-window 2026-03-02 2026-12-31 | Appointed 329900-market-window 2026-03-02 2026-12-31 a1b2
                               |            |          | Appoint a1b2 329900-approval-system 2026-12-31 - | refused HOLDS_A_POST 329900-market-window
                               |            |          | Relieve a1b2 2026-03-01                          | refused DAY_PASSED
                               |            |          | Relieve a1b2 2026-06-30                          | Relieved 329900-market-window 2026-06-30 a1b2
                               |            |          | Appoint a1b2 329900-approval-system 2026-07-01 - | Appointed 329900-approval-system 2026-07-01 - a1b2
                               |            |          | Unlock a1b2 查清                                  | refused NOT_LOCKED
                               |            |          | Lock a1b2 -                                      | refused REASON_MISSING
                               |            |          | Lock a1b2 口令外泄                                 | Locked 2026-03-02 a1b2 口令外泄
                               |            |          | Lock a1b2 口令外泄                                 | refused LOCKED_ALREADY
                               |            |          | Unlock a1b2 已换口令                               | Unlocked 2026-03-02 a1b2 已换口令
        -                      |            |          | Relieve a1b2 2026-06-30                          | refused HOLDS_NO_POST
                               |            |          | Appoint a1b2 329900-market-window 2026-03-01 -   | refused DAY_PASSED
                               |            |          | Appoint a1b2 329900-market-window 2026-04-01 2026-03-31 | refused DAYS_REVERSED
                               |            |          | Appoint a1b2 329900-no-such 2026-04-01 -         | refused UNKNOWN
                               |            |          | Appoint "A 1" 329900-market-window 2026-04-01 -  | refused BAD_CODE
                               |            |          | Appoint securer 329900-market-window 2026-04-01 - | refused NOT_YOURSELF
                               |            | system   | Appoint a1b2 329900-market-window 2026-04-01 -   | no power
        """;

    private static final String DELEGATIONS = """
        given                  | day        | who      | when                                             | then
        -                      | 2026-03-02 | approver | TakeBack                                         | refused UNKNOWN
                               |            | approver | Delegate 329900-market-approver 329900-market-reviewer 2026-03-03 2026-03-06 培训 | Delegated 329900-market-approver 329900-market-reviewer @market 2026-03-03 2026-03-06 培训
                               |            | approver | Delegate 329900-market-approver 329900-market-reviewer 2026-03-03 2026-03-06 培训 | refused EXISTS_ALREADY
                               |            | window   | TakeBack                                         | refused NOT_YOUR_POST
                               | 2026-03-04 | head     | TakeBack                                         | TakenBack 2026-03-04
                               | 2026-03-05 | head     | TakeBack                                         | refused ENDED_ALREADY
        -                      | 2026-03-02 | window   | Delegate 329900-market-approver 329900-market-window 2026-03-03 2026-03-06 培训 | refused NOT_YOUR_POST
                               |            | head     | Delegate 329900-market-approver 329900-market-window 2026-03-03 2026-03-06 - | refused REASON_MISSING
                               |            | head     | Delegate 329900-market-approver 329900-market-window 2026-03-01 2026-03-06 培训 | refused DAY_PASSED
                               |            | head     | Delegate 329900-market-approver 329900-market-window 2026-03-06 2026-03-03 培训 | refused DAYS_REVERSED
                               |            | head     | Delegate 329900-market-nobody 329900-market-window 2026-03-03 2026-03-06 培训 | refused UNKNOWN
                               |            | head     | Delegate 329900-market-approver 329900-market-approver 2026-03-03 2026-03-06 培训 | refused UNKNOWN
                               |            | head     | Delegate 329900-market-approver 329900-housing-approver 2026-03-03 2026-03-06 培训 | refused NOT_YOUR_BODY
                               |            | deputy   | Delegate 329900-market-head 329900-market-window 2026-03-03 2026-03-06 培训 | refused NO_ONWARD
                               |            | head     | Delegate 329900-market-approver 329900-market-window 2026-03-03 2026-03-06 休假 | Delegated 329900-market-approver 329900-market-window
        -                      |            | bureau   | Delegate 329900-approval-auditor 329900-approval-window 2026-03-03 2026-03-06 培训 | refused NO_ONWARD
        """;

    private static final String AUDITS = """
        given                  | day        | who      | when                                             | then
        -                      | 2026-03-02 | security | Note 2026-02-01 2026-02-28 true 无异常              | no power
                               |            |          | Note 2026-02-28 2026-02-01 true 无异常              | refused DAYS_REVERSED
                               |            |          | Note 2026-02-01 2026-03-31 true 无异常              | refused DAYS_REVERSED
                               |            |          | Note 2026-02-01 2026-02-28 true -                | refused REASON_MISSING
                               |            |          | Note 2026-02-01 2026-02-28 true 无异常              | Noted 2026-02-01 2026-02-28 true 无异常
                               |            |          | Note 2026-02-01 2026-02-28 true 无异常              | refused EXISTS_ALREADY
        """;

    private static <C, A, S> Story<C, A, S> story(Thing<C, A, S> thing) {
        var blank = Map.<String, Object>of(
                "place", shuzhi.network.place.State.BLANK,
                "body", shuzhi.network.body.State.BLANK,
                "post", shuzhi.network.post.State.BLANK);
        return new Story<>(thing, Calendars.load().latest())
                .cast("system", post("sysop", "329900-approval-system", CITY, Role.SYSTEM_ADMINISTRATOR))
                .cast("security", post("securer", "329900-approval-security", CITY, Role.SECURITY_ADMINISTRATOR))
                .cast("county", post("s1", "329901-approval-security", "329901000000", Role.SECURITY_ADMINISTRATOR))
                .cast("auditor", post("auditor", "329900-approval-auditor", CITY, Role.AUDITOR))
                .cast("district", post("d1", "329901-approval-system", "329901000000", Role.SYSTEM_ADMINISTRATOR))
                .cast("window", officer("329900-market-window"))
                .cast("approver", officer("329900-market-approver"))
                .cast("head", officer("329900-market-head"))
                .cast("bureau", officer("329900-approval-head"))
                .cast(
                        "deputy",
                        new Actor("x", "329900-market-head~329900-market-window", MARKET, CITY, Set.of(Role.HEAD)))
                .value("market", MARKET)
                .value("housing", "11329900MB90000581")
                .value("fresh", FRESH)
                .otherwise((kind, _) -> blank.get(kind));
    }

    private static Actor post(String person, String post, String place, Role role) {
        return new Actor(person, post, "11329900MB9000023E", place, Set.of(role));
    }

    private static Actor officer(String code) {
        var it = Shipped.ORG.post(code).orElseThrow();
        return new Actor("o-" + code, code, it.body(), it.place(), it.roles());
    }

    @TestFactory
    Stream<DynamicTest> places() {
        return story(shuzhi.network.place.Rules.PLACE).table(PLACES);
    }

    /// A file sees itself as the others see it, so a body that was established can be merged.
    @TestFactory
    Stream<DynamicTest> bodies() {
        var own = shuzhi.network.body.Rules.BODY;
        return story(own).own("body", "body-" + FRESH).table(BODIES);
    }

    @TestFactory
    Stream<DynamicTest> posts() {
        return story(shuzhi.network.post.Rules.POST)
                .own("post", "post-329900-sample-window")
                .table(POSTS);
    }

    @TestFactory
    Stream<DynamicTest> officers() {
        return story(shuzhi.network.officer.Rules.OFFICER).table(OFFICERS);
    }

    @TestFactory
    Stream<DynamicTest> delegations() {
        return story(shuzhi.network.delegation.Rules.DELEGATION).table(DELEGATIONS);
    }

    @TestFactory
    Stream<DynamicTest> audits() {
        return story(shuzhi.network.audit.Rules.AUDIT).table(AUDITS);
    }

    @Test
    void everyCommandAndEveryRefusalIsInTheTables() {
        var left = new ArrayList<String>();
        left.addAll(story(shuzhi.network.place.Rules.PLACE).neverDone(List.of(PLACES)));
        left.addAll(story(shuzhi.network.body.Rules.BODY).neverDone(List.of(BODIES)));
        left.addAll(story(shuzhi.network.post.Rules.POST).neverDone(List.of(POSTS)));
        left.addAll(story(shuzhi.network.officer.Rules.OFFICER).neverDone(List.of(OFFICERS)));
        left.addAll(story(shuzhi.network.delegation.Rules.DELEGATION).neverDone(List.of(DELEGATIONS)));
        left.addAll(story(shuzhi.network.audit.Rules.AUDIT).neverDone(List.of(AUDITS)));
        left.addAll(Story.neverRefused(
                Refusal.values(),
                List.of(
                        PLACES,
                        BODIES,
                        POSTS,
                        OFFICERS,
                        DELEGATIONS,
                        AUDITS,
                        PassageRulesTest.STATIONS,
                        PassageRulesTest.NODES,
                        PassageRulesTest.HANDOVERS,
                        EntrustmentRulesTest.TABLE)));
        // what a rule cannot count, the desk looks up: see SuccessionTest
        left.remove("OPEN_DOSSIERS");
        assertThat(left).isEmpty();
    }
}
