package shuzhi.imports.sheet;

import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a table (导入表请求). Who may write its rows is asked again row by row, under the powers of whoever
/// confirms: a table gives nobody a power that a form would not.
public sealed interface Command {
    /// Hands in a table (上传).
    ///
    /// @param headings headings that the mapping does not know, one a line: `their heading=ours`
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR})
    record Receive(Kind kind, Attachment table, List<String> headings) implements Command {}

    /// Has the rows that hold written, each as a command of its own (写入).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR})
    record Write() implements Command {}

    /// Puts the table aside; nothing of it is written (作废).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR})
    record Discard() implements Command {}
}
