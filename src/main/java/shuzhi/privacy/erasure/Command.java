package shuzhi.privacy.erasure;

import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of an erasure (删除个人信息). It cannot be undone, so two posts do it: one proposes, another erases.
public sealed interface Command {
    /// Proposes to erase what is kept of a person (提请删除), art. 47 (rule G-03).
    ///
    /// For how long a law demands that it be kept, nobody states: it is looked up by the kinds of the
    /// person's files (rule G-10), and before that day nothing is erased.
    ///
    /// @param subject the id of the person's account, under whose key everything private of the person is sealed
    @By(Role.SECURITY_ADMINISTRATOR)
    record Propose(String subject, Cause cause, String document, String reason) implements Command {}

    /// Erases (核准删除): from then on nobody can read it, the house itself included.
    @By(Role.AUDITOR)
    record Erase() implements Command {}

    /// Turns the proposal down (不予删除).
    @By(Role.AUDITOR)
    record TurnDown(String reason) implements Command {}
}
