package shuzhi.credit.monitor;

import java.time.LocalDate;
import shuzhi.ledger.Public;

/// What was observed (监测观察值); it is never changed, only entered again.
public sealed interface Act {
    /// @param month its first day
    /// @param version 1 for the first of that month
    record Ranked(
            @Public String place,
            @Public Group group,
            @Public LocalDate month,
            @Public int rank,
            @Public int cities,
            @Public int version,
            @Public String source)
            implements Act {}

    record Measured(
            @Public String place,
            @Public Family family,
            @Public LocalDate month,
            @Public long numerator,
            @Public long denominator,
            @Public int version,
            @Public String source)
            implements Act {}
}
