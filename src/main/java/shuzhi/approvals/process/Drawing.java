package shuzhi.approvals.process;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import shuzhi.approvals.process.Layout.Arrow;
import shuzhi.approvals.process.Layout.Point;
import shuzhi.exchange.Flow;
import shuzhi.words.Language;

/// Draws a process map as SVG (流程图): no script and no style sheet, so that it is the same on a page, in a file and
/// in print. The thicker an arrow, the more often; red where most time is lost; dashed where work runs back.
final class Drawing {
    private static final int HIGH = 56;
    private static final int STEP = HIGH + 74;
    private static final int MARGIN = 24;
    private static final int LINE = 14;
    private static final double WIDE = 12.5;
    private static final double NARROW = 6.7;
    private static final double THICK = 7;
    /// From this depth of blue on, white letters read better than dark ones.
    private static final double DARK = 0.72;
    private static final String INK = "#1a2433";
    private static final String ARROW = "#7d93b3";
    private static final String SLOW = "#b3261e";

    private final ProcessMap map;
    private final Map<String, Integer> starts;
    private final Map<String, Integer> ends;
    private final UnaryOperator<String> names;
    private final Language language;
    private final Map<String, Integer> index = new HashMap<>();
    private final Layout layout;
    private final Set<Flow.Edge> slow;
    private final Map<Arrow, Double> leaving = new HashMap<>();
    private final Map<Arrow, Double> arriving = new HashMap<>();

    /// @param starts how many cases begin with an activity
    /// @param ends how many end with it
    /// @param names what an activity is called on the drawing
    Drawing(
            ProcessMap map,
            Map<String, Integer> starts,
            Map<String, Integer> ends,
            UnaryOperator<String> names,
            Language language) {
        this.map = map;
        this.starts = starts;
        this.ends = ends;
        this.names = names;
        this.language = language;
        for (var it : map.nodes()) index.put(it.activity(), index.size());
        var weights = new LinkedHashMap<Arrow, Integer>();
        for (var it : map.edges()) weights.put(arrow(it), it.count());
        this.layout = new Layout(map.nodes().stream().map(Flow.Node::place).toList(), weights);
        this.slow = map.bottlenecks();
        spread(List.copyOf(weights.keySet()));
    }

    private Arrow arrow(Flow.Edge it) {
        return new Arrow(index.getOrDefault(it.from(), 0), index.getOrDefault(it.to(), 0));
    }

    /// Where arrows touch a box: side by side in the order in which they come, above and below apart.
    private void spread(List<Arrow> arrows) {
        record End(Arrow arrow, boolean out, double toward) {}
        for (int box = 0; box < map.nodes().size(); box++) {
            var above = new ArrayList<End>();
            var below = new ArrayList<End>();
            for (var it : arrows) {
                if (it.from() == it.to()) continue;
                var way = layout.way(it);
                boolean down = way.getLast().layer() >= way.getFirst().layer();
                boolean level = way.getLast().layer() == way.getFirst().layer();
                if (it.from() == box)
                    (down ? below : above).add(new End(it, true, way.get(1).x()));
                if (it.to() == box)
                    (down && !level ? above : below)
                            .add(new End(it, false, way.get(way.size() - 2).x()));
            }
            for (var side : List.of(above, below)) {
                side.sort(Comparator.comparingDouble(End::toward));
                double room = Math.min(34, (Layout.BOX - 36.0) / Math.max(1, side.size()));
                for (int i = 0; i < side.size(); i++) {
                    double x = layout.box(box).x() + (i - (side.size() - 1) / 2.0) * room;
                    (side.get(i).out() ? leaving : arriving).put(side.get(i).arrow(), x);
                }
            }
        }
    }

    double width() {
        return layout.width() + 2 * MARGIN + 40;
    }

    double height() {
        return (layout.layers() - 1) * (double) STEP + HIGH + 2 * MARGIN;
    }

    private static double top(int layer) {
        return MARGIN + layer * (double) STEP;
    }

    String svg(String title) {
        var text = new StringWriter();
        try {
            var out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartElement("svg");
            out.writeDefaultNamespace("http://www.w3.org/2000/svg");
            attributes(
                    out,
                    "class",
                    "process",
                    "width",
                    number(width()),
                    "height",
                    number(height()),
                    "viewBox",
                    "0 0 " + number(width()) + " " + number(height()),
                    "role",
                    "img",
                    "font-family",
                    "\"Noto Sans CJK SC\", \"Microsoft YaHei\", sans-serif",
                    "font-size",
                    "12");
            element(out, "title", title);
            rect(out, 0, 0, width(), height(), 0, "#ffffff", "none");
            out.writeStartElement("g");
            out.writeAttribute("transform", "translate(" + MARGIN + " 0)");
            var fromRare = new ArrayList<>(map.edges());
            fromRare.sort(Comparator.comparingInt(Flow.Edge::count));
            for (var it : fromRare) edge(out, it);
            for (int i = 0; i < map.nodes().size(); i++) box(out, i);
            for (var it : fromRare) label(out, it);
            out.writeEndElement();
            out.writeEndElement();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a drawing in memory cannot fail", e);
        }
        return text.toString();
    }

