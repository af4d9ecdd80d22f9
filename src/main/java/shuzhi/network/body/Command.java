package shuzhi.network.body;

import java.time.LocalDate;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Body;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a body (机关).
public sealed interface Command extends Named {
    /// Unified credit code, rule A-69.
    String code();

    @Override
    default String file() {
        return "body-" + code();
    }

    /// Enters a new body (设立).
    ///
    /// @param seat 12-digit code of the place it serves
    @By(value = Role.SYSTEM_ADMINISTRATOR, from = From.ANYWHERE)
    record Establish(String code, String zh, String en, String seat, Body.Kind kind, LocalDate from)
            implements Command {}

    /// Ends a body and gives its powers to another (合并). What it decided stays its own; what is open goes to the
    /// successor on the day after (rule A-75).
    ///
    /// @param successor unified credit code
    @By(value = Role.SYSTEM_ADMINISTRATOR, from = From.ANYWHERE)
    record Merge(String code, String successor, LocalDate last) implements Command {}

    /// Ends a body whose powers nobody has after it (撤销). Refused while a dossier is open there: somebody's
    /// application would be left without a body that decides (rule A-75).
    @By(value = Role.SYSTEM_ADMINISTRATOR, from = From.ANYWHERE)
    record End(String code, LocalDate last) implements Command {}

    /// Lets a body serve another place from a day on (迁移); its posts at the old place go with it (rule A-75).
    @By(value = Role.SYSTEM_ADMINISTRATOR, from = From.ANYWHERE)
    record Move(String code, String seat, LocalDate from) implements Command {}
}
