package shuzhi.network.place;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a place (辖区).
public sealed interface Command extends Named {
    /// 12-digit code, rule A-73.
    String code();

    @Override
    default String file() {
        return "place-" + code();
    }

    /// Enters a new place (设立).
    @By(value = Role.SYSTEM_ADMINISTRATOR, from = From.ANYWHERE)
    record Establish(String code, String zh, String en, LocalDate from) implements Command {}

    /// Ends a place (撤销); what it kept stays under its code, and the successor goes on (rule A-75).
    ///
    /// @param successor code of the place that takes over
    @By(value = Role.SYSTEM_ADMINISTRATOR, from = From.ANYWHERE)
    record Abolish(String code, LocalDate last, Optional<String> successor) implements Command {}
}
