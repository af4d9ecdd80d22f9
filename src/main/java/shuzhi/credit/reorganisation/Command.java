package shuzhi.credit.reorganisation;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a reorganisation (破产重整请求), rule C-19.
public sealed interface Command {
    /// Enters the ruling that approves the plan (登记重整裁定): records of dishonesty are hidden while it is
    /// carried out.
    ///
    /// @param ruling number of the ruling
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Rule(String code, String organisation, String court, String ruling, LocalDate day, List<Attachment> evidence)
            implements Command {}

    /// Confirms that the plan was carried out (确认执行完毕): what was hidden is repaired.
    @By({Role.APPROVER, Role.HEAD})
    record CarryOut(LocalDate day, List<Attachment> evidence) implements Command {}

    /// Enters that the plan has failed (终止执行): what was hidden is shown again.
    @By({Role.APPROVER, Role.HEAD})
    record Fail(LocalDate day, String ruling) implements Command {}
}
