package shuzhi.credit.repair;

import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a repair (信用修复请求), rules C-10 to C-16.
public sealed interface Command {
    /// Asks for repair (申请修复).
    ///
    /// @param publication file of the record
    /// @param pledge the public pledge: the materials are true, liability is accepted
    @By(
            value = {Role.APPLICANT, Role.WINDOW},
            from = From.ANYWHERE)
    record Ask(String publication, boolean pledge, String statement, List<Attachment> evidence) implements Command {}

    /// Asks for what is missing (要求补正).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record RequestMaterials(String explanation) implements Command {}

    /// Supplies it (补正).
    @By(
            value = {Role.APPLICANT, Role.WINDOW},
            from = From.ANYWHERE)
    record Supplement(boolean pledge, List<Attachment> evidence) implements Command {}

    /// Does not accept it (不予受理), with reasons.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Refuse(String reasons) implements Command {}

    /// Accepts it (受理): every condition is met.
    ///
    /// @param performed the duties are fulfilled; where the penalty file is here, that decides
    /// @param complex more time is needed (rule C-16)
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Accept(boolean performed, boolean complex) implements Command {}

    /// Confirms the repair (确认修复), by who determined the information.
    @By(
            value = {Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record Confirm(String opinion) implements Command {}

    /// Refuses it after checking (不予修复), with reasons.
    @By(
            value = {Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record Reject(String reasons) implements Command {}

    /// The pledge was false: the repair is undone (撤销修复).
    @By(
            value = {Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record Revoke(String findings) implements Command {}
}
