package shuzhi.credit.binding;

import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a binding (账号绑定请求): who signs in says for whom; an office looks at the proof
/// (rule C-20).
public sealed interface Command {
    /// Asks to act for an organisation (申请绑定).
    ///
    /// @param code unified credit code
    /// @param proof the licence of the organisation and its authorisation
    @By(Role.APPLICANT)
    record Ask(String code, String organisation, List<Attachment> proof) implements Command {}

    /// Finds the proof good (核验通过).
    ///
    /// @param seen what was looked at, for instance the licence and the sealed authorisation
    @By(
            value = {Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record Accept(String seen) implements Command {}

    /// Finds it wanting (核验不通过).
    @By(
            value = {Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record Refuse(String reasons) implements Command {}

    /// Ends it (解除绑定): the account itself, or an office on the word of the organisation.
    @By(
            value = {Role.APPLICANT, Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record End(String reason) implements Command {}
}
