package shuzhi.network.station;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a station (便民服务点): where a township or village receives applications and hands over results.
public sealed interface Command extends Named {
    /// 12-digit code of the township or village, rule A-73.
    String seat();

    @Override
    default String file() {
        return "station-" + seat();
    }

    /// Opens a station (设点).
    ///
    /// @param body unified credit code of the body that runs it
    /// @param items codes of the items that can be applied for there
    /// @param hours when it is open, in words
    /// @param key public key of the station for receipts written while the line is down; empty when it writes none
    @By(value = Role.CATALOGUE, from = From.ANYWHERE)
    record Open(
            String seat,
            String zh,
            String en,
            String body,
            List<String> items,
            String hours,
            Optional<String> key,
            LocalDate from)
            implements Command {}

    /// Changes what it offers and when it is open (调整服务).
    @By(value = Role.CATALOGUE, from = From.ANYWHERE)
    record Change(String seat, List<String> items, String hours) implements Command {}

    /// Enters that it was recognised as a demonstration site (认定示范点).
    ///
    /// @param recognition number of the document that says so
    @By(value = Role.CATALOGUE, from = From.ANYWHERE)
    record Recognise(String seat, String recognition) implements Command {}

    /// Closes it (撤点).
    @By(value = Role.CATALOGUE, from = From.ANYWHERE)
    record Close(String seat, LocalDate last) implements Command {}
}
