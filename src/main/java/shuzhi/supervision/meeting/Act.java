package shuzhi.supervision.meeting;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened with a meeting.
public sealed interface Act {
    record Called(
            @Public String number,
            @Public Kind kind,
            @Public String body,
            @Public String place,
            @Public LocalDate day,
            @Public int items,
            @Public List<String> partners,
            String title,
            List<Command.Item> agenda)
            implements Act {}

    /// @param daysBefore days before the meeting
    record MaterialsSent(@Public String number, @Public int daysBefore, List<Attachment> materials) implements Act {}

    record Held(
            @Public String number,
            @Public Kind kind,
            @Public String body,
            @Public String place,
            @Public LocalDate day,
            @Public List<String> present,
            @Public int invited,
            String absences)
            implements Act {}

    /// @param flagged how many decisions lack an owner or a day
    record Minuted(
            @Public String number,
            @Public LocalDate on,
            @Public int decisions,
            @Public int flagged,
            String summary,
            List<Command.Line> lines)
            implements Act {}

    /// @param minutes number of the minutes
    record Approved(
            @Public String number,
            @Public String minutes,
            @Public Kind kind,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public int decisions,
            @Public int flagged,
            List<Command.Line> lines)
            implements Act {}

    record LineCompleted(
            @Public String number,
            @Public String minutes,
            @Public String body,
            @Public String place,
            @Public int line,
            Command.Line completed)
            implements Act {}

    record Cancelled(@Public String number, @Public LocalDate on, String reason) implements Act {}
}
