package shuzhi.credit.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.credit.Exemption;
import shuzhi.credit.Party;
import shuzhi.credit.Regime;
import shuzhi.credit.Reversal;
import shuzhi.credit.Severity;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a penalty (行政处罚请求), by the Administrative Penalties Law. Amounts are in yuan.
public sealed interface Command {
    /// Files a case (立案), art. 54.
    ///
    /// @param matter kind of violation
    /// @param facts as far as they are known
    /// @param violated the day of the act, or the day it ended
    /// @param grave life, health or finance were harmed: five years instead of two, art. 36
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record FileCase(Party party, String matter, String facts, LocalDate violated, boolean grave, Regime regime)
            implements Command {}

    /// Decides on the spot (当场处罚), art. 51 and 52.
    ///
    /// @param officers posts of those who act, two at least
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record PunishOnSpot(
            Party party,
            String matter,
            String facts,
            String basis,
            LocalDate violated,
            Sanction sanction,
            List<String> officers,
            Regime regime,
            Optional<Exemption> exemption)
            implements Command {}

    /// Investigates (调查取证), art. 42, 54 and 55.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Investigate(List<String> officers, String findings, List<Attachment> evidence) implements Command {}

    /// Tells the party what is intended and what rights it has (告知), art. 44.
    ///
    /// @param complex a complex or grave matter: review and discussion are needed, art. 57 and 58
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Notify(List<Sanction> sanctions, String facts, String basis, boolean complex) implements Command {}

    /// Records statement and defence, and what was made of it (听取陈述申辩), art. 45.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record HearDefence(String statement, boolean accepted, String answer) implements Command {}

    /// Records that the party asks for a hearing (要求听证), art. 64 no. 1.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.WINDOW})
    record AskHearing() implements Command {}

    /// Announces the hearing (通知听证), art. 64 no. 2 and 4.
    ///
    /// @param chair post of who presides
    @By({Role.APPROVER, Role.HEAD})
    record CallHearing(LocalDate day, String chair) implements Command {}

    /// Records that it was held (举行听证), art. 64 no. 8.
    @By({Role.APPROVER, Role.HEAD, Role.REVIEWER})
    record HoldHearing(List<Attachment> minutes) implements Command {}

    /// Reviews the legality (法制审核), art. 58.
    @By({Role.APPROVER, Role.HEAD, Role.SUPERVISOR})
    record ReviewLegality(boolean lawful, String opinion) implements Command {}

    /// Records the discussion of the heads (集体讨论), art. 57(2).
    ///
    /// @param present posts of those who took part
    @By(Role.HEAD)
    record Discuss(List<String> present, String opinion) implements Command {}

    /// Decides (作出处罚决定), art. 57 and 59, and at once whether it is published (rule C-02).
    ///
    /// @param severity class of dishonesty information, as this body states it (rule C-12)
    /// @param exemption why it is not published; empty to publish it (rule C-04)
    @By({Role.APPROVER, Role.HEAD})
    record Decide(
            List<Sanction> sanctions, String facts, String basis, Severity severity, Optional<Exemption> exemption)
            implements Command {}

    /// Decides not to punish (不予处罚、移送), art. 33 and 57.
    @By({Role.APPROVER, Role.HEAD})
    record Waive(Waiver waiver, String reason) implements Command {}

    /// Serves the decision (送达), art. 61, together with the notice on repair (rule C-15).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.WINDOW})
    record Serve(LocalDate day, String method, boolean repairNotice) implements Command {}

    /// Records a payment (缴纳罚款), art. 67 and 72.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.WINDOW})
    record Pay(LocalDate day, BigDecimal amount, String voucher) implements Command {}

    /// Grants more time to pay (暂缓、分期缴纳), art. 66(2).
    @By({Role.APPROVER, Role.HEAD})
    record GrantDelay(LocalDate due, String reason) implements Command {}

    /// Records that the decision is challenged (复议、诉讼), art. 73: meanwhile no surcharge is counted.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Challenge(Remedy remedy) implements Command {}

    /// Records that the decision stands (维持).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Uphold(String document) implements Command {}

    /// Records that it does not stand as it was (决定变动), art. 48(2) and 75.
    @By(Role.HEAD)
    record Reverse(Reversal reversal, String document, LocalDate day) implements Command {}

    /// Confirms that the conduct was corrected and every duty fulfilled (确认履行), art. 28 and 66.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Confirm(String findings, List<Attachment> evidence) implements Command {}

    /// Takes over a closed case of another system (导入), with no party in it.
    ///
    /// @param source where it is from
    /// @param published when it was published; empty when that is not known
    @By(Role.SYSTEM)
    record Import(
            String source,
            String label,
            String body,
            LocalDate decided,
            Optional<LocalDate> served,
            Optional<LocalDate> paid,
            Optional<LocalDate> published,
            BigDecimal fine,
            int events,
            Optional<Party> party,
            String place)
            implements Command {}
}
