package shuzhi.papers;

/// What a typesetter knows of a character (排字常识): its width, and where a line may break.
final class Characters {
    /// These never begin a line: closing marks, and signs that belong to what stands before them.
    private static final String NO_START = "、。，．；：？！）》」』】〕〗〉〞’”…—～·・％‰℃°′″々ー" + ",.;:?!)]}%»";
    /// These never end a line: opening marks, and signs that belong to what follows.
    private static final String NO_END = "（《「『【〔〖〈〝‘“￥＄№" + "([{$#«";

    private static final int FIRST = ' ';
    /// Widths of Times Roman from space to tilde, thousandths of the type size.
    private static final int[] WIDTHS = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
        611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
        500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
        500, 500, 444, 480, 200, 480, 541
    };

    private Characters() {}

    /// Set in the Latin face and in its own width; everything else fills a full square.
    static boolean isLatin(int codePoint) {
        return (codePoint >= ' ' && codePoint <= '~')
                || codePoint == '\u00a0'
                || (codePoint >= '\u00c0' && codePoint <= '\u024f' && codePoint != '×' && codePoint != '÷');
    }

    /// Shares of the type size.
    static double latinWidth(int codePoint) {
        if (codePoint == '\u00a0') return WIDTHS[0] / 1000.0;
        int index = codePoint - FIRST;
        return (index < WIDTHS.length ? WIDTHS[index] : 500) / 1000.0;
    }

    static boolean mayNotStart(int codePoint) {
        return NO_START.indexOf(codePoint) >= 0;
    }

    static boolean mayNotEnd(int codePoint) {
        return NO_END.indexOf(codePoint) >= 0;
    }

    /// Marks that stand on the character before them and take no room: accents, variation selectors, joiners.
    static boolean joinsPrevious(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || codePoint == '\u200d'
                || (codePoint >= '\ufe00' && codePoint <= '\ufe0f')
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /// The text without what no document can hold: control characters go, a tab becomes a space, half of a surrogate
    /// pair becomes the replacement character. Line ends and every real character stay.
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(it -> {
            if (it == '\t') clean.append(' ');
            else if (it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE) clean.append('\ufffd');
            else if (it == '\n' || (!Character.isISOControl(it) && it != 0xFFFE && it != 0xFFFF))
                clean.appendCodePoint(it);
        });
        return clean.toString();
    }
}
