package shuzhi.projects.programme;

import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a published plan of major projects (年度项目计划请求).
public sealed interface Command {
    /// Hands it in to be checked (上传核对): a table in XLSX or CSV with scope, measure, unit, grouping, part
    /// and number.
    ///
    /// @param source who published it, and where
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record HandIn(int year, String source, Attachment file) implements Command {}
}
