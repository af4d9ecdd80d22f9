package shuzhi.approvals.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.testing.Table;

/// Ways to make a clock look better than the work was (threats T12, T13), each gone through to the end:
/// refused, out of power, without effect on the due date, or flagged with a hint. An honest dossier earns no
/// hint.
class SchemesTest {
    private static final String SCHEMES = """
            scheme                                          | steps | outcome
            stop the clock for an internal meeting          | 2025-06-03 Submit; Accept; Pause kind=OTHER_LAW days=5 | refused PROCEDURE_NOT_LISTED
            stop it for a procedure the item does not have  | 2025-06-03 Submit; Accept; Pause kind=QUARANTINE days=5 | refused PROCEDURE_NOT_LISTED
            stop it for a hearing nobody asked for          | 2025-06-03 Submit; Accept; OfferHearing; Pause kind=HEARING days=20 | refused HEARING_BY_ITSELF
            stop it for a hearing that is over              | 2025-06-03 Submit; Accept; OfferHearing; RequestHearing; WaiveHearing; Pause kind=HEARING days=20 | refused HEARING_BY_ITSELF
            stop it without telling the applicant           | 2025-06-03 Submit; Accept; Pause notice=- days=5 | refused NOTICE_MISSING
            stop it without a document                      | 2025-06-03 Submit; Accept; Pause document=- days=5 | refused NOTICE_MISSING
            stop it without saying for how long             | 2025-06-03 Submit; Accept; Pause days=0 | refused NOTICE_MISSING
            stop it for years                               | 2025-06-03 Submit; Accept; Pause days=1000 | refused PAUSE_TOO_LONG
            stop it alone                                   | 2025-06-03 Submit; Accept; Pause days=5 proposedBy=approver | refused SAME_POST
            stop it as the reviewer                         | 2025-06-03 Submit; Accept; as reviewer Pause days=5 | no power
            stop it as of last week                         | 2025-06-03 Submit; Accept; 2025-06-12 of 2025-06-05 Pause days=5 | refused STATED_EARLIER
            stop it before acceptance, to gain time to ask  | 2025-06-03 Submit; Pause days=5 | refused NOT_IN_HAND
            stop it twice at once                           | 2025-06-03 Submit; Accept; Pause days=5; Pause kind=TESTING days=9 | refused PAUSED_ALREADY
            stop it after the limit has run out             | 2025-06-03 Submit; Accept; 2025-07-02 Pause days=5 | refused TOO_LATE_TO_PAUSE
            leave it stopped after the procedure            | 2025-06-03 Submit; Accept; 2025-06-06 Pause days=5; 2025-07-30 Resume | due 2025-06-24
            stop it over a holiday to gain its days         | 2025-09-22 Submit; Accept; 2025-09-30 Pause days=1; 2025-10-09 Resume | due 2025-10-13
            stop and start on the same day, again and again | 2025-06-03 Submit; Accept; Pause days=1; as approver Resume; Pause days=1; as approver Resume | due 2025-06-17
            stop it again and again                         | 2025-06-03 Submit; Accept; Pause days=1; 2025-06-04 Resume; Pause days=1; 2025-06-05 Resume | hint PAUSED_REPEATEDLY
            begin an inspection late                        | 2025-06-03 Submit item=@tested; Accept; 2025-06-11 Pause kind=TESTING days=2 | hint INSPECTION_STARTED_LATE
            supply late what was promised                   | 2025-09-24 Submit item=@minor; PromiseToSupply [safety] 后补; AcceptOnPromise 2025-09-26; 2025-09-28 Supplement materials=[(safety 措施 a1)] | hint PROMISE_LATE
            check a pledge late                             | 2025-03-03 Submit item=@pledge; Pledge 承诺; Accept; Grant 依承诺; 2025-06-03 CheckPledge true reviewer-2 属实 | hint PLEDGE_CHECKED_LATE
            pledge what is not true                         | 2025-03-03 Submit item=@pledge; Pledge 承诺; Accept; Grant 依承诺; 2025-03-10 CheckPledge false reviewer-2 不实 | hint PLEDGE_BROKEN
            stop it on the last day                         | 2025-06-03 Submit; Accept; 2025-06-17 Pause days=5 | hint PAUSED_ON_LAST_DAY
            stop it when the promise is broken already      | 2025-06-03 Submit; Accept; 2025-06-18 Pause days=5 | hint PAUSED_AFTER_PROMISE
            decide while it stands still                    | 2025-06-03 Submit; Accept; Pause days=5; Grant 符合条件 | refused CLOCK_STOPPED
            extend when it is too late                      | 2025-03-20 Submit; Accept; 2025-04-21 Extend | refused TOO_LATE_TO_EXTEND
            extend behind an old pause                      | 2025-03-20 Submit; Accept; 2025-04-18 Pause days=1; 2025-04-22 Extend | refused TOO_LATE_TO_EXTEND
            extend twice                                    | 2025-03-20 Submit; Accept; Extend days=1; Extend days=9 | refused EXTENDED_ALREADY
            extend further than the item allows             | 2025-03-20 Submit; Accept; Extend days=11 | refused EXTENSION_TOO_LONG
            extend without a reason                         | 2025-03-20 Submit; Accept; Extend reason="" | refused REASONS_MISSING
            extend without the head                         | 2025-03-20 Submit; Accept; as approver Extend | no power
            extend as of last week                          | 2025-03-20 Submit; Accept; 2025-04-21 of 2025-04-17 Extend | refused TOO_LATE_TO_EXTEND
            extend on the last day                          | 2025-03-20 Submit; Accept; 2025-04-18 Extend | hint EXTENDED_ON_LAST_DAY
            extend to mend the promise                      | 2025-03-20 Submit; Accept; 2025-04-03 Extend | due 2025-04-03
            let an officer compute the dates anew           | 2025-03-20 Submit; Accept; as head Recalculate 通知 | no power
            ask for papers by instalments                   | 2025-03-03 Submit; AskForMore [contract]; AskForMore [safety] | refused ASKED_ALREADY
            ask again after all has come                    | 2025-03-03 Submit; AskForMore [contract]; Supplement materials=[(contract 合同 a)]; AskForMore [safety] | refused ASKED_ALREADY
            ask again without a reason                      | 2025-03-03 Submit; AskForMore [contract]; Supplement materials=[(contract 合同 a)]; AskAgain [contract] - | refused REASONS_MISSING
            ask again and again                             | 2025-03-03 Submit; AskForMore [contract]; Supplement materials=[(contract 合同 a)]; AskAgain [contract] 模糊; Supplement materials=[(contract 合同 b)]; AskAgain [contract] 仍模糊 | refused ASKED_ALREADY
            ask again weeks later                           | 2025-03-03 Submit; AskForMore [contract]; Supplement materials=[(contract 合同 a)]; 2025-03-11 AskAgain [contract] 模糊 | refused TOO_LATE_TO_ASK
            ask again for a defect                          | 2025-03-03 Submit; AskForMore [contract]; Supplement materials=[(contract 合同 a)]; AskAgain [contract] 模糊 | hint ASKED_AGAIN
            ask on the last day                             | 2025-03-03 Submit; 2025-03-10 AskForMore [contract] | hint NOTICE_ON_LAST_DAY
            ask when the five days are over                 | 2025-03-03 Submit; 2025-03-11 AskForMore [contract] | refused TOO_LATE_TO_ASK
            ask as of last week                             | 2025-03-03 Submit; 2025-03-11 of 2025-03-10 AskForMore [contract] | refused TOO_LATE_TO_ASK
            ask for what is on no list                      | 2025-03-03 Submit; AskForMore [good-standing] | refused NOT_IN_THE_LIST
            ask for what the government holds               | 2025-03-03 Submit; AskForMore [planning] | refused SHARED_ALREADY
            say nothing                                     | 2025-03-03 Submit; 2025-03-28 DeemAccept | hint ACCEPTED_BY_SILENCE
            say nothing, and accept when it suits           | 2025-03-03 Submit; 2025-03-28 Accept | due 2025-03-17
            sit on what was supplied                        | 2025-03-03 Submit; AskForMore [contract]; 2025-03-05 Supplement materials=[(contract 合同 a)]; 2025-03-28 DeemAccept | due 2025-03-19
            accept later than all was there                 | 2025-03-03 Submit; AskForMore [contract]; 2025-03-05 Supplement materials=[(contract 合同 a)]; 2025-03-12 Accept | due 2025-03-19
            state a supplement before it was asked for      | 2025-03-10 Submit; AskForMore [contract]; 2025-03-12 of 2025-03-03 as clerk Supplement materials=[(contract 合同 a)] | refused BEFORE_ASKED
            accept as of tomorrow                           | 2025-03-03 of 2025-03-04 as clerk Submit | refused IN_THE_FUTURE
            accept anew the next day                        | 2025-03-03 Submit; Accept; 2025-03-04 Accept | refused NOT_AWAITING_ACCEPTANCE
            enter paper late                                | 2025-03-05 of 2025-03-03 as clerk Submit | hint ENTERED_LATE
            examine first, accept afterwards                | 2025-03-03 Submit; Accept; Grant 符合条件 | hint DECIDED_AT_ONCE
            decide as of last week                          | 2025-03-03 Submit; Accept; 2025-03-24 of 2025-03-14 Grant 符合条件 | refused STATED_EARLIER
            decide late                                     | 2025-03-03 Submit; Accept; 2025-03-18 Grant 符合条件 | hint DECIDED_LATE
            decide past the statute                         | 2025-03-03 Submit; Accept; 2025-04-01 Grant 符合条件 | hint DECIDED_UNLAWFULLY_LATE
            decide twice                                    | 2025-03-03 Submit; Accept; Grant 符合条件; Grant 符合条件 | refused DECIDED_ALREADY
            deny without reasons, to be done with it        | 2025-03-03 Submit; Accept; Deny reasons="" | refused REASONS_MISSING
            deny on a ground that is none                   | 2025-03-03 Submit; Accept; Deny ground=APPLICANT_GONE | refused GROUND_NOT_FITTING
            deny, and keep quiet about the remedies         | 2025-03-03 Submit; Accept; Deny reviewBody="" | refused REMEDIES_MISSING
            withdraw in the applicant's name                | 2025-03-03 Submit; Accept; as clerk Withdraw 申请人要求 | no power
            have the applicant withdraw before the due date | 2025-03-03 Submit; Accept; 2025-03-14 Withdraw 不办了 | hint WITHDRAWN_NEAR_DUE
            terminate what is hard                          | 2025-03-03 Submit; Accept; Terminate ground=CONDITIONS_NOT_MET explanation=难办 | refused GROUND_NOT_FITTING
            terminate what is late                          | 2025-03-03 Submit; Accept; 2025-03-18 Terminate ground=OBJECT_GONE explanation=地块收回 | hint TERMINATED_LATE
            reopen what is closed                           | 2025-03-03 Submit; Withdraw 不办了; Accept | refused CLOSED
            hand the file to another body in silence        | 2025-03-03 Submit; as other-clerk Accept | refused NOT_YOUR_BODY
            keep the hearing for later                      | 2025-03-03 Submit; Accept; OfferHearing; RequestHearing; AnnounceHearing 2025-04-01 大会议室 chair | refused HEARING_DAY_LATE
            hold the hearing late                           | 2025-03-03 Submit; Accept; OfferHearing; RequestHearing; 2025-03-20 AnnounceHearing 2025-03-31 大会议室 chair; 2025-04-02 HoldHearing | hint HEARING_LATE
            decide over an open hearing                     | 2025-03-03 Submit; Accept; OfferHearing; RequestHearing; Grant 符合条件 | refused CLOCK_STOPPED
            keep the first review                           | 2025-03-03 Submit item=@referred; Accept; 2025-04-01 SendUp 符合 | hint SENT_UP_LATE
            let a body asked in parallel wait               | 2025-03-03 Submit item=@joint; Accept; 2025-03-06 as planning Review true 同意 | hint REVIEW_LATE
            decide without the bodies asked                 | 2025-03-03 Submit item=@joint; Accept; Grant 符合条件 | refused REVIEWS_MISSING
            keep the decision in the drawer                 | 2025-03-03 Submit; Accept; 2025-03-04 Grant 符合条件; 2025-03-19 Deliver 邮寄 | hint DELIVERED_LATE
            hide a late case as an import                   | 2025-03-03 Submit; as importer Import bpi2015 | refused ALREADY_SUBMITTED
            """;

