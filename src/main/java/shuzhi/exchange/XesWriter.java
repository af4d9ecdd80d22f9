package shuzhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuzhi.words.Text;

/// Writes an event log in XES (写出XES日志) that is valid against the schema of its dialect: header, traces, [#complete].
///
/// No single document can satisfy both schemas: that of OpenXES wants every element in its namespace, that of
/// IEEE 1849 wants none. So there are two dialects, and [XesReader] gives equal attributes for both.
public final class XesWriter implements XesReader.Receiver, AutoCloseable {
    /// Which of the two schemas the document follows (格式).
    public enum Dialect {
        /// The schema of OpenXES, read by most programs.
        OPEN_XES,
        /// The schema of IEEE 1849: no namespace, keys and names are XML names (others are escaped and the feature
        /// `escaped-names` says so), a list holds its members in `values`; a container is such a list.
        IEEE_1849
    }

    private static final String NAMESPACE = "http://www.xes-standard.org/";
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z_\\u4E00-\\u9FA5][A-Za-z0-9_.\\-\\u4E00-\\u9FA5]*");
    private static final Pattern FLOAT =
            Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([Ee][+-]?[0-9]+)?|-?INF|NaN");
    private static final Set<String> BOOLEANS = Set.of("true", "false", "1", "0");

    private final Writer out;
    private final Dialect dialect;
    private boolean begun;

    /// @param out is closed with this writer
    public XesWriter(OutputStream out, Dialect dialect) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        this.dialect = dialect;
    }

    @Override
    public void header(Log log) {
        if (begun) throw new IllegalStateException("the header was written already");
        begun = true;
        var ieee = dialect == Dialect.IEEE_1849;
        put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"");
        put(ieee ? "1849.2016\"" : "2.0\"");
        var features = Stream.of(log.features(), ieee ? Names.FEATURE : "")
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" "));
        if (!features.isEmpty()) attribute("xes.features", features);
        if (!ieee) attribute("xmlns", NAMESPACE);
        put(">\n");
        for (var extension : log.extensions()) {
            if (!PREFIX.matcher(extension.prefix()).matches())
                throw unwritable("扩展前缀“%s”不是合规的XML名称", "the extension prefix “%s” is no XML name", extension.prefix());
            put("\t<extension");
            attribute("name", name(extension.name()));
            attribute("prefix", extension.prefix());
            attribute("uri", extension.uri());
            put("/>\n");
        }
        globals(log.globals());
        for (var classifier : log.classifiers()) {
            put("\t<classifier");
            attribute("name", name(classifier.name()));
            if (ieee) classifier.scope().ifPresent(it -> attribute("scope", it));
            attribute("keys", classifier.keys());
            put("/>\n");
        }
        attributes(log.attributes(), "\t");
    }

    @Override
    public void trace(Trace trace) {
        if (!begun) header(Log.EMPTY);
        put("\t<trace>\n");
        attributes(trace.attributes(), "\t\t");
        for (var event : trace.events()) {
            put("\t\t<event>\n");
            attributes(event.attributes(), "\t\t\t");
            put("\t\t</event>\n");
        }
        put("\t</trace>\n");
    }

    /// Ends the document. Without it the file is incomplete, and every reader says so.
    @Override
    public void complete() {
        if (!begun) header(Log.EMPTY);
        put("</log>\n");
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Closes the stream; it does not end the document: see [#complete].
    @Override
    public void close() throws IOException {
        out.close();
    }

    private void globals(List<Log.Global> globals) {
        for (var global : globals) {
            if (!Set.of("trace", "event").contains(global.scope()) || globals.size() > 2)
                throw unwritable(
                        "全局属性的范围“%s”不能写出：只能各有一个trace和event",
                        "the global scope “%s” cannot be written: there is one for trace and one for event",
                        global.scope());
            put("\t<global");
            attribute("scope", global.scope());
            put(">\n");
            attributes(global.attributes(), "\t\t");
            put("\t</global>\n");
        }
    }

    private void attributes(List<Attribute> attributes, String indent) {
        for (var attribute : attributes) {
            var type = attribute.type();
            var ieee = dialect == Dialect.IEEE_1849;
            var element = ieee && !type.hasValue() ? "list" : type.element();
            put(indent);
            put("<");
            put(element);
            attribute("key", ieee ? Names.escape(attribute.key(), true) : attribute.key());
            if (type.hasValue()) attribute("value", checked(attribute));
            if (ieee && !type.hasValue()) {
                put(">\n" + indent + "\t<values");
                attribute("key", type == Attribute.Type.CONTAINER ? "container" : "values");
                put(">\n");
                attributes(attribute.children(), indent + "\t\t");
                put(indent + "\t</values>\n" + indent + "</list>\n");
            } else if (attribute.children().isEmpty()) {
                put("/>\n");
            } else {
                put(">\n");
                attributes(attribute.children(), indent + "\t");
                put(indent);
                put("</");
                put(element);
                put(">\n");
            }
        }
    }

    private String name(String name) {
        return dialect == Dialect.IEEE_1849 ? Names.escape(name, false) : name;
    }

    private static String checked(Attribute attribute) {
        var value = attribute.value();
        boolean valid = switch (attribute.type()) {
            case DATE -> Stamp.parse(value).isPresent();
            case INT -> isLong(value);
            case FLOAT -> FLOAT.matcher(value).matches();
            case BOOLEAN -> BOOLEANS.contains(value);
            case STRING, ID, LIST, CONTAINER -> true;
        };
        if (valid) return value;
        throw unwritable(
                "属性%s的值不符合其类型",
                "the value of attribute %s does not fit its type",
                attribute.key() + " (" + attribute.type().element() + "): " + value);
    }

    private static boolean isLong(String value) {
        try {
            Long.parseLong(value);
            return value.chars().allMatch(it -> it < 128);
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private void attribute(String name, String value) {
        put(" ");
        put(name);
        put("=\"");
        int done = 0;
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            var replaced = switch (character) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\t' -> "&#9;";
                case '\n' -> "&#10;";
                case '\r' -> "&#13;";
                default -> "";
            };
            if (replaced.isEmpty()) {
                if (character < 0x20 || character >= 0xD800) i += width(value, i) - 1;
                continue;
            }
            put(value, done, i);
            put(replaced);
            done = i + 1;
        }
        put(value, done, value.length());
        put("\"");
    }

    /// @return 2 for a surrogate pair, 1 for another character that XML can hold
    private static int width(String value, int at) {
        int point = value.codePointAt(at);
        boolean possible = point >= 0x20 && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
        if (possible) return Character.charCount(point);
        throw unwritable("XML不能表示字符%s", "XML cannot hold the character %s", "U+%04X".formatted(point));
    }

    private static BadFile unwritable(String zh, String en, String what) {
        return new BadFile(
                0,
                0,
                new Text(
                        "不能写成XES：" + zh.formatted(what) + "；请更正后再导出",
                        "cannot be written as XES: " + en.formatted(what) + "; correct it and export again"));
    }

    private void put(String text) {
        put(text, 0, text.length());
    }

    private void put(String text, int from, int to) {
        try {
            out.write(text, from, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
