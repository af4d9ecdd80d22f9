package shuzhi.indicators.intake;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of an intake (数据导入请求): a table of a statistics bureau is handed in, looked at, and taken.
public sealed interface Command {
    /// Hands a table in (上传数据表): XLSX or CSV.
    ///
    /// @param published the day on which its source published it
    @By(Role.REVIEWER)
    record Open(Attachment file, String source, LocalDate published) implements Command {}

    /// Takes the values that the preview shows (确认导入); they wait for their check like typed ones.
    ///
    /// @param text one value a line: indicator, area, period, form, kind, price basis, value, divided by `|`
    /// @param reason of corrections, where released values change
    /// @param layout how the table was read, as [Layout] writes it; the next table of the source is read in
    ///     the same way
    @By(Role.REVIEWER)
    record Take(String text, Optional<String> reason, Optional<String> layout) implements Command {}

    /// Gives it up (放弃导入).
    @By(Role.REVIEWER)
    record Drop(String reason) implements Command {}
}
