package shuzhi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import shuzhi.ledger.Bounds;
import shuzhi.ledger.Entry;

/// A view with one row per file (一卷一行): the row is folded from the acts of the file, and written once per
/// file and batch however many acts the batch holds.
public final class FileView<R extends Record> implements View {
    private static final int ROWS_MAX = Bounds.remembered(25_000);

    private final String name;
    private final Columns<R> columns;
    private final String indexes;
    private final Function<Entry, Optional<String>> key;
    private final Fold<R> fold;
    private final Map<String, R> known = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, R> eldest) {
            return size() > ROWS_MAX;
        }
    };

    /// The row after one more entry; empty stays empty while the file has no row yet.
    @FunctionalInterface
    public interface Fold<R> {
        Optional<R> after(Optional<R> row, Entry entry);
    }

    /// @param row record whose first component is the key of the row
    /// @param indexes further `create index` statements; an index on a column that changes often costs every
    ///     write
    /// @param key the key of the row an entry belongs to; empty when the entry does not concern this view
    public FileView(String name, Class<R> row, String indexes, Function<Entry, Optional<String>> key, Fold<R> fold) {
        this.name = name;
        this.columns = Columns.of(row);
        this.indexes = indexes;
        this.key = key;
        this.fold = fold;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String definition() {
        return "create table " + name + " (\n" + columns.definitions() + ",\n    primary key (" + keyColumn()
                + ")\n) with (fillfactor = 70);\n" + indexes;
    }

    private String keyColumn() {
        return columns.names().split(",", 2)[0];
    }

    @Override
    public void apply(Connection connection, List<Entry> entries) throws SQLException {
        var byKey = new LinkedHashMap<String, List<Entry>>();
        for (var entry : entries)
            key.apply(entry)
                    .ifPresent(it ->
                            byKey.computeIfAbsent(it, _ -> new ArrayList<>()).add(entry));
        if (byKey.isEmpty()) return;
        load(connection, byKey);
        var fresh = new ArrayList<R>();
        var changed = new ArrayList<R>();
        byKey.forEach((it, concerned) -> {
            var before = Optional.ofNullable(known.get(it));
            var row = before;
            for (var entry : concerned) row = fold.after(row, entry);
            if (row.isEmpty() || row.equals(before)) return;
            known.put(it, row.get());
            (before.isEmpty() ? fresh : changed).add(row.get());
        });
        columns.insert(connection, name, fresh);
        columns.update(connection, name, changed);
    }

    /// Only files that are not at their first act can have a row already.
    private void load(Connection connection, Map<String, List<Entry>> byKey) throws SQLException {
        var missing = byKey.entrySet().stream()
                .filter(it -> !known.containsKey(it.getKey()))
                .filter(it -> !fresh(it.getKey(), it.getValue().getFirst()))
                .map(Map.Entry::getKey)
                .toArray();
        if (missing.length == 0) return;
        var sql = "select " + columns.names() + " from " + name + " where " + keyColumn() + " = any (?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", missing));
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var row = columns.read(result);
                    known.put(result.getString(1), row);
                }
            }
        }
    }

    private static boolean fresh(String key, Entry first) {
        return first.number() == 0 && key.equals(first.file());
    }

    @Override
    public void forget() {
        known.clear();
    }
}
