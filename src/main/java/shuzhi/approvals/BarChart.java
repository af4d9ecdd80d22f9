package shuzhi.approvals;

import java.util.List;
import java.util.Optional;

/// Horizontal bars as a drawing (条形图), computed here so that the template only writes numbers. Every chart stands
/// beside
/// a table that says the same.
///
/// @param max the value of a full bar
/// @param mark a limit to be drawn across
public record BarChart(String title, List<Bar> bars, double max, Optional<Double> mark) {
    /// Room for the label, for the value, and of a letter: Chinese characters are as wide as they are high.
    private static final int LABEL_MIN = 80;

    private static final int VALUE = 90;
    private static final double WIDE = 13.2;
    private static final double NARROW = 7.2;
    private static final int FULL = 400;
    private static final int STEP = 26;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /// @param shown the value as it is written beside the bar
    public record Bar(String label, double value, String shown, Optional<Interval> interval) {}

    public int height() {
        return bars.size() * STEP + 8;
    }

    /// Where the bars begin: beside the longest label.
    public int left() {
        return bars.stream().mapToInt(it -> width(it.label())).max().orElse(0) + LABEL_MIN / 5;
    }

    private static int width(String label) {
        return Math.max(LABEL_MIN, (int) label.codePoints()
                .mapToDouble(it -> Character.isIdeographic(it) ? WIDE : NARROW)
                .sum());
    }

    public int right() {
        return left() + FULL;
    }

    /// The width of the whole drawing.
    public int width() {
        return right() + VALUE;
    }

    public int y(int bar) {
        return bar * STEP + 4;
    }

    public int width(double value) {
        return max <= 0 ? 0 : (int) Math.round(Math.min(1, value / max) * FULL);
    }

    public int x(double value) {
        return left() + width(value);
    }
}
