package shuzhi.approvals.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// The Licensing Law as given, when, then. 2025-09-28 (Sunday) and 2025-10-11 (Saturday) are made-up working
/// days; 2025-10-01 to 10-08 are National Day and Mid-Autumn.
class RulesTest {
    private static final String APPLICATION = """
        given | day        | who         | when                              | then
        -     | 2025-03-03 |             | Accept                            | refused NOT_SUBMITTED
              |            | approver    | Submit                            | no power
              |            |             | Submit item=@closed               | refused ITEM_NOT_OPEN
              |            |             | Submit item=@internal             | refused ITEM_NOT_OPEN
              |            |             | Submit form={phone: 13800000000}  | refused FORM_WRONG 工程名称
              |            |             | Submit form={project: 桥, phone: 0518} | refused FORM_WRONG Telephone
              |            |             | Submit form={project: 桥, colour: red} | refused FORM_WRONG colour
              |            |             | Submit place=330100000000         | refused NOT_THIS_PLACE 330100000000
              |            |             | Submit place=3299                 | refused NOT_THIS_PLACE 3299
              | 2025-03-03 of 2025-03-01 | applicant | Submit                | refused STATED_EARLIER
              | 2025-03-03 of 2025-03-04 | clerk     | Submit                | refused IN_THE_FUTURE
              | 2025-03-03 of 1999-03-01 | clerk     | Submit                | refused TOO_LONG_AGO
              | 2025-03-03 of 2025-02-28 | clerk     | Submit channel=LETTER | Submitted number=32990000000020250303000001 channel=LETTER receivedBy=@housing on=2025-02-28 answerBy=2025-03-07 person=window:329900000000:2025-03-03:1
              | 2025-03-03 |             | Submit                            | refused ALREADY_SUBMITTED
              |            | stranger    | Withdraw 不办了                    | refused NOT_YOUR_DOSSIER
              |            | other-clerk | Accept                            | refused NOT_YOUR_BODY
        -     | 2025-03-03 | clerk       | Submit item=@internal channel=WINDOW | Submitted item=@internal channel=WINDOW receivedBy=@housing
              |            | uncleared   | Accept                            | refused NOT_CLEARED
              |            | clerk       | Accept                            | Accepted _
        -     | 2025-03-03 | uncleared   | Submit item=@internal channel=WINDOW | refused NOT_CLEARED
              |            |             | Submit channel=WINDOW             | Submitted item=@permit
              |            |             | Accept                            | Accepted _
        -     | 2025-09-25 | applicant   | Submit place=329901000000         | Submitted number=32990100000020250925000001 place=329901000000 person=applicant answerBy=2025-10-09
        """;

    private static final String ACCEPTANCE = """
        given | day        | who       | when                                      | then
        -     | 2025-03-03 |           | Submit                                    | Submitted version=1 on=2025-03-03 answerBy=2025-03-10
              |            |           | Grant 符合条件                             | refused NOT_IN_HAND
              |            |           | Deliver 邮寄                               | refused NOT_DECIDED
              |            |           | Supplement                                | refused NOTHING_MISSING
              |            |           | CorrectOnSpot {phone: abc}                | refused FORM_WRONG 联系电话
              |            |           | CorrectOnSpot {phone: 13800000000}        | CorrectedOnSpot 1 2025-03-03
              |            |           | AskForMore []                             | refused ASK_WHAT
              |            |           | AskForMore [contract, moon]               | refused NOT_IN_THE_LIST moon
              |            |           | AskForMore [land]                         | refused SHARED_ALREADY 用地批准手续
              |            |           | AskAgain [contract] 模糊                   | refused NOTHING_NEW
              | 2025-03-10 |           | DeemAccept                                | refused NOT_YET_DEEMED
              |            |           | AskForMore [contract, drawings, contract] 缺材料 | AskedForMore [contract, drawings] 补正〔2025〕1号 2025-03-10 false
              | 2025-03-11 |           | AskForMore [safety]                       | refused ASKED_ALREADY
              |            |           | Accept                                    | refused STILL_INCOMPLETE
              |            |           | DeemAccept                                | refused NOT_YET_DEEMED
              |            |           | CorrectOnSpot {project: 桥}               | refused NOT_AWAITING_ACCEPTANCE
              |            |           | Supplement                                | refused STILL_INCOMPLETE contract、drawings
              |            |           | Supplement materials=[(safety 措施 a1)]    | refused STILL_INCOMPLETE
              |            |           | Supplement form={phone: abc}              | refused FORM_WRONG
              | 2025-03-11 of 2025-03-10 | applicant | Supplement materials=[(contract 合同 a1)] | refused STATED_EARLIER
              | 2025-03-11 of 2025-03-09 | clerk     | Supplement materials=[(contract 合同 a1)] | refused BEFORE_ASKED 2025-03-10
              | 2025-03-18 |           | Supplement materials=[(contract 合同 a1)]  | Supplemented [contract] false 2025-03-18 from=2025-03-18
              | 2025-03-20 of 2025-03-17 | clerk     | Supplement materials=[(drawings 图纸 b2)] | Supplemented [drawings] true 2025-03-17 from=2025-03-18 answerBy=2025-03-25
              | 2025-03-20 |           | AskForMore [safety]                       | refused ASKED_ALREADY
              |            |           | AskAgain [drawings] -                     | refused REASONS_MISSING
              | 2025-03-25 |           | AskAgain [drawings] 图纸无签章             | AskedForMore [drawings] 补正〔2025〕2号 2025-03-25 again=true
              | 2025-03-26 |           | Supplement materials=[(drawings 图纸 c3)]  | Supplemented [drawings] true 2025-03-26 from=2025-03-26
              |            |           | AskAgain [drawings] 仍不清楚               | refused ASKED_ALREADY
              | 2025-03-28 |           | Accept                                    | Accepted from=2025-03-26 deemed=false voucher=受理〔2025〕1号 sequence=1 promised=10 statutory=20 promisedDue=2025-04-10 statutoryDue=2025-04-24
              |            |           | Accept                                    | refused NOT_AWAITING_ACCEPTANCE
              |            |           | Supplement                                | refused NOTHING_MISSING
        -     | 2025-09-25 |           | Submit                                    | Submitted answerBy=2025-10-09
              | 2025-10-10 |           | AskForMore [contract]                     | refused TOO_LATE_TO_ASK
              |            | clerk     | DeemAccept                                | no power
              |            |           | DeemAccept                                | Accepted from=2025-09-25 deemed=true voucher=- statutoryDue=2025-10-29
        -     | 2025-09-25 |           | Submit                                    | Submitted _
              | 2025-10-10 |           | Accept                                    | Accepted from=2025-09-25 deemed=true
        -     | 2025-03-03 |           | Submit                                    | Submitted _
              |            |           | DeclareNotNeeded -                        | refused REASONS_MISSING
              |            |           | DeclareNotNeeded 限额以下工程              | NotAccepted NO_LICENCE_NEEDED - 不受理〔2025〕1号 2025-03-03
              |            |           | Accept                                    | refused CLOSED
        -     | 2025-03-03 |           | Submit                                    | Submitted _
              |            |           | RefuseJurisdiction -                      | refused REASONS_MISSING
              |            |           | RefuseJurisdiction 数州市交通运输局        | NotAccepted NOT_THIS_BODY 数州市交通运输局
              |            | applicant | Withdraw -                                | refused CLOSED
        """;

