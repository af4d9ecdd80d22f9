package shuzhi.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shuzhi.ledger.Shape;

/// How tables write commands and acts (表格记法): the name of the record, then its values.
///
/// ```
/// Pause EXPERT_REVIEW 评审1 告知1 5 reviewer      values in the order of the components
/// Decided used=3 onTime=true                    or named; what is not named is left open
/// Submit applicant=(海州水产 91X true _) form={name: 海州} materials=[(plan 图纸 a1), (proof 证明 b2)]
/// ```
///
/// A value is a word, a `"quoted text"`, `-` for nothing, `_` for any, `[a, b]` a list, `{k: v}` a map, `(a b)`
/// a record, or `@name` for a value that the test has registered. An open value is read as the default of its
/// type: an empty text, zero, false, no element, the first constant, and for a date the day of the row.
final class Notation {

    /// A value as it stands in a table, before its type is known.
    private sealed interface Value {
        record Any() implements Value {}

        record Word(String text, boolean quoted) implements Value {}

        record Items(List<Value> values) implements Value {}

        record Pairs(Map<String, Value> values) implements Value {}

        record Parts(List<Value> inOrder, Map<String, Value> named) implements Value {}
    }

    private static final Value ANY = new Value.Any();

    private final Map<String, Object> registered = new HashMap<>();
    private final Map<String, Value.Parts> assumed = new HashMap<>();

    void register(String name, Object value) {
        registered.put(name, value);
    }

    /// Gives the components of a record type defaults of their own: `assume("Submit place=329900000000")`.
    void assume(String text) {
        var in = new Reader(text);
        assumed.put(in.word(), in.parts('\0'));
    }

    /// Cuts at `;` outside quotes and brackets.
    static List<String> sentences(String text) {
        var found = new ArrayList<String>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at == '"') quoted = !quoted;
            if (quoted) continue;
            if ("([{".indexOf(at) >= 0) depth++;
            if (")]}".indexOf(at) >= 0) depth--;
            if (at == ';' && depth == 0) {
                found.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        found.add(text.substring(from).strip());
        return found;
    }

    /// Reads one command or act.
    ///
    /// @param day what an open date stands for
    <T> T read(Class<T> sealed, String text, LocalDate day) {
        var in = new Reader(text);
        var name = in.word();
        var type = Shape.cases(sealed).get(name);
        if (type == null)
            throw new IllegalArgumentException("no " + name + " in " + sealed.getName() + ", where it says: " + text);
        return sealed.cast(record(type, in.parts('\0'), day));
    }

    /// Writes what happened the way it was expected: the same components, in the same form.
    String write(Object actual, String expected) {
        var in = new Reader(expected.isBlank() ? "_" : expected);
        in.word();
        var name = actual.getClass().getSimpleName();
        var parts = in.parts('\0');
        return (name + " " + components(actual, parts)).strip();
    }

    private String components(Object actual, Value.Parts expected) {
        var shape = Shape.of(actual.getClass()).parts();
        var words = new ArrayList<String>();
        for (int i = 0; i < expected.inOrder.size(); i++)
            words.add(
                    i < shape.size()
                            ? value(shape.get(i).of(actual), expected.inOrder.get(i))
                            : "there is no component " + (i + 1));
        expected.named.forEach((name, value) -> words.add(shape.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(it -> name + "=" + value(it.of(actual), value))
                .orElse("there is no component " + name)));
        return String.join(" ", words);
    }

    private String value(@Nullable Object actual, Value expected) {
        if (expected instanceof Value.Any) return "_";
        if (expected instanceof Value.Word word
                && word.text.startsWith("@")
                && registered(word.text).equals(actual)) return word.text;
        return switch (actual) {
            case null -> "null";
            case Optional<?> it -> it.isEmpty() ? "-" : value(it.get(), expected);
            case List<?> it -> items(it, expected);
            case Map<?, ?> it ->
                it.entrySet().stream()
                        .map(pair -> pair.getKey() + ": " + value(pair.getValue(), WORD))
                        .sorted()
                        .collect(Collectors.joining(", ", "{", "}"));
            case Record it -> "(" + components(it, expected instanceof Value.Parts parts ? parts : all(it)) + ")";
            case BigDecimal it -> it.toPlainString();
            default -> word(actual.toString(), expected);
        };
    }

    private static final Value WORD = new Value.Word("", false);

    private String items(List<?> actual, Value expected) {
        var wanted = expected instanceof Value.Items it ? it.values : List.<Value>of();
        var words = new ArrayList<String>();
        for (int i = 0; i < actual.size(); i++)
            words.add(value(actual.get(i), i < wanted.size() ? wanted.get(i) : WORD));
        return "[" + String.join(", ", words) + "]";
    }

    private static Value.Parts all(Record it) {
        return new Value.Parts(
                Shape.of(it.getClass()).parts().stream().map(_ -> WORD).toList(), Map.of());
    }

    private static String word(String text, Value expected) {
        if (expected instanceof Value.Word word && word.quoted) return '"' + text + '"';
        if (text.isEmpty()) return "-";
        return text.matches("[^\\s\"\\[\\]{}(),;=]+") ? text : '"' + text + '"';
    }

    private Object registered(String reference) {
        var found = registered.get(reference.substring(1));
        if (found == null) throw new IllegalArgumentException("nothing is registered as " + reference);
        return found;
    }

