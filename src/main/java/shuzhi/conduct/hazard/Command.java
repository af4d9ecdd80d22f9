package shuzhi.conduct.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a hazard (隐患请求), rules F-06 to F-09.
public sealed interface Command {
    /// Enters a hazard that somebody found (排查登记).
    ///
    /// @param object the organisation or place it was found at; never a person
    /// @param owner unified code of the body that answers for its removal
    /// @param before how it looked when it was found
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR})
    record Report(Kind kind, String object, String owner, String description, List<Attachment> before)
            implements Command {}

    /// Enters what an inspection found (检查转入), rule F-10.
    ///
    /// @param inspection number of the inspection
    /// @param authority unified code of the body that inspected
    /// @param pictures how many photographs the inspection keeps of it
    @By(Role.SYSTEM)
    record TakeOver(
            String inspection,
            String authority,
            String place,
            Kind kind,
            String object,
            String owner,
            String description,
            int pictures)
            implements Command {}

    /// Says how grave it is (定级).
    @By({Role.APPROVER, Role.HEAD, Role.SUPERVISOR})
    record Grade(Level level, String reason) implements Command {}

    /// Sets the plan of removal: responsibility, measures, money, time and emergency plan, all five (五落实), rule F-08.
    ///
    /// @param due the day by which it is removed; a general hazard has a limit of its own
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record SetPlan(String responsibility, String measures, String funds, Optional<LocalDate> due, String emergencyPlan)
            implements Command {}

    /// Orders a stop because safety cannot be kept (责令停用), 安全生产法 第六十五条.
    @By({Role.HEAD, Role.SUPERVISOR})
    record OrderStop(String reason) implements Command {}

    /// Puts a major hazard under listed supervision (挂牌督办).
    @By({Role.HEAD, Role.SUPERVISOR})
    record Supervise(String requirement) implements Command {}

    /// Reports how the removal of a major hazard goes, month by month (月报).
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record ReportMonth(LocalDate month, String progress) implements Command {}

    /// Says that it is removed, with evidence before and after (整改完成).
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record Rectify(String result, List<Attachment> before, List<Attachment> after) implements Command {}

    /// Agrees that work may be resumed after the review of a major hazard (同意恢复), 安全生产法 第六十五条.
    @By({Role.HEAD, Role.SUPERVISOR})
    record ConsentToResume(String opinion) implements Command {}

    /// Looks whether it is removed (复查验收); never the person who removed it.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR})
    record Verify(boolean passed, String findings, List<Attachment> evidence) implements Command {}

    /// Opens a closed hazard again because it came back (重新整改).
    @By({Role.HEAD, Role.SUPERVISOR})
    record Reopen(String reason) implements Command {}

    /// Answers the card (牌后说明): why it is overdue and what is done now.
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record AnswerCard(String cause, String measures, List<Attachment> evidence) implements Command {}

    /// Says whether the answer will do (核查说明); never the body that answered.
    @By({Role.HEAD, Role.SUPERVISOR})
    record ReviewAnswer(boolean accepted, String opinion) implements Command {}

    /// Shows a card for being overdue (亮牌): past its day, or a monthly report is missing.
    @By(Role.SYSTEM)
    record ShowCard(Colour colour) implements Command {}
}