    private static final String PAUSES = """
        given | day        | who       | when                          | then
        -     | 2025-06-03 |           | Submit                        | Submitted _
              |            |           | Pause days=5                  | refused NOT_IN_HAND
              |            |           | Accept                        | Accepted promisedDue=2025-06-17 statutoryDue=2025-07-01
              |            |           | Resume                        | refused CLOCK_NOT_STOPPED
              | 2025-06-06 | reviewer  | Pause days=5                  | no power
              |            |           | Pause days=5 proposedBy=approver | refused SAME_POST
              |            |           | Pause days=5 proposedBy=-     | refused SAME_POST
              |            |           | Pause days=5 notice=-         | refused NOTICE_MISSING
              |            |           | Pause days=5 document=-       | refused NOTICE_MISSING
              |            |           | Pause days=0                  | refused NOTICE_MISSING
              |            |           | Pause days=251                | refused PAUSE_TOO_LONG
              |            |           | Pause kind=AUCTION days=5     | refused PROCEDURE_NOT_LISTED 拍卖
              |            |           | Pause kind=OTHER_LAW days=5   | refused PROCEDURE_NOT_LISTED
              |            |           | Pause kind=HEARING days=5     | refused HEARING_BY_ITSELF
              | 2025-06-06 of 2025-06-04 | approver | Pause days=5     | refused STATED_EARLIER
              | 2025-06-06 |           | Pause days=5                  | Paused EXPERT_REVIEW 2025-06-06 2025-06-13 5 评审〔2025〕1号 告知〔2025〕1号 reviewer
              |            |           | Pause days=5                  | refused PAUSED_ALREADY
              |            |           | Grant 符合条件                 | refused CLOCK_STOPPED
              |            |           | Deny                          | refused CLOCK_STOPPED
              |            |           | Recalculate 国办发明电〔2025〕7号 | refused CLOCK_STOPPED
              | 2025-06-12 | system    | Resume                        | refused NOT_YET_OVER
              | 2025-06-16 | system    | Resume                        | Resumed EXPERT_REVIEW 2025-06-06 2025-06-13 days=5 promisedDue=2025-06-24 statutoryDue=2025-07-08 provisional=false
              | 2025-06-17 |           | Pause days=3                  | Paused plannedEnd=2025-06-20
              | 2025-06-18 | approver  | Resume                        | Resumed _ 2025-06-17 2025-06-18 days=1 promisedDue=2025-06-25 statutoryDue=2025-07-09
              | 2025-07-10 |           | Pause days=3                  | refused TOO_LATE_TO_PAUSE
        """;

    private static final String EXTENSIONS = """
        given | day        | who      | when                 | then
        -     | 2025-03-20 |          | Submit               | Submitted _
              |            |          | Accept               | Accepted promisedDue=2025-04-03 statutoryDue=2025-04-18
              | 2025-04-18 | approver | Extend               | no power
              |            |          | Extend reason=""     | refused REASONS_MISSING
              |            |          | Extend days=11       | refused EXTENSION_TOO_LONG 1–10
              |            |          | Extend days=-1       | refused EXTENSION_TOO_LONG
              |            |          | Recalculate 国办发明电〔2024〕12号 | refused NOTHING_CHANGES
              |            |          | Extend               | Extended 10 2025-04-18 2025-05-06 provisional=false
              |            |          | Extend days=1        | refused EXTENDED_ALREADY
              | 2025-05-06 |          | Grant 符合条件        | Decided GRANTED used=30 promised=10 statutoryDays=30 promisedDue=2025-04-03 statutoryDue=2025-05-06 onTime=false lawful=true
        -     | 2025-03-20 |          | Submit               | Submitted _
              |            |          | Accept               | Accepted statutoryDue=2025-04-18
              | 2025-04-21 |          | Extend               | refused TOO_LATE_TO_EXTEND
        -     | 2025-03-20 |          | Submit               | Submitted _
              |            |          | Accept               | Accepted statutoryDue=2025-04-18
              | 2025-04-18 |          | Pause days=2         | Paused plannedEnd=2025-04-22
              | 2025-04-23 |          | Extend               | refused TOO_LATE_TO_EXTEND
        -     | 2025-03-20 |          | Submit               | Submitted _
              |            |          | Accept               | Accepted statutoryDue=2025-04-18
              | 2025-04-18 |          | Pause days=2         | Paused plannedEnd=2025-04-22
              | 2025-04-22 |          | Extend days=1        | Extended 1 2025-04-22
              |            | system   | Resume               | Resumed days=2 promisedDue=2025-04-03 statutoryDue=2025-04-23
        -     | 2025-09-26 |          | Submit item=@week    | Submitted _
              |            |          | Accept               | Accepted promised=4 statutory=7 unit=CALENDAR_DAY statutoryDays=3 promisedDue=2025-10-03 statutoryDue=2025-10-03
              |            |          | Extend days=1        | refused EXTENSION_TOO_LONG
        """;

