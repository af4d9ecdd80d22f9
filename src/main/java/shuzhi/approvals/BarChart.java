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
    private static final int LEFT = 190;
    private static final int FULL = 700;
    private static final int STEP = 26;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /// @param shown the value as it is written beside the bar
    public record Bar(String label, double value, String shown, Optional<Interval> interval) {}

    public int height() {
        return bars.size() * STEP + 8;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return LEFT + FULL;
    }

    public int y(int bar) {
        return bar * STEP + 4;
    }

    public int width(double value) {
        return max <= 0 ? 0 : (int) Math.round(Math.min(1, value / max) * FULL);
    }

    public int x(double value) {
        return LEFT + width(value);
    }
}