    private void edge(XMLStreamWriter out, Flow.Edge it) throws XMLStreamException {
        var arrow = arrow(it);
        int most = map.edges().stream().mapToInt(Flow.Edge::count).max().orElse(1);
        double thick = 1.2 + THICK * Math.sqrt((double) it.count() / most);
        boolean back = isBack(arrow);
        var colour = slow.contains(it) ? SLOW : ARROW;
        var way = points(arrow);
        out.writeStartElement("g");
        element(out, "title", names.apply(it.from()) + " → " + names.apply(it.to()) + ": " + it.count());
        out.writeEmptyElement("path");
        attributes(
                out,
                "d",
                path(way),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                number(thick),
                "stroke-opacity",
                "0.8");
        if (back) attributes(out, "stroke-dasharray", "6 4");
        var end = way.getLast();
        var before = way.get(way.size() - 2);
        double size = 5 + thick;
        double direction = arrow.from() == arrow.to() ? 0 : Math.signum(end[1] - before[1]);
        out.writeEmptyElement("path");
        var head = direction == 0
                ? "M%s %s l%s %s l0 %s z".formatted(at(end[0]), at(end[1]), at(size), at(-size / 2), at(size))
                : "M%s %s l%s %s l%s 0 z"
                        .formatted(at(end[0]), at(end[1]), at(-size / 2), at(-direction * size), at(size));
        attributes(out, "d", head, "fill", colour);
        out.writeEndElement();
    }

    private boolean isBack(Arrow arrow) {
        return arrow.from() != arrow.to() && layout.isBack(arrow);
    }

    /// Pairs of x and y: from an even one to the next the line bends, from an odd one it is straight.
    private List<double[]> points(Arrow arrow) {
        if (arrow.from() == arrow.to()) {
            var box = layout.box(arrow.from());
            double x = box.x() + Layout.BOX / 2.0;
            double y = top(box.layer()) + HIGH / 2.0;
            return List.of(new double[] {x, y - 14}, new double[] {x + 2, y + 14});
        }
        var way = layout.way(arrow);
        double direction = way.getLast().layer() >= way.getFirst().layer() ? 1 : -1;
        boolean level = way.getLast().layer() == way.getFirst().layer();
        var points = new ArrayList<double[]>();
        points.add(new double[] {leaving.getOrDefault(arrow, way.getFirst().x()), side(way.getFirst(), direction > 0)});
        for (var bend : way.subList(1, way.size() - 1)) {
            points.add(new double[] {bend.x(), side(bend, direction < 0)});
            points.add(new double[] {bend.x(), side(bend, direction > 0)});
        }
        points.add(new double[] {
            arriving.getOrDefault(arrow, way.getLast().x()), side(way.getLast(), level || direction < 0)
        });
        return points;
    }

    private static double side(Point it, boolean bottom) {
        return top(it.layer()) + (bottom ? HIGH : 0);
    }

    private static String path(List<double[]> way) {
        var path = new StringBuilder("M" + at(way.getFirst()[0]) + " " + at(way.getFirst()[1]));
        for (int i = 1; i < way.size(); i++) {
            var from = way.get(i - 1);
            var to = way.get(i);
            if (i % 2 == 0) {
                path.append(" L").append(at(to[0])).append(' ').append(at(to[1]));
                continue;
            }
            double rise = to[1] - from[1];
            boolean loop = way.size() == 2 && Math.abs(to[0] - from[0]) < 3 && Math.abs(rise) < HIGH;
            boolean level = rise == 0;
            double firstX = loop ? from[0] + 34 : from[0];
            double secondX = loop ? to[0] + 34 : to[0];
            double firstY = loop ? from[1] - 6 : level ? from[1] + 44 : from[1] + rise / 2;
            double secondY = loop ? to[1] + 6 : level ? to[1] + 44 : to[1] - rise / 2;
            path.append(" C%s %s %s %s %s %s"
                    .formatted(at(firstX), at(firstY), at(secondX), at(secondY), at(to[0]), at(to[1])));
        }
        return path.toString();
    }

    /// In the middle of the arrow: how often, and the median time.
    private void label(XMLStreamWriter out, Flow.Edge it) throws XMLStreamException {
        var arrow = arrow(it);
        var way = points(arrow);
        double x;
        double y;
        if (arrow.from() == arrow.to()) {
            x = way.getFirst()[0] + 30;
            y = way.getFirst()[1] + 8;
        } else {
            int middle = way.size() / 2 - 1;
            boolean straight = way.size() > 2 && middle % 2 == 1 || way.size() == 4;
            var one = straight && way.size() == 4 ? way.get(1) : way.get(middle);
            var other = straight && way.size() == 4 ? way.get(2) : way.get(middle + 1);
            x = (one[0] + other[0]) / 2;
            y = (one[1] + other[1]) / 2 + (one[1] == other[1] ? 36 : 0);
        }
        boolean lost = slow.contains(it);
        text(out, x, y, count(it.count()), lost ? SLOW : INK, true);
        if (it.hours().count() > 0) text(out, x, y + 12, time(it.hours().median()), lost ? SLOW : "#4a5768", false);
    }