    private static final String HEARINGS = """
        given | day        | who       | when                              | then
        -     | 2025-09-24 |           | Submit                            | Submitted _
              |            |           | Accept                            | Accepted _
              |            |           | TellThirdParty - 相邻权利受影响     | refused REASONS_MISSING
              |            |           | TellThirdParty 相邻业主 相邻权利受影响 | ThirdPartyTold 2025-09-24
              |            |           | RequestHearing                    | refused HEARING_STEP
              |            |           | OfferHearing                      | HearingOffered 2025-09-24 2025-09-30
              | 2025-09-30 |           | Grant 符合条件                     | refused HEARING_OPEN
              |            |           | RequestHearing                    | HearingRequested 2025-09-30 2025-11-04; Paused HEARING 2025-09-30 2025-11-04 days=20 notice=听证告知〔2025〕1号 proposedBy=-
              | 2025-10-11 |           | AnnounceHearing 2025-10-20 大会议室 approver-of-another | refused HEARING_NOTICE_SHORT 2025-10-21
              |            |           | AnnounceHearing 1900-01-01 大会议室 chair | refused HEARING_NOTICE_SHORT
              |            |           | AnnounceHearing 2025-11-05 大会议室 chair | refused HEARING_DAY_LATE 2025-11-04
              |            | reviewer  | AnnounceHearing 2025-10-21 大会议室 reviewer | refused CHAIR_NOT_NEUTRAL
              |            |           | AnnounceHearing 2025-10-21 大会议室 - | refused CHAIR_NOT_NEUTRAL
              | 2025-10-10 |           | AnnounceHearing 2025-10-20 大会议室 chair | HearingAnnounced 2025-10-10 2025-10-20 chair
              |            |           | Grant 符合条件                     | refused CLOCK_STOPPED
              | 2025-10-13 | approver  | Resume                            | refused HEARING_BY_ITSELF
              | 2025-10-17 |           | HoldHearing                       | refused HEARING_STEP 2025-10-20
              | 2025-10-20 |           | HoldHearing                       | HearingHeld 2025-10-20 true
              |            |           | SignHearingRecord -               | refused HEARING_STEP
              |            |           | SignHearingRecord a1b2            | HearingRecordSigned 2025-10-20 a1b2; Resumed HEARING 2025-09-30 2025-10-20 days=9 promisedDue=2025-10-27 statutoryDue=2025-11-10
              |            |           | Deny                              | Decided DENIED ground=CONDITIONS_NOT_MET
        -     | 2025-09-24 |           | Submit                            | Submitted _
              |            |           | Accept                            | Accepted _
              |            |           | OfferHearing                      | HearingOffered requestBy=2025-09-30
              | 2025-10-09 |           | RequestHearing                    | refused HEARING_TOO_LATE
              |            |           | Grant 符合条件                     | Decided GRANTED
        -     | 2025-09-24 |           | Submit                            | Submitted _
              |            |           | Accept                            | Accepted _
              |            |           | OfferHearing                      | HearingOffered _
              |            |           | RequestHearing                    | HearingRequested holdBy=2025-10-28; Paused HEARING plannedEnd=2025-10-28
              | 2025-10-28 |           | AnnounceHearing 2025-11-07 大会议室 chair | refused HEARING_DAY_LATE 2025-11-06
              |            |           | AnnounceHearing 2025-11-06 大会议室 chair | HearingAnnounced day=2025-11-06
              | 2025-10-29 | system    | Resume                            | Resumed HEARING 2025-09-24 2025-10-28 days=20
              | 2025-11-06 |           | HoldHearing                       | HearingHeld 2025-11-06 inTime=false
              |            |           | Grant 符合条件                     | refused HEARING_OPEN
              |            |           | SignHearingRecord a1b2            | HearingRecordSigned 2025-11-06 a1b2
        -     | 2025-09-24 |           | Submit                            | Submitted _
              |            |           | Accept                            | Accepted _
              |            |           | OfferHearing                      | HearingOffered _
              |            |           | Pause days=3                      | Paused EXPERT_REVIEW plannedEnd=2025-09-28
              | 2025-09-26 |           | RequestHearing                    | HearingRequested holdBy=2025-10-30
              | 2025-09-28 | system    | Resume                            | Resumed EXPERT_REVIEW days=3; Paused HEARING 2025-09-28 2025-10-30
              | 2025-09-29 |           | WaiveHearing                      | HearingWaived 2025-09-29; Resumed HEARING 2025-09-28 2025-09-29 days=1
        -     | 2025-09-24 |           | Submit                            | Submitted _
              |            |           | Accept                            | Accepted _
              |            |           | OfferHearing                      | HearingOffered _
              |            |           | WaiveHearing                      | HearingWaived 2025-09-24
              |            |           | Grant 符合条件                     | Decided GRANTED
        """;

