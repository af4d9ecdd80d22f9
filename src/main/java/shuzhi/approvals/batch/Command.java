package shuzhi.approvals.batch;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a set of exchange tables (交换数据包请求).
public sealed interface Command {
    /// Hands in the tables of a partner (上传对方交换表); nothing of them is taken in yet.
    ///
    /// @param tables the name of the set, for instance `national`
    /// @param source what the partner is called; the same case of the same source is taken in once
    /// @param called how its body is called on the board where a case names none; the source when left empty
    @By(Role.SUPERVISOR)
    record Receive(String tables, String source, Optional<String> called, Attachment archive) implements Command {}

    /// Has every row that holds taken in as a dossier marked as imported (导入办件).
    @By(Role.SUPERVISOR)
    record TakeIn() implements Command {}

    /// Hands out the tables of a period with natural persons named, on a basis in law (提供含自然人信息的交换表);
    /// Personal Information Protection Law art. 13 and 34.
    ///
    /// @param first the first day of application
    /// @param last the last day of application, included
    /// @param legalBasis the law and article that ask for it
    @By(Role.SUPERVISOR)
    record Release(String tables, LocalDate first, LocalDate last, String legalBasis) implements Command {}
}
