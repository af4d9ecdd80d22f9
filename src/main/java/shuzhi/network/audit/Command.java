package shuzhi.network.audit;

import java.time.LocalDate;
import shuzhi.ledger.By;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of an audit of the system's records (安全审计).
public sealed interface Command {
    /// Records that the logs of some days were gone through, and what was found (审计记录).
    @By(value = Role.AUDITOR, from = From.ANYWHERE)
    record Note(LocalDate from, LocalDate until, boolean clean, String findings) implements Command {}
}
