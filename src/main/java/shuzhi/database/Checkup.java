package shuzhi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.proof.Policy;
import shuzhi.words.Text;

/// What the database and the ledger in it look like to a doctor (体检): each finding good, worth a look, or bad.
public final class Checkup {
    private static final Duration SKEW_WARN = Duration.ofSeconds(2);
    private static final Duration SKEW_BAD = Duration.ofMinutes(1);
    private static final Duration UNSIGNED = Duration.ofMinutes(10);

    private final Connection connection;
    private final List<Finding> findings = new ArrayList<>();

    private Checkup(Connection connection) {
        this.connection = connection;
    }

    /// How it is (状况).
    public enum State {
        OK,
        WARN,
        BAD
    }

    /// @param id a stable name for scripts
    public record Finding(String id, State state, Text text) {}

    /// @param policy whose signature the newest checkpoint must bear
    public static List<Finding> of(Connection connection, List<View> views, Policy policy, Instant now)
            throws SQLException {
        var it = new Checkup(connection);
        it.server();
        it.views(views);
        it.clock(now);
        it.ledger(policy, now);
        return List.copyOf(it.findings);
    }

    private void add(String id, State state, String zh, String en) {
        findings.add(new Finding(id, state, new Text(zh, en)));
    }

    private String ask(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? Optional.ofNullable(result.getString(1)).orElse("") : "";
        }
    }

    private void server() throws SQLException {
        var version = ask("show server_version");
        add("database", State.OK, "PostgreSQL " + version, "PostgreSQL " + version);
        for (var name : List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")) {
            var value = ask("select current_setting('" + name + "', true)");
            var state = switch (value) {
                case "off" -> name.equals("data_checksums") ? State.WARN : State.BAD;
                case "" -> State.WARN;
                default -> State.OK;
            };
            add(name, state, name + " = " + value, name + " = " + value);
        }
        var step = ask("select max(installed_rank) || ', ' || (array_agg(script order by installed_rank desc))[1]"
                + " from flyway_schema_history where success");
        add("migrations", State.OK, "表结构：" + step, "tables: " + step);
    }

    private void views(List<View> all) throws SQLException {
        var stale = Views.stale(connection, all);
        if (stale.isEmpty()) add("views", State.OK, all.size() + " 个视图与定义一致", all.size() + " views are as defined");
        else
            add(
                    "views",
                    State.WARN,
                    "下次启动时将重建：" + String.join("、", stale),
                    "to be rebuilt at the next start: " + String.join(", ", stale));
    }

    private void clock(Instant now) throws SQLException {
        Instant there;
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select clock_timestamp()")) {
            result.next();
            there = result.getObject(1, OffsetDateTime.class).toInstant();
        }
        var skew = Duration.between(now, there).abs();
        var state = skew.compareTo(SKEW_BAD) > 0 ? State.BAD : skew.compareTo(SKEW_WARN) > 0 ? State.WARN : State.OK;
        add(
                "clock",
                state,
                "与数据库的时钟相差 " + skew.toMillis() + " 毫秒",
                "differs from the database's clock by " + skew.toMillis() + " ms");
    }

    private void ledger(Policy policy, Instant now) throws SQLException {
        long size = 0;
        Instant written = Instant.EPOCH;
        var root = "";
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select size, encode(root, 'hex'), written from head")) {
            if (result.next()) {
                size = result.getLong(1);
                root = result.getString(2);
                written = result.getObject(3, OffsetDateTime.class).toInstant();
            }
        }
        if (written.isAfter(now.plus(SKEW_BAD)))
            add("head", State.BAD, "最后一条账页的时间在将来：" + written, "the last entry is from the future: " + written);
        else add("head", State.OK, size + " 条账页", size + " entries");
        var last = Notary.last(connection);
        if (last.isEmpty()) {
            var state = size == 0 ? State.OK : State.WARN;
            add("checkpoint", state, "还没有签名检查点", "no checkpoint has been signed yet");
            return;
        }
        var signed = last.get();
        if (!policy.check(signed).ok())
            add("checkpoint", State.BAD, "最新检查点不是本机密钥签名", "the newest checkpoint is not signed by this key");
        else if (signed.size() > size)
            add(
                    "checkpoint",
                    State.BAD,
                    "台账比检查点短：有账页丢失",
                    "the ledger is shorter than its checkpoint: entries are lost");
        else if (signed.size() == size && !signed.root().hex().equals(root))
            add("checkpoint", State.BAD, "树根与检查点不同：台账被改动", "the root is not the checkpoint's: the ledger was changed");
        else if (signed.size() < size && written.plus(UNSIGNED).isBefore(now))
            add(
                    "checkpoint",
                    State.WARN,
                    (size - signed.size()) + " 条账页十分钟仍未签名",
                    (size - signed.size()) + " entries not signed for ten minutes");
        else add("checkpoint", State.OK, "已签名 " + signed.size() + " 条", signed.size() + " entries signed");
    }
}
