package shuzhi.network.body;

import java.time.LocalDate;
import shuzhi.ledger.Public;
import shuzhi.org.Body;

/// What has been done to a body.
public sealed interface Act {
    record Established(
            @Public String code,
            @Public String zh,
            @Public String en,
            @Public String seat,
            @Public Body.Kind kind,
            @Public LocalDate from)
            implements Act {}

    record Merged(
            @Public String code,
            @Public String successor,
            @Public LocalDate last) implements Act {}

    /// Ended, and nobody has its powers after it.
    record Ended(@Public String code, @Public LocalDate last) implements Act {}

    record Moved(
            @Public String code,
            @Public String seat,
            @Public LocalDate from) implements Act {}
}
