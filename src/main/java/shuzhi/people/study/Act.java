package shuzhi.people.study;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Public;

/// What has happened in the study of a year.
public sealed interface Act {
    record Planned(
            @Public String body,
            @Public String place,
            @Public int year,
            @Public LocalDate on,
            @Public int members,
            @Public int planned,
            List<String> seats,
            List<String> topics)
            implements Act {}

    /// @param on the day of the session
    /// @param present how many were there
    /// @param excused how many were on leave
    /// @param missing how many were absent without leave
    record Held(
            @Public String body,
            @Public String place,
            @Public int session,
            @Public LocalDate on,
            @Public int members,
            @Public int present,
            @Public int excused,
            @Public int missing,
            @Public String topic,
            @Public String material,
            @Public String outcome,
            String speakers,
            List<String> attending,
            List<String> leave)
            implements Act {}

    record MadeUp(
            @Public String body,
            @Public String place,
            @Public int session,
            @Public LocalDate on,
            @Public String document,
            String member)
            implements Act {}

    /// @param due last day of the quarter, or the day of the notice after the session that was missed
    record Reminded(
            @Public String body,
            @Public String place,
            @Public int year,
            @Public LocalDate on,
            @Public Occasion occasion,
            @Public LocalDate due)
            implements Act {}

    /// @param quarters how many quarters had a session
    record YearClosed(
            @Public String body,
            @Public String place,
            @Public int year,
            @Public LocalDate on,
            @Public int sessions,
            @Public int quarters,
            String explanation)
            implements Act {}
}
