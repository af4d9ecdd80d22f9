package shuzhi.approvals.batch;

import java.time.LocalDate;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened with a set of exchange tables.
public sealed interface Act {
    /// @param office the body that handed it in
    record Received(
            @Public String tables,
            @Public String source,
            @Public String called,
            @Public String office,
            @Public LocalDate on,
            Attachment archive)
            implements Act {}

    record TakenIn(@Public String office, @Public LocalDate on) implements Act {}

    /// @param office the body that answers for it
    record Released(
            @Public String tables,
            @Public LocalDate first,
            @Public LocalDate last,
            @Public String office,
            @Public LocalDate on,
            String legalBasis)
            implements Act {}
}
