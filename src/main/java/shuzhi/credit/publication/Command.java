package shuzhi.credit.publication;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.credit.Exemption;
import shuzhi.credit.Party;
import shuzhi.credit.Regime;
import shuzhi.credit.Reversal;
import shuzhi.credit.Severity;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a publication (双公示请求). Its file is `publication-` and the file of the
/// decision, so one decision has one record, and nobody types it again (rule C-01).
public sealed interface Command {
    /// Opens the record of a decision (生成公示记录). The system asks it when the decision stands in the
    /// ledger.
    ///
    /// @param source file of the decision
    /// @param number number of the decision's document
    /// @param exemption why it is not published; empty to publish it (rules C-02, C-04)
    /// @param decidedBy the post that decided on publishing
    /// @param severity of a penalty, as the penalising body states it
    /// @param replaces the record of the licence as it was before it was changed or renewed
    @By(Role.SYSTEM)
    record Open(
            String source,
            Kind kind,
            String number,
            String body,
            String place,
            LocalDate decided,
            Party party,
            Content content,
            Optional<Severity> severity,
            Regime regime,
            Optional<Exemption> exemption,
            String decidedBy,
            Optional<String> replaces)
            implements Command, Named {
        @Override
        public String file() {
            return Rules.file(source);
        }
    }

    /// Takes over a record of another system with its days (导入公示记录).
    ///
    /// @param published when it was published; empty while it is not
    /// @param defect why the receiving platform sent it back; empty when it did not
    @By(Role.SYSTEM)
    record Import(
            String source,
            Kind kind,
            String number,
            String body,
            String place,
            LocalDate decided,
            Optional<LocalDate> published,
            Party party,
            Content content,
            Optional<Severity> severity,
            Optional<Defect> defect)
            implements Command, Named {
        @Override
        public String file() {
            return Rules.file(source);
        }
    }

    /// Adds the licence that was issued on the decision (补充证照信息).
    @By(Role.SYSTEM)
    record AddLicence(String identifier, LocalDate from, Optional<LocalDate> until) implements Command {}

    /// Says what became of the licence (标注证照变动), and in which record it stands now.
    @By(Role.SYSTEM)
    record UpdateLicence(LicenceChange change, LocalDate day, Optional<String> successor) implements Command {}

    /// Enters that it was published in the national enterprise system (企业信用信息公示系统公示), rule C-05.
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record PublishForEnterprises(LocalDate day) implements Command {}

    /// Enters that it was pushed to the province in which the party is registered (跨省推送), rule C-05.
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record Push(LocalDate day) implements Command {}

    /// Enters what that province answered (推送回执).
    ///
    /// @param received when it got there
    /// @param published when it was published there; empty while it is not
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record AnswerPush(LocalDate received, Optional<LocalDate> published) implements Command {}

    /// Hides it while a court has the party reorganised (重整屏蔽), rule C-19.
    @By(Role.SYSTEM)
    record Shield(String reorganisation) implements Command {}

    /// The reorganisation failed: it is shown again (恢复公示), rule C-19.
    @By(Role.SYSTEM)
    record Unshield(String reorganisation) implements Command {}

    /// Publishes it (公示).
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SYSTEM},
            from = From.ANYWHERE)
    record Publish() implements Command {}

    /// Decides not to publish it (决定不予公示), with the ground.
    @By(
            value = {Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record Withhold(Exemption exemption, String explanation) implements Command {}

    /// Sends it back, as the receiving platform does (退回).
    @By({Role.APPROVER, Role.HEAD, Role.SUPERVISOR})
    record Return(Defect defect, String explanation) implements Command {}

    /// Corrects it by the original (更正); both versions stay in the ledger (rule C-20).
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record Correct(Party party, Content content, String reason) implements Command {}

    /// The decision does not stand as it was (决定变动).
    @By(
            value = {Role.HEAD, Role.SYSTEM},
            from = From.ANYWHERE)
    record Reverse(Reversal reversal, String document, LocalDate day) implements Command {}

    /// Takes it off and says why (撤回公示).
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD},
            from = From.ANYWHERE)
    record Withdraw(String reason) implements Command {}

    /// Its period is over (期满停止公示).
    @By(Role.SYSTEM)
    record End() implements Command {}

    /// The credit is repaired (信用修复生效): publication, sharing and measures end at once (rule C-15).
    @By(Role.SYSTEM)
    record Repair(String request) implements Command {}

    /// The repair rested on a false pledge and is undone (撤销修复).
    @By(Role.SYSTEM)
    record Restore(String request) implements Command {}

    /// Somebody objects (标注异议).
    @By(Role.SYSTEM)
    record Mark(String objection) implements Command {}

    /// The objection is answered (解除异议标注).
    ///
    /// @param correct whether the record has to be corrected before it is shown again
    @By(Role.SYSTEM)
    record Unmark(String objection, boolean correct) implements Command {}

    /// Attaches a measure of the loaded list (关联措施), rule C-24.
    @By({Role.APPROVER, Role.HEAD})
    record Attach(String measure) implements Command {}

    /// Lifts a measure (解除措施).
    @By({Role.APPROVER, Role.HEAD})
    record Lift(String measure, String reason) implements Command {}
}
