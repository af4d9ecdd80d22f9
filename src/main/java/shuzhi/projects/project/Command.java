package shuzhi.projects.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Role;

/// What may be asked of a project (重大项目请求), rules E-01 to E-08. Amounts are in 万元.
public sealed interface Command {
    /// Enters a project in the reserve (入库).
    ///
    /// @param code 24 characters from the national platform (rule E-03)
    /// @param origin who builds it
    /// @param location 12-digit code of the county or place it lies in; empty for the whole city
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Enter(
            String code,
            String name,
            Rank rank,
            Sector sector,
            String origin,
            BigDecimal total,
            LocalDate start,
            LocalDate finish,
            Optional<String> location)
            implements Command, Named {
        /// One code, one file (rule E-03).
        @Override
        public String file() {
            return code;
        }
    }

    /// Sets what is to be invested in a year (年度计划); a later one is a revision, the first stays.
    ///
    /// @param startsNew it is to be started in that year
    @By({Role.HEAD, Role.APPROVER})
    record SetPlan(int year, BigDecimal amount, boolean startsNew, Optional<String> note) implements Command {}

    /// Sets a milestone, or moves it (设定节点).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record SetMilestone(String milestone, String name, LocalDate planned) implements Command {}

    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record ReachMilestone(String milestone, LocalDate day, List<Attachment> evidence) implements Command {}

    /// Records what it needs from outside, and whether it has it (要素保障).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record SetFactor(Factor factor, String need, boolean met) implements Command {}

    /// Says what a source is to give (资金来源); a later one is a revision and says why. The sources together are the
    /// total investment, or the page flags it.
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record SetFunding(Fund fund, BigDecimal amount, Optional<String> note) implements Command {}

    /// Records money that came in from a source (资金到位).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record RecordFunding(Fund fund, LocalDate day, BigDecimal amount, List<Attachment> evidence) implements Command {}

    /// Keeps photographs of the works with the time they were taken (现场照片), rule E-04.
    ///
    /// @param taken local time
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Photograph(LocalDateTime taken, String shows, List<Attachment> photographs) implements Command {}

    /// Names the post that answers for it (挂钩领导), by its code, never a person.
    @By({Role.HEAD, Role.APPROVER})
    record SetLeader(String leader) implements Command {}

    /// Leaves the reserve (转入前期).
    @By({Role.HEAD, Role.APPROVER})
    record Prepare(List<Attachment> evidence) implements Command {}

    /// Starts the works (开工): with a granted construction permit or an approved start report, rule E-02.
    ///
    /// @param dossier file of the permit's dossier; empty when a start report was approved
    @By({Role.HEAD, Role.APPROVER})
    record Commence(LocalDate day, Optional<String> dossier, List<Attachment> evidence) implements Command {}

    /// Records what it may be started on (登记开工依据): from here the time to start runs, rule E-02. The
    /// system asks it when the permit or the approval is granted in the ledger.
    ///
    /// @param dossier file of its dossier; empty when it was granted elsewhere, then the paper is evidence
    /// @param granted the day it was handed over, of an approval the day of the decision
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SYSTEM})
    record RecordGrant(Grant grant, Optional<String> dossier, LocalDate granted, List<Attachment> evidence)
            implements Command {}

    /// Enters that who granted it agreed to a later start (延期开工): of a permit twice by at most three
    /// months (建筑法 art. 9), of an approval once by at most a year and asked thirty working days before
    /// (条例 art. 12).
    ///
    /// @param asked when it was asked for
    /// @param until the new last day to start
    @By({Role.HEAD, Role.APPROVER})
    record ExtendStart(Grant grant, LocalDate asked, LocalDate until, String reason, List<Attachment> evidence)
            implements Command {}

    /// Warns that the time to start is about to end (开工期限预警).
    @By(Role.SYSTEM)
    record WarnStart(Grant grant) implements Command {}

    /// The time to start is over (开工依据失效).
    @By(Role.SYSTEM)
    record Lapse(Grant grant) implements Command {}

    /// Enters that the stop was reported to who granted the permit (报告中止施工), within a month (建筑法
    /// art. 10).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record ReportStop(List<Attachment> evidence) implements Command {}

    /// Warns that the stop is to be reported (中止施工报告预警).
    @By(Role.SYSTEM)
    record WarnStop() implements Command {}

    /// Enters that the permit was looked at again after a stop of a year (核验施工许可证), 建筑法 art. 10.
    @By({Role.HEAD, Role.APPROVER})
    record VerifyPermit(List<Attachment> evidence) implements Command {}

    @By({Role.HEAD, Role.APPROVER})
    record Suspend(String reason) implements Command {}

    @By({Role.HEAD, Role.APPROVER})
    record Resume(String reason) implements Command {}

    /// Completes it by acceptance (竣工验收).
    @By({Role.HEAD, Role.APPROVER})
    record Complete(LocalDate day, List<Attachment> evidence) implements Command {}

    @By({Role.HEAD, Role.APPROVER})
    record Operate(LocalDate day, List<Attachment> evidence) implements Command {}

    @By(Role.HEAD)
    record Drop(String reason) implements Command {}

    /// Reports a month (月度调度), due on the fifth working day of the next, rule E-06.
    ///
    /// @param month any day of it
    @By({Role.REVIEWER, Role.APPROVER})
    record ReportMonth(LocalDate month, BigDecimal amount, String image, Optional<String> note) implements Command {}

    /// Checks a reported month (复核), by another person, rule E-08.
    @By({Role.HEAD, Role.APPROVER})
    record CheckMonth(LocalDate month) implements Command {}

    /// Corrects a month that was reported (更正).
    @By({Role.HEAD, Role.APPROVER})
    record CorrectMonth(LocalDate month, BigDecimal corrected, String note) implements Command {}

    /// Raises a problem, which becomes a task of its owner (问题).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record RaiseProblem(Factor factor, String description, String lead, LocalDate due) implements Command {}

    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record SolveProblem(String problem, String result) implements Command {}

    /// Shows a worse light than the rule (人工调低), never a better one, rule E-07.
    @By({Role.HEAD, Role.SUPERVISOR})
    record LowerLight(Light light, String reason) implements Command {}
}
