package shuzhi.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import shuzhi.ledger.Book;
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
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists " + view.name());
            statement.execute(view.definition());
        }
        var sql = "insert into view (name, fingerprint) values (?, ?)"
                + " on conflict (name) do update set fingerprint = excluded.fingerprint";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, view.name());
            statement.setString(2, fingerprint(view));
            statement.executeUpdate();
        }
    }

    private static void replay(Connection connection, List<View> views, Ledger ledger, LongConsumer progress)
            throws SQLException {
        var sql = "select position, thing, file, number, line, sealed from entry"
                + " where position >= ? and position < ? order by position";
        try (var statement = connection.prepareStatement(sql)) {
            for (long from = 0; ; from += STEP) {
                statement.setLong(1, from);
                statement.setLong(2, from + STEP);
                var rows = new ArrayList<Book.Row>();
                try (var result = statement.executeQuery()) {
                    while (result.next()) rows.add(SqlBook.row(result));
                }
                if (rows.isEmpty()) return;
                var entries = ledger.read(rows);
                for (var view : views) view.apply(connection, entries);
                progress.accept(from + rows.size());
            }
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
