package shuzhi.network.delegation;

import java.time.LocalDate;
import shuzhi.ledger.Public;

/// What has been done to a delegation. Posts are public, the reason of an absence is not.
public sealed interface Act {
    record Delegated(
            @Public String post,
            @Public String deputy,
            @Public String body,
            @Public LocalDate from,
            @Public LocalDate until,
            String reason)
            implements Act {}

    record TakenBack(@Public LocalDate last) implements Act {}
}
