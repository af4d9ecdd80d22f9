package shuzhi.indicators.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import shuzhi.indicators.Seasonal;
import shuzhi.indicators.chart.Drawing.Anchor;
import shuzhi.indicators.chart.Drawing.Point;
import shuzhi.indicators.chart.Drawing.Shape;
import shuzhi.indicators.dictionary.Signal;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// The charts that officials expect (常用图表): lines of cumulative growth, the heat table of indicators by month, bars of
/// gaps, and a series taken apart. Colour never says anything alone: a number or a letter stands beside it.
public final class Charts {
    private static final String INK = "#1d2733";
    private static final String GREY = "#5a6572";
    private static final String LINE = "#d9dee4";
    private static final String BLUE = "#1f5fa8";
    private static final String PALE = "#dbe7f5";
    private static final String RED = "#b42318";
    private static final int WIDTH = 860;
    private static final int LEFT = 64;
    private static final int RIGHT = 110;
    private static final List<String> COLOURS = List.of(BLUE, "#b26a00", "#18794e", RED, GREY);

    private Charts() {}

    /// @param values by month, January first; empty where nothing was published
    public record Series(Text name, List<Optional<BigDecimal>> values, boolean dashed) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /// Lines over the months of a year (累计增速曲线).
    public static Chart lines(Text title, Text unit, List<Series> all, Text month) {
        int height = 320;
        int top = 40;
        int bottom = height - 30;
        var known = all.stream()
                .flatMap(it -> it.values().stream())
                .flatMap(Optional::stream)
                .toList();
        var scale = Scale.of(known.stream().map(BigDecimal::doubleValue).toList(), top, bottom);
        var shapes = new ArrayList<Shape>();
        shapes.add(new Shape.Words(LEFT, 18, unit, Anchor.START, GREY));
        scale.ticks().forEach(it -> {
            shapes.add(new Shape.Line(LEFT, scale.y(it), WIDTH - RIGHT, scale.y(it), it == 0 ? GREY : LINE, 1, false));
            shapes.add(new Shape.Words(LEFT - 8, scale.y(it) + 4, Text.same(number(it)), Anchor.END, GREY));
        });
        for (int i = 1; i <= 12; i++)
            shapes.add(new Shape.Words(x(i), height - 10, Text.same("" + i), Anchor.MIDDLE, GREY));
        for (int i = 0; i < all.size(); i++) {
            var it = all.get(i);
            var colour = COLOURS.get(i % COLOURS.size());
            var points = new ArrayList<Point>();
            for (int m = 1; m <= Math.min(12, it.values().size()); m++) {
                int at = m;
                it.values().get(m - 1).ifPresent(value -> points.add(new Point(x(at), scale.y(value.doubleValue()))));
            }
            if (points.isEmpty()) continue;
            shapes.add(new Shape.Curve(points, colour, 2, it.dashed()));
            if (!it.dashed()) points.forEach(p -> shapes.add(new Shape.Box(p.x() - 2.5, p.y() - 2.5, 5, 5, colour)));
            shapes.add(new Shape.Words(WIDTH - RIGHT + 6, points.getLast().y() + 4, it.name(), Anchor.START, colour));
        }
        var columns = new ArrayList<Text>(List.of(month));
        all.forEach(it -> columns.add(it.name()));
        var rows = new ArrayList<List<Object>>();
        for (int m = 1; m <= 12; m++) {
            var row = new ArrayList<Object>(List.of(m));
            for (var it : all)
                row.add(m <= it.values().size() ? orEmpty(it.values().get(m - 1)) : "");
            rows.add(row);
        }
        return new Chart(new Drawing(WIDTH, height, title, described(title, unit), shapes), columns, rows);
    }

    private static Object orEmpty(Optional<BigDecimal> value) {
        return value.isPresent() ? value.get() : "";
    }

