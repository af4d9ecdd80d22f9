package shuzhi.indicators.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import shuzhi.indicators.dictionary.Signal;
import shuzhi.ledger.Public;
import shuzhi.words.Text;

/// What has happened with the analysis of a month.
public sealed interface Act {
    /// @param due the day by which it is to be approved
    record Begun(
            @Public String number,
            @Public String area,
            @Public String month,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public LocalDate due)
            implements Act {}

    /// @param rule of the dictionary that proposed it; empty when a person did
    /// @param cause code of the weakest part
    /// @param reasoning signal, cause and contribution, as the rule read them
    record Proposed(
            @Public String number,
            @Public String place,
            @Public int item,
            @Public Optional<String> rule,
            @Public String indicator,
            @Public Optional<Signal> signal,
            @Public Optional<BigDecimal> gap,
            @Public Optional<String> cause,
            @Public Text reasoning,
            @Public String sentence,
            @Public String lead,
            @Public LocalDate due,
            @Public LocalDate on)
            implements Act {}

    record Judged(
            @Public String number,
            @Public LocalDate on,
            @Public String text) implements Act {}

    record Accepted(
            @Public String number,
            @Public String body,
            @Public String place,
            @Public int item,
            @Public String indicator,
            @Public String sentence,
            @Public String lead,
            @Public LocalDate due,
            @Public LocalDate on)
            implements Act {}

    record Declined(
            @Public String number,
            @Public String place,
            @Public int item,
            @Public String reason,
            @Public LocalDate on) implements Act {}

    /// @param accepted how many countermeasures
    record Approved(
            @Public String number,
            @Public String area,
            @Public String month,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public boolean late,
            @Public int proposed,
            @Public int accepted)
            implements Act {}
}
