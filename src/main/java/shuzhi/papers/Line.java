package shuzhi.papers;

import java.util.ArrayList;
import java.util.List;

/// A line of text (行): what stands in it, and whether the paragraph ends with it.
///
/// Breaking keeps to 禁则: no closing mark begins a line, no opening mark ends one, a word or number is not cut, dashes
/// and dots stay in pairs. What does not fit goes to the next line together with the character before it, and the line
/// is spread to its full width, so that nothing ever stands outside the type area.
record Line(List<Cluster> clusters, boolean last) {
    /// A line is spread only if it lacks no more than this many characters; a long word would tear it apart.
    private static final double SPREAD = 4;

    Line {
        clusters = List.copyOf(clusters);
    }

    /// @param first width of the first line, mm
    /// @param rest width of the other lines, mm
    static List<Line> breaking(List<Cluster> text, double first, double rest) {
        var lines = new ArrayList<Line>();
        int from = 0;
        while (from < text.size()) {
            int end = end(text, from, lines.isEmpty() ? first : rest);
            boolean forced = end < text.size() && text.get(end).endsLine();
            lines.add(new Line(trimmed(text.subList(from, end)), forced || end == text.size()));
            from = forced ? end + 1 : end;
            while (!forced && from < text.size() && text.get(from).isSpace()) from++;
        }
        return lines;
    }

    /// Where the line that begins at `from` ends, the end not included. It holds at least one cluster.
    private static int end(List<Cluster> text, int from, double width) {
        // thousandths of a millimetre are rounding, not too much text
        double room = width + 0.01;
        int end = from;
        while (end < text.size() && !text.get(end).endsLine()) {
            room -= text.get(end).width();
            if (room < 0 && !text.get(end).isSpace()) break;
            end++;
        }
        if (end == text.size() || text.get(end).endsLine()) return end;
        int fit = Math.max(end, from + 1);
        for (int at = fit; at > from; at--) if (mayBreak(text, at)) return at;
        return fit;
    }

    /// May a line end before the cluster at this place?
    static boolean mayBreak(List<Cluster> text, int at) {
        // spaces at the end of a line vanish, so what stands before them ends it
        int end = at - 1;
        while (end > 0 && text.get(end).isSpace()) end--;
        return text.get(at).mayFollowBreak(text.get(at - 1)) && !text.get(end).opens();
    }

    private static List<Cluster> trimmed(List<Cluster> clusters) {
        int end = clusters.size();
        while (end > 0 && clusters.get(end - 1).text().equals(" ")) end--;
        return clusters.subList(0, end);
    }

    double width() {
        return clusters.stream().mapToDouble(Cluster::width).sum();
    }

    /// The line as it stands on the page.
    ///
    /// @param x left edge of the column, mm
    /// @param y base line, mm
    /// @param column width of the column, mm
    List<Sheet.Item> placed(double x, double y, double column, Align align) {
        double slack = column - width();
        double left = switch (align) {
            case JUSTIFIED, LEFT -> x;
            case CENTRED -> x + slack / 2;
            case RIGHT -> x + slack;
        };
        return pieces(left, y, align == Align.JUSTIFIED ? spread(slack) : 0);
    }

    /// How much wider each gap becomes.
    private double spread(double slack) {
        int gaps = 0;
        for (int at = 1; at < clusters.size(); at++) if (isGap(at)) gaps++;
        boolean possible = !last && gaps > 0 && slack > 0;
        return possible && slack <= SPREAD * clusters.getFirst().style().advance() ? slack / gaps : 0;
    }

    private boolean isGap(int at) {
        return !(clusters.get(at).latin() && clusters.get(at - 1).latin())
                && clusters.get(at).raise() == 0;
    }

    /// One piece of text for each stretch in one style. A character that takes more than one unit of UTF-16 stands
    /// alone: readers do not agree whether its second half has an advance of its own.
    private List<Sheet.Item> pieces(double left, double y, double spread) {
        var items = new ArrayList<Sheet.Item>();
        double x = left;
        int from = 0;
        while (from < clusters.size()) {
            var head = clusters.get(from);
            var texts = new ArrayList<String>();
            var advances = new ArrayList<Double>();
            int at = from;
            do {
                boolean widened = at + 1 < clusters.size() && isGap(at + 1);
                texts.add(clusters.get(at).text());
                advances.add(clusters.get(at).width() + (widened ? spread : 0));
                at++;
            } while (at < clusters.size() && joins(head, clusters.get(at)));
            var piece = glyphs(head, x, y, texts, advances);
            items.add(piece);
            for (double advance : advances) x += advance;
            from = at;
        }
        return items;
    }

    private static boolean joins(Cluster head, Cluster next) {
        return head.style().equals(next.style())
                && head.raise() == next.raise()
                && head.text().length() == 1
                && next.text().length() == 1;
    }

    private static Sheet.Glyphs glyphs(Cluster head, double x, double y, List<String> texts, List<Double> advances) {
        if (head.raise() == 0) return new Sheet.Glyphs(head.style(), x, y, texts, advances, 0);
        // a note mark is several characters: each gets its own advance
        var letters = head.text().chars().mapToObj(Character::toString).toList();
        var widths = head.text()
                .chars()
                .mapToObj(it -> Characters.latinWidth(it) * head.style().height())
                .toList();
        return new Sheet.Glyphs(head.style(), x, y - head.raise(), letters, widths, 0);
    }
}
