package shuzhi.indicators.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.words.Text;

/// The arithmetic of indicators (指标算法), rules D-03 to D-13, in decimals. Rates are in percent, differences of rates in
/// percentage points; nothing is rounded before it is shown.
public final class Formulas {
    static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Formulas() {}

    /// What comes of comparing two values (同比结果): a rate, words where there is none, or the rule that forbids it.
    public sealed interface Outcome {
        /// @param percent exact
        record Rate(BigDecimal percent) implements Outcome {}

        /// There is no rate over a base that is not positive (rule D-11).
        record Wording(Text text) implements Outcome {}

        record Refused(shuzhi.ledger.Refusal refusal) implements Outcome {}
    }

    /// As headlines show it (rule D-11): half up on the exact value.
    public static BigDecimal shown(BigDecimal exact, int decimals) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    public static BigDecimal shown(BigDecimal exact) {
        return shown(exact, 1);
    }

    /// Growth over a base (同比、环比), rules D-09 and D-11.
    public static Outcome growth(BigDecimal now, BigDecimal base) {
        if (base.signum() > 0 && now.signum() >= 0) return new Outcome.Rate(rate(now, base));
        if (base.signum() > 0) return new Outcome.Wording(new Text("由盈转亏", "from profit to loss"));
        if (base.signum() == 0) return new Outcome.Wording(new Text("上期为零，不计算增速", "no rate: the base is zero"));
        if (now.signum() >= 0) return new Outcome.Wording(new Text("扭亏为盈", "from loss to profit"));
        int order = now.compareTo(base);
        if (order == 0) return new Outcome.Wording(new Text("亏损持平", "loss unchanged"));
        return new Outcome.Wording(order < 0 ? new Text("增亏", "loss grew") : new Text("减亏", "loss shrank"));
    }

    /// Growth of an indicator from two published levels: refused where it is published on another basis (rule D-03).
    public static Outcome growth(Definition definition, BigDecimal now, BigDecimal base) {
        return definition.computable() ? growth(now, base) : new Outcome.Refused(Refusal.GROWTH_NOT_COMPUTED);
    }

