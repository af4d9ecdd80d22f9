package shuzhi.indicators.target;

import java.math.BigDecimal;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Role;

/// What may be asked of the target of a year (年度目标请求), rules D-15 and D-16.
public sealed interface Command {
    /// Declares what an indicator is to reach in a year (提出目标).
    ///
    /// @param value an amount in the unit of the indicator, or a growth in percent
    /// @param document the plan or the report that says so
    @By({Role.HEAD, Role.APPROVER})
    record Declare(String indicator, String area, int year, Kind kind, BigDecimal value, Path path, String document)
            implements Command, Named {
        @Override
        public String file() {
            return Rules.file(indicator, area, year);
        }
    }

    /// Changes it with a reason (调整目标); after sealing the change shows for ever.
    @By({Role.HEAD, Role.APPROVER})
    record Change(BigDecimal value, String reason) implements Command {}

    /// Seals it (封存), before the year begins; later is recorded as late.
    @By(Role.HEAD)
    record Seal() implements Command {}
}
