package shuzhi.indicators.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import shuzhi.indicators.dictionary.Direction;
import shuzhi.ledger.Public;

/// What has happened with the target of a year.
public sealed interface Act {
    record Declared(
            @Public String indicator,
            @Public String area,
            @Public String body,
            @Public String place,
            @Public int year,
            @Public Kind kind,
            @Public BigDecimal value,
            @Public Path path,
            @Public String document,
            @Public LocalDate on)
            implements Act {}

    /// @param before what it was
    /// @param afterSeal it had been sealed
    record Changed(
            @Public String indicator,
            @Public String area,
            @Public String place,
            @Public int year,
            @Public BigDecimal before,
            @Public BigDecimal value,
            @Public boolean afterSeal,
            @Public String reason,
            @Public LocalDate on)
            implements Act {}

    /// @param direction which way is better
    /// @param late sealed when the year had begun
    record Sealed(
            @Public String indicator,
            @Public String area,
            @Public String body,
            @Public String place,
            @Public int year,
            @Public Kind kind,
            @Public BigDecimal value,
            @Public Direction direction,
            @Public LocalDate on,
            @Public boolean late)
            implements Act {}
}
