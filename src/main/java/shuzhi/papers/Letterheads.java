package shuzhi.papers;

import java.util.ArrayList;
import java.util.List;

/// Sets the heads of official documents and letters (版头), GB/T 9704-2012, 7.2 and 10.1.
final class Letterheads {
    /// From the top of the type area to the issuing sign, mm (7.2.4).
    private static final double SIGN_BELOW_TOP = 35;

    /// The characters of the sign are no larger than the model of the State Council, mm (7.2.4).
    private static final double SIGN_MAX = 15;

    /// From the document number to the red rule (7.2.7), and in letters from the sign to the rule (10.1), mm.
    private static final double RULE_BELOW = 4;

    /// Letters: from the upper edge of the paper to the sign, from the lower rule to the lower edge, and the length of
    /// the rules, mm (10.1).
    private static final double LETTER_SIGN = 30;

    private static final double LETTER_FOOT = 20;
    private static final double LETTER_RULE = 170;

    private Letterheads() {}

    static List<Strip> strips(Block.Letterhead it) {
        return switch (it.form()) {
            case DOCUMENT -> document(it);
            case LETTER -> letter(it);
        };
    }

    private static List<Strip> document(Block.Letterhead it) {
        double em = em(it.sign());
        var strips = new ArrayList<Strip>();
        strips.add(Strip.empty(SIGN_BELOW_TOP));
        strips.add(Typesetter.line(it.sign(), sign(em), Align.CENTRED, em * 1.2));
        strips.add(Strip.empty(2 * Grid.PITCH));
        if (!it.number().isEmpty()) strips.add(Typesetter.line(it.number(), Style.BODY, Align.CENTRED, Grid.PITCH));
        // the line of the number is higher than its type, so part of the distance is white already
        double y = RULE_BELOW - (Grid.PITCH - Style.BODY.height()) / 2;
        strips.add(Strip.of(RULE_BELOW, List.of(Sheet.line(0, y, Grid.WIDTH, y, 0.7, Colour.RED))));
        strips.add(Strip.empty(2 * Grid.PITCH));
        return strips;
    }

    /// The measures of this form count from the edges of the paper.
    private static List<Strip> letter(Block.Letterhead it) {
        double em = em(it.sign());
        double top = LETTER_SIGN - Grid.TOP;
        var sign = new Line(Cluster.of(it.sign(), sign(em)), true);
        var items = new ArrayList<>(sign.placed(0, top + 0.88 * em, Grid.WIDTH, Align.CENTRED));
        double upper = top + em + RULE_BELOW;
        items.add(rule(upper, 0.8));
        items.add(rule(upper + 1.1, 0.25));
        double lower = Grid.PAPER_HEIGHT - LETTER_FOOT - Grid.TOP;
        items.add(rule(lower - 1.1, 0.25));
        items.add(rule(lower, 0.8));
        double type = Style.BODY.height();
        double number = upper + 1.1 + type * 7 / 8;
        items.addAll(new Line(Cluster.of(it.number(), Style.BODY), true)
                .placed(0, number + 0.88 * type, Grid.WIDTH, Align.RIGHT));
        return List.of(Strip.of(number + type, items), Strip.empty(2 * Grid.PITCH));
    }

    /// In the middle of the paper, while the type area stands a little to the right of it.
    private static Sheet.Item rule(double y, double width) {
        double left = (Grid.PAPER_WIDTH - LETTER_RULE) / 2 - Grid.LEFT;
        return Sheet.line(left, y, left + LETTER_RULE, y, width, Colour.RED);
    }

    /// The size of a character of the sign, mm.
    static double em(String sign) {
        return Math.min(SIGN_MAX, Grid.WIDTH / Math.max(1, sign.codePointCount(0, sign.length())));
    }

    private static Style sign(double em) {
        return Style.plain(Face.TITLE, em / Sheet.POINT).in(Colour.RED);
    }
}
