package shuzhi.privacy.erasure;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Erases;
import shuzhi.ledger.Public;

/// What has happened in an erasure (删除个人信息). Whose data they are never stands in a public line.
public sealed interface Act {
    /// @param keptUntil what was stated before the period was looked up; empty since then
    record Proposed(
            String subject,
            @Public Cause cause,
            String document,
            String reason,
            @Public Optional<LocalDate> keptUntil) implements Act {}

    /// The key of the subject is destroyed in the same transaction.
    record Erased(String subject, @Public Cause cause) implements Act, Erases {}

    record TurnedDown(String reason) implements Act {}
}
