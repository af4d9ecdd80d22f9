package shuzhi.supervision.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;
import tools.jackson.databind.json.JsonMapper;

/// Rules E-09 to E-18 as given, when, then. 2025-10-01 to 10-08 are holidays; 2025-09-28 and 10-11 are made-up working
/// days.
class RulesTest {
    private static final String ISSUER = "11329900MB9000015K";
    private static final String LEAD = "11329900MB90000319";

    private static final String LIFE = """
        given | day        | who        | when                                   | then
        -     | 2025-09-26 | officer    | Report 进展                             | refused NOT_IN_THIS_STATE
              |            | supervisor | Draft sentence=""                       | refused NO_SENTENCE
              |            | supervisor | Draft lead=11329900MB90000310           | refused NO_LEAD
              |            | supervisor | Draft due=2025-09-25                    | refused DUE_IN_THE_PAST
              |            | supervisor | Draft source=DOCUMENT                   | refused DUE_MISSING
              |            | officer    | Draft                                   | no power
              |            | supervisor | Draft                                   | Drafted number=督〔2025〕1号 issuer=@issuer lead=@lead urgency=ORDINARY
              |            | supervisor | Draft                                   | refused DRAFTED_ALREADY
              |            | other-head | Issue                                   | refused NOT_THE_ISSUER
              |            | head       | Issue                                   | Issued due=2025-10-23
              |            | stranger   | SignFor                                 | refused NOT_THE_LEAD
              | 2025-09-28 | officer    | SignFor                                 | SignedFor on=2025-09-28
              |            | officer    | Report _                                | refused NO_REASON
              |            | officer    | Report 方案已定                          | Reported on=2025-09-28
              |            | supervisor | StrikeOff 同意                           | refused NOT_IN_THIS_STATE
              |            | officer    | Finish result=已办结                      | refused NO_EVIDENCE
              |            | officer    | AskDeferral 2025-10-23 联调 已开发         | refused NOT_LATER
              |            | officer    | AskDeferral 2025-11-03 _ 已开发           | refused NO_REASON
              |            | officer    | AskDeferral 2025-11-03 联调 已开发         | DeferralAsked until=2025-11-03
              | 2025-09-29 | head       | AnswerDeferral true 同意                  | DeferralAnswered granted=true due=2025-11-03
              | 2025-11-03 | officer    | AskDeferral 2025-11-10 联调 已开发         | refused TOO_LATE_TO_DEFER
              | 2025-11-04 | officer    | Finish result=已办结 entries=[17]         | Finished due=2025-11-03 onTime=false used=23 papers=0
              |            | supervisor | SendBack 材料不足                         | SentBack on=2025-11-04
              | 2025-11-05 | officer    | Finish result=已办结 evidence=[(报告 a1)]  | Finished onTime=false used=24 papers=1
              |            | supervisor | Pass 属实                                | Passed onTime=false firstTime=false
              |            | head       | Reopen 领导要求继续 2025-11-05             | refused DUE_IN_THE_PAST
              |            | head       | Reopen 领导要求继续 2025-11-20             | Reopened due=2025-11-20
              | 2025-11-19 | officer    | Finish result=再办结 evidence=[(报告 a1)]  | Finished onTime=true
              |            | supervisor | Pass 属实                                | Passed onTime=true firstTime=false
              |            | other-head | StrikeOff 同意                           | refused NOT_THE_ISSUER
              |            | supervisor | StrikeOff 同意                           | StruckOff on=2025-11-19
              |            | officer    | Report 又有进展                           | refused NOT_IN_THIS_STATE
        -     | 2026-02-11 | system     | Assign                                  | Drafted number=督〔2026〕1号; Issued due=2026-03-17
              |            | officer    | GiveBack 不属本单位                       | GivenBack on=2026-02-11
              |            | head       | Cancel 改由他办                           | Cancelled on=2026-02-11
        """;

    private static final String URGING = """
        given | day        | who        | when               | then
        -     | 2025-09-26 | system     | Assign due=2025-10-10 | Drafted; Issued due=2025-10-10
              | 2025-09-28 | system     | Urge               | refused NOT_THE_DAY
              |            | supervisor | Urge               | Urged overdue=0
              | 2025-10-09 | system     | Urge               | Urged on=2025-10-09 overdue=0
              |            | system     | Urge               | refused NOT_THE_DAY
              | 2025-10-10 | system     | Urge               | Urged overdue=0
              |            | system     | ShowCard YELLOW    | refused NOT_OVERDUE_ENOUGH
              | 2025-10-11 | system     | Urge               | refused NOT_THE_DAY
              |            | system     | ShowCard YELLOW    | CardShown colour=YELLOW overdue=1
              |            | system     | ShowCard YELLOW    | refused NOT_OVERDUE_ENOUGH
              |            | lead-head  | AnswerCard _       | refused NO_REASON
              |            | lead-head  | AnswerCard 正在补材料 | CardAnswered on=2025-10-11
              |            | lead-head  | AnswerCard 正在补材料 | refused NO_CARD
              | 2025-10-14 | system     | Urge               | Urged overdue=3
              |            | system     | ShowCard RED       | refused NOT_OVERDUE_ENOUGH
              | 2025-10-16 | system     | ShowCard RED       | CardShown colour=RED overdue=5
              |            | system     | ShowCard YELLOW    | refused NOT_OVERDUE_ENOUGH
        """;

