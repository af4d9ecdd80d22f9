package shuzhi.bench.plain;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import shuzhi.bench.Candidate;
import shuzhi.bench.Laps;
import shuzhi.bench.Permit;
import shuzhi.bench.Permit.Step;

/// The limit (极限): COPY of rows of the same size with the same indexes, and one state row per file, about 1,000 entries
/// a
/// commit. It decides nothing and waits for nobody.
public final class RawCopy implements Candidate {
    private static final int PERMITS = 146;
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    /// PostgreSQL counts days from here.
    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

    private @Nullable HikariDataSource pool;

    @Override
    public String name() {
        return "raw-copy";
    }

    @Override
    public String version() {
        return "COPY of " + transitionsPerLap();
    }

    @Override
    public List<Integer> clients() {
        return List.of(1, 2, 4);
    }

    @Override
    public int transitionsPerLap() {
        return PERMITS * Step.values().length;
    }

    @Override
    public void start(Database database, int clientsMax) throws SQLException {
        var opened = Pool.open(database, clientsMax);
        pool = opened;
        try (var connection = opened.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Row.TABLE);
        }
    }

    @Override
    public void run(Permit first, Laps laps) throws SQLException, IOException {
        if (pool == null) throw new IllegalStateException("not started");
        var entries = new Rows();
        var states = new Rows();
        for (long number = first.number(); number < first.number() + PERMITS; number++)
            add(new Permit(number), entries, states);
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            copy(
                    connection,
                    "copy entry (position, thing, file, number, line, sealed) from stdin (format binary)",
                    entries);
            copy(connection, "copy state (file, status, due, last) from stdin (format binary)", states);
            connection.commit();
            laps.lap();
        }
    }

    private static void add(Permit permit, Rows entries, Rows states) throws IOException {
        long last = 0;
        for (var step : Step.values()) {
            var row = Row.of(permit, step);
            last = row.position();
            entries.row(6);
            entries.number(row.position());
            entries.text("dossier");
            entries.text(row.file());
            entries.small(row.number());
            entries.bytes(row.line());
            entries.bytes(row.sealed());
        }
        states.row(4);
        states.text(permit.file());
        states.text(Step.CLOSE.key());
        states.small((int) ChronoUnit.DAYS.between(EPOCH, permit.due()));
        states.number(last);
    }

    private static void copy(Connection connection, String sql, Rows rows) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        var bytes = rows.end();
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
    }

    /// Rows in PostgreSQL's binary COPY format.
    private static final class Rows {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
        private final DataOutputStream out = new DataOutputStream(bytes);

        Rows() throws IOException {
            out.write(SIGNATURE);
            out.writeLong(0);
        }

        void row(int columns) throws IOException {
            out.writeShort(columns);
        }

        void number(long value) throws IOException {
            out.writeInt(8);
            out.writeLong(value);
        }

        void small(int value) throws IOException {
            out.writeInt(4);
            out.writeInt(value);
        }

        void text(String value) throws IOException {
            bytes(value.getBytes(StandardCharsets.UTF_8));
        }

        void bytes(byte[] value) throws IOException {
            out.writeInt(value.length);
            out.write(value);
        }

        byte[] end() throws IOException {
            out.writeShort(-1);
            return bytes.toByteArray();
        }
    }

    @Override
    public void close() {
        if (pool != null) pool.close();
    }
}
