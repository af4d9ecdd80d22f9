package shuzhi.approvals.licence;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Public;

/// What has been done to a licence. Withdrawing, revoking, cancelling and de-registering are four different acts (rule
///
public sealed interface Act {
    record Issued(
            @Public String identifier,
            @Public String item,
            @Public String body,
            @Public String place,
            @Public LocalDate from,
            @Public Optional<LocalDate> until,
            @Public String digest,
            String person,
            String name,
            String holder)
            implements Act {}

    record Withdrawn(@Public LocalDate on, @Public String reason) implements Act {}

    record Revoked(@Public LocalDate on, @Public String reason) implements Act {}

    record Cancelled(@Public LocalDate on, @Public String penalty) implements Act {}

    record Expired(@Public LocalDate on) implements Act {}

    record Deregistered(@Public LocalDate on, @Public String reason) implements Act {}
}
