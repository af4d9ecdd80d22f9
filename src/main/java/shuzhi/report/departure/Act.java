package shuzhi.report.departure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Public;

/// What has been done to a hand-over.
public sealed interface Act {
    record Begun(
            @Public String body,
            @Public String place,
            @Public String post,
            @Public LocalDate day,
            @Public LocalDate on) implements Act {}

    /// @param line of the list, beginning with 1
    /// @param of the file it lies in
    /// @param entry of the act that shows it
    record ItemListed(
            @Public int line,
            @Public Promise kind,
            @Public String of,
            @Public String number,
            @Public long entry,
            @Public Optional<LocalDate> due,
            @Public Optional<BigDecimal> amount,
            @Public boolean overdue)
            implements Act {}

    record ListDrawn(
            @Public LocalDate on,
            @Public long position,
            @Public int items,
            @Public int overdue) implements Act {}

    record Explained(@Public int line, String text) implements Act {}

    /// @param digest SM3 of the list with its explanations
    /// @param person account of who signed
    record LeaverSigned(
            @Public LocalDate on,
            @Public String post,
            @Public String digest,
            String person) implements Act {}

    record Objected(@Public LocalDate on, String reason) implements Act {}

    record SuccessorSigned(
            @Public LocalDate on,
            @Public String post,
            @Public String digest,
            String person) implements Act {}

    record Sealed(
            @Public boolean successor,
            @Public String digest,
            @Public String signature,
            @Public String key) implements Act {}
}
