package shuzhi.approvals.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.item.Procedure;
import shuzhi.ledger.By;
import shuzhi.ledger.Uploaded;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a dossier (办件). Imperative; data only. The roles are those whose posts may ask it.
public sealed interface Command {

    /// Who applies (申请人).
    ///
    /// @param code unified credit code of an organisation, or the number of an identity document
    record Applicant(String name, String code, boolean organisation, String phone) {}

    /// A paper handed in (材料).
    ///
    /// @param id which of the item's materials it is
    /// @param digest SM3 of the content, hexadecimal; empty for a paper shown at the window
    record Paper(String id, String name, @Uploaded String digest) {}

    /// Applies (申请). A window clerk may enter a paper application later than it came in: `happened` says when
    /// it came.
    ///
    /// @param place 12-digit code of the place the matter lies in, within the item's; empty for the item's own
    @By(
            value = {Role.APPLICANT, Role.WINDOW},
            from = From.BELOW)
    record Submit(
            String item,
            String place,
            Channel channel,
            Applicant applicant,
            Map<String, String> form,
            List<Paper> materials)
            implements Command {}

    /// Says that no licence is needed (告知不受理), art. 32(1) no. 1 (rule A-11).
    @By(value = Role.WINDOW, from = From.BELOW)
    record DeclareNotNeeded(String explanation) implements Command {}

    /// Says that another body is responsible, and which (不予受理), art. 32(1) no. 2 (rule A-12).
    @By(value = Role.WINDOW, from = From.BELOW)
    record RefuseJurisdiction(String rightBody) implements Command {}

    /// Notes that an earlier decision bars the applicant from applying for this (禁止再次申请), art. 78 and 79
    /// (rule A-23).
    ///
    /// @param because number of the dossier, or identifier of the licence, that the decision was about
    @By(Role.SYSTEM)
    record Bar(LocalDate until, String because, Ground ground) implements Command {}

    /// Does not accept an applicant who is barred (不予受理), art. 78 and 79 (rule A-23).
    @By(value = Role.WINDOW, from = From.BELOW)
    record RefuseBarred() implements Command {}

    /// Lets the applicant mend an error on the spot (当场更正), art. 32(1) no. 3 (rule A-13).
    @By(
            value = {Role.WINDOW, Role.APPLICANT},
            from = From.BELOW)
    record CorrectOnSpot(Map<String, String> form) implements Command {}

    /// Names everything that is missing, once (一次性告知补正), art. 32(1) no. 4 (rule A-14).
    @By(value = Role.WINDOW, from = From.BELOW)
    record AskForMore(List<String> items, String explanation) implements Command {}

    /// Asks again because of a defect in what was newly supplied, with a written reason (再次告知补正);
    /// flagged (rule A-19).
    @By(value = Role.WINDOW, from = From.BELOW)
    record AskAgain(List<String> items, String reason) implements Command {}

    /// Hands in what was asked for (补正).
    @By(
            value = {Role.APPLICANT, Role.WINDOW},
            from = From.BELOW)
    record Supplement(Map<String, String> form, List<Paper> materials) implements Command {}

    /// Promises to hand in minor papers later (容缺承诺), of the applicant's own free will and in writing; only
    /// papers that the item lists for it (section A.7).
    @By(
            value = {Role.APPLICANT, Role.WINDOW},
            from = From.BELOW)
    record PromiseToSupply(List<String> items, String promise) implements Command {}

    /// Accepts on that promise (容缺受理): what is missing, by when, and what follows if it does not come is
    /// told at once.
    ///
    /// @param supplyBy last day to supply, not after the promised due date
    @By(value = Role.WINDOW, from = From.BELOW)
    record AcceptOnPromise(LocalDate supplyBy) implements Command {}

    /// Promises in writing to meet the published conditions (告知承诺): it is decided on the promise and
    /// checked later; 优化营商环境条例 第四十条 (section A.7).
    @By(Role.APPLICANT)
    record Pledge(String pledge) implements Command {}

    /// Checks on site whether a pledge is true (承诺核查); two officers.
    @By(Role.REVIEWER)
    record CheckPledge(boolean kept, String otherPost, String findings) implements Command {}

    /// Accepts (受理), art. 32(1) no. 5 (rule A-16).
    @By(value = Role.WINDOW, from = From.BELOW)
    record Accept() implements Command {}

    /// Time has passed without a notice: accepted from the day of receipt (视为受理), art. 32(1) no. 4 (rule
    ///
    @By(Role.SYSTEM)
    record DeemAccept() implements Command {}

    /// Checks the facts on site; two officers at least (实地核查), art. 34(3) (rule A-25).
    @By(Role.REVIEWER)
    record Inspect(String otherPost, String findings) implements Command {}

    /// Tells a third party whose interests are touched (告知利害关系人), art. 36 (rule A-26).
    @By({Role.REVIEWER, Role.APPROVER})
    record TellThirdParty(String who, String explanation) implements Command {}