    private static final String PAIRS = """
            scheme                            | earlier                                                | later             | hint
            withdraw, and submit anew         | 2025-03-03 Submit; Accept; 2025-03-17 Withdraw 不办了   | 2025-03-18 Submit | RESUBMITTED
            turn down, and accept the next    | 2025-03-03 Submit; DeclareNotNeeded 限额以下            | 2025-03-04 Submit | RESUBMITTED
            cut one matter into two           | 2025-03-03 Submit                                      | 2025-03-03 Submit | SPLIT
            a new application much later      | 2025-03-03 Submit; Accept; 2025-03-17 Withdraw 不办了   | 2025-05-06 Submit | -
            a new application after a denial  | 2025-03-03 Submit; Accept; 2025-03-17 Deny             | 2025-03-18 Submit | -
            another item                      | 2025-03-03 Submit; Accept; 2025-03-17 Withdraw 不办了   | 2025-03-18 Submit item=@week | -
            """;

    private static final List<String> HONEST = List.of(
            "2025-03-03 Submit; Accept; 2025-03-10 Grant 符合条件; Deliver 下载",
            "2025-03-03 Submit; AskForMore [contract]; 2025-03-06 Supplement materials=[(contract 合同 a)]; Accept; 2025-03-14 Deny; 2025-03-17 Deliver 邮寄",
            "2025-03-03 Submit; 2025-03-04 Accept; 2025-03-05 Pause days=5; 2025-03-12 Resume; 2025-03-18 Grant 符合条件",
            "2025-03-03 Submit; Accept; 2025-03-10 Extend; 2025-03-12 Grant 符合条件",
            "2025-03-03 Submit item=@joint; Accept; as planning Review true 同意; as ecology Review true 同意; 2025-03-05 Grant 符合条件",
            "2025-03-03 Submit; Accept; 2025-03-05 Withdraw 不办了");

