package shuzhi.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names that an XML schema accepts (合规名称): IEEE 1849 wants keys to be xs:Name and other names xs:NCName, which real
/// keys such as `(case) Fee [EUR]` are not. A character that is not allowed becomes `_xHHHH_`, and comes back on
/// reading.
final class Names {
    /// The feature that tells a reader to turn the names back.
    static final String FEATURE = "escaped-names";

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-F]{0,6})_");

    private Names() {}

    /// @param colon whether the colon of a prefix may stand
    static String escape(String name, boolean colon) {
        if (name.isEmpty()) return "_x_";
        var escaped = new StringBuilder(name.length() + 16);
        for (int i = 0; i < name.length(); ) {
            int point = name.codePointAt(i);
            boolean plain = isLetter(point) || (i > 0 && isLater(point)) || (colon && i > 0 && point == ':');
            boolean looksEscaped = point == '_' && name.startsWith("_x", i);
            if (plain && !looksEscaped) escaped.appendCodePoint(point);
            else escaped.append("_x%04X_".formatted(point));
            i += Character.charCount(point);
        }
        return escaped.toString();
    }

    static String restore(String name) {
        if (!name.contains("_x")) return name;
        return ESCAPED.matcher(name)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).isEmpty() ? "" : Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    /// Letters that every edition of XML 1.0 lets a name begin with; schema validators follow the oldest.
    private static boolean isLetter(int point) {
        return point >= 'a' && point <= 'z'
                || point >= 'A' && point <= 'Z'
                || point == '_'
                || point >= 0x4E00 && point <= 0x9FA5;
    }

    private static boolean isLater(int point) {
        return point >= '0' && point <= '9' || point == '-' || point == '.';
    }
}
