package shuzhi.privacy.erasure;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of an erasure (删除个人信息). It cannot be undone, so two posts do it: one proposes, another erases.
public sealed interface Command {
    /// Proposes to erase what is kept of a person (提请删除), art. 47 (rule G-03).
    ///
    /// @param subject the id of the person's account, under whose key everything private of the person is sealed
    /// @param keptUntil last day until which a law demands that it be kept; empty when none does
    @By(Role.SECURITY_ADMINISTRATOR)
    record Propose(String subject, Cause cause, String document, String reason, Optional<LocalDate> keptUntil)
            implements Command {}

    /// Erases (核准删除): from then on nobody can read it, the house itself included.
    @By(Role.AUDITOR)
    record Erase() implements Command {}

    /// Turns the proposal down (不予删除).
    @By(Role.AUDITOR)
    record TurnDown(String reason) implements Command {}
}
