package shuzhi.approvals.licence;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a licence (电子证照). Its file is the file of the dossier it was granted in.
public sealed interface Command {
    /// Issues the licence of a granted dossier (制证).
    ///
    /// @param identifier e-licence identifier (电子证照标识), rule A-66
    /// @param digest SM3 of the signed OFD, hexadecimal
    @By(Role.SYSTEM)
    record Issue(
            String dossier,
            String identifier,
            String name,
            String holder,
            LocalDate from,
            Optional<LocalDate> until,
            String digest)
            implements Command {}

    /// Withdraws a lawful licence because law or facts changed; compensation (撤回), art. 8.
    @By(Role.HEAD)
    record Withdraw(String reason) implements Command {}

    /// Revokes an unlawfully granted licence (撤销), art. 69.
    @By(Role.HEAD)
    record Revoke(String reason) implements Command {}

    /// Cancels it as a penalty (吊销).
    @By(Role.HEAD)
    record Cancel(String penalty) implements Command {}

    /// Its time has run out (届满).
    @By(Role.SYSTEM)
    record Expire() implements Command {}

    /// Takes it off the register (注销), art. 70.
    @By({Role.APPROVER, Role.SYSTEM})
    record Deregister(String reason) implements Command {}
}
