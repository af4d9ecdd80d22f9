package shuzhi.people.lifemeeting;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened with a life meeting: a register of dates and counts.
public sealed interface Act {
    record Prepared(
            @Public String body,
            @Public String place,
            @Public int year,
            @Public LocalDate on,
            @Public int members,
            String theme,
            List<String> seats)
            implements Act {}

    record Collected(
            @Public String body,
            @Public LocalDate on,
            @Public int opinions,
            @Public String document) implements Act {}

    record Talked(@Public String body, @Public LocalDate on, String member, String partner) implements Act {}

    record Met(
            @Public String body,
            @Public String place,
            @Public int year,
            @Public LocalDate on,
            @Public int members,
            @Public int present,
            @Public int opinions,
            @Public int talks,
            @Public int papers,
            @Public int criticisms,
            List<String> attending,
            String absences)
            implements Act {}

    record Promised(
            @Public String body,
            @Public int rectification,
            @Public LocalDate on,
            @Public LocalDate due,
            String what,
            String promiser)
            implements Act {}

    /// @param onTime not later than its day
    record Fulfilled(
            @Public String body,
            @Public String place,
            @Public int year,
            @Public int rectification,
            @Public LocalDate on,
            @Public boolean onTime,
            String result,
            List<Attachment> evidence)
            implements Act {}

    /// @param due the last day for it
    record ReportSent(
            @Public String body,
            @Public String place,
            @Public int year,
            @Public LocalDate on,
            @Public LocalDate due,
            @Public boolean onTime,
            @Public String document)
            implements Act {}

    record Reminded(
            @Public String body,
            @Public String place,
            @Public int year,
            @Public int rectification,
            @Public LocalDate on,
            @Public Occasion occasion,
            @Public LocalDate due)
            implements Act {}
}