    private static final String REVIEWS = """
        given | day        | who      | when                              | then
        -     | 2025-09-28 |          | Submit item=@joint                | Submitted handling=JOINT
              |            |          | Accept                            | Accepted statutory=45; ReviewAsked @planning 2025-09-30; ReviewAsked @ecology 2025-09-30
              |            | reviewer | Review true 同意                   | refused NOT_ASKED
              |            | planning | Review false -                    | refused REASONS_MISSING
              |            | planning | Review false 退让距离不足           | Reviewed @planning concur=false inTime=true
              |            | planning | Review true 同意                   | refused REVIEWED_ALREADY
              |            |          | Grant 符合条件                     | refused REVIEWS_MISSING
              | 2025-10-09 | ecology  | Review true -                     | Reviewed @ecology concur=true on=2025-10-09 inTime=false
              |            |          | Grant 符合条件                     | refused OBJECTION_UNANSWERED
              |            |          | AnswerObjection @ecology 已调整     | refused NO_OBJECTION
              |            |          | AnswerObjection @planning -        | refused REASONS_MISSING
              |            |          | AnswerObjection @planning 已调整退让 | ObjectionAnswered @planning
              |            |          | AnswerObjection @planning 再次说明  | refused NO_OBJECTION
              |            |          | SendUp 同意上报                     | refused NOT_REFERRED
              |            |          | Grant 符合条件                     | Decided GRANTED used=3
        -     | 2025-09-28 |          | Submit item=@referred             | Submitted handling=REFERRED
              |            |          | Accept                            | Accepted _
              |            |          | Grant 符合条件                     | refused NOT_SENT_UP
              |            |          | SendUp -                          | refused REASONS_MISSING
              | 2025-10-31 |          | SendUp 初审符合条件                 | SentUp 2025-10-31 used=20 inTime=true
              |            |          | SendUp 初审符合条件                 | refused SENT_UP_ALREADY
              |            |          | Grant 符合条件                     | Decided GRANTED onTime=false lawful=true
        """;

    /// examined below by 2025-10-10, decided above within ten working days of being sent up.
    private static final String TWO_LEVELS = """
        given | day        | who         | when                             | then
        -     | 2025-09-28 |             | Submit item=@upper               | Submitted handling=REFERRED
              |            | above-clerk | TakeIn                           | refused NOT_YOUR_BODY
              |            | clerk       | TakeIn                           | refused NOT_IN_HAND
              |            |             | Accept                           | Accepted promised=20 statutory=30 promisedDue=2025-10-31 statutoryDue=2025-11-14; FirstReviewSet days=10 reviewBy=2025-10-17
              |            | clerk       | TakeIn                           | refused NOT_SENT_UP
              |            | above       | Grant 符合条件                    | refused NOT_YOUR_BODY
              |            |             | Grant 符合条件                    | refused NOT_SENT_UP
              | 2025-10-10 |             | SendUp 初审符合条件                | SentUp 2025-10-10 used=4 inTime=true upper=@above upperPlace=320000000000 due=2025-10-23
              |            | reviewer    | SendUp 再次上报                   | refused WITH_THE_UPPER_BODY
              |            | approver    | Grant 符合条件                    | refused WITH_THE_UPPER_BODY
              |            | reviewer    | Inspect reviewer-2 现场符合        | refused WITH_THE_UPPER_BODY
              |            | clerk       | TakeIn                           | refused WITH_THE_UPPER_BODY
              |            | other-clerk | TakeIn                           | refused NOT_YOUR_BODY
              |            | above       | Grant 符合条件                    | refused NOT_TAKEN_IN
              |            | above       | TakeIn                           | no power
              | 2025-10-13 | above-clerk | TakeIn                           | TakenIn @above 2025-10-13
              |            | above-clerk | TakeIn                           | refused TAKEN_IN_ALREADY
              |            | above-clerk | AskForMore [contract]            | refused NOT_AWAITING_ACCEPTANCE
              |            | reviewer    | SendBack 退回                     | refused WITH_THE_UPPER_BODY
              | 2025-10-17 | above       | Grant 符合条件                    | Decided GRANTED used=10 onTime=true; DecidedAbove @above @housing below=4 above=6 days=10 inTime=true
              |            | above       | Grant 符合条件                    | refused NOT_YOUR_BODY
              | 2025-10-21 | clerk       | Deliver 邮寄                      | Delivered inTime=true
        -     | 2025-09-28 |             | Submit item=@upper               | Submitted _
              |            |             | Accept                           | Accepted _; FirstReviewSet _
              | 2025-09-29 |             | SendUp 初审符合条件                | SentUp due=2025-10-20
              | 2025-09-30 | above-clerk | TakeIn                           | TakenIn _
              | 2025-10-22 | above       | SendBack 现场情况不清              | refused UPPER_LIMIT_OVER
              |            | above       | Deny                             | Decided DENIED onTime=true; DecidedAbove below=1 above=12 inTime=false
        -     | 2025-09-28 |             | Submit item=@upper               | Submitted _
              |            |             | Accept                           | Accepted _; FirstReviewSet _
              |            | above       | SendBack 现场情况不清              | refused NOT_YOUR_BODY
              | 2025-10-10 |             | SendUp 初审符合条件                | SentUp used=4 due=2025-10-23 days=10
              |            | above       | SendBack 现场情况不清              | refused NOT_TAKEN_IN
              |            | above-clerk | TakeIn                           | TakenIn _
              | 2025-10-14 | above       | SendBack -                       | refused REASONS_MISSING
              |            | above       | SendBack 现场情况不清              | SentBack @above 2025-10-14 above=3 days=5 reviewBy=2025-10-21
              |            | above       | Grant 符合条件                    | refused NOT_YOUR_BODY
              |            | approver    | Grant 符合条件                    | refused NOT_SENT_UP
              | 2025-10-16 | approver    | Pause days=5                     | Paused plannedEnd=2025-10-23
              | 2025-10-23 | system      | Resume                           | Resumed days=5 levelDue=2025-10-28 promisedDue=2025-11-07
              | 2025-10-24 |             | SendUp 已再次核实                  | SentUp used=7 inTime=true due=2025-11-04 days=7
              |            | above-clerk | TakeIn                           | TakenIn _
              | 2025-10-27 | above       | SendBack 再退                     | refused SENT_BACK_ALREADY
              | 2025-10-28 | above       | Grant 符合条件                    | Decided GRANTED used=12 promised=20 onTime=true; DecidedAbove @above @housing below=7 above=5 days=10 inTime=true
        -     | 2025-09-28 |             | Submit item=@upper               | Submitted _
              |            |             | Accept                           | Accepted _; FirstReviewSet _
              | 2025-10-22 |             | SendUp 初审符合条件                | SentUp used=13 inTime=false due=2025-11-05
              |            | above-clerk | TakeIn                           | TakenIn _
              | 2025-10-23 | above       | SendBack 现场情况不清              | SentBack above=1 reviewBy=2025-10-30
              | 2025-10-31 |             | SendUp 已再次核实                  | SentUp used=19 inTime=false days=9
        -     | 2025-09-28 |             | Submit item=@referred            | Submitted _
              |            |             | Accept                           | Accepted _
              |            | reviewer    | SendBack 退回                     | refused NOT_SENT_UP
        -     | 2025-09-28 |             | Submit item=@upper               | Submitted _
              |            |             | Accept                           | Accepted _; FirstReviewSet _
              | 2025-09-29 |             | SendUp 初审符合条件                | SentUp _
              |            |             | Withdraw 不办了                   | Ended APPLICANT_WITHDREW
        -     | 2025-09-28 |             | Submit                           | Submitted _
              |            |             | Accept                           | Accepted _
              |            | clerk       | TakeIn                           | refused NOT_REFERRED
        """;

