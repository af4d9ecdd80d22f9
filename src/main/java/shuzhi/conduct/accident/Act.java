package shuzhi.conduct.accident;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened in the register of accidents. Nobody hurt stands in it by name. Loss is in 万元.
public sealed interface Act {
    /// @param delay calendar days between the accident and its entry
    record Entered(
            @Public String accident,
            @Public String body,
            @Public String place,
            @Public LocalDate day,
            @Public LocalDate on,
            @Public int delay,
            @Public Grade grade,
            @Public String object,
            @Public String owner,
            @Public int deaths,
            @Public int injuries,
            @Public BigDecimal loss,
            String description,
            List<Attachment> evidence)
            implements Act {}

    record Corrected(
            @Public String accident,
            @Public String place,
            @Public LocalDate on,
            @Public Grade grade,
            @Public int deaths,
            @Public int injuries,
            @Public BigDecimal loss,
            String reason)
            implements Act {}

    record Excluded(
            @Public String accident,
            @Public String place,
            @Public LocalDate day,
            @Public LocalDate on,
            String reason,
            List<Attachment> evidence)
            implements Act {}

    record Concluded(
            @Public String accident,
            @Public String place,
            @Public LocalDate on,
            String findings,
            String measures,
            List<Attachment> evidence)
            implements Act {}

    /// @param month its first day
    /// @param body the body that states it
    record MonthClosed(
            @Public LocalDate month,
            @Public String place,
            @Public String body,
            @Public LocalDate on,
            @Public int accidents)
            implements Act {}
}
