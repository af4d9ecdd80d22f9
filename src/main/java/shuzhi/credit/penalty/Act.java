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
import shuzhi.ledger.Public;

/// What has happened in a penalty case. Who is suspected is private until it is decided.
public sealed interface Act {
    /// @param decideBy 90 days from filing, art. 60
    record Filed(
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public LocalDate decideBy,
            @Public Regime regime,
            Party party,
            String matter,
            String facts,
            LocalDate violated)
            implements Act {}

    record Investigated(@Public LocalDate on, @Public List<String> officers, String findings, List<Attachment> evidence)
            implements Act {}

    /// @param defendBy last day for statement and defence
    /// @param hearingBy last day to ask for a hearing; empty where there is no right to one
    record Notified(
            @Public LocalDate on,
            @Public LocalDate defendBy,
            @Public Optional<LocalDate> hearingBy,
            @Public boolean complex,
            List<Sanction> sanctions,
            String facts,
            String basis)
            implements Act {}

    record DefenceHeard(@Public LocalDate on, @Public boolean accepted, String statement, String answer)
            implements Act {}

    record HearingAsked(@Public LocalDate on) implements Act {}

    record HearingCalled(
            @Public LocalDate on,
            @Public LocalDate day,
            @Public String chair) implements Act {}

    record HearingHeld(@Public LocalDate on, List<Attachment> minutes) implements Act {}

    record LegalityReviewed(@Public LocalDate on, @Public boolean lawful, String opinion) implements Act {}

    record Discussed(@Public LocalDate on, @Public List<String> present, String opinion) implements Act {}

    /// The decision, with everything that figures and its publication need.
    ///
    /// @param filed day of filing; of a decision on the spot the same day
    /// @param inTime within 90 days of filing
    /// @param serveBy last day to serve it
    /// @param fine yuan
    /// @param confiscated yuan
    record Decided(
            @Public String number,
            @Public String body,
            @Public String place,
            @Public Procedure procedure,
            @Public LocalDate filed,
            @Public LocalDate on,
            @Public boolean inTime,
            @Public LocalDate serveBy,
            @Public Severity severity,
            @Public Regime regime,
            @Public Optional<Exemption> exemption,
            @Public String decidedBy,
            @Public List<SanctionKind> kinds,
            @Public BigDecimal fine,
            @Public BigDecimal confiscated,
            Party party,
            String matter,
            String facts,
            String basis,
            List<Sanction> sanctions)
            implements Act {}

    record Waived(@Public LocalDate on, @Public Waiver waiver, String reason) implements Act {}

    /// @param payBy last day to pay; a rest day moves it on
    record Served(
            @Public LocalDate on,
            @Public boolean inTime,
            @Public boolean repairNotice,
            @Public Optional<LocalDate> payBy,
            String method)
            implements Act {}

    /// @param surcharge counted up to that day
    /// @param left what is owed after it
    record Paid(
            @Public LocalDate on,
            @Public BigDecimal amount,
            @Public BigDecimal surcharge,
            @Public BigDecimal left,
            String voucher)
            implements Act {}

    record DelayGranted(@Public LocalDate on, @Public LocalDate payBy, String reason) implements Act {}

    record Challenged(@Public LocalDate on, @Public Remedy remedy) implements Act {}

    record Upheld(@Public LocalDate on, @Public String document) implements Act {}

    record Reversed(
            @Public LocalDate on,
            @Public Reversal reversal,
            @Public LocalDate day,
            @Public String document) implements Act {}

    record Performed(@Public LocalDate on, String findings, List<Attachment> evidence) implements Act {}

    /// @param due last day to publish it (rule C-01)
    /// @param late not published by then, as far as the source says
    /// @param serviceDays working days from the decision to its service
    /// @param party where the source names one by its code: then it has a record
    record Imported(
            @Public String source,
            @Public String body,
            @Public LocalDate decided,
            @Public Optional<LocalDate> served,
            @Public Optional<LocalDate> paid,
            @Public Optional<LocalDate> published,
            @Public LocalDate due,
            @Public boolean late,
            @Public Optional<Integer> serviceDays,
            @Public BigDecimal fine,
            @Public int events,
            String label,
            Optional<Party> party,
            @Public Optional<String> place)
            implements Act {}
}
