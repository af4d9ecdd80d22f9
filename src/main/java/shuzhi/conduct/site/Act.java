package shuzhi.conduct.site;

import java.time.LocalDate;
import shuzhi.ledger.Public;

/// What has happened in the register of sites of a place.
public sealed interface Act {
    /// @param site its number: place and running number
    record Entered(
            @Public String site,
            @Public String place,
            @Public LocalDate on,
            @Public String name,
            @Public Kind kind,
            @Public String owner)
            implements Act {}

    record Removed(@Public String site, @Public LocalDate on, String reason) implements Act {}
}
