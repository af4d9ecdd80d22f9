package shuzhi.credit.filing;

import java.time.LocalDate;
import shuzhi.credit.Party;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a filing (登记信息请求): the register itself is kept elsewhere (rule C-21).
public sealed interface Command {
    /// Takes it over (导入).
    ///
    /// @param day when it was listed, or the report was published
    /// @param matter the ground of listing, or the year of the report
    /// @param authority who listed it
    @By(Role.SYSTEM)
    record Import(String source, Kind kind, Party party, LocalDate day, String matter, String authority)
            implements Command {}

    /// Takes over that it was removed from the list (导入移出).
    @By(Role.SYSTEM)
    record Remove(LocalDate day) implements Command {}
}
