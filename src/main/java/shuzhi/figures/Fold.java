package shuzhi.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// How the rows of a figure become its number (汇总方法). The same rows always give the same number; there is no number
/// without rows. An average of nothing is unknown, not zero.
public enum Fold implements Word {
    COUNT("计数", "count") {
        @Override
        Optional<BigDecimal> of(List<Row> rows, int decimals) {
            return Optional.of(BigDecimal.valueOf(included(rows).size()));
        }
    },
    SUM("合计", "sum") {
        @Override
        Optional<BigDecimal> of(List<Row> rows, int decimals) {
            return Optional.of(total(included(rows)).setScale(decimals, RoundingMode.HALF_UP));
        }
    },
    AVERAGE("平均", "average") {
        @Override
        Optional<BigDecimal> of(List<Row> rows, int decimals) {
            return ratio(
                    total(included(rows)), BigDecimal.valueOf(included(rows).size()), decimals);
        }
    },
    MEDIAN("中位数", "median") {
        @Override
        Optional<BigDecimal> of(List<Row> rows, int decimals) {
            var sorted = included(rows).stream().map(Row::value).sorted().toList();
            if (sorted.isEmpty()) return Optional.empty();
            var low = sorted.get((sorted.size() - 1) / 2);
            var high = sorted.get(sorted.size() / 2);
            return ratio(low.add(high), BigDecimal.TWO, decimals);
        }
    },
    /// Of all rows, how many in a hundred are included.
    SHARE("占比", "share") {
        @Override
        Optional<BigDecimal> of(List<Row> rows, int decimals) {
            var hundredfold = BigDecimal.valueOf(included(rows).size()).movePointRight(2);
            return ratio(hundredfold, BigDecimal.valueOf(rows.size()), decimals);
        }
    },
    /// Of the sum over all rows of `base`, how many in a hundred the sum of `value` makes.
    RATIO("比率", "ratio") {
        @Override
        Optional<BigDecimal> of(List<Row> rows, int decimals) {
            var base = included(rows).stream().map(Row::base).reduce(BigDecimal.ZERO, BigDecimal::add);
            return ratio(total(included(rows)).movePointRight(2), base, decimals);
        }
    },
    /// How many of the last rows, by subject, are included without a gap.
    STREAK("连续", "streak") {
        @Override
        Optional<BigDecimal> of(List<Row> rows, int decimals) {
            int run = 0;
            var sorted =
                    rows.stream().sorted(Comparator.comparing(Row::subject)).toList();
            for (var row : sorted.reversed()) {
                if (!row.included()) break;
                run++;
            }
            return Optional.of(BigDecimal.valueOf(run));
        }
    };

    private final Text text;

    Fold(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /// The number, or empty when the rows do not determine one.
    abstract Optional<BigDecimal> of(List<Row> rows, int decimals);

    @Override
    public Text text() {
        return text;
    }

    static List<Row> included(List<Row> rows) {
        return rows.stream().filter(Row::included).toList();
    }

    static BigDecimal total(List<Row> rows) {
        return rows.stream().map(Row::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Optional<BigDecimal> ratio(BigDecimal dividend, BigDecimal divisor, int decimals) {
        if (divisor.signum() == 0) return Optional.empty();
        return Optional.of(dividend.divide(divisor, decimals, RoundingMode.HALF_UP));
    }
}
