package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shuzhi.approvals.CaseTables.Span;
import shuzhi.approvals.batch.Act;
import shuzhi.approvals.batch.Status;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;

/// What the pages of exchange tables read (交换表视图).
final class BatchViews {
    private final Query query;

    BatchViews(Query query) {
        this.query = query;
    }

    /// A set of tables in the list of its body.
    ///
    /// @param source the partner; empty for one that goes out
    record Batch(String file, String tables, String source, String office, LocalDate day, Status status) {}

    static List<View> all() {
        return List.of(new FileView<>(
                "approvals_batch",
                Batch.class,
                "create index approvals_batch_office on approvals_batch (office);",
                entry -> Rows.own(entry, "batch"),
                (row, entry) -> switch ((Act) entry.act()) {
                    case Act.Received it ->
                        Optional.of(new Batch(
                                entry.file(), it.tables(), it.source(), it.office(), it.on(), Status.RECEIVED));
                    case Act.Released it ->
                        Optional.of(new Batch(entry.file(), it.tables(), "", it.office(), it.on(), Status.RELEASED));
                    case Act.TakenIn _ ->
                        row.map(it ->
                                new Batch(it.file(), it.tables(), it.source(), it.office(), it.day(), Status.TAKEN_IN));
                }));
    }

    private record Found(String file) {}

    /// The dossiers of a span: the house's own in the order of their days, then those that were taken over.
    ///
    /// @param seat the place that this house serves
    List<String> dossiers(Span span, String seat) {
        var files = new ArrayList<String>();
        query.each(
                Found.class,
                "select file from approvals_dossier where received between :first and :last and place like :place"
                        + " order by received, number",
                Map.of("first", span.first(), "last", span.last(), "place", span.place() + "%"),
                it -> files.add(it.file()));
        if (!seat.startsWith(span.place())) return files;
        query.each(
                Found.class,
                "select file from approvals_imported where started between :first and :last order by entry",
                Map.of("first", span.first(), "last", span.last()),
                it -> files.add(it.file()));
        return files;
    }

    /// The files of the cases that were taken over from a source.
    Set<String> imported(String source) {
        return query
                .rows(
                        Found.class,
                        "select file from approvals_imported where source = :source",
                        Map.of("source", source))
                .stream()
                .map(Found::file)
                .collect(Collectors.toSet());
    }

    /// How many entries the ledger has.
    long entries() {
        return query.number("select position + 1 from entry order by position desc limit 1", Map.of());
    }

    List<Batch> batches(String office, int from, int count) {
        return query.rows(
                Batch.class,
                "select file, tables, source, office, day, status from approvals_batch where office = :office"
                        + " order by day desc, file limit :count offset :from",
                Map.of("office", office, "from", from, "count", count));
    }

    long count(String office) {
        return query.number("select count(*) from approvals_batch where office = :office", Map.of("office", office));
    }
}
