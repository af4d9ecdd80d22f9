package shuzhi.report.volume;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Public;

/// What has been done to a volume.
public sealed interface Act {
    /// @param keptUntil the last day; empty when it is kept for ever
    record Closed(
            @Public String body,
            @Public int year,
            @Public Retention retention,
            @Public Optional<LocalDate> keptUntil,
            @Public LocalDate on)
            implements Act {}

    record Packed(
            @Public LocalDate on,
            @Public String digest,
            @Public int documents,
            @Public long position) implements Act {}

    /// @param person account of who proposed
    record DestructionProposed(@Public LocalDate on, String reason, String person) implements Act {}

    /// @param person account of who approved
    /// @param whole both have approved
    record DestructionApproved(
            @Public LocalDate on,
            @Public String post,
            @Public boolean whole,
            String person) implements Act {}

    record DestructionRejected(@Public LocalDate on, String reason) implements Act {}

    record Destroyed(
            @Public LocalDate on, @Public int year, @Public String witness) implements Act {}
}
