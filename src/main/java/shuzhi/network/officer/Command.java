package shuzhi.network.officer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.From;
import shuzhi.org.Role;
import shuzhi.proof.Hash;

/// What may be asked of an officer (经办人). Powers are given by the security administrator, never by who keeps the
/// system.
public sealed interface Command extends Named {
    /// The opaque id of an account; the person reads it on the page of the own account.
    String account();

    /// The account itself stands in no public line.
    @Override
    default String file() {
        return fileOf(account());
    }

    static String fileOf(String account) {
        var digest = Hash.SM3.of(("officer:" + account).getBytes(StandardCharsets.UTF_8));
        return "officer-" + digest.hex().substring(0, 24);
    }

    /// Appoints an account to a post (任岗).
    @By(value = Role.SECURITY_ADMINISTRATOR, from = From.ANYWHERE)
    record Appoint(String account, String post, LocalDate from, Optional<LocalDate> until) implements Command {}

    /// Ends the present appointment (免岗).
    @By(value = Role.SECURITY_ADMINISTRATOR, from = From.ANYWHERE)
    record Relieve(String account, LocalDate last) implements Command {}

    /// Takes every power from an account at once, also from sessions that are running (锁定).
    @By(value = Role.SECURITY_ADMINISTRATOR, from = From.ANYWHERE)
    record Lock(String account, String reason) implements Command {}

    /// Gives them back (解锁).
    @By(value = Role.SECURITY_ADMINISTRATOR, from = From.ANYWHERE)
    record Unlock(String account, String reason) implements Command {}
}
