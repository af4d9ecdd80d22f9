package shuzhi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.ledger.Book;
import shuzhi.ledger.Entry;
import shuzhi.proof.Digest;
import shuzhi.proof.Frontier;
import shuzhi.proof.Hash;

/// The ledger in PostgreSQL (账簿): one connection, one writer, one transaction per batch.
public final class SqlBook implements Book {
    private static final Logger LOG = LoggerFactory.getLogger(SqlBook.class);

    private static final Columns<Row> ENTRIES = Columns.of(Row.class);
    private static final Columns<CommandRow> COMMANDS = Columns.of(CommandRow.class);

    private final Connections connections;
    private final DataSource readers;
    private final List<View> views;
    private @Nullable Connection open;

    /// Opens a new connection for the writer, with automatic commit off.
    @FunctionalInterface
    public interface Connections {
        Connection open() throws SQLException;
    }

    /// @param readers a pool, for what may be asked from any thread
    public SqlBook(Connections connections, DataSource readers, List<View> views) {
        this.connections = connections;
        this.readers = readers;
        this.views = List.copyOf(views);
    }

    private Connection connection() throws SQLException {
        var it = open;
        if (it == null) {
            it = connections.open();
            findByKeyOnly(it);
            it.setAutoCommit(false);
            open = it;
        }
        return it;
    }

    /// The writer finds rows by their keys, a few at a time. A plan made while a table was small must not read all of
    /// it when it has grown.
    static void findByKeyOnly(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off");
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// Reads beside the writer's connection, which may be busy with the batch before.
    private <T> T read(Work<T> work) {
        try (var connection = readers.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new Database.Failed("the ledger cannot be read", e);
        }
    }

    @Override
    public Head head() {
        return read(connection -> {
            try (var statement = connection.prepareStatement("select frontier, written from head");
                    var result = statement.executeQuery()) {
                if (!result.next()) return Head.EMPTY;
                return new Head(
                        Frontier.of(Hash.SM3, result.getBytes(1)),
                        result.getObject(2, OffsetDateTime.class).toInstant());
            }
        });
    }

    @Override
    public Map<String, List<Row>> files(Collection<String> files) {
        var sql = "select position, thing, file, number, line, sealed from entry where file = any (?)"
                + " order by file, number";
        try (var connection = readers.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var found = new HashMap<String, List<Row>>();
            statement.setArray(1, connection.createArrayOf("text", files.toArray()));
            rows(statement)
                    .forEach(it -> found.computeIfAbsent(it.file(), _ -> new ArrayList<>())
                            .add(it));
            return found;
        } catch (SQLException e) {
            throw new Database.Failed("the files cannot be read", e);
        }
    }

    /// With a limit the server goes along the key, however little it knows of a table that grows; with an end it has
    /// little to sort when it does not.
    private static final String ALONG = "select position, thing, file, number, line, sealed from entry"
            + " where position >= ? and position < ? order by position limit ?";

    @Override
    public List<Row> rows(long first, int count) {
        try (var connection = readers.getConnection()) {
            return rows(connection, first, count);
        } catch (SQLException e) {
            throw new Database.Failed("the entries cannot be read", e);
        }
    }

    static List<Row> rows(Connection connection, long first, int count) throws SQLException {
        try (var statement = connection.prepareStatement(ALONG)) {
            statement.setLong(1, first);
            statement.setLong(2, first + count);
            statement.setInt(3, count);
            return rows(statement);
        }
    }

    private static List<Row> rows(PreparedStatement statement) throws SQLException {
        try (var result = statement.executeQuery()) {
            var rows = new ArrayList<Row>();
            while (result.next()) rows.add(row(result));
            return rows;
        }
    }

    static Row row(ResultSet result) throws SQLException {
        return new Row(
                result.getLong(1),
                result.getString(2),
                result.getString(3),
                result.getInt(4),
                result.getBytes(5),
                result.getBytes(6));
    }

    @Override
    public Map<String, Past> commands(Collection<String> ids) {
        return read(connection -> {
            var found = new HashMap<String, Past>();
            var sql = "select id, digest, first, count from command where id = any (?)";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
                try (var result = statement.executeQuery()) {
                    while (result.next())
                        found.put(
                                result.getString(1),
                                new Past(
                                        result.getString(1),
                                        Digest.of(result.getBytes(2)),
                                        result.getLong(3),
                                        result.getInt(4)));
                }
            }
            return found;
        });
    }

    @Override
    public long number(String sequence) {
        return read(connection -> {
            try (var statement = connection.prepareStatement("select last from number where sequence = ?")) {
                statement.setString(1, sequence);
                try (var result = statement.executeQuery()) {
                    return result.next() ? result.getLong(1) : 0L;
                }
            }
        });
    }

    @Override
    public Map<String, byte[]> keys(Collection<String> subjects) {
        try (var connection = readers.getConnection();
                var statement = connection.prepareStatement(
                        "select subject, wrapped from subject_key where subject = any (?)")) {
            var found = new HashMap<String, byte[]>();
            statement.setArray(1, connection.createArrayOf("text", subjects.toArray()));
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var wrapped = result.getBytes(2);
                    found.put(result.getString(1), wrapped == null ? new byte[0] : wrapped);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new Database.Failed("the keys cannot be read", e);
        }
    }