    @TestFactory
    Stream<DynamicTest> everySchemeIsRefusedOrFlagged() {
        return Table.of(SCHEMES).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.cell("scheme"), () -> {
                    var course = new Course(Stories.story());
                    var last = course.go(row.cell("steps"));
                    var outcome = row.cell("outcome").split(" ", 2);
                    switch (outcome[0]) {
                        case "due" ->
                            assertThat(course.state().running().promisedDue()).isEqualTo(LocalDate.parse(outcome[1]));
                        case "hint" -> assertThat(Hints.of(course.acts())).contains(Hint.valueOf(outcome[1]));
                        default -> assertThat(last).isEqualTo(row.cell("outcome"));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> schemesOverTwoDossiersAreFlagged() {
        return Table.of(PAIRS).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.cell("scheme"), () -> {
                    var earlier = new Course(Stories.story());
                    earlier.go(row.cell("earlier"));
                    var later = new Course(Stories.story());
                    later.go(row.cell("later"));
                    Set<Hint> expected =
                            row.cell("hint").equals("-") ? Set.of() : Set.of(Hint.valueOf(row.cell("hint")));
                    assertThat(Hints.between(earlier.acts(), later.acts())).isEqualTo(expected);
                }));
    }

    @TestFactory
    Stream<DynamicTest> honestDossiersEarnNoHint() {
        return HONEST.stream()
                .map(steps -> DynamicTest.dynamicTest(steps, () -> {
                    var course = new Course(Stories.story());
                    assertThat(course.go(steps)).isEqualTo("done");
                    assertThat(Hints.of(course.acts())).isEmpty();
                }));
    }

    @Test
    void everyHintAppears() {
        var shown = EnumSet.noneOf(Hint.class);
        Table.of(SCHEMES).rows().stream()
                .map(row -> row.cell("outcome"))
                .filter(it -> it.startsWith("hint "))
                .forEach(it -> shown.add(Hint.valueOf(it.substring("hint ".length()))));
        Table.of(PAIRS).rows().stream()
                .map(row -> row.cell("hint"))
                .filter(it -> !it.equals("-"))
                .forEach(it -> shown.add(Hint.valueOf(it)));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(Arrays.asList(Hint.values()));
    }
}
