package shuzhi.report.departure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a hand-over (离任交接请求).
public sealed interface Command {
    /// One thing that is open (交接事项).
    ///
    /// @param number as its own register calls it
    /// @param entry of the act that shows it
    /// @param amount in 10,000 yuan, of a debt what is left
    record Item(
            Promise kind,
            String file,
            String number,
            long entry,
            Optional<LocalDate> due,
            Optional<BigDecimal> amount,
            boolean overdue) {}

    /// Begins it (启动): the list is drawn from the ledger as it stands.
    ///
    /// @param post that is handed over
    /// @param day on which who leaves leaves
    @By({Role.HEAD, Role.REPORTER})
    record Begin(String post, LocalDate day) implements Command {}

    /// Puts on record what is open (列清单).
    @By(Role.SYSTEM)
    record ListItems(long position, List<Item> items) implements Command {}

    /// Says how a thing stands and what must be known of it (说明), the risks above all.
    ///
    /// @param line of the list, beginning with 1
    @By(Role.HEAD)
    record Explain(int line, String text) implements Command {}

    /// Signs as who leaves (移交人签署).
    @By(Role.HEAD)
    record SignAsLeaver() implements Command {}

    /// Says what is missing or wrong (接收人异议); who leaves explains and signs again.
    @By(Role.HEAD)
    record Object(String reason) implements Command {}

    /// Signs as who takes over (接收人签署).
    @By(Role.HEAD)
    record SignAsSuccessor() implements Command {}

    /// Puts on record the SM2 signature of a post (签名) over the SM3 of the list with its explanations.
    ///
    /// @param signature r and s in DER, hexadecimal
    /// @param key the public key in PEM
    @By(Role.SYSTEM)
    record Seal(boolean successor, String digest, String signature, String key) implements Command {}
}
