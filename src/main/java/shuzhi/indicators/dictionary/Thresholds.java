package shuzhi.indicators.dictionary;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Where the lights change (预警阈值), rule D-17; settable and dated.
///
/// @param yellow gap in percentage points from which on it is yellow at worst; below it is red
/// @param cold index from which on it is light blue; below it is blue
/// @param cool index from which on it is green
/// @param warm index from which on it is yellow
/// @param hot index from which on it is red
/// @param from first day
public record Thresholds(
        BigDecimal yellow, BigDecimal cold, BigDecimal cool, BigDecimal warm, BigDecimal hot, LocalDate from) {
    /// What the rule says until a city sets its own.
    public static final Thresholds USUAL = new Thresholds(
            BigDecimal.valueOf(-5),
            new BigDecimal("63.33"),
            new BigDecimal("83.33"),
            new BigDecimal("116.67"),
            new BigDecimal("136.67"),
            LocalDate.of(2000, 1, 1));

    /// Do they rise from one light to the next?
    public boolean inOrder() {
        return yellow.signum() <= 0 && cold.compareTo(cool) < 0 && cool.compareTo(warm) < 0 && warm.compareTo(hot) < 0;
    }

    /// The signal of a gap.
    public Signal signal(BigDecimal gap) {
        if (gap.signum() >= 0) return Signal.GREEN;
        return gap.compareTo(yellow) >= 0 ? Signal.YELLOW : Signal.RED;
    }

    /// The light of an early-warning index.
    public Climate climate(BigDecimal index) {
        if (index.compareTo(hot) >= 0) return Climate.RED;
        if (index.compareTo(warm) >= 0) return Climate.YELLOW;
        if (index.compareTo(cool) >= 0) return Climate.GREEN;
        return index.compareTo(cold) >= 0 ? Climate.LIGHT_BLUE : Climate.BLUE;
    }
}
