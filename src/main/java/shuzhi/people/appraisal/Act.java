package shuzhi.people.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Public;

/// What has happened in an appraisal: counts per grade and body, never a person's grade.
public sealed interface Act {
    /// @param cap how many excellent ones there may be
    record Started(
            @Public String body,
            @Public String place,
            @Public int year,
            @Public Group group,
            @Public LocalDate on,
            @Public int staff,
            @Public int cap,
            @Public Optional<String> approval)
            implements Act {}

    record Graded(
            @Public String body,
            @Public String place,
            @Public int year,
            @Public Group group,
            @Public LocalDate on,
            @Public int staff,
            @Public int cap,
            @Public int excellent,
            @Public int competent,
            @Public int basic,
            @Public int unfit,
            @Public String document)
            implements Act {}

    record Told(
            @Public String body,
            @Public int year,
            @Public LocalDate on,
            @Public int told,
            @Public String document) implements Act {}
}
