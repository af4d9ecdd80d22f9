package shuzhi.supervision.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a task (督办任务请求), rules E-09 to E-18.
public sealed interface Command {
    /// Proposes one matter as one task (拟办).
    ///
    /// @param origin number of the document or minutes, or what else it comes from
    /// @param sentence the very sentence it comes from
    /// @param lead unified code of the body that leads
    /// @param due the day it is due; by urgency when empty
    /// @param measure id of the figure that shows the success, where there is one
    @By({Role.SUPERVISOR, Role.HEAD})
    record Draft(
            Source source,
            String origin,
            String sentence,
            String what,
            String lead,
            List<String> partners,
            Urgency urgency,
            Optional<LocalDate> due,
            Optional<String> measure)
            implements Command {}

    /// Proposes and issues at once what the head has approved already: minutes, documents, plans (立项交办).
    @By(Role.SYSTEM)
    record Assign(
            String issuer,
            String place,
            Source source,
            String origin,
            String sentence,
            String what,
            String lead,
            List<String> partners,
            Urgency urgency,
            Optional<LocalDate> due,
            Optional<String> measure)
            implements Command {}

    /// Issues a proposed task (交办); the head of the issuing body approves (rule E-09).
    @By(Role.HEAD)
    record Issue() implements Command {}

    /// Takes the task on (签收).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record SignFor() implements Command {}

    /// Gives a task back that is another body's (退办).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record GiveBack(String reason) implements Command {}

    /// Reports how it goes (反馈).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Report(String progress, List<Attachment> evidence) implements Command {}

    /// An assisting body takes its part on (协办签收), rule E-12.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record SignForPart() implements Command {}

    /// An assisting body reports its part (协办反馈), rule E-12.
    ///
    /// @param done its part is done
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record ReportPart(String progress, List<Attachment> evidence, boolean done) implements Command {}

    /// Asks for a later day, before the day it is due (申请延期), rule E-14.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record AskDeferral(LocalDate until, String reason, String progress) implements Command {}

    /// Grants or refuses the later day (审批延期).
    @By({Role.SUPERVISOR, Role.HEAD})
    record AnswerDeferral(boolean granted, String reason) implements Command {}

    /// Hands in the result with its evidence (申请办结), rules E-12 and E-16. While a part of an assisting body is open
    /// the lead says why the result stands without it, and the issuer sees that.
    ///
    /// @param entries positions of ledger entries that show it, one a line
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Finish(String result, List<Attachment> evidence, List<String> entries, Optional<String> withoutParts)
            implements Command {}

    /// Finds the result good (审核通过).
    @By({Role.SUPERVISOR, Role.HEAD})
    record Pass(String opinion) implements Command {}

    /// Finds it wanting (退回重办).
    @By({Role.SUPERVISOR, Role.HEAD})
    record SendBack(String reason) implements Command {}

    /// Strikes it off; the issuing side only (销号).
    @By({Role.SUPERVISOR, Role.HEAD})
    record StrikeOff(String opinion) implements Command {}

    /// Opens it again on a new instruction (重新交办), rule E-16.
    @By(Role.HEAD)
    record Reopen(String reason, LocalDate due) implements Command {}

    /// Takes it back (撤销).
    @By(Role.HEAD)
    record Cancel(String reason) implements Command {}

    /// Reminds the lead body and the assisting bodies whose part is open (催办), rule E-15: by hand at any
    /// time, by itself a working day before, on the day, and every third working day after.
    @By({Role.SUPERVISOR, Role.SYSTEM})
    record Urge() implements Command {}

    /// Shows a card for being overdue (亮牌).
    @By(Role.SYSTEM)
    record ShowCard(Colour colour) implements Command {}

    /// Answers a card (说明情况).
    @By({Role.APPROVER, Role.HEAD})
    record AnswerCard(String answer) implements Command {}
}
