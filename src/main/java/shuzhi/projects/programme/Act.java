package shuzhi.projects.programme;

import java.time.LocalDate;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened with a published plan.
public sealed interface Act {
    record HandedIn(
            @Public String body,
            @Public String place,
            @Public int year,
            @Public String source,
            @Public LocalDate on,
            Attachment file)
            implements Act {}
}
