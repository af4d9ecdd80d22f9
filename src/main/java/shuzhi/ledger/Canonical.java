package shuzhi.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Canonical JSON (规范化 JSON): one text for one value, because its bytes are hashed.
/// Keys in the order in which a record declares them, maps sorted by key, NFC, no spaces, no newline,
/// only the escapes that JSON demands, instants in UTC with exactly three digits of a second.
public final class Canonical {
    /// Reads canonical JSON so that writing it again gives the same bytes: every digit of a decimal is kept,
    /// never by way of a binary fraction.
    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String HEX = "0123456789abcdef";

    private Canonical() {}

    public static String of(@Nullable Object value) {
        var out = new StringBuilder(256);
        write(out, value);
        return out.toString();
    }

    public static void write(StringBuilder out, @Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> string(out, text);
            case Boolean _, Integer _, Long _, Short _ -> out.append(value);
            case BigDecimal number -> out.append(number.toPlainString());
            case Instant instant -> out.append('"').append(instant(instant)).append('"');
            case Enum<?> constant -> out.append('"').append(constant.name()).append('"');
            case Optional<?> maybe -> write(out, maybe.isPresent() ? maybe.get() : null);
            case List<?> list -> {
                out.append('[');
                for (int i = 0; i < list.size(); i++) {
                    if (i > 0) out.append(',');
                    write(out, list.get(i));
                }
                out.append(']');
            }
            case Map<?, ?> map -> map(out, map);
            case Record record -> record(out, record);
            case JsonNode node -> node(out, node);
            default -> string(out, value.toString());
        }
    }

    /// ISO 8601, UTC, milliseconds always written.
    public static String instant(Instant instant) {
        var cut = instant.truncatedTo(ChronoUnit.MILLIS).toString();
        return cut.length() == 20 ? cut.substring(0, 19) + ".000Z" : cut;
    }

    private static void record(StringBuilder out, Record record) {
        out.append('{');
        boolean first = true;
        for (var part : Shape.of(record.getClass()).parts()) {
            if (!first) out.append(',');
            first = false;
            string(out, part.name());
            out.append(':');
            write(out, part.of(record));
        }
        out.append('}');
    }

    /// What was read is written as it stood: keys in their order.
    private static void node(StringBuilder out, JsonNode node) {
        if (node.isObject()) {
            out.append('{');
            boolean first = true;
            for (var it : node.properties()) {
                if (!first) out.append(',');
                first = false;
                string(out, it.getKey());
                out.append(':');
                node(out, it.getValue());
            }
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            for (int i = 0; i < node.size(); i++) {
                if (i > 0) out.append(',');
                node(out, node.get(i));
            }
            out.append(']');
        } else if (node.isString()) string(out, node.stringValue());
        else if (node.isNumber()) out.append(node.decimalValue().toPlainString());
        else out.append(node.isNull() ? "null" : node.booleanValue());
    }

    private static void map(StringBuilder out, Map<?, ?> map) {
        out.append('{');
        boolean first = true;
        for (var it : new TreeMap<>(map).entrySet()) {
            if (!first) out.append(',');
            first = false;
            string(out, String.valueOf(it.getKey()));
            out.append(':');
            write(out, it.getValue());
        }
        out.append('}');
    }

    /// Latin, the ideographs of everyday use and their full-width signs never compose with a neighbour: a text of these
    /// alone is in NFC as it stands.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    c < 0x300 || c >= 0x4e00 && c <= 0x9fff || c >= 0x3000 && c <= 0x3029 || c >= 0xff01 && c <= 0xff5e;
            if (!plain) return false;
        }
        return true;
    }

    static void string(StringBuilder out, String raw) {
        var text = isPlain(raw) || Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFC);
        out.append('"');
        if (hasEscapes(text)) escaped(out, text);
        else out.append(text);
        out.append('"');
    }

    private static boolean hasEscapes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\') return true;
        }
        return false;
    }

    private static void escaped(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20) out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    else out.append(c);
                }
            }
        }
    }
}
