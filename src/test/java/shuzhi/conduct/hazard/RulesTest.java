package shuzhi.conduct.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Decision;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rules F-06 to F-09 as given, when, then. 2025-10-01 to 10-08 are holidays; 2025-09-28 and 10-11 are made-up working
/// days.
class RulesTest {
    private static final String OWNER = "12329901MB900020XK";
    private static final String AUTHORITY = "11329900MB9000111W";

    private static final String GENERAL = """
        given | day        | who       | when                                                    | then
        -     | 2025-09-01 | chief     | Grade GENERAL 当场可改                                   | refused NOT_IN_THIS_STATE
              |            | inspector | Report object=""                                        | refused NOTHING_SAID
              |            | inspector | Report owner=12329901MB9000200K                         | refused NO_OWNER
              |            | system    | Report                                                  | no power
              |            | inspector | Report                                                  | Reported number=隐患〔2025〕1号 authority=@authority inspection=- place=329900000000
              |            | inspector | Report                                                  | refused REPORTED_ALREADY
              |            | inspector | Verify true 已消除                                       | refused NOT_IN_THIS_STATE
              |            | chief     | Grade GENERAL _                                         | refused NOTHING_SAID
              |            | chief     | Grade GENERAL 当场可改                                   | Graded level=GENERAL on=2025-09-01
              |            | inspector | SetPlan                                                 | refused NOT_THE_OWNER
              |            | owner     | SetPlan funds=""                                        | refused FIVE_IMPLEMENTATIONS 资金
              |            | owner     | SetPlan due=- emergencyPlan=""                          | refused FIVE_IMPLEMENTATIONS 时限、预案
              |            | owner     | SetPlan due=2025-08-31                                  | refused LIMIT_EXCEEDED
              |            | owner     | SetPlan due=2025-09-09                                  | refused LIMIT_EXCEEDED
              |            | chief     | Supervise 每月报告                                       | refused NOT_MAJOR
              |            | owner     | Rectify 已清理                                           | refused NOT_IN_THIS_STATE
              |            | owner     | SetPlan due=2025-09-08                                  | Planned due=2025-09-08
              |            | inspector | Verify true 已消除                                       | refused NOT_IN_THIS_STATE
              | 2025-09-05 | owner     | Rectify 已清理                                           | refused NO_EVIDENCE
              |            | owner     | Rectify 已清理 after=[(照片 a1)]                          | refused NO_EVIDENCE
              |            | owner     | Rectify _ before=[(照片 a1)] after=[(照片 a2)]            | refused NOTHING_SAID
              |            | owner     | Rectify 已清理 before=[(照片 a1)] after=[(照片 a2)]        | Rectified due=2025-09-08 onTime=true pictures=2
              |            | owner     | Verify true 已消除                                       | refused SELF_VERIFICATION
              |            | chief     | ConsentToResume 同意                                     | refused NOT_MAJOR
              |            | inspector | Verify false _                                          | refused NOTHING_SAID
              |            | inspector | Verify false 仍有杂物                                     | SentBack on=2025-09-05
              | 2025-09-09 | owner     | Rectify 再清理 after=[(照片 a3)]                          | Rectified onTime=false
              | 2025-09-10 | colleague | Verify true 已消除                                       | Closed level=GENERAL due=2025-09-08 onTime=false
              |            | chief     | Reopen _                                                | refused NOTHING_SAID
              |            | chief     | Reopen 又堆放                                            | Reopened kind=FIRE
              |            | owner     | SetPlan                                                 | refused NOT_IN_THIS_STATE
              |            | chief     | Grade GENERAL 复发                                       | Graded level=GENERAL
              |            | owner     | SetPlan due=2025-09-12                                  | Planned due=2025-09-12
              |            | owner     | Rectify 三清理 after=[(照片 a4)]                          | refused NO_EVIDENCE
        """;

