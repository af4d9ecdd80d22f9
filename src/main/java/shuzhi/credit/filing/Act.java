package shuzhi.credit.filing;

import java.time.LocalDate;
import shuzhi.credit.Party;
import shuzhi.ledger.Public;

/// What has happened with a filing.
public sealed interface Act {
    /// @param shown the name as others may see it
    record Imported(
            @Public String source,
            @Public Kind kind,
            @Public String code,
            @Public String shown,
            @Public LocalDate day,
            @Public String matter,
            @Public String authority,
            @Public LocalDate on,
            Party party)
            implements Act {}

    record Removed(
            @Public String code,
            @Public LocalDate day,
            @Public LocalDate on) implements Act {}
}