    /// Tells applicant and third parties of their right to a hearing (告知听证权利), art. 47 (rule A-33).
    @By({Role.REVIEWER, Role.APPROVER})
    record OfferHearing() implements Command {}

    /// Asks for the hearing (要求听证), within five working days.
    @By(Role.APPLICANT)
    record RequestHearing() implements Command {}

    /// Gives up the hearing (放弃听证).
    @By(Role.APPLICANT)
    record WaiveHearing() implements Command {}

    /// Announces day, place and chair of the hearing, seven working days before (听证通知), art. 48.
    @By({Role.REVIEWER, Role.APPROVER})
    record AnnounceHearing(LocalDate day, String room, String chairPost) implements Command {}

    /// Records that the hearing was held (举行听证).
    @By({Role.REVIEWER, Role.APPROVER})
    record HoldHearing() implements Command {}

    /// Records that the hearing record was signed (听证笔录签字), art. 48(1) no. 5.
    @By({Role.REVIEWER, Role.APPROVER})
    record SignHearingRecord(String digest) implements Command {}

    /// Stops the clock for a special procedure (依法不计时), art. 45 (rules ).
    ///
    /// @param document number of the document that started the procedure
    /// @param notice number of the written notice that told the applicant how long it takes
    /// @param days planned length in working days
    /// @param proposedBy post of the reviewer who proposed it; never the post that approves
    @By({Role.APPROVER, Role.HEAD})
    record Pause(Procedure kind, String document, String notice, int days, String proposedBy) implements Command {}

    /// Starts the clock again (恢复计时). The system does so at the announced end.
    @By({Role.REVIEWER, Role.APPROVER, Role.SYSTEM})
    record Resume() implements Command {}

    /// Extends the limit, once, before it ends (延期), art. 42 (rules ).
    ///
    /// @param approval number of the document by which the head of the government approved it; for joint
    ///     handling only
    @By(Role.HEAD)
    record Extend(int days, String reason, String approval) implements Command {}

    /// Sends the file up after the first review (上报), art. 43 (rule A-29).
    @By(Role.REVIEWER)
    record SendUp(String opinion) implements Command {}

    /// Takes in what a body below has sent up (上级机关接收): from then on the upper body holds the file. It never
    /// asks for the papers again, art. 35 (rule A-29).
    @By({Role.WINDOW, Role.REVIEWER})
    record TakeIn() implements Command {}

    /// Sends it back for a new first review (退回重新初审), once, with the reason. The clock of the applicant runs on:
    /// what two bodies have to settle among themselves is no reason to stop it, art. 45 (rules ).
    @By({Role.REVIEWER, Role.APPROVER})
    record SendBack(String reason) implements Command {}

    /// Hands what an ended body had of the file to its successor (机关撤并移交), rule A-75.
    ///
    /// @param from unified credit code of the body that has ended
    @By(Role.SYSTEM)
    record PassOn(String from) implements Command {}

    /// Gives the opinion of a body asked in parallel (并联审查意见), art. 26.
    @By(value = Role.REVIEWER, from = From.ANYWHERE)
    record Review(boolean concur, String opinion) implements Command {}

    /// Answers the objection of a body (对不同意见的处理).
    @By(Role.APPROVER)
    record AnswerObjection(String body, String answer) implements Command {}

    /// Confirms as a second person what will be decided (双人复核): needed where the risk point in force says that the
    /// risk of the item is high (rule F-04).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Confirm(String opinion) implements Command {}

    /// Grants (准予许可), art. 38 (rule A-30).
    @By(Role.APPROVER)
    record Grant(String explanation) implements Command {}

    /// Denies, with reasons and remedies (不予许可), art. 38(2) (rules ).
    ///
    /// @param reviewBody body to which an application for reconsideration goes
    @By(Role.APPROVER)
    record Deny(Ground ground, String reasons, String reviewBody) implements Command {}

    /// Delivers the decision or the licence (送达), art. 44 (rule A-40). Downloading it is delivery, too.
    @By(
            value = {Role.WINDOW, Role.APPLICANT},
            from = From.BELOW)
    record Deliver(String method) implements Command {}

    /// Takes the application back before the decision (撤回申请).
    @By(Role.APPLICANT)
    record Withdraw(String reason) implements Command {}

    /// Ends a dossier that can no longer be decided (终止办理).
    @By(Role.APPROVER)
    record Terminate(Ground ground, String explanation) implements Command {}

    /// Computes the due dates anew after a holiday notice (重新计算期限), rule A-07.
    @By(Role.SYSTEM)
    record Recalculate(String notice) implements Command {}

    /// Takes over a case from an event log (历史数据导入). It is closed at once and never mixed with the city's
    /// own.
    @By({Role.REPORTER, Role.SYSTEM})
    record Import(
            String source,
            String label,
            String department,
            String channel,
            LocalDate from,
            LocalDate until,
            Optional<LocalDate> deadline,
            int events,
            BigDecimal hours,
            int workingDays,
            Optional<String> body,
            boolean open,
            List<Step> steps)
            implements Command {

        public Import {
            steps = List.copyOf(steps);
        }
    }
}
