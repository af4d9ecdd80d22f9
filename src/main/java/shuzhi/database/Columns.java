package shuzhi.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shuzhi.ledger.Shape;

/// The columns of a row record (行与列): component `dueOn` is column `due_on`; the one place that maps Java to
/// SQL types. Used by views to write rows and by queries to read them.
public final class Columns<R extends Record> {
    private final Class<R> row;
    private final List<Shape.Part> parts;

    private Columns(Class<R> row) {
        this.row = row;
        this.parts = Shape.of(row).parts();
    }

    public static <R extends Record> Columns<R> of(Class<R> row) {
        return new Columns<>(row);
    }

    /// The column definitions of a table, one a line.
    String definitions() {
        return parts.stream()
                .map(it -> "    " + column(it.name()) + " " + type(it) + (optional(it) ? "" : " not null"))
                .collect(Collectors.joining(",\n"));
    }

    /// The names of the columns, separated by commas.
    public String names() {
        return parts.stream().map(it -> column(it.name())).collect(Collectors.joining(", "));
    }

    /// `unnest` of one array per column: many rows in one statement with one plan.
    String unnest() {
        return parts.stream().map(it -> "?::" + type(it) + "[]").collect(Collectors.joining(", ", "unnest(", ")"));
    }

    String updates(String key) {
        return parts.stream()
                .map(it -> column(it.name()))
                .filter(it -> !it.equals(key))
                .map(it -> it + " = excluded." + it)
                .collect(Collectors.joining(", "));
    }

    /// Sets one array parameter per column, beginning with parameter 1.
    void bind(Connection connection, PreparedStatement statement, List<R> rows) throws SQLException {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var values = new @Nullable Object[rows.size()];
            for (int j = 0; j < values.length; j++) values[j] = toSql(part.of(rows.get(j)));
            statement.setArray(i + 1, connection.createArrayOf(type(part), values));
        }
    }

    /// Reads the current row of a result whose columns are in the order of `names()`.
    public R read(ResultSet result) throws SQLException {
        var values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) values[i] = fromSql(parts.get(i), result, i + 1);
        try {
            var constructor = row.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return row.cast(constructor.newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a row of " + row, e);
        }
    }

    public List<R> readAll(ResultSet result) throws SQLException {
        var rows = new ArrayList<R>();
        while (result.next()) rows.add(read(result));
        return rows;
    }

    static String column(String component) {
        var out = new StringBuilder();
        for (char c : component.toCharArray()) {
            if (Character.isUpperCase(c)) out.append('_');
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }

    private static boolean optional(Shape.Part part) {
        return part.raw() == Optional.class;
    }

    private static Class<?> plain(Shape.Part part) {
        return optional(part) ? Shape.raw(Shape.argument(part.type())) : part.raw();
    }

    private static String type(Shape.Part part) {
        var raw = plain(part);
        if (raw == String.class || raw.isEnum()) return "text";
        if (raw == int.class || raw == Integer.class) return "int";
        if (raw == long.class || raw == Long.class) return "bigint";
        if (raw == boolean.class || raw == Boolean.class) return "boolean";
        if (raw == BigDecimal.class) return "numeric";
        if (raw == LocalDate.class) return "date";
        if (raw == Instant.class) return "timestamptz";
        if (raw == byte[].class) return "bytea";
        throw new IllegalArgumentException("no column type for " + part.name() + ": " + raw);
    }

    private static @Nullable Object toSql(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> maybe -> toSql(maybe.isPresent() ? maybe.get() : null);
            case Enum<?> constant -> constant.name();
            case LocalDate day -> day.toString();
            case Instant instant -> instant.toString();
            case Object it -> it;
        };
    }

    private static @Nullable Object fromSql(Shape.Part part, ResultSet result, int index) throws SQLException {
        var raw = plain(part);
        @Nullable
        Object value = switch (type(part)) {
            case "text" -> constant(raw, result.getString(index));
            case "int" -> result.getObject(index, Integer.class);
            case "bigint" -> result.getObject(index, Long.class);
            case "boolean" -> result.getObject(index, Boolean.class);
            case "numeric" -> result.getBigDecimal(index);
            case "bytea" -> result.getBytes(index);
            case "date" -> result.getObject(index, LocalDate.class);
            default -> {
                var at = result.getObject(index, OffsetDateTime.class);
                yield at == null ? null : at.toInstant();
            }
        };
        return optional(part) ? Optional.ofNullable(value) : value;
    }

    private static @Nullable Object constant(Class<?> raw, @Nullable String text) {
        if (text == null || !raw.isEnum()) return text;
        for (var it : raw.getEnumConstants()) if (((Enum<?>) it).name().equals(text)) return it;
        throw new IllegalStateException("no " + text + " in " + raw);
    }
}