    /// housing has ended on 2025-10-10 and planning has its powers; ecology ends without a successor.
    private static final String SUCCESSION = """
        given | day        | who               | when                  | then
        -     | 2025-09-28 |                   | Submit                | Submitted body=@housing
              |            |                   | Accept                | Accepted body=@housing
              | 2025-10-10 | system            | PassOn @housing       | refused NOTHING_TO_PASS_ON
              | 2025-10-11 | system            | PassOn @ecology       | refused NOTHING_TO_PASS_ON
              |            | planning-approver | Grant 符合条件         | refused NOT_YOUR_BODY
              |            | system            | PassOn @housing       | PassedOn @housing @planning 329900000000 2025-10-11
              |            | system            | PassOn @housing       | refused NOTHING_TO_PASS_ON
              |            | approver          | Grant 符合条件         | refused NOT_YOUR_BODY
              | 2025-10-13 | planning-approver | Grant 符合条件         | Decided GRANTED body=@planning used=6
              |            | other-clerk       | Deliver 邮寄           | Delivered _
        -     | 2025-10-13 |                   | Submit                | Submitted body=@planning
        -     | 2025-10-10 |                   | Submit                | Submitted body=@housing
              |            |                   | Withdraw 不办了        | Ended _
              | 2025-10-13 | system            | PassOn @housing       | refused CLOSED
        -     | 2025-10-09 |                   | Submit item=@joint    | Submitted _
              |            |                   | Accept                | Accepted _; ReviewAsked @planning _
              | 2025-10-13 | system            | PassOn @housing       | PassedOn @housing @planning
              |            | planning          | Review true 同意       | Reviewed @planning
              |            | planning-approver | Grant 符合条件         | Decided body=@planning
        """;

    /// planning, which owes an opinion, has ended on 2025-10-10 and ecology has its powers.
    private static final String OPINIONS_PASSED = """
        given | day        | who      | when                  | then
        -     | 2025-10-09 |          | Submit item=@joint    | Submitted _
              |            |          | Accept                | Accepted _; ReviewAsked @planning 2025-10-11; ReviewAsked @ecology 2025-10-11
              | 2025-10-11 | ecology  | Review true 同意       | Reviewed @ecology
              |            | system   | PassOn @planning      | PassedOn @planning @ecology
              |            |          | Grant 符合条件         | Decided body=@housing
        -     | 2025-10-09 |          | Submit item=@minor    | Submitted _
              |            |          | Accept                | Accepted _
              | 2025-10-11 | system   | PassOn @planning      | refused NOTHING_TO_PASS_ON
        """;

    /// nobody has the powers of housing after 2025-10-31, so nothing new goes there.
    private static final String NOBODY_LEFT = """
        given | day        | who | when   | then
        -     | 2025-10-10 |     | Submit | refused BODY_ENDED
        """;