    private void text(XMLStreamWriter out, double x, double y, String text, String colour, boolean bold)
            throws XMLStreamException {
        out.writeStartElement("text");
        attributes(
                out,
                "x",
                at(x),
                "y",
                at(y),
                "text-anchor",
                "middle",
                "font-size",
                "11",
                "fill",
                colour,
                "stroke",
                "#ffffff",
                "stroke-width",
                "3.5",
                "stroke-linejoin",
                "round",
                "paint-order",
                "stroke");
        if (bold) attributes(out, "font-weight", "600");
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void box(XMLStreamWriter out, int box) throws XMLStreamException {
        var node = map.nodes().get(box);
        var at = layout.box(box);
        double x = at.x();
        double left = x - Layout.BOX / 2.0;
        double y = top(at.layer());
        int most = map.nodes().stream().mapToInt(Flow.Node::count).max().orElse(1);
        double share = (double) node.count() / most;
        var name = names.apply(node.activity());
        out.writeStartElement("g");
        element(out, "title", name);
        rect(out, left, y, Layout.BOX, HIGH, 6, shade(share), "#1c4f91");
        var lines = lines(name);
        double first = y + (lines.size() == 1 ? 23 : 17);
        var ink = depth(share) > DARK ? "#ffffff" : INK;
        for (int i = 0; i < lines.size(); i++) plain(out, x, first + i * LINE, lines.get(i), "middle", ink, "600");
        plain(out, x, y + HIGH - 8, count(node.count()), "middle", ink, "400");
        var begun = starts.getOrDefault(node.activity(), 0);
        var ended = ends.getOrDefault(node.activity(), 0);
        if (begun > 0) plain(out, left + 8, y + HIGH - 8, "▶ " + count(begun), "start", ink, "400");
        if (ended > 0) plain(out, left + Layout.BOX - 8, y + HIGH - 8, count(ended) + " ■", "end", ink, "400");
        out.writeEndElement();
    }

    /// From nearly white to the blue of the house.
    private static String shade(double share) {
        double part = depth(share);
        return "#%02x%02x%02x".formatted(mix(255, 0x1c, part), mix(255, 0x4f, part), mix(255, 0x91, part));
    }

    private static double depth(double share) {
        return Math.pow(0.08 + 0.92 * share, 2);
    }

    private static int mix(int light, int dark, double part) {
        return (int) Math.round(light + (dark - light) * part);
    }

    private static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        double room = Layout.BOX - 14;
        for (var word : name.split("(?<=[ _])|(?<=[\\u4e00-\\u9fff])")) {
            double wide = wide(word);
            if (used + wide > room && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
                used = 0;
            }
            line.append(word);
            used += wide;
        }
        lines.add(line.toString().strip());
        if (lines.size() > 2) {
            var second = lines.get(1);
            return List.of(lines.getFirst(), second.substring(0, Math.max(1, second.length() - 1)) + "…");
        }
        return lines;
    }

    private static double wide(String text) {
        return text.codePoints()
                .mapToDouble(it -> Character.isIdeographic(it) ? WIDE : NARROW)
                .sum();
    }

    private String time(double hours) {
        boolean chinese = language == Language.CHINESE;
        if (hours < 1.0 / 60) return chinese ? "不到1分钟" : "< 1 min";
        if (hours < 1) return Math.round(hours * 60) + (chinese ? "分钟" : " min");
        if (hours < 48) return String.format(Locale.ROOT, "%.1f", hours) + (chinese ? "小时" : " h");
        return String.format(Locale.ROOT, "%.1f", hours / 24) + (chinese ? "天" : " d");
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static void plain(
            XMLStreamWriter out, double x, double y, String text, String anchor, String colour, String weight)
            throws XMLStreamException {
        out.writeStartElement("text");
        attributes(out, "x", at(x), "y", at(y), "text-anchor", anchor, "fill", colour, "font-weight", weight);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static void rect(
            XMLStreamWriter out, double x, double y, double width, double height, int round, String fill, String stroke)
            throws XMLStreamException {
        out.writeEmptyElement("rect");
        attributes(
                out,
                "x",
                at(x),
                "y",
                at(y),
                "width",
                at(width),
                "height",
                at(height),
                "rx",
                Integer.toString(round),
                "fill",
                fill,
                "stroke",
                stroke);
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static void attributes(XMLStreamWriter out, String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) out.writeAttribute(pairs[i], pairs[i + 1]);
    }

    private static String at(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String number(double number) {
        return at(Math.ceil(number));
    }
}