    private static Text described(Text title, Text unit) {
        return new Text(
                title.zh() + "，单位：" + unit.zh() + "；数值见下表",
                title.en() + ", in " + unit.en() + "; the values stand in the table below");
    }

    private static double x(int month) {
        return LEFT + 20 + (WIDTH - RIGHT - LEFT - 40) * (month - 1) / 11.0;
    }

    /// One indicator in the heat table: its gaps by month.
    ///
    /// @param gaps of the months, January first
    public record Heat(Text name, List<Optional<BigDecimal>> gaps, List<Optional<Signal>> signals) {
        public Heat {
            gaps = List.copyOf(gaps);
            signals = List.copyOf(signals);
        }
    }

    /// The heat table of indicators by month (指标热力表): the gap to the target in each cell, its signal as the ground.
    public static Chart heat(Text title, Text indicator, List<Heat> all) {
        int left = room(all.stream().map(Heat::name).toList());
        int cell = 46;
        int row = 26;
        var shapes = new ArrayList<Shape>();
        for (int m = 1; m <= 12; m++)
            shapes.add(new Shape.Words(left + cell * (m - 0.5), 18, Text.same("" + m), Anchor.MIDDLE, GREY));
        for (int i = 0; i < all.size(); i++) {
            var it = all.get(i);
            double y = 28 + (double) i * row;
            shapes.add(new Shape.Words(left - 10, y + 17, it.name(), Anchor.END, INK));
            for (int m = 0; m < 12; m++) {
                var signal = m < it.signals().size() ? it.signals().get(m) : Optional.<Signal>empty();
                shapes.add(new Shape.Box(
                        left + (double) cell * m + 1,
                        y + 1,
                        cell - 2.0,
                        row - 2.0,
                        signal.map(Charts::ground).orElse("#f2f4f7")));
                var gap = m < it.gaps().size() ? it.gaps().get(m) : Optional.<BigDecimal>empty();
                if (gap.isPresent())
                    shapes.add(new Shape.Words(
                            left + cell * (m + 0.5), y + 18, Text.same(gap.get().toPlainString()), Anchor.MIDDLE, INK));
            }
        }
        var columns = new ArrayList<Text>(List.of(indicator));
        for (int m = 1; m <= 12; m++) columns.add(Text.same("" + m));
        var rows = all.stream()
                .<List<Object>>map(it -> {
                    var cells = new ArrayList<Object>(List.of(it.name()));
                    for (int m = 0; m < 12; m++)
                        cells.add(m < it.gaps().size() ? orEmpty(it.gaps().get(m)) : "");
                    return cells;
                })
                .toList();
        var points = new Text("百分点", "points");
        return new Chart(
                new Drawing(left + cell * 12 + 10, 40 + all.size() * row, title, described(title, points), shapes),
                columns,
                rows);
    }

    /// Room for the longest name in either language: Chinese characters are as wide as they are high.
    private static int room(List<Text> names) {
        return 20
                + names.stream()
                        .flatMap(it -> List.of(it.zh(), it.en()).stream())
                        .mapToInt(it -> (int) it.codePoints()
                                .mapToDouble(one -> Character.isIdeographic(one) ? 13.5 : 8)
                                .sum())
                        .max()
                        .orElse(0);
    }

    private static String ground(Signal signal) {
        return switch (signal) {
            case GREEN -> "#cfe8d8";
            case YELLOW -> "#ffe3a3";
            case RED -> "#f6c5c0";
        };
    }

    /// A gap with its signal.
    public record Gap(Text name, BigDecimal points, Signal signal) {}

