package shuzhi.papers;

import java.util.ArrayList;
import java.util.List;

/// Sets a paper on pages by GB/T 9704-2012 (排版): 22 lines of 28 characters, rules.
public final class Layout {
    private static final double CODE_SIDE = 28;

    /// The lines of text that go with the signature to a new page, so that no page bears only a seal (7.3.5.5).
    private static final int WITH_SIGNATURE = 2;

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
        return new Layout(paper).set();
    }

    private List<Sheet> set() {
        var blocks = paper.blocks().stream()
                .filter(it -> !(it instanceof Block.Imprint))
                .toList();
        for (int at = 0; at < blocks.size(); at++) {
            var following = blocks.subList(at + 1, blocks.size());
            boolean afterSignature = at > 0 && blocks.get(at - 1) instanceof Block.Signature;
            // a code that follows the signature stands to its left
            if (!(afterSignature && blocks.get(at) instanceof Block.Code)) set(blocks.get(at), following);
        }
        pages.add(notes());
        for (var block : paper.blocks()) if (block instanceof Block.Imprint imprint) pages.atFoot(imprint(imprint));
        return pages.sheets();
    }

    private void set(Block block, List<Block> following) {
        switch (block) {
            case Block.NewPage _ -> pages.newPage();
            case Block.Letterhead it -> {
                if (it.form() == Block.Letterhead.Form.LETTER) pages.firstWithoutNumber();
                pages.add(Letterheads.strips(it));
            }
            case Block.Signature it
            when !following.isEmpty() && following.getFirst() instanceof Block.Code code ->
                pages.add(beside(signature(it), code(code)));
            default -> pages.add(beforeSignature(following) ? tailKept(strips(block)) : strips(block));
        }
    }

    /// Does the signature follow, at once or after the list of what is enclosed?
    static boolean beforeSignature(List<Block> following) {
        if (following.isEmpty()) return false;
        return switch (following.getFirst()) {
            case Block.Signature _ -> true;
            case Block.Enclosures _ -> following.size() > 1 && following.get(1) instanceof Block.Signature;
            default -> false;
        };
    }

    private static List<Strip> tailKept(List<Strip> strips) {
        var kept = new ArrayList<Strip>();
        for (var strip : strips) {
            boolean tail = kept.size() >= strips.size() - WITH_SIGNATURE;
            kept.add(tail ? strip.kept() : strip);
        }
        return kept;
    }

    private List<Strip> strips(Block block) {
        return switch (block) {
            case Block.Letterhead it -> Letterheads.strips(it);
            case Block.Title(var words) -> title(words);
            case Block.Addressee(var who) -> addressee(who);
            case Block.Heading it -> heading(it);
            case Block.Paragraph(var runs) -> text.lines(text.clusters(runs, Style.BODY), 2, Grid.PITCH);
            case Block.Table it -> new Tables(text).table(it);
            case Block.Facts(var facts) -> new Tables(text).facts(facts);
            case Block.Enclosures(var names) -> enclosures(names);
            case Block.Signature it -> List.of(signature(it));
            case Block.Code it -> List.of(code(it));
            case Block.Blank(int lines) -> List.of(Strip.empty(lines * Grid.PITCH));
            case Block.NewPage _ -> List.of();
            case Block.Imprint it -> imprint(it);
        };
    }

    /// Long titles are broken into lines of about the same length.
    private static List<Strip> title(String title) {
        var clusters = Cluster.of(title, Style.TITLE);
        double width = clusters.stream().mapToDouble(Cluster::width).sum();
        double count = Math.ceil(width / Grid.WIDTH);
        double even = Math.min(Grid.WIDTH, width / count + Style.TITLE.advance());
        var lines = Line.breaking(clusters, even, even);
        if (lines.size() > count) lines = Line.breaking(clusters, Grid.WIDTH, Grid.WIDTH);
        var strips = new ArrayList<Strip>();
        for (var line : lines)
            strips.add(Typesetter.placed(line, 0, Grid.WIDTH, Align.CENTRED, Grid.PITCH)
                    .kept());
        strips.add(Strip.empty(Grid.PITCH).kept());
        return strips;
    }

    private List<Strip> addressee(String who) {
        var colon = Words.COLON.in(paper.language());
        return text.lines(Cluster.of(who.endsWith(colon) ? who : who + colon, Style.BODY), 0, Grid.PITCH);
    }

    private List<Strip> heading(Block.Heading it) {
        var style = switch (it.level()) {
            case 1 -> Style.HEADING;
            case 2 -> Style.SUBHEADING;
            default -> Style.BODY;
        };
        var words = Cluster.of(numerals.next(it.level()) + it.text(), style);
        return text.lines(words, 2, Grid.PITCH).stream().map(Strip::kept).toList();
    }

    private List<Strip> enclosures(List<String> names) {
        var strips = new ArrayList<>(List.of(Strip.empty(Grid.PITCH)));
        var word = Cluster.of(Words.ENCLOSURE.in(paper.language()) + Words.COLON.in(paper.language()), Style.BODY);
        double indent = 2 * Style.BODY.advance();
        double hanging = indent + new Line(word, true).width();
        for (int at = 0; at < names.size(); at++) {
            var name = names.size() == 1 ? names.get(at) : (at + 1) + ". " + names.get(at);
            var label = at == 0 ? word : List.<Cluster>of();
            strips.addAll(Typesetter.hanging(label, indent, Cluster.of(name, Style.BODY), hanging, Grid.PITCH));
        }
        return strips.stream().map(Strip::kept).toList();
    }

    /// Name and date stand one above the other, the date four characters in; the seal lies over both, its upper edge
    /// within a line of the text (7.3.5.1).
    private static Strip signature(Block.Signature it) {
        double advance = Style.BODY.advance();
        var body = new Line(Cluster.of(it.body(), Style.BODY), true);
        var date = new Line(Cluster.of(Numerals.date(it.date()), Style.BODY), true);
        double centre = Grid.WIDTH - 4 * advance - date.width() / 2;
        centre = Math.min(centre, Grid.WIDTH - body.width() / 2);
        int before = it.marked() ? 2 : 1;
        var items = new ArrayList<Sheet.Item>();
        double y = before * Grid.PITCH + Grid.baseline(Grid.PITCH, Style.BODY.height());
        // the middle of the seal a little above the middle of name and date, so that both stand below its centre
        if (it.marked()) items.addAll(SealMark.of(it.body(), centre, (before + 0.85) * Grid.PITCH));
        items.addAll(body.placed(centre - body.width() / 2, y, body.width(), Align.LEFT));
        items.addAll(date.placed(centre - date.width() / 2, y + Grid.PITCH, date.width(), Align.LEFT));
        double below = it.marked() ? 1 : 0;
        return Strip.of((before + 2 + below) * Grid.PITCH, items);
    }

    private static Strip beside(Strip signature, Strip code) {
        double down = Math.max(0, signature.height() - code.height());
        var items = new ArrayList<>(signature.items());
        items.addAll(Sheet.moved(code.items(), 0, down));
        return Strip.of(Math.max(signature.height(), code.height()), items);
    }

    private static Strip code(Block.Code it) {
        var items = new ArrayList<Sheet.Item>();
        items.add(Qr.of(it.content()).shape(0, 0, CODE_SIDE));
        items.addAll(Typesetter.placed(Cluster.of(it.caption(), Style.NOTE), 2, CODE_SIDE + 4, Grid.WIDTH));
        return Strip.of(CODE_SIDE + 6, items);
    }

    private List<Strip> notes() {
        if (paper.notes().isEmpty()) return List.of();
        var head = Cluster.of(Words.NOTES.in(paper.language()), Style.TABLE_HEAD);
        var rule = Sheet.line(0, 4, Grid.WIDTH / 3, 4, 0.2, Colour.BLACK);
        var strips = new ArrayList<Strip>();
        strips.add(Strip.of(6, List.of(rule)).kept());
        strips.add(Typesetter.placed(new Line(head, true), 0, Grid.WIDTH, Align.LEFT, 7)
                .kept());
        int number = 0;
        for (var note : paper.notes()) {
            var label = Cluster.of("[" + ++number + "]", Style.NOTE);
            var whole = note.text() + note.link().map(it -> " " + it).orElse("");
            strips.addAll(Typesetter.hanging(label, 0, Cluster.of(whole, Style.NOTE), 9, 6));
        }
        return strips;
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
