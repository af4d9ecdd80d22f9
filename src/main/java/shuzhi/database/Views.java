package shuzhi.database;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Ledger;
import shuzhi.proof.Hash;

/// Keeps the tables of all views in step with their definitions (视图总管): a view whose fingerprint is not the
/// one it was built from is dropped and filled again from the ledger, before the house opens.
public final class Views {
    private static final int STEP = 5_000;

    private Views() {}

    /// The hash of a view's definition.
    public static String fingerprint(View view) {
        return Hash.SM3
                .of((view.name() + "\n" + view.definition()).getBytes(StandardCharsets.UTF_8))
                .hex();
    }

    /// Rebuilds the views that are new or changed. All in one transaction: a house that is stopped half-way
    /// finds the old views. Returns the names of those rebuilt.
    ///
    /// @param all rebuild every view, changed or not
    /// @param progress told how many entries have been read
    public static List<String> refresh(
            Connection connection, List<View> views, Ledger ledger, boolean all, LongConsumer progress)
            throws SQLException {
        SqlBook.findByKeyOnly(connection);
        connection.setAutoCommit(false);
        var stale = new ArrayList<View>();
        for (var view : views) if (all || !fingerprint(view).equals(builtFrom(connection, view))) stale.add(view);
        for (var view : stale) create(connection, view);
        if (!stale.isEmpty()) replay(connection, stale, ledger, progress);
        connection.commit();
        return stale.stream().map(View::name).toList();
    }

    /// The names of those that the stored tables were not built from.
    public static List<String> stale(Connection connection, List<View> views) throws SQLException {
        var stale = new ArrayList<String>();
        for (var view : views) if (!fingerprint(view).equals(builtFrom(connection, view))) stale.add(view.name());
        return stale;
    }

    private static String builtFrom(Connection connection, View view) throws SQLException {
        try (var statement = connection.prepareStatement("select fingerprint from view where name = ?")) {
            statement.setString(1, view.name());
            try (var result = statement.executeQuery()) {
                return result.next() ? result.getString(1) : "";
            }
        }
    }

    private static void create(Connection connection, View view) throws SQLException {
        view.forget();
        var published = publications(connection, view);
        try (var statement = connection.createStatement()) {
            // Whoever receives the table empties it, too, and is then sent every row anew.
            if (!published.isEmpty()) statement.execute("truncate " + view.name());
            statement.execute("drop table if exists " + view.name());
            statement.execute(view.definition());
            for (var it : published) statement.execute(added(connection, view, it));
        }
        var sql = "insert into view (name, fingerprint) values (?, ?)"
                + " on conflict (name) do update set fingerprint = excluded.fingerprint";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, view.name());
            statement.setString(2, fingerprint(view));
            statement.executeUpdate();
        }
    }

    /// A publication for another database, which names columns of a table.
    private record Publication(String name, Array columns) {}

    private static List<Publication> publications(Connection connection, View view) throws SQLException {
        var sql = "select pubname, attnames from pg_publication_tables"
                + " where schemaname = current_schema() and tablename = ?";
        var publications = new ArrayList<Publication>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, view.name());
            try (var result = statement.executeQuery()) {
                while (result.next()) publications.add(new Publication(result.getString(1), result.getArray(2)));
            }
        }
        return publications;
    }

    /// What puts the new table into a publication that the old one was in, with the columns that are still there.
    private static String added(Connection connection, View view, Publication publication) throws SQLException {
        var sql = "select format('alter publication %I add table %I (%s)', ?::text, ?::text,"
                + " string_agg(quote_ident(attname), ', ' order by attnum)) from pg_attribute"
                + " where attrelid = to_regclass(?) and attnum > 0 and attname = any (?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, publication.name());
            statement.setString(2, view.name());
            statement.setString(3, view.name());
            statement.setArray(4, publication.columns());
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static void replay(Connection connection, List<View> views, Ledger ledger, LongConsumer progress)
            throws SQLException {
        for (long from = 0; ; from += STEP) {
            var rows = SqlBook.rows(connection, from, STEP);
            if (rows.isEmpty()) return;
            var entries = ledger.read(rows);
            apply(connection, views, entries);
            progress.accept(from + rows.size());
        }
    }

    /// Hands a batch to the views, each with the acts that it looks at.
    static void apply(Connection connection, List<View> views, List<Entry> entries) throws SQLException {
        var kinds =
                entries.stream().collect(Collectors.groupingBy(it -> it.act().getClass()));
        for (var view : views) {
            var ours = view.act().isEmpty()
                    ? entries
                    : kinds.getOrDefault(view.act().get(), List.of());
            if (!ours.isEmpty()) view.apply(connection, ours);
        }
    }

    /// Which views are not what a replay of the ledger gives (视图核对): changed past the program (threat T3).
    /// The replay goes into temporary tables of this connection and sees one moment of the ledger; nothing is left
    /// of it, and a program that is running is not disturbed.
    public static List<String> altered(Connection connection, List<View> views, Ledger ledger, LongConsumer progress)
            throws SQLException {
        SqlBook.findByKeyOnly(connection);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            var stored = new ArrayList<String>();
            for (var view : views) stored.add(content(connection, view));
            statement.execute("select set_config('search_path', 'pg_temp, ' || current_setting('search_path'), true)");
            for (var view : views) {
                view.forget();
                statement.execute(view.definition());
            }
            replay(connection, views, ledger, progress);
            var altered = new ArrayList<String>();
            for (int i = 0; i < views.size(); i++)
                if (!content(connection, views.get(i)).equals(stored.get(i)))
                    altered.add(views.get(i).name());
            return altered;
        } finally {
            connection.rollback();
            views.forEach(View::forget);
        }
    }

    /// A hash over the whole content of a view, to compare a view with its replay.
    public static String content(Connection connection, View view) throws SQLException {
        var sql = "select coalesce(md5(string_agg(md5(t::text), '' order by t::text)), '') from " + view.name() + " t";
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
