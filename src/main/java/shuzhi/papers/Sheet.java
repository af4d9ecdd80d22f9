package shuzhi.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One finished page (版面): what stands where, in millimetres from the upper left corner, x to the right, y downwards.
/// The items stand in reading order.
///
/// @param width of the paper, mm
/// @param height of the paper, mm
public record Sheet(double width, double height, List<Item> items) {
    /// Millimetres in a typographic point.
    public static final double POINT = 25.4 / 72;

    public Sheet {
        items = List.copyOf(items);
    }

    public static Sheet portrait(List<Item> items) {
        return new Sheet(Grid.PAPER_WIDTH, Grid.PAPER_HEIGHT, items);
    }

    public static Sheet landscape(List<Item> items) {
        return new Sheet(Grid.PAPER_HEIGHT, Grid.PAPER_WIDTH, items);
    }

    /// The words of the page in reading order, one line for each piece of text.
    public String text() {
        var text = new StringBuilder();
        for (var item : items)
            if (item instanceof Glyphs glyphs) text.append(glyphs.text()).append('\n');
        return text.toString();
    }

    /// Something on the page (图元).
    public sealed interface Item {
        Item moved(double dx, double dy);
    }

    /// A piece of text in one style (文字).
    ///
    /// @param x where the first character begins
    /// @param y the base line
    /// @param clusters the characters, each with its marks; a character outside the basic plane is one cluster
    /// @param advances for each cluster, how far the next one stands from it, mm
    /// @param turn clockwise around (x, y), degrees
    public record Glyphs(Style style, double x, double y, List<String> clusters, List<Double> advances, double turn)
            implements Item {
        public Glyphs {
            clusters = List.copyOf(clusters);
            advances = List.copyOf(advances);
            if (clusters.isEmpty() || clusters.size() != advances.size())
                throw new IllegalArgumentException("each cluster needs its advance: " + clusters + " " + advances);
        }

        public String text() {
            return String.join("", clusters);
        }

        public double width() {
            return advances.stream().mapToDouble(Double::doubleValue).sum();
        }

        @Override
        public Item moved(double dx, double dy) {
            return new Glyphs(style, x + dx, y + dy, clusters, advances, turn);
        }
    }

    /// A drawn outline (图形), filled, stroked or both.
    ///
    /// @param x left edge of the box that holds the outline
    /// @param y upper edge of that box
    /// @param outline the steps `M x y`, `L x y`, `B x1 y1 x2 y2 x y` (a cubic curve) and `C` (close),
    ///     in millimetres from (x, y)
    /// @param line width of the stroke, mm; 0 where there is none
    public record Shape(
            double x,
            double y,
            double width,
            double height,
            String outline,
            Optional<Colour> fill,
            Optional<Colour> stroke,
            double line)
            implements Item {
        @Override
        public Item moved(double dx, double dy) {
            return new Shape(x + dx, y + dy, width, height, outline, fill, stroke, line);
        }
    }

    /// A picture (图像) stretched over its box.
    @SuppressWarnings("ArrayRecordComponent")
    public record Picture(double x, double y, double width, double height, byte[] png) implements Item {
        @Override
        public Item moved(double dx, double dy) {
            return new Picture(x + dx, y + dy, width, height, png);
        }
    }

    /// A straight line.
    public static Shape line(double x1, double y1, double x2, double y2, double width, Colour colour) {
        double left = Math.min(x1, x2);
        double top = Math.min(y1, y2);
        var outline = "M %s %s L %s %s".formatted(mm(x1 - left), mm(y1 - top), mm(x2 - left), mm(y2 - top));
        // a box without height would be drawn by no reader
        double thick = Math.max(width, 0.1);
        return new Shape(
                left,
                top,
                Math.max(Math.abs(x2 - x1), thick),
                Math.max(Math.abs(y2 - y1), thick),
                outline,
                Optional.empty(),
                Optional.of(colour),
                width);
    }

    /// The frame of a rectangle.
    public static Shape frame(double x, double y, double width, double height, double line, Colour colour) {
        return new Shape(x, y, width, height, box(0, 0, width, height), Optional.empty(), Optional.of(colour), line);
    }

    /// A filled rectangle.
    public static Shape fill(double x, double y, double width, double height, Colour colour) {
        return new Shape(x, y, width, height, box(0, 0, width, height), Optional.of(colour), Optional.empty(), 0);
    }

    static String box(double x, double y, double width, double height) {
        return "M %s %s L %s %s L %s %s L %s %s C"
                .formatted(mm(x), mm(y), mm(x + width), mm(y), mm(x + width), mm(y + height), mm(x), mm(y + height));
    }

    /// A length as it is written into files: at most three decimals, a point whatever the country, no spare zeros.
    static String mm(double value) {
        long thousandth = Math.round(value * 1000);
        if (thousandth % 1000 == 0) return Long.toString(thousandth / 1000);
        var digits = String.valueOf(Math.abs(thousandth) + 1000);
        var decimals = digits.substring(digits.length() - 3).replaceAll("0+$", "");
        return (thousandth < 0 ? "-" : "") + Math.abs(thousandth) / 1000 + "." + decimals;
    }

    static List<Item> moved(List<Item> items, double dx, double dy) {
        var moved = new ArrayList<Item>();
        for (var item : items) moved.add(item.moved(dx, dy));
        return moved;
    }
}
