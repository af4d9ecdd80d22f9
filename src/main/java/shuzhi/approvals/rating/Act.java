package shuzhi.approvals.rating;

import java.time.LocalDate;
import shuzhi.ledger.Public;

/// What has been done to a rating.
public sealed interface Act {
    /// @param person the rater, whose identity is protected (rule A-51)
    record Rated(
            @Public String dossier,
            @Public int stars,
            @Public boolean bad,
            @Public LocalDate on,
            @Public String item,
            @Public String body,
            @Public String place,
            String person,
            String comment)
            implements Act {}
}
