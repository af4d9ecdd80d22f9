package shuzhi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Questions to the views (查询). Parameters are named like `:until`; every value goes in as a bound parameter, never as
/// text, so no input can become SQL.
public final class Query {
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z][A-Za-z]*)");

    private static final int FETCHED = 500;
    private static final int WAITING_MAX = 100;

    private final DataSource source;
    private static final ScopedValue<Moment> MOMENT = ScopedValue.newInstance();

    /// How the question of a list ends that is shown page after page.
    private static final String PAGED = " limit :count offset :from";

    /// A connection on which everything looks as it did when it was opened. A list that is asked for page after page is
    /// read from it once, from the front to the end.
    private record Moment(DataSource source, Connection connection, Map<Question, Reading> readings) {}

    private record Question(String sql, Map<String, ?> values) {}

    /// A list that is being read, and how many rows of it have been given. Its connection closes it.
    private static final class Reading {
        private final ResultSet result;
        private int given;

        Reading(ResultSet result) {
            this.result = result;
        }

        <R extends Record> List<R> next(Columns<R> columns, int count) throws SQLException {
            var rows = new ArrayList<R>();
            while (rows.size() < count && result.next()) rows.add(columns.read(result));
            given += rows.size();
            return rows;
        }
    }

    public Query(DataSource source) {
        this.source = source;
    }

    /// Whether so many wait for a connection that nobody more should be let in.
    public boolean isCrowded() {
        return source instanceof HikariDataSource pool
                && pool.getHikariPoolMXBean().getThreadsAwaitingConnection() > WAITING_MAX;
    }

    /// All rows; the columns must come in the order of the record's components.
    public <R extends Record> List<R> rows(Class<R> row, String sql, Map<String, ?> values) {
        var next = moment().isPresent() && sql.endsWith(PAGED) ? next(row, sql, values) : Optional.<List<R>>empty();
        if (next.isPresent()) return next.get();
        return with(sql, values, statement -> {
            try (var result = statement.executeQuery()) {
                return Columns.of(row).readAll(result);
            }
        });
    }

    /// The page of a list that follows on what was read of it within this moment; empty for any other page.
    private <R extends Record> Optional<List<R>> next(Class<R> row, String sql, Map<String, ?> values) {
        var others = new HashMap<String, Object>(values);
        if (!(others.remove("from") instanceof Integer from) || !(others.remove("count") instanceof Integer count))
            return Optional.empty();
        var moment = MOMENT.get();
        var question = new Question(sql, others);
        try {
            var reading = moment.readings.get(question);
            if (reading == null && from == 0) {
                reading = read(moment.connection, sql.substring(0, sql.length() - PAGED.length()), others);
                moment.readings.put(question, reading);
            }
            return reading == null || reading.given != from
                    ? Optional.empty()
                    : Optional.of(reading.next(Columns.of(row), count));
        } catch (SQLException e) {
            throw new Database.Failed("a question could not be answered", e);
        }
    }

    private static Reading read(Connection connection, String sql, Map<String, ?> values) throws SQLException {
        var statement = connection.prepareStatement(NAME.matcher(sql).replaceAll("?"));
        statement.setFetchSize(FETCHED);
        bind(connection, statement, sql, values);
        return new Reading(statement.executeQuery());
    }

    public <R extends Record> Optional<R> one(Class<R> row, String sql, Map<String, ?> values) {
        var rows = rows(row, sql, values);
        if (rows.size() > 1) throw new IllegalStateException("more than one row: " + sql);
        return rows.stream().findFirst();
    }

    /// A single number, 0 for none.
    public long number(String sql, Map<String, ?> values) {
        return with(sql, values, statement -> {
            try (var result = statement.executeQuery()) {
                return result.next() ? result.getLong(1) : 0L;
            }
        });
    }

    /// Changes rows that are no part of the ledger (drafts, accounts, attachments); returns how many.
    public int change(String sql, Map<String, ?> values) {
        return with(sql, values, PreparedStatement::executeUpdate);
    }

    /// Work that asks several questions (同一时点).
    @FunctionalInterface
    public interface Still<X extends Exception> {
        void run() throws X;
    }

    /// Every question asked inside sees the house as it stood at one moment, however long the work takes.
    public <X extends Exception> void still(Still<X> work) throws X {
        if (moment().isPresent()) {
            work.run();
            return;
        }
        try (var connection = source.getConnection()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            ScopedValue.where(MOMENT, new Moment(source, connection, new HashMap<>()))
                    .<@Nullable Void, X>call(() -> {
                        work.run();
                        return null;
                    });
            connection.rollback();
        } catch (SQLException e) {
            throw new Database.Failed("the questions could not be answered", e);
        }
    }

    /// Takes the rows of an answer (接收).
    @FunctionalInterface
    public interface Taker<R, X extends Exception> {
        void take(R row) throws X;
    }

    /// All rows, one after another, some hundred in memory at a time.
    public <R extends Record, X extends Exception> void each(
            Class<R> row, String sql, Map<String, ?> values, Taker<R, X> taker) throws X {
        still(() -> {
            var connection = moment().orElseThrow();
            try (var statement = connection.prepareStatement(NAME.matcher(sql).replaceAll("?"))) {
                statement.setFetchSize(FETCHED);
                bind(connection, statement, sql, values);
                var columns = Columns.of(row);
                try (var result = statement.executeQuery()) {
                    while (result.next()) taker.take(columns.read(result));
                }
            } catch (SQLException e) {
                throw new Database.Failed("a question could not be answered", e);
            }
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private Optional<Connection> moment() {
        return MOMENT.isBound() && MOMENT.get().source().equals(source)
                ? Optional.of(MOMENT.get().connection())
                : Optional.empty();
    }

    private <T> T with(String sql, Map<String, ?> values, Work<T> work) {
        try {
            var still = moment();
            if (still.isPresent()) return with(still.get(), sql, values, work);
            try (var connection = source.getConnection()) {
                return with(connection, sql, values, work);
            }
        } catch (SQLException e) {
            throw new Database.Failed("a question could not be answered", e);
        }
    }

    private static <T> T with(Connection connection, String sql, Map<String, ?> values, Work<T> work)
            throws SQLException {
        try (var statement = connection.prepareStatement(NAME.matcher(sql).replaceAll("?"))) {
            bind(connection, statement, sql, values);
            return work.on(statement);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, String sql, Map<String, ?> values)
            throws SQLException {
        var names = NAME.matcher(sql);
        for (int index = 1; names.find(); index++) {
            var value = values.get(names.group(1));
            if (value == null) throw new IllegalArgumentException("no value for :" + names.group(1));
            switch (value) {
                case Optional<?> maybe -> statement.setObject(index, maybe.orElse(null));
                case java.time.Instant instant -> statement.setObject(index, SqlBook.at(instant));
                case List<?> list -> statement.setArray(index, connection.createArrayOf("text", list.toArray()));
                case byte[] bytes -> statement.setBytes(index, bytes);
                case Enum<?> constant -> statement.setString(index, constant.name());
                default -> statement.setObject(index, value);
            }
        }
    }
}
