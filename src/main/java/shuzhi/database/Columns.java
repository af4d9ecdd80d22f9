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
    /// From so many rows on COPY costs less than arrays.
    private static final int COPY_FROM = 64;

    private final Class<R> row;
    private final Shape shape;
    private final List<Shape.Part> parts;

    private Columns(Class<R> row) {
        this.row = row;
        this.shape = Shape.of(row);
        this.parts = shape.parts();
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

    /// Adds rows whose keys are not in the table yet. Many go by COPY, which writes a whole page at once into the
    /// write-ahead log; few go as one array per column, which needs no more than one round trip.
    void insert(Connection connection, String table, List<R> rows) throws SQLException {
        if (rows.isEmpty()) return;
        if (rows.size() >= COPY_FROM && parts.stream().allMatch(it -> Copy.takes(type(it)))) {
            var copy = new Copy();
            for (var it : rows) {
                copy.row(parts.size());
                for (var part : parts) copy.value(unwrapped(part.of(it)));
            }
            copy.send(connection, "copy " + table + " (" + names() + ") from stdin (format binary)");
            return;
        }
        var sql = "insert into " + table + " (" + names() + ") select " + selected() + from();
        try (var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, rows);
            statement.executeUpdate();
        }
    }

    /// Changes rows that are in the table already, found by their first column.
    void update(Connection connection, String table, List<R> rows) throws SQLException {
        if (rows.isEmpty()) return;
        var key = column(parts.getFirst().name());
        var changes = parts.stream()
                .skip(1)
                .map(it -> column(it.name()) + " = " + selected(it))
                .collect(Collectors.joining(", "));
        var sql = "update " + table + " as t set " + changes + from() + " where t." + key + " = u." + key;
        try (var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, rows);
            statement.executeUpdate();
        }
    }

    /// `unnest` of one array per column: many rows in one statement with one plan.
    private String from() {
        return parts.stream()
                .map(it -> "?::" + (type(it).equals("date") ? "int" : type(it)) + "[]")
                .collect(Collectors.joining(", ", " from unnest(", ") as u (" + names() + ")"));
    }

    private String selected() {
        return parts.stream().map(Columns::selected).collect(Collectors.joining(", "));
    }

    /// Days travel as numbers, because the server would have to read them letter by letter.
    private static String selected(Shape.Part part) {
        return (type(part).equals("date") ? "date '1970-01-01' + u." : "u.") + column(part.name());
    }

    /// Sets one array parameter per column, beginning with parameter 1.
    private void bind(Connection connection, PreparedStatement statement, List<R> rows) throws SQLException {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var type = type(part);
            var values = array(type, rows.size());
            for (int j = 0; j < values.length; j++) values[j] = toSql(part.of(rows.get(j)));
            statement.setArray(i + 1, connection.createArrayOf(type.equals("date") ? "int" : type, values));
        }
    }

    /// An array of the very type of its elements goes to the server in binary.
    private static @Nullable Object[] array(String type, int length) {
        return switch (type) {
            case "text" -> new String[length];
            case "int", "date" -> new Integer[length];
            case "bigint" -> new Long[length];
            case "boolean" -> new Boolean[length];
            case "bytea" -> new byte[length][];
            default -> new Object[length];
        };
    }

    /// Reads the current row of a result whose columns are in the order of `names()`.
    public R read(ResultSet result) throws SQLException {
        var values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) values[i] = fromSql(parts.get(i), result, i + 1);
        return row.cast(shape.make(values));
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

    private static @Nullable Object unwrapped(Object value) {
        var plain = value instanceof Optional<?> maybe ? maybe.isPresent() ? maybe.get() : null : value;
        return plain instanceof Enum<?> constant ? constant.name() : plain;
    }

    private static @Nullable Object toSql(Object value) {
        return switch (unwrapped(value)) {
            case LocalDate day -> (int) day.toEpochDay();
            case Instant instant -> instant.toString();
            case null, default -> unwrapped(value);
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
