package shuzhi.credit.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.credit.Severity;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened with the list of measures.
public sealed interface Act {
    record Entered(
            @Public String id,
            @Public String name,
            @Public String english,
            @Public Severity least,
            @Public String authority,
            @Public String law,
            @Public String article,
            @Public String edition,
            @Public LocalDate from,
            @Public Optional<LocalDate> until,
            @Public LocalDate on,
            List<Attachment> evidence)
            implements Act {}

    record Struck(
            @Public String id,
            @Public LocalDate until,
            @Public LocalDate on,
            @Public String reason) implements Act {}
}
