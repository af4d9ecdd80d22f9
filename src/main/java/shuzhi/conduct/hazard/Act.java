package shuzhi.conduct.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has been done to a hazard.
public sealed interface Act {
    /// @param authority the body that entered it, or inspected
    /// @param inspection number of the inspection that found it; empty when it was entered by hand
    /// @param pictures evidence of how it was found, here or in the file of the inspection
    record Reported(
            @Public String number,
            @Public Kind kind,
            @Public String object,
            @Public String owner,
            @Public String authority,
            @Public String place,
            @Public String inspection,
            @Public LocalDate on,
            @Public int pictures,
            String description,
            List<Attachment> before)
            implements Act {}

    record Graded(
            @Public String number,
            @Public String place,
            @Public Level level,
            @Public LocalDate on,
            String reason) implements Act {}

    record Planned(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            @Public LocalDate due,
            String responsibility,
            String measures,
            String funds,
            String emergencyPlan)
            implements Act {}

    record StopOrdered(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            String reason) implements Act {}

    record Supervised(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            String requirement) implements Act {}

    /// @param month its first day
    record MonthReported(
            @Public String number,
            @Public LocalDate month,
            @Public LocalDate on,
            @Public boolean onTime,
            String progress)
            implements Act {}

    /// @param by account of who removed it, so that nobody verifies what they did themselves
    record Rectified(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            @Public LocalDate due,
            @Public boolean onTime,
            @Public int pictures,
            String by,
            String result,
            List<Attachment> before,
            List<Attachment> after)
            implements Act {}

    record ResumeAgreed(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            String opinion) implements Act {}

    /// @param onTime removed not later than it was due
    record Closed(
            @Public String number,
            @Public String place,
            @Public Level level,
            @Public LocalDate on,
            @Public LocalDate due,
            @Public boolean onTime,
            String findings,
            List<Attachment> evidence)
            implements Act {}

    record SentBack(@Public String number, @Public LocalDate on, String findings, List<Attachment> evidence)
            implements Act {}

    record Reopened(
            @Public String number,
            @Public String place,
            @Public Kind kind,
            @Public LocalDate on,
            String reason) implements Act {}

    /// @param onTime within the working days that an answer may take
    record CardAnswered(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            @Public Colour colour,
            @Public boolean onTime,
            String cause,
            String measures,
            List<Attachment> evidence)
            implements Act {}

    record AnswerReviewed(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            @Public Colour colour,
            @Public boolean accepted,
            String opinion)
            implements Act {}

    /// @param overdue working days
    /// @param month the month whose report is missing; empty when the removal itself is overdue
    record CardShown(
            @Public String number,
            @Public String place,
            @Public String owner,
            @Public LocalDate on,
            @Public Colour colour,
            @Public int overdue,
            @Public Optional<LocalDate> month)
            implements Act {}
}
