package shuzhi.approvals.scoring;

import java.time.LocalDate;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of the scoring rule (计分规则).
public sealed interface Command {

    /// Drafts another version (拟订): nothing is scored by it yet, everything can be replayed under it.
    @By(Role.SUPERVISOR)
    record Draft(Rule rule) implements Command {}

    /// Adopts a draft from a day on (采用); never backwards.
    @By(Role.SUPERVISOR)
    record Adopt(int version, LocalDate from, String reason) implements Command {}
}