    /// Bars to the left and right of the target (差距条形图).
    public static Chart gaps(Text title, Text indicator, Text gap, List<Gap> all) {
        int left = room(all.stream().map(Gap::name).toList());
        int row = 28;
        double most = all.stream()
                .mapToDouble(it -> Math.abs(it.points().doubleValue()))
                .max()
                .orElse(1);
        double half = (WIDTH - left - 60) / 2.0;
        double zero = left + half + 20;
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < all.size(); i++) {
            var it = all.get(i);
            double y = 10 + (double) i * row;
            double length = Math.abs(it.points().doubleValue()) / Math.max(most, 0.1) * (half - 40);
            boolean behind = it.points().signum() < 0;
            shapes.add(new Shape.Words(left - 10, y + 17, it.name(), Anchor.END, INK));
            shapes.add(new Shape.Box(behind ? zero - length : zero, y + 4, length, row - 8.0, bar(it.signal())));
            shapes.add(new Shape.Words(
                    behind ? zero - length - 6 : zero + length + 6,
                    y + 18,
                    Text.same((behind ? "" : "+") + it.points().toPlainString()),
                    behind ? Anchor.END : Anchor.START,
                    INK));
        }
        shapes.add(new Shape.Line(zero, 4, zero, 14 + all.size() * row, INK, 1, false));
        return new Chart(
                new Drawing(WIDTH, 24 + all.size() * row, title, described(title, gap), shapes),
                List.of(indicator, gap),
                all.stream()
                        .<List<Object>>map(it -> List.of(it.name(), it.points()))
                        .toList());
    }

    private static String bar(Signal signal) {
        return switch (signal) {
            case GREEN -> "#18794e";
            case YELLOW -> "#c98b00";
            case RED -> RED;
        };
    }

    /// The names of the parts of a series.
    public enum Panel implements Word {
        SERIES("原始值和季节调整后", "Original and adjusted"),
        TREND("趋势", "Trend"),
        SEASON("季节因素", "Season"),
        IRREGULAR("不规则因素", "Irregular");

        private final Text text;

        Panel(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// A series taken apart (季节分解图): four panels over the same months, and the forecast with its interval, marked 预计.
    public static Chart season(Text title, Text month, Seasonal it) {
        int panel = 120;
        int height = 30 + panel * 4;
        var shapes = new ArrayList<Shape>();
        int count = it.months().size() + it.forecasts().size();
        Function<Integer, Double> x = i -> LEFT + (WIDTH - LEFT - 30.0) * i / Math.max(1, count - 1);
        for (var one : Panel.values()) {
            int top = 24 + one.ordinal() * panel;
            int bottom = top + panel - 30;
            shapes.add(new Shape.Words(LEFT, top - 4.0, one.text(), Anchor.START, GREY));
            var values = new ArrayList<Double>();
            it.months().forEach(m -> values.add(value(one, m)));
            if (one == Panel.SERIES) it.forecasts().forEach(f -> values.addAll(List.of(f.low(), f.high())));
            var scale = Scale.of(values, top + 4, bottom);
            scale.ticks().forEach(tick -> {
                shapes.add(new Shape.Line(LEFT, scale.y(tick), WIDTH - 30, scale.y(tick), LINE, 1, false));
                shapes.add(new Shape.Words(LEFT - 6, scale.y(tick) + 4, Text.same(number(tick)), Anchor.END, GREY));
            });
            if (one == Panel.SERIES) forecast(shapes, it, scale, x);
            shapes.add(curve(it, m -> value(one, m), scale, x, one == Panel.SERIES ? GREY : BLUE));
            if (one == Panel.SERIES) shapes.add(curve(it, Seasonal.Month::adjusted, scale, x, BLUE));
        }
        for (int i = 0; i < it.months().size(); i++)
            if (it.months().get(i).month().getMonthValue() == 1)
                shapes.add(new Shape.Words(
                        x.apply(i),
                        height - 8,
                        Text.same("" + it.months().get(i).month().getYear()),
                        Anchor.MIDDLE,
                        GREY));
        return new Chart(
                new Drawing(WIDTH, height, title, described(title, new Text("原单位", "its unit")), shapes),
                columns(month),
                rows(it));
    }

    private static void forecast(ArrayList<Shape> shapes, Seasonal it, Scale scale, Function<Integer, Double> x) {
        if (it.forecasts().isEmpty()) return;
        int from = it.months().size();
        var ring = new ArrayList<Point>();
        var middle = new ArrayList<Point>();
        for (int i = 0; i < it.forecasts().size(); i++) {
            ring.add(new Point(x.apply(from + i), scale.y(it.forecasts().get(i).high())));
            middle.add(
                    new Point(x.apply(from + i), scale.y(it.forecasts().get(i).value())));
        }
        for (int i = it.forecasts().size() - 1; i >= 0; i--)
            ring.add(new Point(x.apply(from + i), scale.y(it.forecasts().get(i).low())));
        shapes.add(new Shape.Area(ring, PALE));
        shapes.add(new Shape.Curve(middle, BLUE, 1.5, true));
    }

    private static Shape curve(
            Seasonal it, Function<Seasonal.Month, Double> of, Scale scale, Function<Integer, Double> x, String colour) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < it.months().size(); i++) {
            double value = of.apply(it.months().get(i));
            if (!Double.isNaN(value)) points.add(new Point(x.apply(i), scale.y(value)));
        }
        return new Shape.Curve(points, colour, 1.5, false);
    }

    private static double value(Panel panel, Seasonal.Month it) {
        return switch (panel) {
            case SERIES -> it.original();
            case TREND -> it.trend();
            case SEASON -> it.season();
            case IRREGULAR -> it.irregular();
        };
    }

    private static List<Text> columns(Text month) {
        return List.of(
                month,
                new Text("原始值", "Original"),
                new Text("季节调整后", "Adjusted"),
                Panel.TREND.text(),
                Panel.SEASON.text(),
                Panel.IRREGULAR.text(),
                new Text("日历因素", "Calendar"),
                new Text("一、二月合并发布，按日数拆分", "January and February divided by their days"),
                new Text("预计", "Estimate"),
                new Text("预计下限（95%）", "Estimate, low (95%)"),
                new Text("预计上限（95%）", "Estimate, high (95%)"));
    }

    private static List<List<Object>> rows(Seasonal it) {
        var rows = new ArrayList<List<Object>>();
        for (var m : it.months())
            rows.add(List.of(
                    m.month().toString(),
                    rounded(m.original(), 2),
                    rounded(m.adjusted(), 2),
                    rounded(m.trend(), 2),
                    rounded(m.season(), 4),
                    rounded(m.irregular(), 4),
                    rounded(m.calendar(), 4),
                    m.derived() ? new Text("推算", "derived") : "",
                    "",
                    "",
                    ""));
        for (var f : it.forecasts())
            rows.add(List.of(
                    f.month().toString(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    rounded(f.value(), 2),
                    rounded(f.low(), 2),
                    rounded(f.high(), 2)));
        return rows;
    }

    private static Object rounded(double value, int decimals) {
        return Double.isNaN(value) ? "" : BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// From values to heights.
    private record Scale(double low, double high, double step, int top, int bottom) {
        static Scale of(List<Double> values, int top, int bottom) {
            double low = values.stream()
                    .filter(it -> !it.isNaN())
                    .mapToDouble(it -> it)
                    .min()
                    .orElse(0);
            double high = values.stream()
                    .filter(it -> !it.isNaN())
                    .mapToDouble(it -> it)
                    .max()
                    .orElse(1);
            if (high - low < 1e-9) {
                low -= 1;
                high += 1;
            }
            double rough = (high - low) / 4;
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double step = rough / power > 5
                    ? 10 * power
                    : rough / power > 2 ? 5 * power : rough / power > 1 ? 2 * power : power;
            return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step, top, bottom);
        }

        double y(double value) {
            return bottom - (value - low) / (high - low) * (bottom - top);
        }

        List<Double> ticks() {
            var ticks = new ArrayList<Double>();
            for (int i = 0; low + i * step <= high + step / 1000; i++) ticks.add(low + i * step);
            return ticks;
        }
    }
}