    private static final String MAJOR = """
        given | day        | who       | when                                     | then
        -     | 2025-09-01 | system    | TakeOver                                 | Reported inspection=检查〔2025〕1号 authority=@authority
              |            | chief     | Grade MAJOR 须停用                        | Graded level=MAJOR
              |            | boss      | OrderStop 停用二楼                        | refused NOT_THE_AUTHORITY
              |            | chief     | OrderStop 停用二楼                        | StopOrdered on=2025-09-01
              |            | chief     | OrderStop 停用二楼                        | refused DONE_ALREADY
              |            | owner     | SetPlan due=2025-12-20                   | Planned due=2025-12-20
              |            | chief     | Supervise 每月报告                        | Supervised on=2025-09-01
              |            | chief     | Supervise 每月报告                        | refused DONE_ALREADY
              | 2025-09-30 | owner     | ReportMonth 2025-10-01 推进               | refused NOT_THE_MONTH
              |            | owner     | ReportMonth 2025-09-30 _                 | refused NOTHING_SAID
              |            | owner     | ReportMonth 2025-09-30 推进               | MonthReported month=2025-09-01 onTime=true
              | 2025-11-07 | system    | ShowCard YELLOW                          | refused NOT_OVERDUE_ENOUGH
              | 2025-11-10 | system    | ShowCard YELLOW                          | CardShown colour=YELLOW overdue=1 month=2025-10-01
              |            | system    | ShowCard YELLOW                          | refused NOT_OVERDUE_ENOUGH
              |            | owner     | ReportMonth 2025-10-01 推进               | MonthReported month=2025-10-01 onTime=false
              |            | chief     | ReviewAnswer true 同意                    | refused NO_CARD
              |            | inspector | AnswerCard 设备未到 催交                   | refused NOT_THE_OWNER
              |            | owner     | AnswerCard _ 催交                         | refused NOTHING_SAID
              | 2025-11-13 | owner     | AnswerCard 设备未到 催交                   | CardAnswered colour=YELLOW onTime=true
              |            | owner     | AnswerCard 设备未到 催交                   | refused NO_CARD
              |            | boss      | ReviewAnswer true 同意                    | refused NOT_THE_AUTHORITY
              |            | chief     | ReviewAnswer false _                     | refused NOTHING_SAID
              |            | chief     | ReviewAnswer false 没有时限                | AnswerReviewed accepted=false
              | 2025-11-19 | owner     | AnswerCard 设备未到 月底前到               | CardAnswered onTime=false
              |            | chief     | ReviewAnswer true 同意                    | AnswerReviewed accepted=true
              |            | owner     | AnswerCard 设备未到 月底前到               | refused NO_CARD
              | 2025-12-05 | owner     | ReportMonth 2025-11-01 推进               | MonthReported month=2025-11-01 onTime=true
              | 2025-12-25 | system    | ShowCard RED                             | refused NOT_OVERDUE_ENOUGH
              | 2025-12-26 | system    | ShowCard RED                             | CardShown colour=RED overdue=5 month=-
              |            | owner     | Rectify 改造完成 after=[(报告 a1)]         | Rectified onTime=false
              |            | boss      | Verify true 已消除                        | refused NOT_THE_AUTHORITY
              |            | chief     | Verify true 已消除                        | refused KEEP_SUSPENDED
              |            | boss      | ConsentToResume 同意恢复                  | refused NOT_THE_AUTHORITY
              |            | chief     | ConsentToResume 同意恢复                  | ResumeAgreed on=2025-12-26
              |            | chief     | ConsentToResume 同意恢复                  | refused DONE_ALREADY
              |            | chief     | Verify true 已消除                        | Closed level=MAJOR onTime=false
        """;

