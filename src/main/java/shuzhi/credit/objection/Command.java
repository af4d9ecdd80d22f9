package shuzhi.credit.objection;

import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of an objection (信用异议请求), rule C-20.
public sealed interface Command {
    /// Objects to a record (提出异议).
    ///
    /// @param publication file of the record
    @By(
            value = {Role.APPLICANT, Role.WINDOW, Role.REVIEWER},
            from = From.ANYWHERE)
    record Raise(String publication, Complaint complaint, String statement, List<Attachment> evidence)
            implements Command {}

    /// Passes it on to the body that provided the information (转办).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR})
    record Forward() implements Command {}

    /// Answers in writing after checking (核查答复).
    @By(
            value = {Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record Answer(Finding finding, String answer) implements Command {}
}
