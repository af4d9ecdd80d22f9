package shuzhi.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import shuzhi.ledger.Canonical;
import shuzhi.ledger.Context;
import tools.jackson.databind.JsonNode;

/// Asks audit questions of the public lines alone (审计复算), in an in-memory DuckDB: no database of ours, no view,
/// nothing that could have been prepared. What a stranger does with the bundle is exactly this.
public final class Audit implements AutoCloseable {

    private final Schema schema;
    private final DuckDBConnection connection;
    private final Map<String, DuckDBAppender> appenders = new LinkedHashMap<>();
    private final Set<String> filled = new LinkedHashSet<>();

    public Audit(Schema schema) {
        this.schema = schema;
        try {
            var properties = new Properties();
            properties.setProperty("threads", "2");
            this.connection =
                    DriverManager.getConnection("jdbc:duckdb:", properties).unwrap(DuckDBConnection.class);
            create("act", List.of());
            for (var it : schema.tables().entrySet()) create(Schema.table(it.getKey()), it.getValue());
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not be started", e);
        }
    }

    private void create(String table, List<Schema.Column> columns) throws SQLException {
        var all = new ArrayList<>(Schema.ENVELOPE);
        all.addAll(columns);
        var definitions =
                all.stream().map(it -> it.name() + " " + sqlType(it.type())).toList();
        try (var statement = connection.createStatement()) {
            statement.execute("create table " + table + " (" + String.join(", ", definitions) + ")");
        }
        appenders.put(table, connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table));
    }

    private static String sqlType(String type) {
        return switch (type) {
            case "text" -> "varchar";
            case "decimal" -> "decimal(28,6)";
            default -> type;
        };
    }

    /// Loads all public lines of a file, one JSON line per act.
    public Audit load(Path lines) {
        try (BufferedReader reader = Files.newBufferedReader(lines)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine())
                add(Canonical.JSON.readTree(line));
            flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void add(byte[] line) {
        add(Canonical.JSON.readTree(line));
    }

    private void add(JsonNode line) {
        var act = line.required("act").stringValue();
        var columns = schema.tables().get(act);
        try {
            row("act", line, List.of());
            if (columns != null) row(Schema.table(act), line, columns);
        } catch (SQLException e) {
            throw new IllegalStateException("line " + line.path("position") + " does not fit the tables", e);
        }
    }

    private void row(String table, JsonNode line, List<Schema.Column> columns) throws SQLException {
        var appender = appenders.get(table);
        if (appender == null) throw new IllegalStateException("no table " + table);
        appender.beginRow();
        for (var column : Schema.ENVELOPE) {
            var value = line.get(column.field());
            if (column.type().equals("date"))
                appender.append(
                        value == null ? null : LocalDate.ofInstant(Instant.parse(value.stringValue()), Context.ZONE));
            else append(appender, column.type(), value);
        }
        var open = line.required("public");
        for (var column : columns) append(appender, column.type(), open.get(column.field()));
        appender.endRow();
        filled.add(table);
    }

    private static void append(DuckDBAppender appender, String type, @Nullable JsonNode value) throws SQLException {
        if (value == null || value.isNull()) {
            appender.appendNull();
            return;
        }
        switch (type) {
            case "bigint" -> appender.append(value.longValue());
            case "boolean" -> appender.append(value.booleanValue());
            case "date" -> appender.append(LocalDate.parse(value.stringValue()));
            case "decimal" -> appender.append(value.decimalValue().setScale(6, RoundingMode.HALF_UP));
            default -> appender.append(value.isString() ? value.stringValue() : value.toString());
        }
    }

    /// Takes all lines out again, so that other lines can be asked.
    public void empty() {
        flush();
        try (var statement = ((Connection) connection).createStatement()) {
            for (var table : filled) statement.execute("delete from " + table);
            filled.clear();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be emptied", e);
        }
    }

    public void flush() {
        try {
            for (var it : appenders.values()) it.flush();
        } catch (SQLException e) {
            throw new IllegalStateException("the lines do not fit the tables", e);
        }
    }

    /// The rows of an audit question. The scope is written into the text as literals: a day, a digit string, a number.
    public List<Row> rows(String audit, Scope scope) {
        var sql = bound(audit, scope);
        try (var statement = ((Connection) connection).createStatement();
                var result = statement.executeQuery(
                        "select entry, subject, value, base, included from (\n" + sql + "\n) as rows")) {
            var rows = new ArrayList<Row>();
            while (result.next())
                rows.add(new Row(
                        result.getLong(1),
                        result.getString(2),
                        new BigDecimal(result.getString(3)),
                        new BigDecimal(result.getString(4)),
                        result.getBoolean(5)));
            rows.sort(Row.ORDER);
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the audit question cannot be answered:\n" + sql, e);
        }
    }

    /// An audit question with its scope filled in, ready for any engine.
    public static String bound(String audit, Scope scope) {
        return audit.replace(":from", "date '" + scope.from() + "'")
                .replace(":until", "date '" + scope.until() + "'")
                .replace(":position", Long.toString(scope.position()))
                .replace(":place", "'" + scope.place() + "%'");
    }

    @Override
    public void close() {
        try {
            for (var it : appenders.values()) it.close();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not be closed", e);
        }
    }
}