    @Override
    public void makeKey(String subject, byte[] wrapped) {
        var sql = "insert into subject_key (subject, wrapped) values (?, ?) on conflict do nothing";
        try (var connection = readers.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, subject);
            statement.setBytes(2, wrapped);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new Database.Failed("the key cannot be stored", e);
        }
    }

    @Override
    public void append(Batch batch) {
        try {
            var connection = connection();
            moveHead(connection, batch);
            ENTRIES.insert(connection, "entry", batch.rows());
            COMMANDS.insert(
                    connection,
                    "command",
                    batch.commands().stream().map(CommandRow::of).toList());
            saveNumbers(connection, batch.numbers());
            saveKeys(connection, batch.keys());
            eraseKeys(connection, batch.entries());
            Views.apply(connection, views, batch.entries());
            connection.commit();
        } catch (SQLException e) {
            throw new Database.Failed("the batch could not be written", e);
        }
    }

    /// Moving the head first takes its row lock: a second writer waits here, then finds the head moved and is
    /// fenced.
    private static void moveHead(Connection connection, Batch batch) throws SQLException {
        var after = batch.after();
        var sql = "update head set size = ?, root = ?, frontier = ?, written = ? where size = ? and root = ?";
        if (batch.before().size() == 0)
            sql = "insert into head (size, root, frontier, written) values (?, ?, ?, ?) on conflict do nothing";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, after.size());
            statement.setBytes(2, after.root().bytes());
            statement.setBytes(3, after.frontier().bytes());
            statement.setObject(4, at(after.written()));
            if (batch.before().size() > 0) {
                statement.setLong(5, batch.before().size());
                statement.setBytes(6, batch.before().root().bytes());
            }
            if (statement.executeUpdate() != 1) {
                connection.rollback();
                throw new Fenced();
            }
        }
    }

    private record CommandRow(String id, byte[] digest, long first, int count) {
        static CommandRow of(Past past) {
            return new CommandRow(past.id(), past.digest().bytes(), past.first(), past.count());
        }
    }

    private static void saveNumbers(Connection connection, Map<String, Long> numbers) throws SQLException {
        if (numbers.isEmpty()) return;
        var sql = "insert into number (sequence, last) select * from unnest(?::text[], ?::bigint[])"
                + " on conflict (sequence) do update set last = excluded.last";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(
                    1, connection.createArrayOf("text", numbers.keySet().toArray()));
            statement.setArray(
                    2, connection.createArrayOf("bigint", numbers.values().toArray()));
            statement.executeUpdate();
        }
    }

    private static void saveKeys(Connection connection, Map<String, byte[]> keys) throws SQLException {
        if (keys.isEmpty()) return;
        var sql = "insert into subject_key (subject, wrapped) select * from unnest(?::text[], ?::bytea[])";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", keys.keySet().toArray()));
            statement.setArray(
                    2, connection.createArrayOf("bytea", keys.values().toArray(byte[][]::new)));
            statement.executeUpdate();
        }
    }

    /// The key, and what lies beside it: names of papers, drafts, the account.
    private static final List<String> ERASING = List.of(
            "update subject_key set wrapped = null where rtrim(subject, '+') = ?",
            "delete from paper where subject = ?",
            "delete from draft where subject = ?",
            "delete from account where id = ?");

    private static void eraseKeys(Connection connection, List<Entry> entries) throws SQLException {
        for (var entry : entries) {
            if (!(entry.act() instanceof shuzhi.ledger.Erases erases)) continue;
            for (var sql : ERASING)
                try (var statement = connection.prepareStatement(sql)) {
                    statement.setString(1, erases.subject());
                    statement.executeUpdate();
                }
        }
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /// Streams the public lines of positions `from` (inclusive) to `until` (exclusive), in order and in
    /// constant memory.
    public static void lines(Connection connection, long from, long until, Consumer<Row> sink) throws SQLException {
        int step = 10_000;
        for (long start = from; start < until; start += step)
            rows(connection, start, (int) Math.min(until - start, step)).forEach(sink);
    }

    @Override
    public void recover() {
        views.forEach(View::forget);
        // What broke one connection has most likely broken those that wait in the pool.
        if (readers instanceof HikariDataSource pool) pool.getHikariPoolMXBean().softEvictConnections();
        var broken = open;
        open = null;
        if (broken == null) return;
        try {
            broken.close();
        } catch (SQLException e) {
            // A connection that is broken may well refuse to be closed; the server drops it by itself.
            LOG.debug("the broken connection could not be closed", e);
        }
    }

    @Override
    public void close() {
        var it = open;
        open = null;
        if (it == null) return;
        try {
            it.close();
        } catch (SQLException e) {
            throw new Database.Failed("the connection could not be closed", e);
        }
    }
}
