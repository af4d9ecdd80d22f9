package shuzhi.people.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened in a collective decision. Who said what is private; how many said it is public.
public sealed interface Act {
    /// @param members how many should attend
    record Called(
            @Public String number,
            @Public Forum forum,
            @Public String body,
            @Public String place,
            @Public LocalDate day,
            @Public int members,
            List<String> seats)
            implements Act {}

    /// @param urgent tabled in the open meeting
    record Tabled(
            @Public String number,
            @Public int item,
            @Public Subject subject,
            @Public boolean urgent,
            @Public LocalDate on,
            String title,
            Optional<String> review,
            String reason,
            Optional<String> selection)
            implements Act {}

    /// @param daysBefore days before the meeting
    record MaterialsSent(
            @Public String number,
            @Public LocalDate on,
            @Public int daysBefore,
            List<Attachment> materials) implements Act {}

    /// @param present how many are there
    record Opened(
            @Public String number,
            @Public Forum forum,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public int members,
            @Public int present,
            List<String> attending,
            String chair,
            String absences)
            implements Act {}

    record Recused(@Public String number, @Public int item, String member, String reason) implements Act {}

    /// @param turn in which order it was said, beginning with 1
    record Spoken(
            @Public String number, @Public int item, @Public int turn, String member, Stance stance, String remark)
            implements Act {}

    /// @param voters how many papers were handed out: those present who do not stand aside
    record BallotCast(
            @Public String number,
            @Public int item,
            @Public LocalDate on,
            @Public int voters,
            @Public int favour,
            @Public int against,
            @Public int abstained,
            @Public int invalid,
            List<String> tellers,
            List<Attachment> papers)
            implements Act {}

    record OpinionRead(
            @Public String number, @Public int item, @Public LocalDate on, String member, Stance stance, String remark)
            implements Act {}

    /// @param dissent somebody was against it or reserved an opinion
    /// @param againstMajority the head decided otherwise than the majority
    record Decided(
            @Public String number,
            @Public int item,
            @Public Subject subject,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public boolean adopted,
            @Public int members,
            @Public int present,
            @Public int favour,
            @Public int against,
            @Public int reserved,
            @Public int recused,
            @Public boolean dissent,
            @Public boolean againstMajority,
            @Public boolean urgent,
            String reason)
            implements Act {}

    /// @param minutes number of the minutes
    /// @param digest SM3 of the minutes, see `State.minutes`
    record Sealed(
            @Public String number,
            @Public String minutes,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public int items,
            @Public String digest,
            List<Attachment> signed)
            implements Act {}

    record UrgentReported(
            @Public String number,
            @Public int item,
            @Public LocalDate on,
            @Public String document) implements Act {}

    record Cancelled(@Public String number, @Public LocalDate on, String reason) implements Act {}
}
