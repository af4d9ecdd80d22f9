package shuzhi.people.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.PersonName;
import shuzhi.ledger.Public;

/// What has happened in a selection. Public are dates, counts and numbers of documents; the post and the
/// candidate are sealed under a key of the case, which can be destroyed.
public sealed interface Act {
    record Proposed(
            @Public String number,
            @Public Method method,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public String document,
            String position,
            List<String> team)
            implements Act {}

    record Announced(
            @Public String number,
            @Public LocalDate on,
            @Public LocalDate until,
            @Public String document) implements Act {}

    record Examined(
            @Public String number,
            @Public LocalDate on,
            @Public int applied,
            @Public int eligible,
            @Public int sat,
            @Public String document)
            implements Act {}

    record Recommended(
            @Public String number,
            @Public LocalDate on,
            @Public int entitled,
            @Public int attended,
            @Public int talks,
            @Public String document)
            implements Act {}

    record Inspected(
            @Public String number,
            @Public LocalDate on,
            @Public String notice,
            @Public String document,
            @PersonName String candidate)
            implements Act {}

    record Checked(
            @Public String number,
            @Public LocalDate on,
            @Public Clearance clearance,
            @Public String document,
            boolean clear)
            implements Act {}

    /// @param aside how many members of the meeting are related and stand aside
    record KinshipChecked(
            @Public String number,
            @Public LocalDate on,
            @Public int aside,
            @Public String document,
            boolean barred,
            List<String> members)
            implements Act {}

    /// @param council the file of the meeting whose sealed minutes hold the decision
    /// @param decided the day of that meeting, from which a term counts
    record Resolved(
            @Public String number,
            @Public LocalDate on,
            @Public String council,
            @Public int item,
            @Public Optional<LocalDate> decided)
            implements Act {}

    /// @param until last day of the publicity
    record Publicised(
            @Public String number,
            @Public LocalDate on,
            @Public LocalDate until,
            @Public String document) implements Act {}

    record ObjectionRaised(
            @Public String number,
            @Public int objection,
            @Public LocalDate on,
            String content) implements Act {}

    record ObjectionSettled(
            @Public String number,
            @Public int objection,
            @Public LocalDate on,
            @Public String document,
            boolean founded)
            implements Act {}

    /// @param probation last day of the probation
    /// @param termFrom first day of the term: the day of the decision (rule F-15)
    /// @param termUntil last day of the term
    record Appointed(
            @Public String number,
            @Public Method method,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public Optional<LocalDate> probation,
            @Public String document,
            @Public Optional<LocalDate> termFrom,
            @Public Optional<LocalDate> termUntil)
            implements Act {}

    /// @param due the day it is about
    record Reminded(
            @Public String number,
            @Public String body,
            @Public LocalDate on,
            @Public Occasion occasion,
            @Public LocalDate due)
            implements Act {}

    record Assessed(
            @Public String number,
            @Public LocalDate on,
            @Public String document,
            boolean fit) implements Act {}

    /// @param document of the assessment that found so
    record Removed(
            @Public String number,
            @Public LocalDate on,
            @Public String document) implements Act {}

    record Stopped(@Public String number, @Public LocalDate on, String reason) implements Act {}
}
