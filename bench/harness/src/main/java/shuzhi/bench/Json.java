package shuzhi.bench;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes maps, lists, records, texts and numbers as one line of JSON.
final class Json {
    private Json() {}

    /// Numbers are rounded to five significant digits: more than is known.
    static String write(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(it -> write(String.valueOf(it.getKey())) + ":" + write(it.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
            case Record it -> write(components(it));
            case Double it when it.isNaN() || it.isInfinite() -> "null";
            case Double it ->
                new java.math.BigDecimal(it)
                        .round(new java.math.MathContext(5))
                        .stripTrailingZeros()
                        .toPlainString();
            case Number it -> it.toString();
            default ->
                '"'
                        + value.toString()
                                .replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replaceAll("\\s", " ")
                        + '"';
        };
    }

    private static Map<String, Object> components(Record it) {
        var map = new LinkedHashMap<String, Object>();
        for (RecordComponent component : it.getClass().getRecordComponents())
            try {
                map.put(component.getName(), component.getAccessor().invoke(it));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        return map;
    }
}
