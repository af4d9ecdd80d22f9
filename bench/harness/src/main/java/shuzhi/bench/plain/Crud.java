package shuzhi.bench.plain;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shuzhi.bench.Candidate;
import shuzhi.bench.Laps;
import shuzhi.bench.Permit;
import shuzhi.bench.Permit.Step;

/// What a simple program does (增删改查): one row per file that is updated, one audit row per transition, one commit each.
public final class Crud implements Candidate {
    private @Nullable HikariDataSource pool;

    @Override
    public String name() {
        return "crud";
    }

    @Override
    public String version() {
        return "JDBC";
    }

    @Override
    public List<Integer> clients() {
        return List.of(4, 8, 16, 32);
    }

    @Override
    public void start(Database database, int clientsMax) throws SQLException {
        var opened = Pool.open(database, clientsMax);
        pool = opened;
        try (var connection = opened.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create table dossier (
                        id      bigint primary key,
                        file    text not null,
                        status  text not null,
                        officer text not null,
                        changed timestamptz not null,
                        due     date not null,
                        form    text not null
                    ) with (fillfactor = 60);
                    create table audit (
                        dossier  bigint not null,
                        number   int not null,
                        happened timestamptz not null,
                        officer  text not null,
                        action   text not null,
                        note     text not null,
                        primary key (dossier, number)
                    )""");
        }
    }

    @Override
    public void run(Permit permit, Laps laps) throws SQLException {
        if (pool == null) throw new IllegalStateException("not started");
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (var step : Step.values()) {
                if (step == Step.APPLY) insert(connection, permit);
                else update(connection, permit, step);
                audit(connection, permit, step);
                connection.commit();
                laps.lap();
            }
        }
    }

    private static void insert(Connection connection, Permit permit) throws SQLException {
        var sql =
                "insert into dossier (id, file, status, officer, changed, due, form) values (?, ?, ?, ?, now(), ?, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, permit.number());
            statement.setString(2, permit.file());
            statement.setString(3, Step.APPLY.key());
            statement.setString(4, permit.who(Step.APPLY));
            statement.setObject(5, permit.due());
            statement.setString(6, permit.form());
            statement.executeUpdate();
        }
    }

    /// The step before must be the last one done: otherwise somebody else was quicker.
    private static void update(Connection connection, Permit permit, Step step) throws SQLException {
        var sql = "update dossier set status = ?, officer = ?, changed = now() where id = ? and status = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, step.key());
            statement.setString(2, permit.who(step));
            statement.setLong(3, permit.number());
            statement.setString(4, Step.values()[step.ordinal() - 1].key());
            if (statement.executeUpdate() != 1)
                throw new IllegalStateException(permit.file() + " is not before " + step);
        }
    }

    private static void audit(Connection connection, Permit permit, Step step) throws SQLException {
        var sql = "insert into audit (dossier, number, happened, officer, action, note) values (?, ?, now(), ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, permit.number());
            statement.setInt(2, step.ordinal());
            statement.setString(3, permit.who(step));
            statement.setString(4, step.key());
            statement.setString(5, step == Step.APPLY ? "{}" : permit.note(step));
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        if (pool != null) pool.close();
    }
}
