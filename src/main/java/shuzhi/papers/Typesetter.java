package shuzhi.papers;

import java.util.ArrayList;
import java.util.List;

/// Text within the type area (行文).
record Typesetter(Paper.Numbers notes) {
    List<Cluster> clusters(List<Run> runs, Style style) {
        var clusters = new ArrayList<Cluster>();
        for (var run : runs) {
            switch (run) {
                case Run.Words(var words, var emphasis) ->
                    clusters.addAll(Cluster.of(words, emphasised(style, emphasis)));
                case Run.Mark(var note) -> clusters.add(Cluster.mark(notes.of(note), style));
            }
        }
        return clusters;
    }

    static Style emphasised(Style style, Run.Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN -> style;
            case BOLD -> style.asBold();
            case KAI -> style.in(Face.SUBHEADING);
            case RED -> style.in(Colour.RED);
        };
    }

    /// @param indent of the first line, characters
    List<Strip> lines(List<Cluster> clusters, int indent, double pitch) {
        if (clusters.isEmpty()) return List.of(Strip.empty(pitch));
        double by = indent * Style.BODY.advance();
        var strips = new ArrayList<Strip>();
        for (var line : Line.breaking(clusters, Grid.WIDTH - by, Grid.WIDTH)) {
            double left = strips.isEmpty() ? by : 0;
            strips.add(placed(line, left, Grid.WIDTH - left, Align.JUSTIFIED, pitch));
        }
        return strips;
    }

    static Strip line(String words, Style style, Align align, double height) {
        return placed(new Line(Cluster.of(words, style), true), 0, Grid.WIDTH, align, height);
    }

    static Strip placed(Line line, double left, double width, Align align, double height) {
        var style = line.clusters().isEmpty()
                ? Style.BODY
                : line.clusters().getFirst().style();
        return Strip.of(height, line.placed(left, base(height, style), width, align));
    }

    /// A text with a label at its left; all its lines begin below one another.
    ///
    /// @param left where the label begins, mm
    /// @param indent where the text begins, mm
    static List<Strip> hanging(List<Cluster> label, double left, List<Cluster> text, double indent, double pitch) {
        double width = Grid.WIDTH - indent;
        var strips = new ArrayList<Strip>();
        for (var line : Line.breaking(text, width, width)) {
            var items = new ArrayList<Sheet.Item>();
            if (strips.isEmpty() && !label.isEmpty())
                items.addAll(placed(label, left, base(pitch, label.getFirst().style()), indent));
            items.addAll(placed(line, indent, width, Align.JUSTIFIED, pitch).items());
            strips.add(Strip.of(pitch, items));
        }
        return strips;
    }

    static List<Sheet.Item> placed(List<Cluster> clusters, double left, double y, double width) {
        return new Line(clusters, true).placed(left, y, width, Align.LEFT);
    }

    static double base(double height, Style style) {
        return Grid.baseline(height, style.height());
    }

    /// The widest that any of these would be on one line, mm.
    static double widest(List<List<Cluster>> texts) {
        return texts.stream()
                .mapToDouble(it -> new Line(it, true).width())
                .max()
                .orElse(0);
    }
}
