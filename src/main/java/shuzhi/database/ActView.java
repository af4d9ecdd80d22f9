package shuzhi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import shuzhi.ledger.Entry;

/// A view that gains rows and never changes one (一行为一行): what happened, act by act.
public final class ActView<R extends Record> implements View {
    private final String name;
    private final Columns<R> columns;
    private final String indexes;
    private final Function<Entry, List<R>> rows;

    /// @param rows the rows that an entry adds; none when it does not concern this view
    public ActView(String name, Class<R> row, String indexes, Function<Entry, List<R>> rows) {
        this.name = name;
        this.columns = Columns.of(row);
        this.indexes = indexes;
        this.rows = rows;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String definition() {
        return "create table " + name + " (\n" + columns.definitions() + "\n);\n" + indexes;
    }

    @Override
    public void apply(Connection connection, List<Entry> entries) throws SQLException {
        var added = new ArrayList<R>();
        for (var entry : entries) added.addAll(rows.apply(entry));
        columns.insert(connection, name, added);
    }

    @Override
    public void forget() {}
}
