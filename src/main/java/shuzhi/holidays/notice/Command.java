package shuzhi.holidays.notice;

import java.util.List;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a holiday notice (放假通知).
public sealed interface Command {
    /// Enters a notice of the State Council, days and all (录入放假通知), rule A-07.
    ///
    /// @param number its document number
    /// @param year the year it arranges
    /// @param address where the public can read it
    @By(Role.SYSTEM_ADMINISTRATOR)
    record Enter(String number, int year, String address, List<Arranged> days) implements Command {}
}
