package shuzhi.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/// One row of evidence (依据).
///
/// @param entry position in the ledger of the act that proves this row
/// @param subject what the row is about: the number of a dossier, a month; never a person
/// @param value what the row adds
/// @param base what the value is measured against, for ratios; otherwise 1
/// @param included false for a row that was looked at and does not count
public record Row(long entry, String subject, BigDecimal value, BigDecimal base, boolean included) {
    /// More decimals than any figure prints, fewer than any engine computes: two engines give equal rows.
    private static final int DECIMALS = 9;
    private static final int LONG_DIGITS = 18;

    /// The order of evidence: by what the rows are about, then as they were written.
    static final Comparator<Row> ORDER = Comparator.comparing(Row::subject).thenComparingLong(Row::entry);

    /// Equal whatever the scale of the numbers: 3 is 3.0.
    public Row {
        value = plain(value);
        base = plain(base);
    }

    private static BigDecimal plain(BigDecimal number) {
        // Most are small whole numbers without a zero at their end, which are plain already.
        if (number.scale() == 0 && number.precision() < LONG_DIGITS && number.longValue() % 10 != 0) return number;
        var rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