    private static final List<String> TABLES = List.of(GENERAL, MAJOR);

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.HAZARD, Calendars.load().latest())
                .cast("inspector", actor("inspector", AUTHORITY, Role.REVIEWER))
                .cast("colleague", actor("colleague", AUTHORITY, Role.REVIEWER))
                .cast("chief", actor("chief", AUTHORITY, Role.HEAD))
                .cast("owner", actor("owner", OWNER, Role.REVIEWER))
                .cast("boss", actor("boss", OWNER, Role.HEAD))
                .cast("system", Actor.SYSTEM)
                .value("authority", AUTHORITY)
                .assume("Report kind=FIRE object=志岭中心 owner=" + OWNER + " description=堆放杂物")
                .assume("TakeOver inspection=检查〔2025〕1号 authority=" + AUTHORITY
                        + " place=329900000000 kind=ELECTRICITY object=志岭中心 owner=" + OWNER
                        + " description=线路老化 pictures=2")
                .assume("SetPlan responsibility=主任 measures=清理 funds=办公经费 due=2025-09-08 emergencyPlan=值守");
    }

    private static Actor actor(String name, String body, Role role) {
        return new Actor("person-" + name, name, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> aGeneralHazard() {
        return story().table(GENERAL);
    }

    @TestFactory
    Stream<DynamicTest> aMajorHazard() {
        return story().table(MAJOR);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(TABLES)).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), TABLES)).isEmpty();
    }

    private static JsonNode vectors(String name) throws java.io.IOException {
        var file = Path.of("../shared/domain/vectors", name);
        Assumptions.assumeTrue(Files.exists(file), "the vectors of the domain are not here: " + name);
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    /// `hazard.json`: what is missing of the five, evidence, consent, and who verifies.
    @TestFactory
    Stream<DynamicTest> vectorsOfTheLoop() throws java.io.IOException {
        return vectors("hazard.json")
                .valueStream()
                .map(it -> DynamicTest.dynamicTest(
                        it.toString(),
                        () -> assertThat(outcome(it)).isEqualTo(it.get("expect").stringValue())));
    }

    private static String outcome(JsonNode it) {
        var day = LocalDate.of(2025, 9, 1);
        var story = story();
        boolean major = it.get("level").stringValue().equals("重大");
        var missing = it.get("missing").valueStream().map(JsonNode::stringValue).toList();
        var state = story.after(
                day,
                "Reported number=1 owner=" + OWNER + " authority=" + AUTHORITY + " pictures=1; Graded level="
                        + (major ? "MAJOR" : "GENERAL"));
        var planned = Rules.decide(state, plan(missing, day), story.context(story.actor("owner"), day, day));
        if (!(planned instanceof Decision.Acts<Act>(var acts))) return code(planned);
        for (var act : acts) state = state.after(act);
        var after = it.path("evidence").asBoolean() ? List.of(new Attachment("照片", "a1")) : List.<Attachment>of();
        var done = Rules.decide(
                state, new Command.Rectify("已整改", List.of(), after), story.context(story.actor("owner"), day, day));
        if (!(done instanceof Decision.Acts<Act>(var more))) return code(done);
        for (var act : more) state = state.after(act);
        var verifier = it.path("verifier").asString("").equals("owner") ? "owner" : "chief";
        var verified = Rules.decide(
                state, new Command.Verify(true, "已消除", List.of()), story.context(story.actor(verifier), day, day));
        return code(verified);
    }

    private static Command plan(List<String> missing, LocalDate day) {
        return new Command.SetPlan(
                missing.contains("责任") ? "" : "主任",
                missing.contains("措施") ? "" : "清理",
                missing.contains("资金") ? "" : "办公经费",
                missing.contains("时限") ? Optional.empty() : Optional.of(day.plusDays(5)),
                missing.contains("预案") ? "" : "值守");
    }

    /// Our refusals in the words of the vectors.
    private static String code(Decision<Act> decision) {
        if (!(decision instanceof Decision.Refused<Act>(var refusal, var _))) return "CLOSE";
        return refusal == Refusal.KEEP_SUSPENDED ? refusal.name() : "REJECT_" + refusal.name();
    }

    /// `state-machines.json`: what the loop forbids is refused in every state it names.
    @Test
    void theLoopCannotBeCutShort() throws java.io.IOException {
        var story = story();
        var day = LocalDate.of(2025, 9, 1);
        for (var it : vectors("state-machines.json").get("hazard").get("forbidden")) {
            var state = story.after(
                    day,
                    it.get(0).stringValue().equals("REPORTED")
                            ? "Reported number=1"
                            : "Reported number=1; Graded level=GENERAL; Planned due=2025-09-05");
            assertThat(state.status()).hasToString(it.get(0).stringValue());
            var answer = Rules.decide(
                    state, new Command.Verify(true, "已消除", List.of()), story.context(story.actor("chief"), day, day));
            assertThat(answer).isEqualTo(Decision.refuse(Refusal.NOT_IN_THIS_STATE));
        }
    }
}
