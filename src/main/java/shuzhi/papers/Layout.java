package shuzhi.papers;

import java.util.ArrayList;
import java.util.List;

/// Sets a paper on pages by GB/T 9704-2012 (排版): 22 lines of 28 characters, rules.
public final class Layout {
    /// From the top of the type area to the issuing sign, mm (7.2.4).
    private static final double SIGN_BELOW_TOP = 35;

    /// The issuing sign is no larger than the model of the State Council (22 mm × 15 mm a character).
    private static final double SIGN_MAX = 15;

    /// From the document number to the red rule, mm (7.2.7).
    private static final double RULE_BELOW = 4;

    private static final double CODE_SIDE = 28;

    private final Paper paper;
    private final Pages pages = new Pages();
    private final Numerals numerals = new Numerals();
    private final Typesetter text;

    private Layout(Paper paper) {
        this.paper = paper;
        this.text = new Typesetter(new Paper.Numbers(paper.notes()));
    }

    /// The same paper always gives the same pages.
    public static List<Sheet> pages(Paper paper) {
        var layout = new Layout(paper);
        var foot = paper.blocks().stream()
                .filter(Block.Imprint.class::isInstance)
                .map(Block.Imprint.class::cast)
                .findFirst();
        paper.blocks().stream().filter(it -> !(it instanceof Block.Imprint)).forEach(layout::set);
        layout.notes();
        foot.ifPresent(it -> layout.pages.atFoot(layout.imprint(it)));
        return layout.pages.sheets();
    }

    private void set(Block block) {
        switch (block) {
            case Block.Letterhead it -> letterhead(it);
            case Block.Title it -> title(it.text());
            case Block.Addressee(var who) -> {
                var colon = Words.COLON.in(paper.language());
                pages.add(text.lines(who.endsWith(colon) ? who : who + colon, Style.BODY, 0));
            }
            case Block.Heading it -> heading(it);
            case Block.Paragraph(var runs) -> pages.add(text.lines(text.clusters(runs, Style.BODY), 2, Grid.PITCH));
            case Block.Table it -> pages.add(new Tables(text).table(it));
            case Block.Facts(var facts) -> pages.add(new Tables(text).facts(facts));
            case Block.Enclosures(var names) -> enclosures(names);
            case Block.Signature it -> signature(it);
            case Block.Code it -> pages.add(code(it));
            case Block.Blank(int lines) -> {
                for (int line = 0; line < lines; line++) pages.add(Strip.empty(Grid.PITCH));
            }
            case Block.NewPage _ -> pages.newPage();
            case Block.Imprint _ -> throw new IllegalStateException("the imprint is set last");
        }
    }

    private void letterhead(Block.Letterhead it) {
        pages.add(Strip.empty(SIGN_BELOW_TOP));
        double em = Math.min(
                SIGN_MAX,
                Grid.WIDTH / Math.max(1, it.sign().codePointCount(0, it.sign().length())));
        var style = Style.plain(Face.TITLE, em / Sheet.POINT).in(Colour.RED);
        pages.add(Typesetter.line(it.sign(), style, Align.CENTRED, em * 1.2));
        pages.add(Strip.empty(2 * Grid.PITCH));
        if (!it.number().isEmpty()) pages.add(Typesetter.line(it.number(), Style.BODY, Align.CENTRED, Grid.PITCH));
        var rule = Sheet.line(0, RULE_BELOW - 2, Grid.WIDTH, RULE_BELOW - 2, 0.7, Colour.RED);
        pages.add(Strip.of(RULE_BELOW, List.of(rule)));
        pages.add(Strip.empty(2 * Grid.PITCH));
    }

    /// Long titles are broken into lines of about the same length.
    private void title(String title) {
        var clusters = Cluster.of(title, Style.TITLE);
        double width = clusters.stream().mapToDouble(Cluster::width).sum();
        double count = Math.ceil(width / Grid.WIDTH);
        double even = Math.min(Grid.WIDTH, width / count + Style.TITLE.advance());
        var lines = Line.breaking(clusters, even, even);
        if (lines.size() > count) lines = Line.breaking(clusters, Grid.WIDTH, Grid.WIDTH);
        for (var line : lines)
            pages.add(Typesetter.placed(line, 0, Grid.WIDTH, Align.CENTRED, Grid.PITCH)
                    .kept());
        pages.add(Strip.empty(Grid.PITCH).kept());
    }

    private void heading(Block.Heading it) {
        var style = switch (it.level()) {
            case 1 -> Style.HEADING;
            case 2 -> Style.SUBHEADING;
            default -> Style.BODY;
        };
        for (var strip : text.lines(numerals.next(it.level()) + it.text(), style, 2)) pages.add(strip.kept());
    }

