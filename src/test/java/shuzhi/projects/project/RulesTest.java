package shuzhi.projects.project;

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
import shuzhi.codes.ProjectCode;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.schedule.Schedule;
import shuzhi.testing.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rules E-01 to E-08 as given, when, then.
class RulesTest {
    private static final String BODY = "11329900MB9000090C";

    private static final String LIFE = """
        given | day        | who      | when                                          | then
        -     | 2024-12-27 | head     | Drop 不做了                                     | refused NOT_IN_THIS_STAGE
              |            | officer  | Enter code=123                                | refused CODE_WRONG
              |            | officer  | Enter total=0                                 | refused NO_NAME
              |            | officer  | Enter finish=2024-01-01                       | refused DATES_WRONG
              |            | officer  | Enter                                         | Entered code=2603-141124-89-05-346948 codeChecks=true total=1200
              |            | stranger | SetPlan 2025 120 true -                       | refused NOT_YOUR_PROJECT
              |            | head     | SetPlan 2025 -1 true -                        | refused NO_NAME
              |            | head     | Prepare []                                    | refused NO_EVIDENCE
              |            | head     | Commence                                      | refused NOT_IN_THIS_STAGE
              |            | head     | Prepare [(批复 a1)]                            | Prepared on=2024-12-27
              |            | head     | SetMilestone "" 开工 2025-01-10                | refused NO_SUCH_MILESTONE
              |            | head     | SetMilestone 1 开工 2025-01-10                 | MilestoneSet milestone=1 revision=1
              |            | head     | SetFactor LAND 用地 true                       | FactorSet factor=LAND met=true
              |            | head     | SetLeader ""                                  | refused NO_REASON
              |            | head     | SetLeader government-head                     | LeaderSet leader=government-head
              |            | officer  | RecordFunding BONDS 2024-12-27 10 [(凭证 a1)]   | refused MONEY_WRONG
              |            | officer  | SetFunding BONDS -1 -                         | refused MONEY_WRONG
              |            | officer  | SetFunding BONDS 400 -                        | FundingSet fund=BONDS amount=400 revision=1
              |            | officer  | SetFunding BONDS 500 -                        | refused NOTE_MISSING
              |            | officer  | SetFunding BONDS 500 额度调增                  | FundingSet amount=500 revision=2
              |            | officer  | RecordFunding BONDS 2024-12-27 10 []           | refused NO_EVIDENCE
              |            | officer  | RecordFunding BONDS 2024-12-28 10 [(凭证 a1)]   | refused DATES_WRONG
              |            | officer  | RecordFunding BONDS 2024-12-27 300 [(凭证 a1)]  | FundingArrived amount=300 arrived=300
              |            | officer  | RecordFunding BONDS 2024-12-27 201 [(凭证 a1)]  | refused MONEY_WRONG
              |            | officer  | RecordFunding BONDS 2024-12-27 200 [(凭证 a1)]  | FundingArrived amount=200 arrived=500
              |            | officer  | SetFunding BONDS 499 收回额度                  | refused MONEY_WRONG
              |            | officer  | Photograph 2024-12-27T09:00 打桩 []            | refused NO_PHOTOGRAPH
              |            | officer  | Photograph 2024-12-27T09:00 打桩 [(记录.pdf a1)] | refused NO_PHOTOGRAPH
              |            | officer  | Photograph 2024-12-27T11:00 打桩 [(现场.jpg a1)] | refused DATES_WRONG
              |            | officer  | Photograph 2024-12-27T09:00 打桩 [(现场.jpg a1)] | Photographed on=2024-12-27 count=1
        -     | 2025-02-10 | officer  | Enter                                         | Entered
              |            | head     | Prepare [(批复 a1)]                            | Prepared
              |            | head     | SetMilestone 1 开工 2025-01-10                 | MilestoneSet revision=1
              |            | officer  | ReportMonth 2025-01-01 10 前期 -               | refused NO_PLAN
              |            | head     | SetPlan 2025 120 true -                       | PlanSet year=2025 amount=120 startsNew=true revision=1
              |            | head     | SetPlan 2025 100 true -                       | refused NOTE_MISSING
              |            | head     | SetPlan 2025 100 true 调减                     | PlanSet amount=100 revision=2
              |            | officer  | ReportMonth 2025-02-01 10 前期 -               | refused MONTH_WRONG
              |            | officer  | ReportMonth 2025-01-01 101 前期 -              | refused NOTE_MISSING
              |            | officer  | ReportMonth 2025-01-01 10 前期 -               | MonthReported month=2025-01-01 done=10 reported=2025-02-10 late=false above=false
              |            | head     | CheckMonth 2025-02-01                         | refused NOT_REPORTED
              |            | same     | CheckMonth 2025-01-01                         | refused SAME_PERSON
              |            | head     | CheckMonth 2025-01-01                         | MonthChecked month=2025-01-01
              |            | head     | CheckMonth 2025-01-01                         | refused CHECKED_ALREADY
              |            | head     | CorrectMonth 2025-01-31 8 ""                  | refused NOTE_MISSING
              |            | head     | CorrectMonth 2025-03-31 8 核减                 | refused NOT_REPORTED
              |            | head     | CorrectMonth 2025-01-31 8 核减                 | MonthCorrected amount=10 corrected=8
              |            | head     | Commence 2025-02-11 - [(开工报告 a1)]            | refused DATES_WRONG
              |            | head     | Commence 2025-02-10 - []                      | refused NO_EVIDENCE
              |            | head     | Commence 2025-02-10 - [(照片 a1)]               | refused NO_PERMIT
              |            | head     | Commence 2025-02-10 pending [(照片 a1)]         | refused NO_PERMIT
              |            | head     | Commence 2025-02-10 old [(照片 a1)]             | refused PERMIT_LAPSED
              |            | head     | Commence 2025-02-10 granted [(照片 a1)]         | Commenced day=2025-02-10 dossier=granted
              |            | head     | ReachMilestone 2 2025-02-10 [(照片 a1)]         | refused NO_SUCH_MILESTONE
              |            | head     | ReachMilestone 1 2025-02-10 [(照片 a1)]         | MilestoneReached milestone=1 wasLate=31
              |            | head     | ReachMilestone 1 2025-02-10 [(照片 a1)]         | refused NO_SUCH_MILESTONE
              |            | head     | RaiseProblem LAND "" @other 2025-03-10        | refused PROBLEM_INCOMPLETE
              |            | head     | RaiseProblem LAND 未供地 @other 2025-03-10       | ProblemRaised problem=问题1 factor=LAND due=2025-03-10
              |            | head     | SolveProblem 问题2 已供地                        | refused NO_SUCH_PROBLEM
              |            | head     | SolveProblem 问题1 已供地                        | ProblemSolved problem=问题1
              |            | head     | LowerLight GREEN 谨慎                           | refused ONLY_DOWN
              |            | head     | LowerLight RED ""                             | refused NO_REASON
              |            | head     | LowerLight RED 资金未到                          | LightLowered light=RED
              |            | head     | Suspend 停工待料                                 | Suspended on=2025-02-10
              |            | head     | Resume 材料到场                                  | Resumed on=2025-02-10
              |            | head     | Complete 2025-02-10 [(验收 a1)]                 | Completed day=2025-02-10
              |            | head     | Operate 2025-02-10 [(投产 a1)]                  | Operating day=2025-02-10
        -     | 2025-02-10 | officer  | Enter                                         | Entered
              |            | head     | Drop 条件不成熟                                  | Dropped on=2025-02-10
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.PROJECT, Calendars.load().latest())
                .cast("head", actor("head", BODY, Role.HEAD))
                .cast("officer", actor("officer", BODY, Role.REVIEWER))
                .cast("same", new Actor("person-of-officer", "same", BODY, "329900000000", Set.of(Role.APPROVER)))
                .cast("stranger", actor("stranger", "11329900MB90000319", Role.HEAD))
                .value("other", "11329900MB90000319")
                .file("dossier", "pending", dossier(shuzhi.approvals.dossier.Status.ACCEPTED, Optional.empty()))
                .file("dossier", "granted", granted(LocalDate.of(2025, 1, 20)))
                .file("dossier", "old", granted(LocalDate.of(2024, 10, 20)))
                .assume("Enter code=2603-141124-89-05-346948 name=示例工程 rank=CITY sector=PORT origin=示例公司 total=1200"
                        + " start=2025-01-01 finish=2025-12-31 location=-")
                .assume("Commence dossier=-");
    }

    private static shuzhi.approvals.dossier.State granted(LocalDate on) {
        return dossier(shuzhi.approvals.dossier.Status.GRANTED, Optional.of(on));
    }

    private static shuzhi.approvals.dossier.State dossier(
            shuzhi.approvals.dossier.Status status, Optional<LocalDate> decided) {
        var it = shuzhi.approvals.dossier.Rules.DOSSIER.blank();
        return new shuzhi.approvals.dossier.State(
                status,
                it.facts(),
                it.correction(),
                it.clock(),
                it.reviews(),
                it.hearing(),
                it.sentUp(),
                it.deliverBy(),
                decided,
                it.decidedAt(),
                it.promise(),
                it.pledge(),
                shuzhi.approvals.dossier.State.BLANK.hands(),
                it.barredUntil());
    }

    private static Actor actor(String post, String body, Role role) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfAProject() {
        return story().table(LIFE);
    }

    /// The sources together are the total investment, or the difference is shown (rule E-04).
    @Test
    void moneyBySourceIsHeldAgainstTheTotal() {
        var day = LocalDate.of(2025, 1, 6);
        var entered = "Entered total=1200";
        var bonds = "; FundingSet fund=BONDS amount=400 revision=1 note=-";
        var own = "; FundingSet fund=OWN amount=800 revision=1 note=-; FundingArrived fund=OWN amount=300 arrived=300"
                + " day=2025-01-06";
        var total = new java.math.BigDecimal("1200");
        assertThat(story().after(day, entered).support().gap(total)).isEmpty();
        assertThat(story().after(day, entered + bonds).support().gap(total))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("800"));
        var whole = story().after(day, entered + bonds + own).support();
        assertThat(whole.gap(total)).hasValueSatisfying(it -> assertThat(it).isZero());
        assertThat(whole.arrived()).isEqualByComparingTo("300");
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(List.of(LIFE))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE))).isEmpty();
    }

    private static JsonNode vectors(String name) throws Exception {
        var path = Path.of("")
                .toAbsolutePath()
                .resolve("../shared/domain/vectors")
                .resolve(name)
                .normalize();
        if (!Files.exists(path)) System.out.println("SKIPPED: " + path + " is absent, its cases are not checked");
        Assumptions.assumeTrue(Files.exists(path));
        return JsonMapper.shared().readTree(path);
    }

    /// `project-lights.json`, rule E-07.
    @TestFactory
    Stream<DynamicTest> lights() throws Exception {
        return vectors("project-lights.json")
                .get("cases")
                .valueStream()
                .map(it -> DynamicTest.dynamicTest(it.toString(), () -> {
                    var done = it.get("done").decimalValue();
                    var plan = it.get("plan").decimalValue();
                    int month = it.get("month").intValue();
                    assertThat(Schedule.completion(done, plan))
                            .isEqualByComparingTo(it.get("completionPct").decimalValue());
                    assertThat(Schedule.linear(month))
                            .isEqualByComparingTo(it.get("timePct").decimalValue());
                    var gap = Schedule.gap(done, plan, month);
                    assertThat(gap).isEqualByComparingTo(it.get("gapPp").decimalValue());
                    assertThat(Lights.of(gap, it.get("milestoneOverdueDays").intValue()))
                            .hasToString(it.get("light").stringValue());
                }));
    }

    /// `project-code.json`, rule E-03: a failing check digit is a warning, so both shapes are codes.
    @TestFactory
    Stream<DynamicTest> codes() throws Exception {
        return vectors("project-code.json")
                .valueStream()
                .filter(it -> it.has("format"))
                .map(it -> DynamicTest.dynamicTest(
                        it.get("code").stringValue(),
                        () -> assertThat(ProjectCode.shape(it.get("code").stringValue())
                                        .isPresent())
                                .isEqualTo(!it.get("format").stringValue().equals("INVALID"))));
    }
}
