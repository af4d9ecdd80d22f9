package shuzhi.papers;

/// Words as XML and HTML take them (转义).
final class Xml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Xml() {}

    /// For text between tags and for attributes in double quotes.
    static String text(String words) {
        var out = new StringBuilder(words.length() + 16);
        Characters.clean(words).chars().forEach(it -> {
            switch (it) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append((char) it);
            }
        });
        return out.toString();
    }
}
