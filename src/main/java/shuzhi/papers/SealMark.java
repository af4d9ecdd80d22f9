package shuzhi.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The red mark of a body's seal (印章图形): a ring, a star, the name along the ring. It is only what the eye sees; what
/// proves the paper is the signature ([Seal]).
final class SealMark {
    /// The diameter of the seals of city departments, mm.
    static final double DIAMETER = 42;

    private static final double RING = 1.1;
    /// A quarter of a circle as a cubic curve.
    private static final double CURVE = 0.5522847;
    /// The widest stretch of the ring that the name may take, degrees.
    private static final double STRETCH = 250;

    private SealMark() {}

    /// @param x centre, mm
    /// @param y centre, mm
    static List<Sheet.Item> of(String body, double x, double y) {
        var items = new ArrayList<Sheet.Item>();
        items.add(ring(x, y, DIAMETER / 2 - RING / 2));
        items.add(star(x, y, DIAMETER / 6));
        items.addAll(name(Cluster.of(body, style(body)), x, y));
        return items;
    }

    private static Style style(String body) {
        int count = body.codePointCount(0, body.length());
        double size = count <= 10 ? 16 : count <= 14 ? 14 : count <= 18 ? 12 : 10;
        return Style.plain(Face.NUMBER, size).in(Colour.RED);
    }

    private static Sheet.Item ring(double x, double y, double radius) {
        double c = radius * CURVE;
        // the box leaves room for half the line on every side
        double r = radius + RING;
        var outline = new Outline(r)
                .move(0, -radius)
                .curve(c, -radius, radius, -c, radius, 0)
                .curve(radius, c, c, radius, 0, radius)
                .curve(-c, radius, -radius, c, -radius, 0)
                .curve(-radius, -c, -c, -radius, 0, -radius);
        return shape(x, y, r, outline, Optional.empty(), Optional.of(Colour.RED), RING);
    }

    private static Sheet.Item star(double x, double y, double radius) {
        double inner = radius * Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(54));
        var outline = new Outline(radius).move(0, -radius);
        for (int point = 1; point < 10; point++) {
            double angle = Math.toRadians(36 * point);
            double r = point % 2 == 0 ? radius : inner;
            outline.line(r * Math.sin(angle), -r * Math.cos(angle));
        }
        return shape(x, y, radius, outline, Optional.of(Colour.RED), Optional.empty(), 0);
    }

    private static Sheet.Item shape(
            double x,
            double y,
            double radius,
            Outline outline,
            Optional<Colour> fill,
            Optional<Colour> stroke,
            double line) {
        return new Sheet.Shape(x - radius, y - radius, 2 * radius, 2 * radius, outline.closed(), fill, stroke, line);
    }

    private static List<Sheet.Item> name(List<Cluster> name, double x, double y) {
        var items = new ArrayList<Sheet.Item>();
        if (name.isEmpty()) return items;
        double height = name.getFirst().style().height();
        double radius = DIAMETER / 2 - RING - 1.2 - 0.88 * height;
        double comfortable = Math.toDegrees(height * 1.18 / radius);
        double step = Math.min(comfortable, STRETCH / name.size());
        double angle = -step * (name.size() - 1) / 2;
        for (var cluster : name) {
            double radians = Math.toRadians(angle);
            double half = cluster.width() / 2;
            double left = x + radius * Math.sin(radians) - half * Math.cos(radians);
            double base = y - radius * Math.cos(radians) - half * Math.sin(radians);
            items.add(new Sheet.Glyphs(
                    cluster.style(), left, base, List.of(cluster.text()), List.of(cluster.width()), angle));
            angle += step;
        }
        return items;
    }

    /// Steps of an outline around a centre; the box of the shape begins `radius` left of and above it.
    private record Outline(StringBuilder steps, double radius) {
        Outline(double radius) {
            this(new StringBuilder(), radius);
        }

        Outline move(double x, double y) {
            return step("M", x, y);
        }

        Outline line(double x, double y) {
            return step(" L", x, y);
        }

        Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
            return step(" B", x1, y1).step("", x2, y2).step("", x, y);
        }

        private Outline step(String name, double x, double y) {
            steps.append(name)
                    .append(' ')
                    .append(Sheet.mm(x + radius))
                    .append(' ')
                    .append(Sheet.mm(y + radius));
            return this;
        }

        String closed() {
            return steps + " C";
        }
    }
}
