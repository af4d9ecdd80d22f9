package shuzhi.credit.reorganisation;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened with a reorganisation.
public sealed interface Act {
    record Ruled(
            @Public String code,
            @Public String organisation,
            @Public String court,
            @Public String ruling,
            @Public LocalDate day,
            @Public LocalDate on,
            @Public String place,
            List<Attachment> evidence)
            implements Act {}

    record CarriedOut(
            @Public String code,
            @Public LocalDate day,
            @Public LocalDate on,
            @Public String place,
            List<Attachment> evidence)
            implements Act {}

    record Failed(
            @Public String code,
            @Public LocalDate day,
            @Public LocalDate on,
            @Public String place,
            @Public String ruling)
            implements Act {}
}
