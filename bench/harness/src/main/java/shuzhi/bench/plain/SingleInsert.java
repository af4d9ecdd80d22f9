package shuzhi.bench.plain;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shuzhi.bench.Candidate;
import shuzhi.bench.Laps;
import shuzhi.bench.Permit;
import shuzhi.bench.Permit.Step;

/// One row and one commit per transition, many clients (单行插入): what can be had without gathering commands in batches.
public final class SingleInsert implements Candidate {
    private @Nullable HikariDataSource pool;

    @Override
    public String name() {
        return "single-insert";
    }

    @Override
    public String version() {
        return "JDBC";
    }

    @Override
    public List<Integer> clients() {
        return List.of(8, 16, 32, 64);
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
    public void run(Permit permit, Laps laps) throws SQLException {
        if (pool == null) throw new IllegalStateException("not started");
        var sql = "insert into entry (position, thing, file, number, line, sealed) values (?, 'dossier', ?, ?, ?, ?)";
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var step : Step.values()) {
                var row = Row.of(permit, step);
                statement.setLong(1, row.position());
                statement.setString(2, row.file());
                statement.setInt(3, row.number());
                statement.setBytes(4, row.line());
                statement.setBytes(5, row.sealed());
                statement.executeUpdate();
                laps.lap();
            }
        }
    }

    @Override
    public void close() {
        if (pool != null) pool.close();
    }
}
