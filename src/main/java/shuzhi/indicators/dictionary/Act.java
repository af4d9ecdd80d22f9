package shuzhi.indicators.dictionary;

import java.time.LocalDate;
import shuzhi.ledger.Public;

/// What was agreed on about indicators.
public sealed interface Act {
    /// @param revision 1 for the first definition under this code
    record Defined(
            @Public String code,
            @Public int revision,
            @Public Definition definition,
            @Public String body,
            @Public String place,
            @Public LocalDate on,
            @Public String document)
            implements Act {}

    record Retired(
            @Public String code,
            @Public LocalDate until,
            @Public LocalDate on,
            @Public String reason) implements Act {}

    record ThresholdsSet(
            @Public Thresholds thresholds,
            @Public LocalDate on,
            @Public String document) implements Act {}

    record WeightsSet(
            @Public Weights weights,
            @Public LocalDate on,
            @Public String document) implements Act {}

    record RemedySet(@Public Remedy remedy, @Public LocalDate on) implements Act {}

    record RemedyDropped(
            @Public String code,
            @Public LocalDate on,
            @Public String reason) implements Act {}
}
