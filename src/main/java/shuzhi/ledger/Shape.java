package shuzhi.ledger;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import shuzhi.words.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The shape of a record type (记录的形状): the one place where records become JSON and JSON becomes records.
/// Record components are form fields, JSON keys and command-line words at once, so the three can not differ.
public final class Shape {
    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final List<Part> parts;
    private final Constructor<?> constructor;

    /// One component of the record.
    public record Part(String name, Type type, RecordComponent component, boolean open) {
        public Object of(Object record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + name + " of " + record.getClass(), e);
            }
        }

        public Class<?> raw() {
            return Shape.raw(type);
        }
    }

    /// What is wrong with one field of the input: where, and what, in both languages.
    public record Problem(String field, Text text) {}

    /// The outcome of reading input.
    public sealed interface Parsed {
        record Good(Object value) implements Parsed {}

        record Bad(List<Problem> problems) implements Parsed {}
    }

    private Shape(Class<?> type) {
        if (!type.isRecord()) throw new IllegalArgumentException("not a record: " + type);
        this.type = type;
        this.parts = Arrays.stream(type.getRecordComponents())
                .map(it -> {
                    it.getAccessor().setAccessible(true);
                    return new Part(it.getName(), it.getGenericType(), it, it.isAnnotationPresent(Public.class));
                })
                .toList();
        this.constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
    }

    public static Shape of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Shape::new);
    }

    /// The record types of a sealed interface, by simple name, in the order they are permitted.
    public static Map<String, Class<?>> cases(Class<?> sealed) {
        var found = new LinkedHashMap<String, Class<?>>();
        for (var it : sealed.getPermittedSubclasses()) {
            if (it.isSealed()) found.putAll(cases(it));
            else found.put(it.getSimpleName(), it);
        }
        return found;
    }

    public List<Part> parts() {
        return parts;
    }

    /// Does a record of this type hold the name of a natural person, itself or in a record within it?
    static boolean namesPersons(Class<?> type) {
        return of(type).parts.stream()
                .anyMatch(it -> it.component.isAnnotationPresent(PersonName.class)
                        || it.raw().isRecord() && namesPersons(it.raw()));
    }

    /// The names of natural persons that a record holds.
    static void persons(Object record, Consumer<String> taker) {
        var shape = of(record.getClass());
        for (var it : shape.parts) {
            var mark = it.component.getAnnotation(PersonName.class);
            var value = it.of(record);
            if (mark != null && !shape.isTrue(record, mark.unless())) {
                if (value instanceof Optional<?> maybe) maybe.ifPresent(name -> taker.accept(name.toString()));
                else taker.accept(value.toString());
            } else if (it.raw().isRecord()) persons(value, taker);
        }
    }

    private boolean isTrue(Object record, String component) {
        return parts.stream().anyMatch(it -> it.name.equals(component) && Boolean.TRUE.equals(it.of(record)));
    }

    /// Makes a record of the values of its components.
    public Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    /// Reads what somebody typed or sent: words are stripped, a blank one says nothing. Every problem is named,
    /// not only the first.
    public Parsed read(JsonNode json) {
        return read(json, true);
    }

    private Parsed read(JsonNode json, boolean typed) {
        var reader = new Reader(typed, new ArrayList<>());
        var value = reader.record(type, json, "");
        return value == null || !reader.problems.isEmpty() ? new Parsed.Bad(reader.problems) : new Parsed.Good(value);
    }

    /// Reads what this house wrote itself, to the letter: a replay must give what was there when it was written.
    /// Anything unreadable is a fault of the store, so it crashes.
    public Object readOwn(JsonNode json) {
        return switch (read(json, false)) {
            case Parsed.Good(var value) -> value;
            case Parsed.Bad(var problems) ->
                throw new IllegalStateException("unreadable " + type.getSimpleName() + ": " + problems);
        };
    }

    /// One reading of a record (逐项读取).
    ///
    /// @param typed by somebody; otherwise every character counts
    private record Reader(boolean typed, List<Problem> problems) {
        private @Nullable Object record(Class<?> type, JsonNode json, String path) {
            var shape = of(type);
            var values = new @Nullable Object[shape.parts.size()];
            int before = problems.size();
            for (int i = 0; i < values.length; i++) {
                var part = shape.parts.get(i);
                var field = path.isEmpty() ? part.name : path + "." + part.name;
                values[i] = value(part.type, json.get(part.name), field);
            }
            if (problems.size() > before) return null;
            try {
                return shape.constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof IllegalArgumentException refused)) throw new IllegalStateException(e);
                var why = String.valueOf(refused.getMessage());
                problems.add(new Problem(path, new Text("内容不合要求：" + why, "not acceptable: " + why)));
                return null;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make " + type, e);
            }
        }

        private @Nullable Object value(Type type, @Nullable JsonNode given, String field) {
            var raw = raw(type);
            var json = given == null || given.isNull() || given.isMissingNode() ? null : given;
            if (raw == Optional.class) {
                if (json == null
                        || typed && json.isString() && json.stringValue().isBlank()) return Optional.empty();
                return Optional.ofNullable(value(argument(type), json, field));
            }
            if (raw == List.class) return list(argument(type), json, field);
            if (raw == Map.class) return map(json);
            if (raw == boolean.class)
                return json != null && List.of("true", "on", "1", "是").contains(json.asString());
            if (json == null) {
                problems.add(new Problem(field, new Text("必须填写", "must be given")));
                return null;
            }
            if (raw.isRecord()) return record(raw, json, field);
            var text = typed ? Normalizer.normalize(json.asString().strip(), Normalizer.Form.NFC) : json.asString();
            if (text.isEmpty() && raw != String.class) {
                problems.add(new Problem(field, new Text("必须填写", "must be given")));
                return null;
            }
            return scalar(raw, text, field);
        }

        private @Nullable Object scalar(Class<?> raw, String text, String field) {
            try {
                if (raw == String.class) return text;
                if (raw == int.class || raw == Integer.class) return Integer.valueOf(text);
                if (raw == long.class || raw == Long.class) return Long.valueOf(text);
                if (raw == BigDecimal.class) return new BigDecimal(text);
                if (raw == LocalDate.class) return LocalDate.parse(text);
                if (raw == LocalDateTime.class) return LocalDateTime.parse(text);
                if (raw == Instant.class) return Instant.parse(text);
                if (raw.isEnum()) return constant(raw, text);
            } catch (NumberFormatException e) {
                problems.add(new Problem(field, new Text("“" + text + "”不是数字", "not a number: " + text)));
                return null;
            } catch (DateTimeParseException e) {
                problems.add(new Problem(
                        field,
                        new Text(
                                "“" + text + "”不是日期，应写作 2025-09-26",
                                "not a date: " + text + "; write it as 2025-09-26")));
                return null;
            } catch (IllegalArgumentException e) {
                var known = Arrays.toString(raw.getEnumConstants());
                problems.add(
                        new Problem(field, new Text("“" + text + "”不在可选范围：" + known, text + " is none of " + known)));
                return null;
            }
            throw new IllegalStateException("no reader for " + raw + " at " + field);
        }

        private List<Object> list(Type element, @Nullable JsonNode json, String field) {
            var list = new ArrayList<Object>();
            if (json == null) return list;
            if (!json.isArray()) {
                if (json.isString() && json.stringValue().isBlank()) return list;
                if (json.isString() && element == String.class) return lines(json.stringValue());
                var one = value(element, json, field);
                if (one != null) list.add(one);
                return list;
            }
            int index = 0;
            for (var it : json) {
                var one = value(element, it, field + "." + index++);
                if (one != null) list.add(one);
            }
            return list;
        }

        /// A list of words written into one field, one a line.
        private static List<Object> lines(String text) {
            return new ArrayList<>(Normalizer.normalize(text, Normalizer.Form.NFC)
                    .lines()
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .toList());
        }

        private static Map<String, String> map(@Nullable JsonNode json) {
            var map = new TreeMap<String, String>();
            if (json != null)
                json.properties()
                        .forEach(it -> map.put(
                                it.getKey(), Normalizer.normalize(it.getValue().asString(), Normalizer.Form.NFC)));
            return map;
        }
    }

    private static Object constant(Class<?> raw, String text) {
        for (var it : raw.getEnumConstants()) if (((Enum<?>) it).name().equals(text)) return it;
        throw new IllegalArgumentException(text);
    }

    /// What stands for a private value after it was erased: empty text, zero, the first constant, no element.
    static JsonNode blank(Type type) {
        var raw = raw(type);
        var nodes = JsonNodeFactory.instance;
        if (raw == Optional.class) return nodes.nullNode();
        if (raw == List.class) return nodes.arrayNode();
        if (raw == Map.class) return nodes.objectNode();
        if (raw == boolean.class) return nodes.booleanNode(false);
        if (raw == int.class || raw == long.class || raw == BigDecimal.class) return nodes.numberNode(0);
        if (raw == LocalDate.class) return nodes.stringNode(LocalDate.EPOCH.toString());
        if (raw == LocalDateTime.class)
            return nodes.stringNode(LocalDate.EPOCH.atStartOfDay().toString());
        if (raw == Instant.class) return nodes.stringNode(Instant.EPOCH.toString());
        if (raw.isEnum()) return nodes.stringNode(((Enum<?>) raw.getEnumConstants()[0]).name());
        if (!raw.isRecord()) return nodes.stringNode("");
        var record = nodes.objectNode();
        for (var part : of(raw).parts) record.set(part.name, blank(part.type));
        return record;
    }

    /// The first argument of a generic type, for instance of `Optional<LocalDate>`.
    public static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /// The class of a component type, without its arguments.
    public static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) return plain;
        if (type instanceof ParameterizedType generic) return (Class<?>) generic.getRawType();
        throw new IllegalArgumentException("no plain type: " + type);
    }
}
