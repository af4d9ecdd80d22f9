package shuzhi.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The levels of an indicator month by month (月度数列), for methods that bear no hole.
///
/// January is not published for investment, retail and industry (rule D-05): what comes first is January and
/// February together. They are divided by the days of the two months, so that the Spring Festival, which lies
/// now in the one and now in the other, makes no jump between them. The two are derived and marked so; they
/// are never observations, and together they are exactly what was published.
///
/// @param derived months that were divided
record Levels(SortedMap<YearMonth, BigDecimal> values, Set<YearMonth> derived) {
    Levels {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        derived = Collections.unmodifiableSet(new TreeSet<>(derived));
    }

    /// @param months what was published or is told by two cumulative values
    /// @param together January and February together, by the year, where January was not published
    static Levels of(SortedMap<YearMonth, BigDecimal> months, SortedMap<Integer, BigDecimal> together) {
        var values = new TreeMap<>(months);
        var derived = new TreeSet<YearMonth>();
        together.forEach((year, sum) -> {
            var january = YearMonth.of(year, 1);
            var february = YearMonth.of(year, 2);
            if (months.containsKey(january) || months.containsKey(february)) return;
            int days = january.lengthOfMonth() + february.lengthOfMonth();
            var part = sum.multiply(BigDecimal.valueOf(january.lengthOfMonth()))
                    .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
            values.put(january, part);
            values.put(february, sum.subtract(part));
            derived.add(january);
            derived.add(february);
        });
        return new Levels(values, derived);
    }

    /// Up to a month, and no further.
    Levels until(YearMonth last) {
        return new Levels(values.headMap(last.plusMonths(1)), derived);
    }
}
