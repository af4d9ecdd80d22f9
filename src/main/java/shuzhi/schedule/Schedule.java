package shuzhi.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Schedule arithmetic (序时进度算法), rules D-15 and D-16. Shares and gaps are in percent and percentage points with one
/// decimal, half up, as the bulletins print them.
public final class Schedule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;

    private Schedule() {}

    /// What a target is about: the formulas differ, and a page says which it used.
    public enum Kind {
        /// An amount of the year: done against planned.
        LEVEL,
        /// A growth rate: actual against target.
        GROWTH
    }

    /// How much of a year's target is done, in percent.
    ///
    /// @throws IllegalArgumentException when the target is not positive: there is nothing to measure against
    public static BigDecimal completion(BigDecimal done, BigDecimal target) {
        if (target.signum() <= 0) throw new IllegalArgumentException("a target is positive: " + target);
        return done.multiply(HUNDRED).divide(target, 1, RoundingMode.HALF_UP);
    }

    /// How much of the year is over at the end of a month, in percent: the linear path.
    public static BigDecimal linear(int month) {
        if (month < 1 || month > MONTHS) throw new IllegalArgumentException("not a month: " + month);
        return HUNDRED.multiply(BigDecimal.valueOf(month)).divide(BigDecimal.valueOf(MONTHS), 1, RoundingMode.HALF_UP);
    }

    /// The seasonal path: the mean share that earlier years had reached by the end of a month, in percent.
    ///
    /// @param years of each earlier year the amounts month by month, January first
    public static BigDecimal seasonal(List<List<BigDecimal>> years, int month) {
        if (years.isEmpty()) throw new IllegalArgumentException("no earlier year");
        var sum = BigDecimal.ZERO;
        for (var year : years) {
            if (year.size() != MONTHS) throw new IllegalArgumentException("a year has twelve months");
            sum = sum.add(share(total(year.subList(0, month)), total(year)));
        }
        return sum.divide(BigDecimal.valueOf(years.size()), 1, RoundingMode.HALF_UP);
    }

    /// The path of milestones: the share of their weight that was to be reached by the end of a month, in percent.
    ///
    /// @param weights of each milestone the month in which it was to be reached, and its weight
    /// @throws IllegalArgumentException when there is no milestone, a weight is not positive or a month is none
    public static BigDecimal milestones(List<Map.Entry<Integer, BigDecimal>> weights, int month) {
        if (weights.isEmpty()) throw new IllegalArgumentException("no milestone");
        linear(month);
        var due = new ArrayList<BigDecimal>();
        for (var it : weights) {
            linear(it.getKey());
            if (it.getValue().signum() <= 0)
                throw new IllegalArgumentException("a weight is positive: " + it.getValue());
            if (it.getKey() <= month) due.add(it.getValue());
        }
        return share(total(due), total(weights.stream().map(Map.Entry::getValue).toList()))
                .setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal total(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 6, RoundingMode.HALF_UP);
    }

    /// Completion minus the share of the path, in percentage points; negative when behind.
    public static BigDecimal gap(BigDecimal completion, BigDecimal path) {
        return completion.subtract(path).setScale(1, RoundingMode.HALF_UP);
    }

    /// The gap of a level target at the end of a month, computed before it is rounded once.
    public static BigDecimal gap(BigDecimal done, BigDecimal target, int month) {
        var exact = share(done, target)
                .subtract(HUNDRED.multiply(BigDecimal.valueOf(month))
                        .divide(BigDecimal.valueOf(MONTHS), 6, RoundingMode.HALF_UP));
        return exact.setScale(1, RoundingMode.HALF_UP);
    }

    /// The gap of a growth target: actual minus target, in percentage points; negative when behind.
    public static BigDecimal growthGap(BigDecimal actual, BigDecimal target) {
        return actual.subtract(target);
    }
}
