package shuzhi.papers;

import java.util.ArrayList;
import java.util.List;

/// The smallest piece that a line is made of (字): a character with its marks, or a note mark.
///
/// @param text one character as a reader sees it; a line end forces the line to end here
/// @param style with the Latin face where the character is Latin
/// @param width how far the next cluster stands from this one, mm
/// @param latin belongs to a word with its Latin neighbours
/// @param raise above the base line, mm
record Cluster(String text, Style style, double width, boolean latin, double raise) {
    /// Note marks stand in small type above the line.
    private static final double MARK_SIZE = 0.6;

    private static final double MARK_RAISE = 0.38;

    static List<Cluster> of(String text, Style style) {
        var clusters = new ArrayList<Cluster>();
        Characters.clean(text).codePoints().forEach(it -> add(clusters, it, style));
        return clusters;
    }

    /// The mark of a note; it never stands alone at the beginning of a line.
    static Cluster mark(int number, Style style) {
        var small = style.in(Face.LATIN).sized(style.size() * MARK_SIZE);
        var text = "[" + number + "]";
        double share = text.chars().mapToDouble(Characters::latinWidth).sum();
        return new Cluster(text, small, share * small.height(), false, style.height() * MARK_RAISE);
    }

    private static void add(List<Cluster> clusters, int codePoint, Style style) {
        if (Characters.joinsPrevious(codePoint) && !clusters.isEmpty()) {
            var last = clusters.removeLast();
            clusters.add(new Cluster(
                    last.text + Character.toString(codePoint), last.style, last.width, last.latin, last.raise));
            return;
        }
        var text = Character.toString(codePoint);
        if (codePoint == '\n') clusters.add(new Cluster(text, style, 0, false, 0));
        else if (Characters.isLatin(codePoint)) clusters.add(latin(text, codePoint, style));
        else clusters.add(new Cluster(text, style, style.advance(), false, 0));
    }

    private static Cluster latin(String text, int codePoint, Style style) {
        // the spacing that the style adds to full squares is added to Latin letters in proportion
        double width = Characters.latinWidth(codePoint) * style.advance();
        return new Cluster(text, style.in(Face.LATIN), width, codePoint != ' ', 0);
    }

    boolean isSpace() {
        return text.equals(" ") || text.equals("\u3000");
    }

    boolean endsLine() {
        return text.equals("\n");
    }

    /// May a line end between `previous` and this cluster, as far as the beginning of a line and words go?
    boolean mayFollowBreak(Cluster previous) {
        if (raise > 0 || isSpace() || Characters.mayNotStart(first())) return false;
        return !(latin && previous.latin) || previous.text.equals("/") || previous.text.equals("-");
    }

    /// Belongs to what follows it, and never ends a line.
    boolean opens() {
        return Characters.mayNotEnd(last());
    }

    private int first() {
        return text.codePointAt(0);
    }

    private int last() {
        return text.codePointBefore(text.length());
    }
}
