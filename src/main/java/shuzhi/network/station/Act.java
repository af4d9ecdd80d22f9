package shuzhi.network.station;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Public;

/// What has been done to a station.
public sealed interface Act {
    /// @param level 4 for a township, 5 for a village
    record Opened(
            @Public String seat,
            @Public int level,
            @Public String zh,
            @Public String en,
            @Public String body,
            @Public List<String> items,
            @Public String hours,
            @Public Optional<String> key,
            @Public LocalDate from)
            implements Act {}

    record Changed(
            @Public String seat,
            @Public List<String> items,
            @Public String hours) implements Act {}

    record Recognised(
            @Public String seat,
            @Public String recognition,
            @Public LocalDate on) implements Act {}

    record Closed(@Public String seat, @Public LocalDate last) implements Act {}
}
