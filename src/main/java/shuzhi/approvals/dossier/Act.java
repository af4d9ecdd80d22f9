package shuzhi.approvals.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.dossier.Command.Applicant;
import shuzhi.approvals.dossier.Command.Paper;
import shuzhi.approvals.item.Handling;
import shuzhi.approvals.item.Procedure;
import shuzhi.calendar.Unit;
import shuzhi.ledger.Public;

/// What has been done to a dossier (办件). Past tense; written once, kept for ever. Names and components never
/// change. An act carries the promise that was made, so that a later calendar cannot change history.
public sealed interface Act {

    /// @param person account of the applicant; the subject of everything private in this file
    /// @param number the dossier's number for ever (办件编号), rule A-65
    /// @param receivedBy body that received it; empty when it came in online (rule A-80)
    /// @param answerBy last day on which something missing may be asked for (rule A-14)
    record Submitted(
            @Public String number,
            @Public String item,
            @Public int version,
            @Public Handling handling,
            @Public String chain,
            @Public String body,
            @Public String place,
            @Public Channel channel,
            @Public String receivedBy,
            @Public LocalDate on,
            @Public LocalDate answerBy,
            String person,
            Applicant applicant,
            Map<String, String> form,
            List<Paper> materials)
            implements Act {}

    record NotAccepted(
            @Public Ground ground,
            @Public String rightBody,
            @Public String voucher,
            @Public LocalDate on,
            String explanation)
            implements Act {}

    /// An earlier decision bars the applicant from applying for this again (art. 78 and 79). All of it is
    /// private: who is barred is nobody else's business.
    ///
    /// @param because number of the dossier, or identifier of the licence, that the earlier decision was about
    record Barred(LocalDate until, String because, Ground ground) implements Act {}

    record CorrectedOnSpot(@Public int fields, @Public LocalDate on, Map<String, String> form) implements Act {}

    /// @param again true for the flagged exception of rule A-19
    record AskedForMore(
            @Public List<String> items,
            @Public String voucher,
            @Public LocalDate on,
            @Public boolean again,
            String explanation)
            implements Act {}

    /// @param complete true when everything asked for has arrived
    /// @param from the day the last of it arrived, from which the clock will start (rule A-18)
    /// @param answerBy last day to accept, or to name a defect in what was supplied
    record Supplemented(
            @Public List<String> items,
            @Public boolean complete,
            @Public LocalDate on,
            @Public LocalDate from,
            @Public LocalDate answerBy,
            Map<String, String> form,
            List<Paper> materials)
            implements Act {}

    /// @param from the day the clock starts (rule A-18)
    /// @param deemed true when accepted by silence (rule A-15), a violation of the agency
    /// @param statutory the statutory limit in its own unit
    /// @param statutoryDays the same in working days, to compare with
    /// @param sequence place in the order of acceptance (rule A-22), gap-free per body and year
    /// @param by account of who accepted, so that another decides where the risk is high; empty for time itself
    /// @param moment local time of the start, where the chain has a target of less than a day (rule A-48)
    record Accepted(
            @Public LocalDate from,
            @Public boolean deemed,
            @Public String voucher,
            @Public long sequence,
            @Public int promised,
            @Public int statutory,
            @Public Unit unit,
            @Public int statutoryDays,
            @Public LocalDate promisedDue,
            @Public LocalDate statutoryDue,
            @Public boolean provisional,
            @Public String item,
            @Public String chain,
            @Public String body,
            @Public String place,
            Optional<String> by,
            @Public Optional<LocalDateTime> moment)
            implements Act {}

    /// A second person has looked at a dossier of an item with a high risk (rule F-04).
    ///
    /// @param by account of who confirms, so that another decides
    record Confirmed(@Public LocalDate on, Optional<String> by, String opinion) implements Act {}

    record SupplyPromised(
            @Public List<String> items, @Public LocalDate on, String promise) implements Act {}

    /// Accepted although these are missing; nothing is decided before they are there.
    record SupplyDeferred(
            @Public List<String> items,
            @Public LocalDate supplyBy,
            @Public String voucher) implements Act {}

    /// @param complete true when everything promised is there
    record DeferredSupplied(
            @Public List<String> items,
            @Public boolean complete,
            @Public LocalDate on,
            @Public boolean inTime,
            Map<String, String> form,
            List<Paper> materials)
            implements Act {}

    record Pledged(@Public LocalDate on, String pledge) implements Act {}

    /// @param checkBy last day to check what was pledged
    record PledgeCheckSet(@Public LocalDate checkBy, @Public String body) implements Act {}

    record PledgeChecked(
            @Public boolean kept,
            @Public LocalDate on,
            @Public boolean inTime,
            @Public List<String> posts,
            String findings)
            implements Act {}

    record ReviewAsked(@Public String body, @Public LocalDate due) implements Act {}

    record Reviewed(
            @Public String body,
            @Public boolean concur,
            @Public LocalDate on,
            @Public boolean inTime,
            String opinion) implements Act {}

    record ObjectionAnswered(@Public String body, String answer) implements Act {}

    record Inspected(@Public LocalDate on, @Public List<String> posts, String findings) implements Act {}

    record ThirdPartyTold(@Public LocalDate on, String who, String explanation) implements Act {}

    record HearingOffered(@Public LocalDate on, @Public LocalDate requestBy) implements Act {}

    record HearingRequested(@Public LocalDate on, @Public LocalDate holdBy) implements Act {}

    record HearingWaived(@Public LocalDate on) implements Act {}

    record HearingAnnounced(
            @Public LocalDate on,
            @Public LocalDate day,
            @Public String chairPost,
            String room) implements Act {}