    private void enclosures(List<String> names) {
        pages.add(Strip.empty(Grid.PITCH));
        var word = Cluster.of(Words.ENCLOSURE.in(paper.language()) + Words.COLON.in(paper.language()), Style.BODY);
        double indent = 2 * Style.BODY.advance();
        double hanging = indent + new Line(word, true).width();
        for (int at = 0; at < names.size(); at++) {
            var name = names.size() == 1 ? names.get(at) : (at + 1) + ". " + names.get(at);
            var label = at == 0 ? word : List.<Cluster>of();
            pages.add(Typesetter.hanging(label, indent, Cluster.of(name, Style.BODY), hanging, Grid.PITCH));
        }
    }

    /// Name and date stand one above the other, the date four characters in; the seal lies over both, its upper edge
    /// within a line of the text (7.3.5.1).
    private void signature(Block.Signature it) {
        double advance = Style.BODY.advance();
        var body = new Line(Cluster.of(it.body(), Style.BODY), true);
        var date = new Line(Cluster.of(Numerals.date(it.date()), Style.BODY), true);
        double centre = Grid.WIDTH - 4 * advance - date.width() / 2;
        centre = Math.min(centre, Grid.WIDTH - body.width() / 2);
        int before = it.marked() ? 2 : 1;
        var items = new ArrayList<Sheet.Item>();
        double y = before * Grid.PITCH + Grid.baseline(Grid.PITCH, Style.BODY.height());
        if (it.marked()) {
            // the middle of the seal a little above the middle of name and date, so that both stand below its centre
            items.addAll(SealMark.of(it.body(), centre, (before + 0.85) * Grid.PITCH));
        }
        items.addAll(body.placed(centre - body.width() / 2, y, body.width(), Align.LEFT));
        items.addAll(date.placed(centre - date.width() / 2, y + Grid.PITCH, date.width(), Align.LEFT));
        double below = it.marked() ? 1 : 0;
        pages.add(Strip.of((before + 2 + below) * Grid.PITCH, items));
    }

    private static Strip code(Block.Code it) {
        var items = new ArrayList<Sheet.Item>();
        items.add(Qr.of(it.content()).shape(0, 0, CODE_SIDE));
        items.addAll(Typesetter.placed(Cluster.of(it.caption(), Style.NOTE), 2, CODE_SIDE + 4, Grid.WIDTH));
        return Strip.of(CODE_SIDE + 6, items);
    }

    private void notes() {
        if (paper.notes().isEmpty()) return;
        var head = Cluster.of(Words.NOTES.in(paper.language()), Style.TABLE_HEAD);
        var rule = Sheet.line(0, 4, Grid.WIDTH / 3, 4, 0.2, Colour.BLACK);
        pages.add(Strip.of(6, List.of(rule)).kept());
        pages.add(Typesetter.placed(new Line(head, true), 0, Grid.WIDTH, Align.LEFT, 7)
                .kept());
        int number = 0;
        for (var note : paper.notes()) {
            var label = Cluster.of("[" + ++number + "]", Style.NOTE);
            var whole = note.text() + note.link().map(it -> " " + it).orElse("");
            pages.add(Typesetter.hanging(label, 0, Cluster.of(whole, Style.NOTE), 9, 6));
        }
    }

    private List<Strip> imprint(Block.Imprint it) {
        var style = Style.SMALL;
        double inset = style.advance();
        double pitch = 8;
        var strips = new ArrayList<Strip>();
        strips.add(rule(0.35));
        if (it.copies().isPresent()) {
            var words = Words.COPIES.in(paper.language()) + Words.COLON.in(paper.language());
            var copies = Cluster.of(words + it.copies().get(), style);
            for (var line : Line.breaking(copies, Grid.WIDTH - 2 * inset, Grid.WIDTH - 2 * inset))
                strips.add(Typesetter.placed(line, inset, Grid.WIDTH - 2 * inset, Align.JUSTIFIED, pitch));
            strips.add(rule(0.25));
        }
        var office = new Line(Cluster.of(it.office(), style), true);
        var when = new Line(Cluster.of(Numerals.date(it.printed()) + Words.PRINTED.in(paper.language()), style), true);
        double y = Typesetter.base(pitch, style);
        var items = new ArrayList<>(office.placed(inset, y, Grid.WIDTH, Align.LEFT));
        items.addAll(when.placed(0, y, Grid.WIDTH - inset, Align.RIGHT));
        strips.add(Strip.of(pitch, items));
        strips.add(rule(0.35));
        return strips;
    }

    private static Strip rule(double width) {
        return Strip.of(0.6, List.of(Sheet.line(0, 0.3, Grid.WIDTH, 0.3, width, Colour.BLACK)));
    }
}
