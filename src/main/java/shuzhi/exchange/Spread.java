package shuzhi.exchange;

import java.util.Arrays;
import java.util.Collection;

/// How numbers are spread (分布): percentiles interpolate between neighbours (R type 7).
public final class Spread {
    private final double[] sorted;

    private Spread(double[] sorted) {
        this.sorted = sorted;
    }

    public static Spread of(Collection<? extends Number> numbers) {
        var sorted = numbers.stream().mapToDouble(Number::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Spread(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /// @param share from 0 (the smallest) to 1 (the largest)
    /// @return NaN when there is no number: of nothing, nothing is known
    public double percentile(double share) {
        if (sorted.length == 0) return Double.NaN;
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
    }

    public double min() {
        return percentile(0);
    }

    public double median() {
        return percentile(0.5);
    }

    public double p90() {
        return percentile(0.9);
    }

    public double max() {
        return percentile(1);
    }

    public double mean() {
        return Arrays.stream(sorted).average().orElse(Double.NaN);
    }

    /// How many are at most that large.
    public int within(double limit) {
        return (int) Arrays.stream(sorted).filter(it -> it <= limit).count();
    }
}
