package shuzhi.indicators.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// A drawing (图形) of lines, boxes and words, written as SVG and as PNG from the same shapes, so the two cannot differ.
///
/// @param title what a screen reader says first
/// @param description what the drawing shows, in one sentence
public record Drawing(int width, int height, Text title, Text description, List<Shape> shapes) {
    /// The picture has so many pixels for one unit of the drawing.
    private static final int SCALE = 2;

    private static final int LETTER = 13;

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /// A piece of a drawing.
    public sealed interface Shape {
        /// @param dashed for what is an estimate, or a mark
        record Line(double x1, double y1, double x2, double y2, String colour, double thick, boolean dashed)
                implements Shape {}

        record Curve(List<Point> points, String colour, double thick, boolean dashed) implements Shape {
            public Curve {
                points = List.copyOf(points);
            }
        }

        record Area(List<Point> points, String colour) implements Shape {
            public Area {
                points = List.copyOf(points);
            }
        }

        record Box(double x, double y, double width, double height, String colour) implements Shape {}

        record Words(double x, double y, Text text, Anchor anchor, String colour) implements Shape {}
    }

    public record Point(double x, double y) {}

    /// Where words stand against their point.
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// As SVG without script and style, with title and description.
    public String svg(Language language) {
        var out = new StringBuilder();
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-size=\"%d\" font-family=\"sans-serif\">"
                        .formatted(width, height, width, height, LETTER));
        out.append("<title>").append(escaped(title.in(language))).append("</title>");
        out.append("<desc>").append(escaped(description.in(language))).append("</desc>");
        for (var it : shapes) out.append(svg(it, language));
        return out.append("</svg>").toString();
    }

    private static String svg(Shape shape, Language language) {
        return switch (shape) {
            case Shape.Line it ->
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                        .formatted(
                                at(it.x1()),
                                at(it.y1()),
                                at(it.x2()),
                                at(it.y2()),
                                it.colour(),
                                at(it.thick()),
                                dash(it.dashed()));
            case Shape.Curve it ->
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                        .formatted(points(it.points()), it.colour(), at(it.thick()), dash(it.dashed()));
            case Shape.Area it -> "<polygon points=\"%s\" fill=\"%s\"/>".formatted(points(it.points()), it.colour());
            case Shape.Box it ->
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                        .formatted(at(it.x()), at(it.y()), at(it.width()), at(it.height()), it.colour());
            case Shape.Words it ->
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
                        .formatted(
                                at(it.x()),
                                at(it.y()),
                                it.anchor().name().toLowerCase(Locale.ROOT),
                                it.colour(),
                                escaped(it.text().in(language)));
        };
    }

    private static String points(List<Point> points) {
        return String.join(
                " ", points.stream().map(it -> at(it.x()) + "," + at(it.y())).toList());
    }

    private static String dash(boolean dashed) {
        return dashed ? " stroke-dasharray=\"5 4\"" : "";
    }

    private static String at(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// As PNG, with the first font of this machine that has every character; where none has the Chinese ones, the
    /// words are English. Empty when the machine has no font at all.
    public Optional<byte[]> png(Language language) {
        var spoken = language == Language.ENGLISH || font(language).isPresent() ? language : Language.ENGLISH;
        return font(spoken).map(it -> png(spoken, it));
    }

    private Optional<Font> font(Language language) {
        var text = new StringBuilder();
        for (var it : shapes)
            if (it instanceof Shape.Words words) text.append(words.text().in(language));
        var fonts = new ArrayList<>(Arrays.asList(
                GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT)));
        return fonts.stream()
                .map(it -> new Font(it, Font.PLAIN, LETTER))
                .filter(it -> it.canDisplayUpTo(text.toString()) < 0)
                .min(java.util.Comparator.comparing(it -> it.getFamily().contains("Sans") ? 0 : 1));
    }

    private byte[] png(Language language, Font font) {
        var image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        graphics.setFont(font);
        for (var it : shapes) draw(graphics, it, language);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void draw(Graphics2D graphics, Shape shape, Language language) {
        switch (shape) {
            case Shape.Line it -> {
                pen(graphics, it.colour(), it.thick(), it.dashed());
                graphics.draw(new Line2D.Double(it.x1(), it.y1(), it.x2(), it.y2()));
            }
            case Shape.Curve it -> {
                pen(graphics, it.colour(), it.thick(), it.dashed());
                graphics.draw(path(it.points()));
            }
            case Shape.Area it -> {
                graphics.setColor(Color.decode(it.colour()));
                graphics.fill(path(it.points()));
            }
            case Shape.Box it -> {
                graphics.setColor(Color.decode(it.colour()));
                graphics.fill(new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height()));
            }
            case Shape.Words it -> {
                graphics.setColor(Color.decode(it.colour()));
                var words = it.text().in(language);
                double length = graphics.getFontMetrics().stringWidth(words);
                double x = switch (it.anchor()) {
                    case START -> it.x();
                    case MIDDLE -> it.x() - length / 2;
                    case END -> it.x() - length;
                };
                graphics.drawString(words, (float) x, (float) it.y());
            }
        }
    }

    private static void pen(Graphics2D graphics, String colour, double thick, boolean dashed) {
        graphics.setColor(Color.decode(colour));
        graphics.setStroke(
                dashed
                        ? new BasicStroke(
                                (float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0)
                        : new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    private static Path2D path(List<Point> points) {
        var path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            var it = points.get(i);
            if (i == 0) path.moveTo(it.x(), it.y());
            else path.lineTo(it.x(), it.y());
        }
        return path;
    }
}
