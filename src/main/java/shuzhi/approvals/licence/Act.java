package shuzhi.approvals.licence;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Public;

/// What has been done to a licence. Withdrawing, revoking, cancelling and de-registering are four different
/// acts (rule A-42).
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

    record Reissued(
            @Public String identifier,
            @Public LocalDate on,
            @Public String digest) implements Act {}

    record ChangeRequested(@Public LocalDate on, String content) implements Act {}

    record Changed(@Public LocalDate on, String content) implements Act {}

    record ChangeRefused(@Public LocalDate on, String reasons, String remedies) implements Act {}

    /// @param inTime 30 days before it expires or earlier: then silence renews it
    /// @param decideBy the day it expires; it must be decided by then
    record RenewalRequested(
            @Public LocalDate on,
            @Public boolean inTime,
            @Public LocalDate decideBy) implements Act {}

    /// @param deemed renewed by silence (art. 50(2)), a failure of the body
    record Renewed(
            @Public LocalDate on,
            @Public LocalDate until,
            @Public boolean deemed,
            @Public String item,
            @Public String body,
            @Public String place)
            implements Act {}

    record RenewalRefused(@Public LocalDate on, String reasons, String remedies) implements Act {}

    /// @param respondBy last day to state and defend before it is decided
    record EndingAnnounced(
            @Public Ending ending,
            @Public Ground ground,
            @Public LocalDate on,
            @Public LocalDate respondBy,
            String facts)
            implements Act {}

    record Responded(@Public LocalDate on, String statement) implements Act {}

    /// A check of what was licensed (监督检查), art. 61: open to the public.
    record Supervised(
            @Public LocalDate on,
            @Public boolean inOrder,
            @Public String findings) implements Act {}

    record EndingDropped(@Public LocalDate on, String reason) implements Act {}

    record Withdrawn(
            @Public LocalDate on,
            @Public String reason,
            @Public Optional<Ground> ground,
            Optional<String> compensation) implements Act {}

    /// @param item what the holder is barred from for a time, where fraud touched public safety (art. 79)
    /// @param barredUntil last day of the bar; private
    record Revoked(
            @Public LocalDate on,
            @Public String reason,
            @Public Optional<Ground> ground,
            @Public Optional<String> item,
            @Public Optional<String> identifier,
            Optional<LocalDate> barredUntil)
            implements Act {}

    record Cancelled(
            @Public LocalDate on,
            @Public String penalty,
            @Public Optional<Ground> ground) implements Act {}

    record Expired(@Public LocalDate on) implements Act {}

    record Deregistered(
            @Public LocalDate on,
            @Public String reason,
            @Public Optional<Ground> ground) implements Act {}
}
