package shuzhi.credit.monitor;

import java.time.LocalDate;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of the monitoring of a city (城市信用监测请求), rules C-26 and C-27. What is entered
/// again is a new version; the older one stays.
public sealed interface Command {
    /// Enters a rank as published (录入位次).
    ///
    /// @param month any day of it
    /// @param cities how many are ranked in the group
    /// @param source the bulletin
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR})
    record EnterRank(Group group, LocalDate month, int rank, int cities, String source) implements Command {}

    /// Enters an indicator (录入监测指标).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR})
    record EnterIndicator(Family family, LocalDate month, long numerator, long denominator, String source)
            implements Command {}
}
