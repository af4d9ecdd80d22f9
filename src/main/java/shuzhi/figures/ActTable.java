package shuzhi.figures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shuzhi.database.View;
import shuzhi.ledger.Canonical;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Shape;
import shuzhi.ledger.Thing;

/// One table for one kind of act (行为表), with the very columns that the audit question finds in the public lines: so a
/// figure over such tables has one question for both. For things whose acts are counted in thousands, not in millions.
public final class ActTable implements View {
    private final String act;
    private final Class<?> type;
    private final List<Shape.Part> parts;
    private final List<Schema.Column> columns;

    private ActTable(String act, Class<?> type) {
        this.act = act;
        this.type = type;
        this.parts = Shape.of(type).parts().stream().filter(Shape.Part::open).toList();
        this.columns = Stream.concat(Schema.ENVELOPE.stream(), Schema.columns(type).stream())
                .toList();
    }

    /// A table for every act of these things.
    public static List<View> of(Thing<?, ?, ?>... things) {
        var views = new ArrayList<View>();
        for (var thing : things)
            Shape.cases(thing.acts()).forEach((name, type) -> views.add(new ActTable(thing.name() + "." + name, type)));
        return views;
    }

    @Override
    public String name() {
        return Schema.table(act);
    }

    @Override
    public String definition() {
        return "create table " + name() + " (\n"
                + columns.stream().map(it -> "    " + it.name() + " " + sql(it)).collect(Collectors.joining(",\n"))
                + ",\n    primary key (entry)\n);\ncreate index " + name() + "_file on " + name() + " (file);";
    }

    private static String sql(Schema.Column column) {
        return column.type().equals("decimal") ? "numeric(28,6)" : column.type();
    }

    @Override
    public Optional<Class<?>> act() {
        return Optional.of(type);
    }

    @Override
    public void apply(Connection connection, List<Entry> entries) throws SQLException {
        var arrays = columns.stream().map(it -> "?::" + it.type() + "[]").collect(Collectors.joining(", "));
        try (var statement = connection.prepareStatement("insert into " + name() + " ("
                + columns.stream().map(Schema.Column::name).collect(Collectors.joining(", "))
                + ") select * from unnest(" + arrays + ")")) {
            bind(connection, statement, entries);
            statement.executeUpdate();
        }
    }

    private void bind(Connection connection, PreparedStatement statement, List<Entry> entries) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            var values = new @Nullable Object[entries.size()];
            for (int j = 0; j < values.length; j++) values[j] = value(entries.get(j), i);
            statement.setArray(i + 1, connection.createArrayOf(columns.get(i).type(), values));
        }
    }

    private @Nullable Object value(Entry entry, int column) {
        int part = column - Schema.ENVELOPE.size();
        if (part >= 0) return plain(parts.get(part).of(entry.act()));
        return switch (columns.get(column).name()) {
            case "entry" -> entry.position();
            case "written_on" -> entry.writtenOn().toString();
            case "happened_on" -> entry.happenedOn().toString();
            case "act" -> act;
            case "file" -> entry.file();
            case "seq" -> (long) entry.number();
            case "by_post" -> entry.who().post();
            case "by_body" -> entry.who().body();
            case "by_place" -> entry.who().place();
            case String other -> throw new IllegalStateException("no value for " + other);
        };
    }

    /// As the audit reads it from the line: lists and records are their JSON.
    private static @Nullable Object plain(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.isPresent() ? plain(maybe.get()) : null;
            case Integer it -> it.longValue();
            case Long it -> it;
            case Boolean it -> it;
            case java.math.BigDecimal it -> it;
            case Enum<?> it -> it.name();
            case List<?> it -> Canonical.of(it);
            case Record it -> Canonical.of(it);
            default -> value.toString();
        };
    }

    @Override
    public void forget() {}
}
