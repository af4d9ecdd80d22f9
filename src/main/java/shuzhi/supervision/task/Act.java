package shuzhi.supervision.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has been done to a task.
public sealed interface Act {
    /// @param issuer the body that issues it
    record Drafted(
            @Public String number,
            @Public Source source,
            @Public String origin,
            @Public String issuer,
            @Public String place,
            @Public String lead,
            @Public List<String> partners,
            @Public Urgency urgency,
            @Public Optional<LocalDate> due,
            @Public Optional<String> measure,
            String sentence,
            String what)
            implements Act {}

    record Issued(
            @Public String number,
            @Public String place,
            @Public String lead,
            @Public LocalDate on,
            @Public LocalDate due)
            implements Act {}

    record SignedFor(@Public String number, @Public LocalDate on) implements Act {}

    record GivenBack(@Public String number, @Public LocalDate on, String reason) implements Act {}

    record Reported(@Public String number, @Public LocalDate on, String progress, List<Attachment> evidence)
            implements Act {}

    record DeferralAsked(
            @Public String number,
            @Public LocalDate on,
            @Public LocalDate until,
            String reason,
            String progress) implements Act {}

    /// @param due the day it is due now
    record DeferralAnswered(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            @Public boolean granted,
            @Public LocalDate due,
            String reason)
            implements Act {}

    /// @param onTime handed in not later than it was due
    /// @param used working days since it was issued
    /// @param openParts assisting bodies whose part was not done
    /// @param withoutParts why the result stands without them
    record Finished(
            @Public String number,
            @Public String place,
            @Public String lead,
            @Public LocalDate on,
            @Public LocalDate due,
            @Public boolean onTime,
            @Public int used,
            @Public int papers,
            @Public List<String> entries,
            String result,
            List<Attachment> evidence,
            @Public List<String> openParts,
            Optional<String> withoutParts)
            implements Act {}

    /// @param body the assisting body
    record PartSignedFor(
            @Public String number,
            @Public String body,
            @Public LocalDate on) implements Act {}

    /// @param body the assisting body
    record PartReported(
            @Public String number,
            @Public String body,
            @Public LocalDate on,
            @Public boolean done,
            String progress,
            List<Attachment> evidence)
            implements Act {}

    /// @param firstTime never sent back
    record Passed(
            @Public String number,
            @Public String place,
            @Public String lead,
            @Public LocalDate on,
            @Public boolean onTime,
            @Public boolean firstTime,
            String opinion)
            implements Act {}

    record SentBack(@Public String number, @Public LocalDate on, String reason) implements Act {}

    record StruckOff(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            String opinion) implements Act {}

    record Reopened(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            @Public LocalDate due,
            String reason) implements Act {}

    record Cancelled(@Public String number, @Public LocalDate on, String reason) implements Act {}

    /// @param overdue working days overdue; 0 before and on the day
    /// @param partners assisting bodies that are urged with the lead, because their part is open
    record Urged(
            @Public String number,
            @Public LocalDate on,
            @Public int overdue,
            @Public List<String> partners) implements Act {}

    record CardShown(
            @Public String number,
            @Public String place,
            @Public String lead,
            @Public LocalDate on,
            @Public Colour colour,
            @Public int overdue)
            implements Act {}

    record CardAnswered(@Public String number, @Public LocalDate on, String answer) implements Act {}
}
