package shuzhi.indicators.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.dictionary.Price;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened with a table that was handed in.
public sealed interface Act {
    /// One value as it was taken.
    record Line(
            String indicator, String area, String period, Form form, Measure measure, Price price, BigDecimal value) {}

    record Opened(
            @Public String body,
            @Public String place,
            @Public String source,
            @Public LocalDate published,
            @Public LocalDate on,
            Attachment file)
            implements Act {}

    /// @param reporter account of who took it: somebody else checks it
    /// @param layout how the table was read
    record Taken(
            @Public String body,
            @Public String place,
            @Public String source,
            @Public LocalDate published,
            @Public LocalDate on,
            @Public List<Line> lines,
            @Public Optional<String> reason,
            String reporter,
            @Public Optional<Layout> layout)
            implements Act {}

    record Dropped(
            @Public String body,
            @Public LocalDate on,
            @Public String reason) implements Act {}
}
