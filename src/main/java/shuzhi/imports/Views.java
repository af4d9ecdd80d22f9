package shuzhi.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.imports.sheet.Act;
import shuzhi.imports.sheet.Kind;
import shuzhi.imports.sheet.Status;

/// What the pages of imports read (导入视图).
public final class Views {
    private final Query query;

    Views(Query query) {
        this.query = query;
    }

    /// A table in the list of its body.
    public record Table(String file, Kind kind, String name, String body, LocalDate received, Status status) {}

    static List<View> all() {
        return List.of(new FileView<>(
                "imports_sheet",
                Table.class,
                "create index on imports_sheet (body);",
                entry -> entry.act() instanceof Act ? Optional.of(entry.file()) : Optional.empty(),
                (row, entry) -> switch (entry.act()) {
                    case Act.Received it ->
                        Optional.of(new Table(
                                entry.file(), it.kind(), it.table().name(), it.body(), it.on(), Status.RECEIVED));
                    case Act.Written _ -> row.map(it -> at(it, Status.WRITTEN));
                    case Act.Discarded _ -> row.map(it -> at(it, Status.DISCARDED));
                    default -> row;
                }));
    }

    private static Table at(Table it, Status status) {
        return new Table(it.file(), it.kind(), it.name(), it.body(), it.received(), status);
    }

    public List<Table> tables(String body, int from, int count) {
        return query.rows(
                Table.class,
                "select file, kind, name, body, received, status from imports_sheet where body = :body"
                        + " order by received desc, file limit :count offset :from",
                Map.of("body", body, "from", from, "count", count));
    }

    public long count(String body) {
        return query.number("select count(*) from imports_sheet where body = :body", Map.of("body", body));
    }
}
