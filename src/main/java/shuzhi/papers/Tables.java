package shuzhi.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets tables and lists of facts as strips (表格排版).
final class Tables {
    /// Between a line of the table and its words, mm.
    private static final double PADDING = 1.6;

    private static final double PITCH = 6.2;
    private static final double THIN = 0.2;
    private static final double THICK = 0.4;
    /// A row with more lines than this is cut, so that it fits on a page.
    private static final int LINES_MAX = 25;

    private final Typesetter text;

    Tables(Typesetter text) {
        this.text = text;
    }

    List<Strip> table(Block.Table table) {
        var widths = widths(table.columns());
        var head = new ArrayList<Strip>();
        var titles = table.columns().stream()
                .map(it -> Cluster.of(it.title(), Style.TABLE_HEAD))
                .toList();
        var centred = table.columns().stream().map(_ -> Align.CENTRED).toList();
        head.add(Strip.of(0, List.of(Sheet.line(0, 0, Grid.WIDTH, 0, THICK, Colour.BLACK))));
        head.addAll(row(titles, widths, centred, THIN));
        var strips = new ArrayList<Strip>();
        if (!table.caption().isEmpty())
            strips.add(Typesetter.line(table.caption(), Style.TABLE_HEAD, Align.CENTRED, Grid.PITCH)
                    .kept());
        head.forEach(it -> strips.add(it.kept()));
        var aligns = table.columns().stream().map(Block.Column::align).toList();
        for (int at = 0; at < table.rows().size(); at++) {
            var cells = table.rows().get(at).cells().stream()
                    .map(it -> text.clusters(it.runs(), Style.TABLE))
                    .toList();
            boolean last = at == table.rows().size() - 1;
            for (var strip : row(cells, widths, aligns, last ? THICK : THIN)) strips.add(strip.under(head));
        }
        strips.add(Strip.empty(Grid.PITCH / 2));
        return strips;
    }

    List<Strip> facts(List<Block.Fact> facts) {
        var names = facts.stream().map(it -> Cluster.of(it.name(), Style.BODY)).toList();
        double name = Math.min(Grid.WIDTH * 0.45, Typesetter.widest(names) + Style.BODY.advance());
        double value = Grid.WIDTH - name;
        var strips = new ArrayList<Strip>();
        for (int at = 0; at < facts.size(); at++) {
            var left = Line.breaking(names.get(at), name, name);
            var right = Line.breaking(text.clusters(facts.get(at).value(), Style.BODY), value, value);
            for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
                var items = new ArrayList<Sheet.Item>();
                if (line < left.size())
                    items.addAll(Typesetter.placed(left.get(line), 0, name, Align.LEFT, Grid.PITCH)
                            .items());
                if (line < right.size())
                    items.addAll(Typesetter.placed(right.get(line), name, value, Align.JUSTIFIED, Grid.PITCH)
                            .items());
                strips.add(Strip.of(Grid.PITCH, items));
            }
            strips.add(Strip.of(0, List.of(Sheet.line(0, 0, Grid.WIDTH, 0, 0.1, Colour.GREY))));
        }
        return strips;
    }

    private static List<Double> widths(List<Block.Column> columns) {
        double shares = columns.stream().mapToInt(Block.Column::share).sum();
        return columns.stream().map(it -> Grid.WIDTH * it.share() / shares).toList();
    }

    /// One row, in several strips when it is very high.
    private static List<Strip> row(List<List<Cluster>> cells, List<Double> widths, List<Align> aligns, double below) {
        var lines = new ArrayList<List<Line>>();
        int most = 1;
        for (int at = 0; at < cells.size(); at++) {
            double room = widths.get(at) - 2 * PADDING;
            lines.add(Line.breaking(cells.get(at), room, room));
            most = Math.max(most, lines.getLast().size());
        }
        var strips = new ArrayList<Strip>();
        for (int from = 0; from < most; from += LINES_MAX) {
            int end = Math.min(most, from + LINES_MAX);
            strips.add(rowPart(lines, widths, aligns, from, end, end == most ? Optional.of(below) : Optional.empty()));
        }
        return strips;
    }

    private static Strip rowPart(
            List<List<Line>> cells,
            List<Double> widths,
            List<Align> aligns,
            int from,
            int end,
            Optional<Double> below) {
        var items = new ArrayList<Sheet.Item>();
        double height = (end - from) * PITCH + 2 * PADDING;
        double x = 0;
        for (int at = 0; at < cells.size(); at++) {
            var lines = cells.get(at);
            // short cells stand in the middle of a high row
            double top = lines.size() < end - from ? (height - lines.size() * PITCH) / 2 : PADDING;
            for (int line = from; line < Math.min(end, lines.size()); line++) {
                var placed = Typesetter.placed(
                        lines.get(line), x + PADDING, widths.get(at) - 2 * PADDING, aligns.get(at), PITCH);
                items.addAll(Sheet.moved(placed.items(), 0, top + (line - from) * PITCH));
            }
            if (at > 0) items.add(Sheet.line(x, 0, x, height, THIN, Colour.BLACK));
            x += widths.get(at);
        }
        items.add(Sheet.line(0, 0, 0, height, THICK, Colour.BLACK));
        items.add(Sheet.line(Grid.WIDTH, 0, Grid.WIDTH, height, THICK, Colour.BLACK));
        below.ifPresent(it -> items.add(Sheet.line(0, height, Grid.WIDTH, height, it, Colour.BLACK)));
        return Strip.of(height, items);
    }
}