    private Object record(Class<?> type, Value.Parts given, LocalDate day) {
        var shape = Shape.of(type).parts();
        if (given.inOrder.size() > shape.size())
            throw new IllegalArgumentException(type.getSimpleName() + " has " + shape.size() + " components");
        for (var name : given.named.keySet())
            if (shape.stream().noneMatch(it -> it.name().equals(name)))
                throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
        var assumption = assumed.getOrDefault(type.getSimpleName(), new Value.Parts(List.of(), Map.of()));
        var values = new Object[shape.size()];
        for (int i = 0; i < values.length; i++) {
            var part = shape.get(i);
            Value value = i < given.inOrder.size() ? given.inOrder.get(i) : ANY;
            value = given.named.getOrDefault(part.name(), value);
            if (value instanceof Value.Any) value = assumption.named.getOrDefault(part.name(), ANY);
            values[i] = typed(part.type(), value, day);
        }
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object typed(Type type, Value value, LocalDate day) {
        var raw = Shape.raw(type);
        boolean open = value instanceof Value.Any;
        var word = value instanceof Value.Word it && !it.quoted ? it.text : "";
        if (word.startsWith("@")) return registered(word);
        boolean nothing = word.equals("-");
        if (raw == Optional.class)
            return open || nothing ? Optional.empty() : Optional.of(typed(Shape.argument(type), value, day));
        if (raw == List.class)
            return value instanceof Value.Items items
                    ? items.values.stream()
                            .map(it -> typed(Shape.argument(type), it, day))
                            .toList()
                    : List.of();
        if (raw == Map.class) {
            var map = new TreeMap<String, String>();
            if (value instanceof Value.Pairs pairs)
                pairs.values.forEach((key, it) -> map.put(key, (String) typed(String.class, it, day)));
            return map;
        }
        if (raw.isRecord())
            return record(raw, value instanceof Value.Parts parts ? parts : new Value.Parts(List.of(), Map.of()), day);
        return scalar(raw, open || nothing ? "" : ((Value.Word) value).text, day);
    }

    private static Object scalar(Class<?> raw, String text, LocalDate day) {
        if (raw == String.class) return text;
        if (raw == LocalDateTime.class) return text.isEmpty() ? day.atStartOfDay() : LocalDateTime.parse(text);
        if (raw == LocalDate.class) return text.isEmpty() ? day : LocalDate.parse(text);
        if (raw == boolean.class) return Boolean.parseBoolean(text);
        if (raw == int.class || raw == Integer.class) return text.isEmpty() ? 0 : Integer.parseInt(text);
        if (raw == long.class || raw == Long.class) return text.isEmpty() ? 0L : Long.parseLong(text);
        if (raw == BigDecimal.class) return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
        if (raw.isEnum())
            return Arrays.stream(raw.getEnumConstants())
                    .filter(it -> text.isEmpty() || ((Enum<?>) it).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text + " is no " + raw.getSimpleName()));
        throw new IllegalArgumentException("no reader for " + raw);
    }

    /// Reads the notation from left to right.
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text.strip();
        }

        String word() {
            int from = at;
            while (at < text.length() && " \t,;:=()[]{}\"".indexOf(text.charAt(at)) < 0) at++;
            return text.substring(from, at);
        }

        Value.Parts parts(char end) {
            var inOrder = new ArrayList<Value>();
            var named = new LinkedHashMap<String, Value>();
            for (skip(); at < text.length() && text.charAt(at) != end; skip()) {
                int from = at;
                var name = word();
                if (!name.isEmpty() && at < text.length() && text.charAt(at) == '=') {
                    at++;
                    named.put(name, value());
                } else {
                    at = from;
                    inOrder.add(value());
                }
            }
            at++;
            return new Value.Parts(inOrder, named);
        }

        private Value value() {
            skip();
            if (at >= text.length()) throw new IllegalArgumentException("a value is missing at the end of: " + text);
            return switch (text.charAt(at)) {
                case '"' -> quoted();
                case '(' -> {
                    at++;
                    yield parts(')');
                }
                case '[' -> items();
                case '{' -> pairs();
                default -> plain();
            };
        }

        private Value plain() {
            int from = at;
            while (at < text.length() && " \t,;()[]{}\"".indexOf(text.charAt(at)) < 0) at++;
            if (from == at) throw new IllegalArgumentException("not readable from “" + text.substring(at) + "” on");
            var word = text.substring(from, at);
            return word.equals("_") ? ANY : new Value.Word(word, false);
        }

        private Value quoted() {
            int end = text.indexOf('"', at + 1);
            if (end < 0) throw new IllegalArgumentException("a quote is not closed in: " + text);
            var inside = text.substring(at + 1, end);
            at = end + 1;
            return new Value.Word(inside, true);
        }

        private Value items() {
            at++;
            var items = new ArrayList<Value>();
            for (skip(); text.charAt(at) != ']'; skip()) items.add(value());
            at++;
            return new Value.Items(items);
        }

        private Value pairs() {
            at++;
            var pairs = new LinkedHashMap<String, Value>();
            for (skip(); text.charAt(at) != '}'; skip()) {
                var key = word();
                skip();
                if (text.charAt(at) == ':') at++;
                pairs.put(key, value());
            }
            at++;
            return new Value.Pairs(pairs);
        }

        /// Blanks, and the commas between elements.
        private void skip() {
            while (at < text.length() && " \t,".indexOf(text.charAt(at)) >= 0) at++;
        }
    }
}