    private static final String DECISIONS = """
        given | day        | who      | when                            | then
        -     | 2025-09-26 |          | Submit                          | Submitted _
              |            |          | Accept                          | Accepted from=2025-09-26
              | 2025-09-28 |          | Inspect - 现场符合               | refused TWO_OFFICERS
              |            |          | Inspect reviewer 现场符合        | refused TWO_OFFICERS
              |            |          | Inspect reviewer-2 现场符合      | Inspected 2025-09-28 [reviewer, reviewer-2]
              |            |          | Deny ground=OBJECT_GONE         | refused GROUND_NOT_FITTING
              |            |          | Deny reasons=""                 | refused REASONS_MISSING
              |            |          | Deny reviewBody=""              | refused REMEDIES_MISSING
              |            | reviewer | Grant 符合条件                   | no power
              | 2025-09-28 of 2025-09-27 | approver | Grant 符合条件     | refused STATED_EARLIER
              | 2025-09-28 |          | Grant 符合条件                   | Decided GRANTED 2025-09-28 accepted=2025-09-26 used=1 paused=0 onTime=true lawful=true deliverBy=2025-10-17
              |            |          | Deny                            | refused DECIDED_ALREADY
              |            |          | Deliver -                       | refused REASONS_MISSING
              | 2025-10-20 | applicant | Deliver 下载                    | Delivered 2025-10-20 false 下载
              |            | clerk    | Deliver 邮寄                     | refused CLOSED
        -     | 2025-09-26 |          | Submit                          | Submitted _
              |            |          | Accept                          | Accepted promisedDue=2025-10-16 statutoryDue=2025-10-30
              | 2025-11-03 |          | Deny                            | Decided DENIED used=22 onTime=false lawful=false ground=CONDITIONS_NOT_MET reasons=不符合规划条件 remedies=如不服本决定，可以自知道该决定之日起六十日内向数州市人民政府申请行政复议，也可以自知道该决定之日起六个月内依法提起行政诉讼。
        -     | 2025-09-26 |          | Submit                          | Submitted _
              |            | clerk    | Withdraw 申请人要求               | no power
              |            |          | Withdraw 不办了                  | Ended APPLICANT_WITHDREW 2025-09-26 used=0
        -     | 2025-09-26 |          | Submit                          | Submitted _
              |            |          | Terminate ground=OBJECT_GONE explanation=地块收回 | refused NOT_IN_HAND
              |            |          | Accept                          | Accepted _
              | 2025-09-30 |          | Terminate ground=CONDITIONS_NOT_MET explanation=不符合 | refused GROUND_NOT_FITTING
              |            |          | Terminate ground=OBJECT_GONE    | refused REASONS_MISSING
              |            |          | Terminate ground=OBJECT_GONE explanation=地块收回 | Ended OBJECT_GONE 2025-09-30 used=3
        -     | 2025-09-26 |          | Import bpi2015 第1件 规划 网上 2014-01-02 2014-02-03 2014-02-01 12 88.5 22 | Imported bpi2015 late=true workingDays=22
              |            |          | Import bpi2015                  | refused ALREADY_SUBMITTED
              |            |          | Grant 符合条件                   | refused NOT_YOUR_BODY
        """;

    /// Minor papers may come after acceptance, on a promise; a pledge is believed and checked (section A.7).
    private static final String PROMISES = """
        given | day        | who      | when                              | then
        -     | 2025-09-24 |          | Submit item=@minor                | Submitted _
              |            |          | AcceptOnPromise 2025-09-30        | refused NOTHING_PROMISED
              |            |          | PromiseToSupply [] 三日内补交       | refused ASK_WHAT
              |            |          | PromiseToSupply [contract] 三日内补交 | refused NOT_DEFERRABLE contract
              |            |          | PromiseToSupply [safety] -        | refused REASONS_MISSING
              |            |          | PromiseToSupply [safety] 三日内补交 | SupplyPromised [safety] 2025-09-24 三日内补交
              |            |          | AcceptOnPromise 2025-10-20        | refused SUPPLY_DAY
              |            |          | AcceptOnPromise 2025-09-30        | Accepted from=2025-09-24; SupplyDeferred [safety] 2025-09-30 容缺受理〔2025〕1号
              |            |          | Grant 符合条件                     | refused PROMISE_OPEN
              |            |          | Terminate ground=PROMISE_BROKEN explanation=未补 | refused PROMISE_STANDS
              |            |          | Supplement materials=[(contract 合同 a1)] | refused STILL_INCOMPLETE safety
              | 2025-09-30 |          | Supplement materials=[(safety 措施 a1)] | DeferredSupplied [safety] complete=true on=2025-09-30 inTime=true
              |            |          | Supplement materials=[(safety 措施 a1)] | refused NOTHING_MISSING
              |            |          | Grant 符合条件                     | Decided GRANTED
        -     | 2025-09-24 |          | Submit item=@minor                | Submitted _
              |            |          | AskForMore [safety, contract] 缺   | AskedForMore _
              |            |          | PromiseToSupply [safety] 三日内补交 | SupplyPromised [safety]
              |            |          | AcceptOnPromise 2025-09-26        | refused STILL_INCOMPLETE contract
              |            |          | Supplement materials=[(contract 合同 a1)] | Supplemented complete=false
              |            |          | AcceptOnPromise 2025-09-26        | Accepted from=2025-09-24; SupplyDeferred [safety] 2025-09-26
              | 2025-09-28 |          | Deny                              | refused PROMISE_OPEN
              |            |          | Terminate ground=PROMISE_BROKEN explanation=逾期未补 | Ended PROMISE_BROKEN
        -     | 2025-09-24 |          | Submit                            | Submitted _
              |            |          | PromiseToSupply [safety] 三日内补交 | refused NOT_DEFERRABLE
              |            |          | Pledge 承诺符合条件                 | refused NOT_BY_PLEDGE
        -     | 2025-09-24 |          | Submit item=@pledge               | Submitted _
              |            |          | Pledge -                          | refused REASONS_MISSING
              |            |          | Pledge 承诺资金已落实               | Pledged 2025-09-24 承诺资金已落实
              |            |          | Pledge 承诺资金已落实               | refused PLEDGED_ALREADY
              |            |          | Accept                            | Accepted _
              |            |          | CheckPledge true reviewer-2 属实   | refused NOT_AWAITING_ACCEPTANCE
              |            |          | Grant 依承诺准予                   | Decided GRANTED used=0; PledgeCheckSet 2025-11-23
              |            |          | CheckPledge true - 属实            | refused TWO_OFFICERS
              |            |          | CheckPledge true reviewer-2 -     | refused REASONS_MISSING
              |            |          | Deliver 下载                       | Delivered _
              | 2025-11-24 |          | CheckPledge false reviewer-2 资金未落实 | PledgeChecked false 2025-11-24 false [reviewer, reviewer-2]
              |            |          | CheckPledge true reviewer-2 属实   | refused CLOSED
        -     | 2025-09-24 |          | Submit item=@joint                | Submitted _
              |            |          | Accept                            | Accepted _; ReviewAsked _; ReviewAsked _
              |            |          | Extend days=15                    | refused GOVERNMENT_APPROVAL
              |            |          | Extend days=15 approval=数政批〔2025〕1号 | Extended 15 approval=数政批〔2025〕1号
        """;

