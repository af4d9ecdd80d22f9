package shuzhi.approvals.scoring;

import java.time.LocalDate;
import shuzhi.ledger.Public;

/// What has been done to the scoring rule (计分规则).
public sealed interface Act {

    record Drafted(
            @Public int version, @Public Rule rule, @Public LocalDate on) implements Act {}

    /// @param from first day that is scored by it
    record Adopted(
            @Public int version,
            @Public LocalDate from,
            @Public LocalDate on,
            @Public String reason) implements Act {}
}
