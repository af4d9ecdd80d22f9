package shuzhi.papers;

import java.util.ArrayList;
import java.util.List;

/// The pages of a paper while they are being filled (分页): strips go one below the other, and on to the next page.
final class Pages {
    /// How far the page number stands below the type area, mm (GB/T 9704-2012, 7.5).
    private static final double NUMBER_BELOW = 7;

    private final List<List<Sheet.Item>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<Strip> waiting = new ArrayList<>();
    private double y;
    private boolean firstNumbered = true;

    /// Letters bear no page number on their first page (GB/T 9704-2012, 10.1).
    void firstWithoutNumber() {
        firstNumbered = false;
    }

    void add(List<Strip> strips) {
        strips.forEach(this::add);
    }

    void add(Strip strip) {
        waiting.add(strip);
        if (!strip.keep()) settle();
    }

    void newPage() {
        settle();
        turn();
    }

    /// The strips at the foot of the type area of the last page (版记), on a page of its own where they do not fit.
    void atFoot(List<Strip> strips) {
        settle();
        if (!fits(Strip.height(strips))) turn();
        y = Grid.HEIGHT - Strip.height(strips);
        strips.forEach(this::put);
    }

    List<Sheet> sheets() {
        settle();
        // a break at the very end leaves no empty page behind
        if (pages.size() > 1 && pages.getLast().isEmpty()) pages.removeLast();
        var sheets = new ArrayList<Sheet>();
        for (var items : pages) {
            var all = new ArrayList<>(items);
            if (firstNumbered || !sheets.isEmpty()) all.addAll(number(sheets.size() + 1));
            sheets.add(Sheet.portrait(all));
        }
        return sheets;
    }

    private void settle() {
        if (!fits(Strip.height(waiting)) && y > 0) turn();
        for (var strip : waiting) {
            if (!fits(strip.height()) && y > 0) turn();
            if (y == 0) strip.head().forEach(this::put);
            // white space at the head of a page would only look like a mistake; the first page may begin with it
            if (y > 0 || pages.size() == 1 || !strip.items().isEmpty()) put(strip);
        }
        waiting.clear();
    }

    private boolean fits(double height) {
        return y + height <= Grid.HEIGHT + 0.01;
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = 0;
    }

    private void put(Strip strip) {
        pages.getLast().addAll(Sheet.moved(strip.items(), Grid.LEFT, Grid.TOP + y));
        y += strip.height();
    }

    /// Odd numbers stand at the right, even ones at the left, one character in (rule A-78).
    private static List<Sheet.Item> number(int number) {
        var style = Style.plain(Face.NUMBER, 14);
        var line = new Line(Cluster.of("— " + number + " —", style), true);
        double y = Grid.TOP + Grid.HEIGHT + NUMBER_BELOW + style.height() * 0.88;
        double inset = style.advance();
        var align = number % 2 == 1 ? Align.RIGHT : Align.LEFT;
        return line.placed(Grid.LEFT + inset, y, Grid.WIDTH - 2 * inset, align);
    }
}