    /// False materials in a matter of public safety bar for a year, in other matters they do not.
    private static final String BARS = """
        given | day        | who      | when                              | then
        -     | 2025-09-26 |          | Submit item=@safety               | Submitted _
              |            |          | Accept                            | Accepted _
              |            |          | Deny ground=FALSE_MATERIALS       | Decided DENIED barredUntil=2026-09-26
        -     | 2025-09-26 |          | Submit                            | Submitted _
              |            |          | Accept                            | Accepted _
              |            |          | Deny ground=FALSE_MATERIALS       | Decided DENIED barredUntil=-
        -     | 2025-12-01 |          | Submit item=@safety               | Submitted _
              |            |          | RefuseBarred                      | refused NOT_BARRED
              |            | clerk    | Bar 2026-09-26 32990000000020250926000001 FALSE_MATERIALS | no power
              |            |          | Bar 2026-09-26 32990000000020250926000001 FALSE_MATERIALS | Barred 2026-09-26 32990000000020250926000001
              |            |          | Accept                            | refused BARRED
              |            |          | RefuseBarred                      | NotAccepted BARRED - 不受理〔2025〕1号 2025-12-01 explanation="不得再次申请至 2026-09-26"
        -     | 2025-12-01 |          | Submit item=@safety               | Submitted _
              |            |          | Bar 2026-09-26 _ FALSE_MATERIALS  | Barred 2026-09-26
              | 2025-12-09 |          | DeemAccept                        | Accepted deemed=true
              |            |          | Grant 符合条件                     | refused BARRED
              |            |          | Deny ground=BARRED reasons=禁止申请期内 | Decided DENIED ground=BARRED
        -     | 2026-09-27 |          | Submit item=@safety               | Submitted _
              |            |          | Bar 2026-09-26 _ FALSE_MATERIALS  | Barred 2026-09-26
              |            |          | Accept                            | Accepted _
        """;

    private static final String UNPAID = """
        given | day        | who | when                    | then
        -     | 2025-09-26 |     | Submit item=@charged    | Submitted _
              |            |     | Accept                  | Accepted _
              |            |     | Grant 符合条件           | Decided GRANTED
              |            |     | Deliver 邮寄             | refused FEE_UNPAID
        -     | 2025-09-26 |     | Submit item=@charged    | Submitted _
              |            |     | Accept                  | Accepted _
              |            |     | Deny                    | Decided DENIED
              |            |     | Deliver 邮寄             | Delivered inTime=true
        """;
    private static final String PAID = """
        given | day        | who | when                    | then
        -     | 2025-09-26 |     | Submit item=@charged    | Submitted _
              |            |     | Accept                  | Accepted _
              |            |     | Grant 符合条件           | Decided GRANTED
              |            |     | Deliver 邮寄             | Delivered inTime=true
        """;

    /// Rule F-04: the register of the body holds a high point in force for the permit, and none for the others.
    private static final String HIGH_RISK = """
        given | day        | who        | when                 | then
        -     | 2025-03-03 |            | Submit               | Submitted
              |            | allrounder | Accept               | Accepted by=person-of-allrounder
              |            | approver   | Grant 符合条件         | refused NOT_CONFIRMED
              |            | approver   | Deny                 | refused NOT_CONFIRMED
              |            | allrounder | Confirm 一致           | refused SAME_PERSON
              |            | clerk      | Confirm 一致           | no power
              |            | reviewer   | Confirm _            | refused REASONS_MISSING
              |            | reviewer   | Confirm 一致           | Confirmed on=2025-03-03 by=person-of-reviewer
              |            | approver   | Confirm 一致           | refused CONFIRMED_ALREADY
              |            | allrounder | Grant 符合条件         | refused SAME_PERSON
              |            | allrounder | Deny                 | refused SAME_PERSON
              |            | approver   | Grant 符合条件         | Decided GRANTED
        -     | 2025-03-03 |            | Submit               | Submitted
              |            | clerk      | Accept               | Accepted by=person-of-clerk
              |            | allrounder | Confirm 一致           | Confirmed by=person-of-allrounder
              |            | allrounder | Grant 符合条件         | refused SAME_PERSON
              |            | approver   | Deny                 | Decided DENIED
        -     | 2025-03-03 |            | Submit item=@week    | Submitted
              |            | allrounder | Accept               | Accepted
              |            | reviewer   | Confirm 一致           | refused NOT_HIGH_RISK
              |            | allrounder | Grant 符合条件         | Decided GRANTED
        """;

