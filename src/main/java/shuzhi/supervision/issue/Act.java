package shuzhi.supervision.issue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened in the register of legacy issues. Parties stand in it as numbers only. Amounts are in 万元.
public sealed interface Act {
    record Registered(
            @Public String issue,
            @Public Kind kind,
            @Public String body,
            @Public String place,
            @Public String lead,
            @Public LocalDate day,
            @Public BigDecimal amount,
            @Public int households,
            String title,
            String origin)
            implements Act {}

    record Verified(@Public String issue, String basis, List<Attachment> evidence) implements Act {}

    record Planned(@Public String issue, @Public LocalDate due, String plan) implements Act {}

    /// @param left amount that is left
    /// @param householdsLeft households that are left
    record Settled(
            @Public String issue,
            @Public Kind kind,
            @Public String place,
            @Public LocalDate day,
            @Public BigDecimal amount,
            @Public int households,
            @Public BigDecimal left,
            @Public int householdsLeft,
            String basis,
            List<Attachment> evidence)
            implements Act {}

    record Closed(
            @Public String issue,
            @Public Kind kind,
            @Public String place,
            @Public LocalDate on,
            String basis,
            List<Attachment> evidence)
            implements Act {}

    record Relapsed(
            @Public String issue,
            @Public Kind kind,
            @Public String place,
            @Public LocalDate day,
            @Public BigDecimal amount,
            @Public int households,
            String basis)
            implements Act {}

    /// @param month its first day
    /// @param openIssues issues that are not closed at its end
    record MonthClosed(
            @Public LocalDate month,
            @Public String place,
            @Public BigDecimal opening,
            @Public BigDecimal added,
            @Public BigDecimal settled,
            @Public BigDecimal closing,
            @Public int openIssues)
            implements Act {}
}
