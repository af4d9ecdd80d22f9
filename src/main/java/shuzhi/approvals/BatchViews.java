package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                        Optional.of(
                                new Batch(entry.file(), it.tables(), "", it.office(), it.on(), Status.RELEASED));
                    case Act.TakenIn _ ->
                        row.map(it -> new Batch(
                                it.file(), it.tables(), it.source(), it.office(), it.day(), Status.TAKEN_IN));
                }));
    }

    /// How many entries the ledger has.
    long entries() {
        return query.number("select coalesce(max(position) + 1, 0) from entry", Map.of());
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