    static BigDecimal rate(BigDecimal now, BigDecimal base) {
        return now.divide(base, EXACT).subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    /// The base that a published growth implies (可比基数), rule D-03.
    public static BigDecimal impliedBase(BigDecimal level, BigDecimal percent) {
        return level.divide(factor(percent), EXACT);
    }

    private static BigDecimal factor(BigDecimal percent) {
        return percent.divide(HUNDRED, EXACT).add(BigDecimal.ONE);
    }

    private static BigDecimal percent(BigDecimal factor) {
        return factor.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    /// Mean yearly growth over n years (年均增长).
    public static BigDecimal average(BigDecimal first, BigDecimal last, int years) {
        if (first.signum() <= 0 || last.signum() < 0 || years < 1)
            throw new IllegalArgumentException("no mean growth from " + first + " to " + last + " in " + years);
        return percent(root(last.divide(first, EXACT), years));
    }

    /// Two-year average of the growth of this year and of the year before (两年平均).
    public static BigDecimal twoYears(BigDecimal before, BigDecimal now) {
        return percent(factor(before).multiply(factor(now)).sqrt(EXACT));
    }

    /// Growth of a month as if it went on for a year (环比折年率).
    public static BigDecimal annualised(BigDecimal monthly) {
        return percent(factor(monthly).pow(12, EXACT));
    }

    /// The n-th root by Newton's method, to the digits of `EXACT`.
    static BigDecimal root(BigDecimal value, int n) {
        if (n == 1 || value.signum() == 0) return value;
        var guess = BigDecimal.valueOf(Math.pow(value.doubleValue(), 1.0 / n));
        var count = BigDecimal.valueOf(n);
        for (int i = 0; i < 4; i++)
            guess = guess.multiply(BigDecimal.valueOf(n - 1L))
                    .add(value.divide(guess.pow(n - 1, EXACT), EXACT))
                    .divide(count, EXACT);
        return guess;
    }

    /// An interval that a value may lie in (区间).
    public record Interval(BigDecimal low, BigDecimal high) {
        /// Can the value that was published with these decimals come from it (rule D-10)?
        public boolean admits(BigDecimal published) {
            int decimals = Math.max(0, published.scale());
            return shown(low, decimals).compareTo(published) <= 0
                    && shown(high, decimals).compareTo(published) >= 0;
        }
    }

    /// What a rounded number may have been before it was rounded.
    public static Interval unrounded(BigDecimal rounded) {
        var half = BigDecimal.ONE.movePointLeft(Math.max(0, rounded.scale())).divide(BigDecimal.TWO);
        return new Interval(rounded.subtract(half), rounded.add(half));
    }

    /// The growth that two rounded levels allow (rule D-10); only over a positive base.
    public static Interval growthOf(BigDecimal now, BigDecimal base) {
        var these = unrounded(now);
        var those = unrounded(base);
        var least = those.low().signum() > 0 ? those.low() : base;
        return new Interval(rate(these.low(), those.high()), rate(these.high(), least));
    }

    /// The two-year average that a rounded growth over two years allows (rule D-10).
    public static Interval twoYearsOf(BigDecimal overBoth) {
        var it = unrounded(overBoth);
        return new Interval(
                percent(factor(it.low()).sqrt(EXACT)), percent(factor(it.high()).sqrt(EXACT)));
    }

    /// One part of a whole in two years, at constant prices.
    public record Part(String name, BigDecimal last, BigDecimal now) {}

    /// What a part adds (贡献率、拉动).
    ///
    /// @param contribution share of the change of the whole, in percent
    /// @param pull points of the growth of the whole
    public record Contribution(String name, BigDecimal contribution, BigDecimal pull) {}

    /// What each part adds to the growth of the whole, at constant prices (rule D-09): pulls sum up to the growth,
    /// contributions to a hundred. Empty when the whole does not change.
    public static List<Contribution> contributions(List<Part> parts) {
        var base = parts.stream().map(Part::last).reduce(BigDecimal.ZERO, BigDecimal::add);
        var change = parts.stream().map(it -> it.now().subtract(it.last())).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (change.signum() == 0 || base.signum() <= 0) return List.of();
        return parts.stream()
                .map(it -> {
                    var own = it.now().subtract(it.last()).multiply(HUNDRED);
                    return new Contribution(it.name(), own.divide(change, EXACT), own.divide(base, EXACT));
                })
                .toList();
    }

    /// Single periods from cumulative ones, in order from the first of the year (rule D-04).
    public static List<BigDecimal> singles(List<BigDecimal> cumulative) {
        var singles = new ArrayList<BigDecimal>();
        for (int i = 0; i < cumulative.size(); i++)
            singles.add(i == 0 ? cumulative.getFirst() : cumulative.get(i).subtract(cumulative.get(i - 1)));
        return singles;
    }

    /// Growth on the same basis (同口径增长), rule D-06.
    public static Outcome sameBasis(BigDecimal now, BigDecimal adjustedNow, BigDecimal last, BigDecimal adjustedLast) {
        return growth(now.add(adjustedNow), last.add(adjustedLast));
    }

    /// A share in percent (占比).
    public static BigDecimal share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) throw new IllegalArgumentException("no share of " + whole);
        return part.multiply(HUNDRED).divide(whole, EXACT);
    }

    /// An index with last year at 100, as a rate.
    public static BigDecimal change(BigDecimal index) {
        return index.subtract(HUNDRED);
    }

    /// 增长N倍: how many times the base was added; the value is one more times the base (rule D-11).
    public static BigDecimal grownTimes(BigDecimal now, BigDecimal base) {
        return now.divide(base, EXACT).subtract(BigDecimal.ONE);
    }

    /// The diffusion index (扩散指数), rule D-17: 50 is neutral.
    public static BigDecimal diffusion(int up, int flat, int down) {
        int all = up + flat + down;
        if (all == 0) throw new IllegalArgumentException("nobody answered");
        return BigDecimal.valueOf(100L * up + 50L * flat).divide(BigDecimal.valueOf(all), EXACT);
    }

    /// How a rate is spoken of (rule D-12): 持平 only when it rounds to zero.
    public static Text direction(BigDecimal percent) {
        var rounded = shown(percent);
        if (rounded.signum() == 0) return new Text("持平", "unchanged");
        var size = rounded.abs().toPlainString();
        return rounded.signum() > 0
                ? new Text("增长" + size + "%", "up " + size + "%")
                : new Text("下降" + size + "%", "down " + size + "%");
    }
}
