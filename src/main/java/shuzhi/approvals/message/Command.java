package shuzhi.approvals.message;

import shuzhi.approvals.contact.Means;
import shuzhi.ledger.By;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// What may be asked of a notice to an applicant (办件通知). What leads to one is an act of a dossier or a licence; who
/// carries it is the house itself.
public sealed interface Command {
    /// Puts a notice into the outbox (生成通知).
    ///
    /// @param about file of the dossier or the licence
    /// @param number what it is called there
    /// @param person account of whom it goes to
    @By(Role.SYSTEM)
    record Write(Topic topic, String about, String number, String person, Text heading, Text text) implements Command {}

    /// Notes that it was handed over (记录送出): the other side has taken it.
    ///
    /// @param attempt beginning with 1
    @By(Role.SYSTEM)
    record NoteSent(int attempt, Means means) implements Command {}

    /// Notes that an attempt failed (记录失败).
    ///
    /// @param code what the other side answered, digits and dots alone: `550 5.1.1`; empty for none
    /// @param lasting true when trying again cannot help
    @By(Role.SYSTEM)
    record NoteFailure(int attempt, Means means, Cause cause, String code, boolean lasting) implements Command {}

    /// Lets a notice that could not be delivered be tried anew (重新发送).
    @By(Role.SYSTEM_ADMINISTRATOR)
    record Resend() implements Command {}
}
