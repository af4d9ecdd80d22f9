package shuzhi.approvals.licence;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a licence (电子证照). Its file is `licence-` and the file of the dossier it was granted
/// in.
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

    /// Issues it again after a change or a renewal, under the next version of its identifier (换证).
    @By(Role.SYSTEM)
    record Reissue(String identifier, String digest) implements Command {}

    /// Asks for a change (申请变更), art. 49 (rule A-41).
    @By(Role.APPLICANT)
    record RequestChange(String content) implements Command {}

    /// Changes it (准予变更), art. 49.
    @By(value = Role.APPROVER, from = From.ANYWHERE)
    record Change(String content) implements Command {}

    /// Refuses the change, with reasons and remedies (不予变更).
    @By(value = Role.APPROVER, from = From.ANYWHERE)
    record RefuseChange(String reasons, String reviewBody) implements Command {}

    /// Asks for renewal (申请延续), 30 days before it expires, art. 50.
    @By(Role.APPLICANT)
    record RequestRenewal() implements Command {}

    /// Renews it (准予延续), before it expires, art. 50.
    @By(value = Role.APPROVER, from = From.ANYWHERE)
    record Renew() implements Command {}

    /// Refuses the renewal, with reasons and remedies (不予延续).
    @By(value = Role.APPROVER, from = From.ANYWHERE)
    record RefuseRenewal(String reasons, String reviewBody) implements Command {}

    /// Asked for in time and not decided before it expired: renewed by law (视为准予延续), art. 50(2).
    @By(Role.SYSTEM)
    record DeemRenewed() implements Command {}

    /// Tells the holder what is going to be decided, on which facts and grounds, and of the right to state and
    /// defend (告知拟作出的决定和陈述申辩权), art. 7 and 行政处罚法 第四十四条.
    @By(
            value = {Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record AnnounceEnding(Ending ending, Ground ground, String facts) implements Command {}

    /// States and defends (陈述申辩).
    @By(Role.APPLICANT)
    record Respond(String statement) implements Command {}

    /// Drops what was announced: the defence was right (不再作出决定).
    @By(
            value = {Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record DropEnding(String reason) implements Command {}

    /// Withdraws a lawful licence because law or facts changed (撤回), art. 8; the loss of the holder is
    /// compensated.
    @By(value = Role.HEAD, from = From.ANYWHERE)
    record Withdraw(String reason, String compensation) implements Command {}

    /// Revokes an unlawfully granted licence (撤销), art. 69; not where it would do great harm to the public.
    @By(value = Role.HEAD, from = From.ANYWHERE)
    record Revoke(String reason) implements Command {}

    /// Cancels it as a penalty (吊销).
    ///
    /// @param penalty number of the penalty decision
    @By(value = Role.HEAD, from = From.ANYWHERE)
    record Cancel(String penalty) implements Command {}

    /// Puts a check of what was licensed on record (监督检查), art. 61 (rule A-43).
    ///
    /// @param on the day of the check
    /// @param inOrder nothing was found
    /// @param findings what was checked and found; the public may read it, so no personal data
    @By(
            value = {Role.REVIEWER, Role.APPROVER},
            from = From.ANYWHERE)
    record Supervise(LocalDate on, boolean inOrder, String findings) implements Command {}

    /// Its time has run out (届满).
    @By(Role.SYSTEM)
    record Expire() implements Command {}

    /// Takes it off the register (注销), art. 70.
    @By(
            value = {Role.APPROVER, Role.SYSTEM},
            from = From.ANYWHERE)
    record Deregister(Ground ground, String reason) implements Command {}
}