    /// A holiday notice that becomes known while the clock runs is in the tables of `CalendarNewsTest`.
    static final List<String> TABLES = List.of(
            HIGH_RISK,
            APPLICATION,
            ACCEPTANCE,
            PAUSES,
            EXTENSIONS,
            HEARINGS,
            REVIEWS,
            TWO_LEVELS,
            SUCCESSION,
            OPINIONS_PASSED,
            NOBODY_LEFT,
            DECISIONS,
            PROMISES,
            BARS,
            UNPAID,
            PAID,
            CalendarNewsTest.TABLE);

    @TestFactory
    Stream<DynamicTest> application() {
        return Stories.story().table(APPLICATION);
    }

    @TestFactory
    Stream<DynamicTest> fourEyesWhereTheRiskIsHigh() {
        var housing = Stories.officer("allrounder", Stories.HOUSING, Role.WINDOW);
        var risks = new shuzhi.testing.Story<>(shuzhi.conduct.risk.Rules.RISKS, Stories.DAYS)
                .after(
                        LocalDate.of(2025, 1, 6),
                        "Proposed point=P body=" + Stories.HOUSING + " level=HIGH content=(" + Stories.PERMIT.code()
                                + "); Approved point=P level=HIGH");
        return Stories.story()
                .cast(
                        "allrounder",
                        new Actor(
                                housing.person(),
                                housing.post(),
                                housing.body(),
                                housing.place(),
                                Set.of(Role.WINDOW, Role.REVIEWER, Role.APPROVER)))
                .file("risk", shuzhi.conduct.risk.State.file(Stories.HOUSING), risks)
                .table(HIGH_RISK);
    }

    @TestFactory
    Stream<DynamicTest> acceptance() {
        return Stories.story().table(ACCEPTANCE);
    }

    @TestFactory
    Stream<DynamicTest> pauses() {
        return Stories.story().table(PAUSES);
    }

    @TestFactory
    Stream<DynamicTest> extensions() {
        return Stories.story().table(EXTENSIONS);
    }

    @TestFactory
    Stream<DynamicTest> hearings() {
        return Stories.story().table(HEARINGS);
    }

    @TestFactory
    Stream<DynamicTest> parallelReviewsAndReferral() {
        return Stories.story().table(REVIEWS);
    }

    @TestFactory
    Stream<DynamicTest> twoLevels() {
        return Stories.story().table(TWO_LEVELS);
    }

    private static Story<Command, Act, State> ended(String body, String last, Optional<String> successor) {
        var end = Optional.of(LocalDate.parse(last));
        var blank = shuzhi.network.body.State.BLANK;
        return Stories.story()
                .file(
                        "body",
                        "body-" + body,
                        new shuzhi.network.body.State(
                                blank.from(), blank.seat(), blank.moved(), end, successor, blank.kind()));
    }

    @TestFactory
    Stream<DynamicTest> whatAnEndedBodyHadComesToItsSuccessor() {
        var end = new shuzhi.network.body.Act.Ended(Stories.ECOLOGY, LocalDate.parse("2025-10-31"));
        return Stream.of(
                        ended(Stories.HOUSING, "2025-10-10", Optional.of(Stories.PLANNING))
                                .file("body", "body-" + Stories.ECOLOGY, shuzhi.network.body.State.BLANK.after(end))
                                .table(SUCCESSION),
                        ended(Stories.PLANNING, "2025-10-10", Optional.of(Stories.ECOLOGY))
                                .table(OPINIONS_PASSED),
                        ended(Stories.HOUSING, "2025-10-31", Optional.empty()).table(NOBODY_LEFT))
                .flatMap(it -> it);
    }

    @TestFactory
    Stream<DynamicTest> decisions() {
        return Stories.story().table(DECISIONS);
    }

    @TestFactory
    Stream<DynamicTest> promisesAndPledges() {
        return Stories.story().table(PROMISES);
    }

    @TestFactory
    Stream<DynamicTest> barsAfterFalseMaterials() {
        return Stories.story().table(BARS);
    }

    @TestFactory
    Stream<DynamicTest> whatIsHandedOverWhenItsFeeIsPaid() {
        return Stream.concat(
                Stories.story().table(UNPAID), Stories.story().in("paid").table(PAID));
    }

    /// what comes in on a Saturday counts from that day, or from Monday where the city has set it so.
    @TestFactory
    Stream<DynamicTest> receiptAfterHours() {
        var actual = Stories.story().table("""
            given | day        | who | when   | then
            -     | 2025-03-01 |     | Submit | Submitted on=2025-03-01 answerBy=2025-03-07
            """);
        var nextWorkday = Stories.story().set("receipt-off-hours", 1).table("""
            given | day        | who | when                                       | then
            -     | 2025-03-01 |     | Submit                                     | Submitted on=2025-03-03 answerBy=2025-03-10
            -     | 2025-09-28 |     | Submit                                     | Submitted on=2025-09-28 answerBy=2025-10-11
                  |            |     | AskForMore [contract]                      | AskedForMore _
                  | 2025-10-01 |     | Supplement materials=[(contract 合同 a1)]   | Supplemented on=2025-10-09 from=2025-10-09
            """);
        return Stream.concat(actual, nextWorkday);
    }

    @Test
    void everyCommandAppears() {
        assertThat(Stories.story().neverDone(TABLES)).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(shuzhi.testing.Story.neverRefused(Refusal.values(), TABLES)).isEmpty();
    }
}
