package shuzhi.network.audit;

import java.time.LocalDate;
import shuzhi.ledger.Public;

/// What has been done in an audit.
public sealed interface Act {
    /// @param clean true when nothing had to be followed up
    record Noted(
            @Public LocalDate from,
            @Public LocalDate until,
            @Public boolean clean,
            String findings) implements Act {}
}
