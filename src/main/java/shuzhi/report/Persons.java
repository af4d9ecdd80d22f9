package shuzhi.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import shuzhi.ledger.Ledger;
import shuzhi.report.report.Command.Span;

/// Finds in a text the natural persons whom the ledger knows (自然人姓名核对), rules G-02 and G-05: applicants,
/// representatives of parties, candidates. Nothing of them is kept: the names are read from the ledger each time, and
/// those that were erased are not found.
final class Persons {
    /// One sign alone is no name.
    private static final int SIGNS = 2;

    private final Ledger ledger;

    Persons(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Where the text names them, in order.
    ///
    /// @param position entries at this position and later are not looked at
    List<Span> in(String text, long position) {
        var spans = new ArrayList<Span>();
        var looked = new HashSet<String>();
        ledger.persons(position, it -> {
            var name = it.strip();
            if (name.codePointCount(0, name.length()) < SIGNS || !looked.add(name)) return;
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
                if (isWhole(text, at, at + name.length())) spans.add(new Span(at, at + name.length()));
        });
        spans.sort(java.util.Comparator.comparingInt(Span::from).thenComparingInt(Span::until));
        return spans;
    }

    /// A name in Latin letters is none within a longer word.
    private static boolean isWhole(String text, int from, int until) {
        boolean before = from > 0 && isLatin(text.charAt(from - 1)) && isLatin(text.charAt(from));
        boolean behind = until < text.length() && isLatin(text.charAt(until)) && isLatin(text.charAt(until - 1));
        return !before && !behind;
    }

    private static boolean isLatin(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN || Character.isDigit(sign);
    }
}