    record HearingHeld(@Public LocalDate on, @Public boolean inTime) implements Act {}

    record HearingRecordSigned(@Public LocalDate on, @Public String digest) implements Act {}

    /// @param startBy last day to begin an inspection, a test or a quarantine (art. 55); empty for other
    ///     procedures
    record Paused(
            @Public Procedure kind,
            @Public LocalDate on,
            @Public LocalDate plannedEnd,
            @Public int days,
            @Public String document,
            @Public String notice,
            @Public String proposedBy,
            @Public Optional<LocalDate> startBy)
            implements Act {}

    /// @param days working days that this pause took out
    /// @param levelDue last day of the body that holds it, for a dossier of two levels (rule A-29)
    record Resumed(
            @Public Procedure kind,
            @Public LocalDate start,
            @Public LocalDate end,
            @Public int days,
            @Public LocalDate promisedDue,
            @Public LocalDate statutoryDue,
            @Public boolean provisional,
            @Public Optional<LocalDate> levelDue)
            implements Act {}

    record Extended(
            @Public int days,
            @Public LocalDate on,
            @Public LocalDate statutoryDue,
            @Public boolean provisional,
            String reason,
            @Public Optional<String> approval)
            implements Act {}

    /// The first review is done and the file goes up (rule A-29).
    ///
    /// @param used working days of the lower body
    /// @param upper the body that decides; empty where the same body does
    /// @param due last day for its decision
    /// @param days what it has for that, in working days
    record SentUp(
            @Public LocalDate on,
            @Public int used,
            @Public boolean inTime,
            String opinion,
            @Public Optional<String> upper,
            @Public Optional<String> upperPlace,
            @Public Optional<LocalDate> due,
            @Public Optional<Integer> days)
            implements Act {}

    /// The lower body of a dossier of two levels knows its day (rule A-29).
    ///
    /// @param days its own limit for the first review, in working days
    /// @param reviewBy last day to send it up
    record FirstReviewSet(@Public int days, @Public LocalDate reviewBy) implements Act {}

    /// Back to the lower body for a new first review; the clock of the applicant runs on.
    ///
    /// @param above working days of the upper body so far
    /// @param days what the lower body has for it, in working days
    /// @param reviewBy last day to send it up again
    record SentBack(
            @Public String upper,
            @Public LocalDate on,
            @Public int above,
            @Public int days,
            @Public LocalDate reviewBy,
            String reason)
            implements Act {}

    /// What an ended body had of the file is its successor's now. What the ended body did stays its own: every act
    /// bears
    /// the body that did it (rule A-75).
    ///
    /// @param place 12-digit code of the place that the successor serves
    record PassedOn(
            @Public String from,
            @Public String to,
            @Public String place,
            @Public LocalDate on) implements Act {}

    /// The upper body has the file and goes on with it.
    record TakenIn(@Public String upper, @Public LocalDate on) implements Act {}

    /// The decision was the upper body's: the share of time of each.
    ///
    /// @param below working days of the lower body until it was sent up, pauses not counted
    /// @param above working days of the upper body from there to the decision, pauses not counted
    /// @param days the limit of the upper body, in working days
    record DecidedAbove(
            @Public String upper,
            @Public String body,
            @Public String place,
            @Public int below,
            @Public int above,
            @Public int days,
            @Public boolean inTime)
            implements Act {}

    /// The decision, with everything that figures need.
    ///
    /// @param on the day that counts (`docs/decisions/0002-which-time-counts.md`)
    /// @param used working days from acceptance to decision, pauses not counted
    /// @param paused working days not counted
    /// @param onTime not after the promised due date
    /// @param lawful not after the statutory due date
    /// @param barredUntil last day on which the applicant may not apply for this again (art. 78), private
    /// @param moment local time of the decision, where the chain has a target of less than a day (rule A-48)
    record Decided(
            @Public Outcome outcome,
            @Public LocalDate on,
            @Public LocalDate accepted,
            @Public int used,
            @Public int paused,
            @Public int promised,
            @Public int statutoryDays,
            @Public LocalDate promisedDue,
            @Public LocalDate statutoryDue,
            @Public boolean onTime,
            @Public boolean lawful,
            @Public LocalDate deliverBy,
            @Public String number,
            @Public String item,
            @Public String chain,
            @Public String body,
            @Public String place,
            Optional<Ground> ground,
            String reasons,
            String remedies,
            Optional<LocalDate> barredUntil,
            @Public Optional<LocalDateTime> moment)
            implements Act {}

    record Delivered(
            @Public LocalDate on,
            @Public boolean inTime,
            @Public String method) implements Act {}

    /// Ended without a decision: by the applicant, or because it can no longer be decided.
    record Ended(
            @Public Ground ground,
            @Public LocalDate on,
            @Public int used,
            String explanation) implements Act {}

    record Recalculated(
            @Public String notice,
            @Public LocalDate oldPromisedDue,
            @Public LocalDate promisedDue,
            @Public LocalDate oldStatutoryDue,
            @Public LocalDate statutoryDue,
            @Public boolean provisional,
            @Public Optional<LocalDate> levelDue)
            implements Act {}

    record Imported(
            @Public String source,
            @Public String department,
            @Public String channel,
            @Public LocalDate from,
            @Public LocalDate until,
            @Public Optional<LocalDate> deadline,
            @Public int events,
            @Public BigDecimal hours,
            @Public int workingDays,
            @Public boolean late,
            String label,
            @Public Optional<String> body,
            @Public boolean open,
            List<Step> steps)
            implements Act {

        public Imported {
            steps = List.copyOf(steps);
        }
    }
}
