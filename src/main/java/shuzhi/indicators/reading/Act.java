package shuzhi.indicators.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.dictionary.Price;
import shuzhi.ledger.Public;

/// What has happened with the readings of an indicator in an area.
public sealed interface Act {
    /// @param body that says the number
    /// @param value empty when one respondent could be recognised (rule D-20)
    /// @param hidden true then
    /// @param decimals how many it was published with
    /// @param exact the value
    /// @param reporter account of who entered it: somebody else checks it
    record Entered(
            @Public String indicator,
            @Public String area,
            @Public String body,
            @Public String place,
            @Public String period,
            @Public Form form,
            @Public Measure measure,
            @Public Price price,
            @Public Optional<BigDecimal> value,
            @Public boolean hidden,
            @Public int vintage,
            @Public String source,
            @Public LocalDate published,
            @Public List<Flag> flags,
            @Public LocalDate on,
            @Public Optional<String> reason,
            @Public Optional<Integer> decimals,
            BigDecimal exact,
            Optional<Integer> units,
            Optional<BigDecimal> largest,
            String reporter)
            implements Act {}

    /// @param observations how many
    record Checked(
            @Public String indicator,
            @Public String area,
            @Public String place,
            @Public LocalDate on,
            @Public int observations)
            implements Act {}

    record SentBack(
            @Public String indicator,
            @Public String area,
            @Public String place,
            @Public LocalDate on,
            @Public int observations,
            @Public String reason)
            implements Act {}

    /// @param ends last day of the period
    /// @param due the day by which it was to be released; empty for history and for other places
    record Released(
            @Public String indicator,
            @Public String area,
            @Public String body,
            @Public String place,
            @Public String period,
            @Public Form form,
            @Public Measure measure,
            @Public Price price,
            @Public Optional<BigDecimal> value,
            @Public int vintage,
            @Public LocalDate ends,
            @Public Optional<LocalDate> due,
            @Public boolean late,
            @Public LocalDate on)
            implements Act {}

    record Adjusted(
            @Public String indicator,
            @Public String area,
            @Public String place,
            @Public String period,
            @Public Form form,
            @Public String name,
            @Public BigDecimal now,
            @Public BigDecimal then,
            @Public String document,
            @Public LocalDate on)
            implements Act {}
}
