package shuzhi.supervision.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has been done to a policy paper.
public sealed interface Act {
    record Started(
            @Public Kind kind,
            @Public String prefix,
            @Public boolean major,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            String title)
            implements Act {}

    record Written(@Public LocalDate on, @Public int length, String text, String summary) implements Act {}

    /// @param days calendar days for comments
    record ConsultationOpened(
            @Public LocalDate on,
            @Public LocalDate until,
            @Public int days,
            @Public Optional<String> reason) implements Act {}

    record ConsultationClosed(
            @Public LocalDate on,
            @Public int received,
            @Public int taken,
            String summary) implements Act {}

    record ExpertsHeard(@Public LocalDate on, @Public int experts, String opinion, List<Attachment> evidence)
            implements Act {}

    record RiskAssessed(@Public LocalDate on, @Public Risk risk, String opinion, List<Attachment> evidence)
            implements Act {}

    record SentToReview(@Public LocalDate on) implements Act {}

    /// @param days working days the review was given
    /// @param hurried fewer than the regulation names (rule E-20)
    record ReviewGiven(
            @Public LocalDate on,
            @Public boolean lawful,
            @Public int days,
            @Public boolean hurried,
            String opinion) implements Act {}

    /// @param agree how many agreed
    /// @param dissent how many did not, or reserved their opinion
    record Discussed(
            @Public LocalDate on,
            @Public String meeting,
            @Public boolean adopted,
            @Public int agree,
            @Public int dissent,
            List<Command.Statement> statements,
            Optional<String> reason)
            implements Act {}

    record Numbered(
            @Public String number,
            @Public Kind kind,
            @Public String body,
            @Public String place,
            @Public LocalDate on) implements Act {}

    record Published(
            @Public String number,
            @Public Kind kind,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public LocalDate review,
            @Public String title)
            implements Act {}

    record SplitOff(
            @Public String number,
            @Public String body,
            @Public String place,
            @Public String lead,
            @Public LocalDate due,
            @Public Optional<String> measure,
            String sentence,
            String what)
            implements Act {}

    record Evaluated(
            @Public String number,
            @Public LocalDate on,
            @Public LocalDate review,
            String findings) implements Act {}

    record Repealed(@Public String number, @Public LocalDate on, String reason) implements Act {}

    record Dropped(@Public LocalDate on, String reason) implements Act {}
}
