package shuzhi.supervision.issue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of the register of legacy issues (历史遗留问题台账请求), rules E-23 and E-24. One file holds the whole
/// register of a place, so that its sums can be checked before a month closes. Amounts are in 万元.
public sealed interface Command {
    /// Enters an issue (登记).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR})
    record Register(
            Kind kind, String title, String origin, String lead, BigDecimal amount, int households, LocalDate day)
            implements Command {}

    /// Establishes what is really owed (核实).
    ///
    /// @param issue its number, or its title where only one bears it; so also below
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR})
    record Verify(String issue, String basis, List<Attachment> evidence) implements Command {}

    /// Sets goal, steps and day (定方案).
    @By({Role.HEAD, Role.APPROVER, Role.SUPERVISOR})
    record Plan(String issue, String plan, LocalDate due) implements Command {}

    /// Records what was settled in a month (化解).
    ///
    /// @param day the day it was settled; it belongs to a month that is not closed
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR})
    record Settle(
            String issue, LocalDate day, BigDecimal amount, int households, String basis, List<Attachment> evidence)
            implements Command {}

    /// Closes an issue of which nothing is left (验收销号).
    @By({Role.HEAD, Role.SUPERVISOR})
    record Close(String issue, String basis, List<Attachment> evidence) implements Command {}

    /// Opens it again because it came back (反弹).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR})
    record Relapse(String issue, LocalDate day, BigDecimal amount, int households, String basis) implements Command {}

    /// Closes a month with the sums that the keeping body counted by itself (月度结账); they must agree.
    ///
    /// @param month any day of it
    @By({Role.HEAD, Role.SUPERVISOR})
    record CloseMonth(
            LocalDate month,
            BigDecimal opening,
            BigDecimal added,
            BigDecimal settled,
            BigDecimal closing,
            int openIssues)
            implements Command {}
}
