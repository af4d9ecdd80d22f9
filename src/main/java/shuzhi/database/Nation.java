package shuzhi.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/// The national database (全国库): what its board reads of every node, brought here by PostgreSQL's own logical
/// replication. Each table is partitioned by node, and a node's changes go straight into its partition; nothing goes
/// back.
/// A node that is lost leaves what it had sent, and catches up by itself when it is back.
public final class Nation implements AutoCloseable {
    private static final String PUBLICATION = "national";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,30}");

    private final Connection connection;
    private final Query query;

    private Nation(Address address, Connection connection) {
        this.connection = connection;
        var source = new PGSimpleDataSource();
        source.setUrl(address.url());
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        this.query = new Query(source);
    }

    /// What of a node's tables is published; nothing personal may be named here.
    ///
    /// @param columns separated by commas; those of the key must be among them
    /// @param key columns that tell rows apart; empty for a table that only gains rows
    public record Published(String table, String columns, String key) {}

    /// How far a node has come here.
    ///
    /// @param position entries of its ledger that have arrived
    /// @param written when the newest of them was written
    /// @param connected whether the node is being heard now
    public record Standing(String node, long position, Instant written, boolean connected) {}

    /// The head of a ledger, which every node publishes: it moves with the very transaction that moves the views.
    private static final Published HEAD = new Published("head", "one, size, written", "one");

    /// @throws Server.Unusable when it cannot be reached
    public static Nation open(String written) {
        var address = Address.of(written);
        return new Nation(address, connect(address));
    }

    private static Connection connect(Address address) {
        try {
            var login = address.login();
            login.setProperty("connectTimeout", "5");
            return DriverManager.getConnection(address.url(), login);
        } catch (SQLException e) {
            throw new Server.Unusable(Words.unreachable(address.url(), String.valueOf(e.getMessage())));
        }
    }

    /// Takes in a node, or takes it in again after its tables have changed or its database has moved.
    ///
    /// @param node also the name of the schema in which the node keeps its tables
    /// @param written address of the node's database, as this database's server reaches it
    /// @throws Server.Unusable when one of the two databases is not set up for it; the message says what to do
    public void join(String node, String written, List<Published> published) {
        if (!NAME.matcher(node).matches()) throw new Server.Unusable(Words.badNodeName(node));
        var tables = new ArrayList<Published>(List.of(HEAD));
        tables.addAll(published);
        var cell = Address.of(written);
        try (var there = connect(cell)) {
            ready(there, node, cell);
            publish(there, tables);
            for (var it : tables) partition(there, node, it);
            subscribe(there, node, cell, tables);
        } catch (SQLException e) {
            throw new Server.Unusable(Words.notJoined(node, String.valueOf(e.getMessage())));
        }
    }

    private static void ready(Connection cell, String node, Address address) throws SQLException {
        if (!one(cell, "show wal_level").orElse("").equals("logical"))
            throw new Server.Unusable(Words.notLogical(address.url()));
        if (!one(cell, "select current_schema()").orElse("").equals(node))
            throw new Server.Unusable(Words.otherSchema(address.url(), node));
    }

    private static void publish(Connection cell, List<Published> tables) throws SQLException {
        var list = new ArrayList<String>();
        for (var it : tables) list.add(it.table() + " (" + it.columns() + ")");
        boolean there = one(cell, "select 1 from pg_publication where pubname = '" + PUBLICATION + "'")
                .isPresent();
        run(
                cell,
                (there ? "alter publication national set table " : "create publication national for table ")
                        + String.join(", ", list));
    }

    /// The table of the nation and the partition of the node, with the columns that the node's own table has.
    private void partition(Connection cell, String node, Published table) throws SQLException {
        var types = one(cell, """
            select string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', '
                              order by a.attnum)
              from pg_attribute a
             where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
               and a.attname = any (string_to_array('%s', ', '))\
            """.formatted(table.table(), table.columns())).orElseThrow();
        run(connection, "create schema if not exists national");
        run(connection, "create schema if not exists " + node);
        run(
                connection,
                "create table if not exists national." + table.table() + " (node text not null, " + types
                        + ") partition by list (node)");
        if (one(connection, "select to_regclass('" + node + "." + table.table() + "')::text")
                .isPresent()) return;
        run(
                connection,
                "create table " + node + "." + table.table() + " partition of national." + table.table()
                        + " (node default '" + node + "') for values in ('" + node + "')");
        if (!table.key().isEmpty())
            run(connection, "alter table " + node + "." + table.table() + " add primary key (" + table.key() + ")");
    }

    /// A node whose slot is gone, because a standby has taken over, is copied anew.
    private void subscribe(Connection cell, String node, Address address, List<Published> tables) throws SQLException {
        boolean here = one(connection, "select 1 from pg_subscription where subname = '" + node + "'")
                .isPresent();
        boolean there = one(cell, "select 1 from pg_replication_slots where slot_name = '" + node + "'")
                .isPresent();
        var source = literal(libpq(address));
        if (here && there) {
            run(connection, "alter subscription " + node + " connection " + source);
            run(connection, "alter subscription " + node + " refresh publication");
            return;
        }
        if (here) {
            run(connection, "alter subscription " + node + " disable");
            run(connection, "alter subscription " + node + " set (slot_name = none)");
            run(connection, "drop subscription " + node);
        }
        for (var it : tables) run(connection, "truncate " + node + "." + it.table());
        if (there) run(cell, "select pg_drop_replication_slot('" + node + "')");
        run(connection, "create subscription " + node + " connection " + source + " publication " + PUBLICATION);
    }

    /// The address as PostgreSQL's own client library takes it.
    private static String libpq(Address address) {
        var at = address.url().substring("jdbc:postgresql://".length()).replaceAll("\\?.*", "");
        var hosts = new ArrayList<String>();
        var ports = new ArrayList<String>();
        for (var it : at.substring(0, at.indexOf('/')).split(",")) {
            int colon = it.lastIndexOf(':');
            hosts.add(colon < 0 ? it : it.substring(0, colon));
            ports.add(colon < 0 ? "5432" : it.substring(colon + 1));
        }
        return "host=" + String.join(",", hosts) + " port=" + String.join(",", ports) + " dbname="
                + at.substring(at.indexOf('/') + 1) + " user=" + address.user().orElse("") + " password="
                + address.password().orElse("") + " target_session_attrs=read-write connect_timeout=5";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /// Every node with its position. One that is not heard keeps the last it had sent.
    public List<Standing> standings() {
        return query.rows(Standing.class, """
            select h.node, h.size, h.written,
                   exists (select from pg_stat_subscription s
                            where s.subname = h.node and s.received_lsn is not null
                              and s.last_msg_receipt_time > now() - interval '45 seconds')
              from national.head h order by h.node\
            """, Map.of());
    }

    /// Questions over the tables `national.…`.
    public Query query() {
        return query;
    }

    private static Optional<String> one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new Database.Failed("the national database cannot be closed", e);
        }
    }
}
