package shuzhi.network.place;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Public;

/// What has been done to a place.
public sealed interface Act {
    record Established(
            @Public String code,
            @Public String zh,
            @Public String en,
            @Public LocalDate from) implements Act {}

    record Abolished(
            @Public String code,
            @Public LocalDate last,
            @Public Optional<String> successor) implements Act {}
}