    /// Rule E-12: assisting bodies sign for and report their part; the lead waits for it or says why not.
    private static final String PARTS = """
        given | day        | who      | when                                              | then
        -     | 2025-09-26 | system   | Assign partners=[@partner,@second] due=2025-10-31  | Drafted; Issued
              |            | stranger | ReportPart 已提供 [] false                          | refused NOT_IN_THIS_STATE
              |            | supervisor | Urge                                             | Urged partners=[@partner, @second]
              |            | stranger | SignForPart                                        | PartSignedFor body=@partner on=2025-09-26
              |            | stranger | SignForPart                                        | refused NOT_IN_THIS_STATE
              |            | officer  | SignForPart                                        | refused NOT_ASSISTING
              |            | officer  | SignFor                                            | SignedFor
              |            | stranger | Report 进展                                         | refused NOT_THE_LEAD
              |            | stranger | ReportPart _ [] false                              | refused NO_REASON
              |            | stranger | ReportPart 正在提供 [] false                         | PartReported body=@partner done=false
              |            | officer  | Finish result=已办结 entries=[17]                    | refused PARTS_OPEN 11329900MB90000581 11329900MB90001032
              |            | stranger | ReportPart 已提供 [] true                           | refused NO_EVIDENCE
              | 2025-09-29 | stranger | ReportPart 已提供 [(回函 a1)] true                   | PartReported body=@partner done=true on=2025-09-29
              |            | stranger | ReportPart 再提供 [(回函 a1)] true                   | refused NOT_IN_THIS_STATE
              |            | supervisor | Urge                                             | Urged partners=[@second]
              |            | officer  | Finish result=已办结 entries=[17]                    | refused PARTS_OPEN 11329900MB90001032
              |            | officer  | Finish result=已办结 entries=[17] withoutParts=该单位事项已并入牵头单位 | Finished openParts=[@second] withoutParts=该单位事项已并入牵头单位
        -     | 2025-09-26 | system   | Assign partners=[@partner] due=2025-10-31          | Drafted; Issued
              |            | officer  | SignFor                                            | SignedFor
              |            | stranger | SignForPart                                        | PartSignedFor
              |            | stranger | ReportPart 已提供 [(回函 a1)] true                   | PartReported done=true
              |            | officer  | Finish result=已办结 entries=[17] withoutParts=不必写 | Finished openParts=[] withoutParts=-
        """;

    private static final String[] TABLES = {LIFE, URGING, PARTS};

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.TASK, Calendars.load().latest())
                .cast("supervisor", actor("supervisor", ISSUER, Role.SUPERVISOR))
                .cast("head", actor("head", ISSUER, Role.HEAD))
                .cast("other-head", actor("other-head", LEAD, Role.HEAD))
                .cast("officer", actor("officer", LEAD, Role.REVIEWER))
                .cast("lead-head", actor("lead-head", LEAD, Role.HEAD))
                .cast("stranger", actor("stranger", "11329900MB90000581", Role.REVIEWER))
                .cast("system", Actor.SYSTEM)
                .value("issuer", ISSUER)
                .value("lead", LEAD)
                .value("partner", "11329900MB90000581")
                .value("second", "11329900MB90001032")
                .assume("Finish withoutParts=-")
                .assume("Draft source=INSTRUCTION origin=批示 sentence=尽快办好 what=办好 lead=@lead urgency=ORDINARY due=-")
                .assume("Assign issuer=@issuer place=329900000000 source=MEETING origin=纪要〔2025〕1号 sentence=会议要求"
                        + " what=办好 lead=@lead urgency=MINUTES due=-");
    }

    private static Actor actor(String post, String body, Role role) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfATask() {
        return story().table(LIFE);
    }

    @TestFactory
    Stream<DynamicTest> urgingAndCards() {
        return story().table(URGING);
    }

    @TestFactory
    Stream<DynamicTest> partsOfAssistingBodies() {
        return story().table(PARTS);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(java.util.List.of(TABLES))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), java.util.List.of(TABLES)))
                .isEmpty();
    }

    /// `supervision-task.json`: issued, limit in working days, due, and the day of the reminder before it.
    @TestFactory
    Stream<DynamicTest> vectors() throws Exception {
        var path = Path.of("")
                .toAbsolutePath()
                .resolve("../shared/domain/vectors/supervision-task.json")
                .normalize();
        if (!Files.exists(path)) System.out.println("SKIPPED: " + path + " is absent, its cases are not checked");
        Assumptions.assumeTrue(Files.exists(path));
        var days = Calendars.load().latest();
        return JsonMapper.shared().readTree(path).valueStream().map(it -> {
            var issued = LocalDate.parse(it.get("issuedOn").stringValue());
            return DynamicTest.dynamicTest(it.toString(), () -> {
                var due = days.add(issued, it.get("limitWd").intValue()).day();
                assertThat(due).hasToString(it.get("due").stringValue());
                assertThat(days.subtract(due, 1).day())
                        .hasToString(it.get("remindOn").stringValue());
                var story = story();
                var state =
                        story.after(issued, "Drafted number=1 lead=@lead due=-; Issued on=" + issued + " due=" + due);
                var urged = Rules.decide(
                        state,
                        new Command.Urge(),
                        story.context(
                                Actor.SYSTEM, LocalDate.parse(it.get("remindOn").stringValue()), issued));
                assertThat(urged).isInstanceOf(shuzhi.ledger.Decision.Acts.class);
                if (it.get("extensionWd").isNull()) return;
                var later = days.add(due, it.get("extensionWd").intValue()).day();
                assertThat(Optional.of(later))
                        .hasToString("Optional[" + it.get("dueAfterExtension").stringValue() + "]");
            });
        });
    }
}
