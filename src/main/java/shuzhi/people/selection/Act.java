package shuzhi.people.selection;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Public;

/// What has been done in a selection. Of the person nothing is public: neither name nor post, only that the procedure
/// was
/// kept, when, and with how many votes.
public sealed interface Act {
    record Proposed(
            @Public String number,
            @Public Kind kind,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public boolean probation,
            String post,
            String analysis)
            implements Act {}

    /// @param validUntil last day on which the recommendation may be used
    record Recommended(
            @Public String number,
            @Public LocalDate day,
            @Public LocalDate validUntil,
            @Public int voters,
            @Public int talks,
            String candidate,
            String document)
            implements Act {}

    record Announced(
            @Public String number,
            @Public LocalDate on,
            @Public String document) implements Act {}

    record EntriesClosed(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            @Public int applied,
            @Public int eligible)
            implements Act {}

    record Examined(
            @Public String number,
            @Public LocalDate day,
            @Public int sat,
            String candidate,
            String document) implements Act {}

    record Inspected(
            @Public String number,
            @Public LocalDate on,
            LocalDate from,
            LocalDate until,
            String report,
            String fileCheck,
            String personalMatters,
            String disciplineOpinion,
            String complaints)
            implements Act {}

    /// @param needed votes that a decision needs: more than half of those who should attend
    record Discussed(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            @Public int members,
            @Public int present,
            @Public int yes,
            @Public int no,
            @Public int abstained,
            @Public int needed,
            @Public boolean passed,
            @Public Voting voting,
            String minutes)
            implements Act {}

    /// @param until its last day
    record PublicityBegun(
            @Public String number,
            @Public LocalDate on,
            @Public LocalDate until,
            String document) implements Act {}

    record ObjectionTaken(@Public String number, @Public LocalDate on, String summary) implements Act {}

    record ObjectionAnswered(
            @Public String number,
            @Public LocalDate on,
            @Public boolean upheld,
            String findings) implements Act {}

    /// @param probationEnds empty for a post without probation
    record Appointed(
            @Public String number,
            @Public Kind kind,
            @Public String place,
            @Public LocalDate on,
            @Public Optional<LocalDate> probationEnds,
            String document)
            implements Act {}

    record Assessed(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            boolean fit,
            String document) implements Act {}

    record Stopped(
            @Public String number,
            @Public String place,
            @Public LocalDate on,
            String reason) implements Act {}
}
