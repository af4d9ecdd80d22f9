package shuzhi.approvals.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import shuzhi.approvals.contact.Means;
import shuzhi.ledger.Public;
import shuzhi.words.Text;

/// What has happened to a notice to an applicant (办件通知). To whom it goes and what it says are sealed; the address is
/// not in it at all.
public sealed interface Act {
    record Written(
            @Public Topic topic,
            @Public String about,
            @Public String number,
            @Public LocalDate on,
            String person,
            Text heading,
            Text text)
            implements Act {}

    record Sent(
            @Public int attempt,
            @Public Means means,
            @Public LocalDate on) implements Act {}

    /// @param nextTry when it is tried again; empty when it is given up
    record Failed(
            @Public int attempt,
            @Public Means means,
            @Public Cause cause,
            @Public String code,
            @Public Optional<Instant> nextTry)
            implements Act {}

    record Resent(@Public LocalDate on) implements Act {}
}
