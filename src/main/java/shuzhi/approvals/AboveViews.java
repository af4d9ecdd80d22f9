package shuzhi.approvals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.dossier.Act;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.ledger.Entry;

/// The dossiers that were sent up to another body (上报件视图), rule A-29: which body holds each, and the time of both.
public final class AboveViews {
    private final Query query;

    public AboveViews(Query query) {
        this.query = query;
    }

    /// @param below working days of the lower body
    /// @param due last day of the upper body
    /// @param above working days of the upper body; empty before its decision
    /// @param open the upper body holds it
    public record Above(
            String file,
            String upper,
            LocalDate sent,
            boolean sentInTime,
            int below,
            LocalDate due,
            Optional<LocalDate> takenIn,
            Optional<Integer> above,
            Optional<Boolean> inTime,
            boolean open) {}

    static List<View> all() {
        return List.of(new FileView<>(
                "approvals_above",
                Above.class,
                "create index approvals_above_open on approvals_above (upper) where open;",
                AboveViews::key,
                AboveViews::row));
    }

    private static Optional<String> key(Entry entry) {
        return switch (entry.act()) {
            case Act.SentUp it when it.upper().isPresent() -> Optional.of(entry.file());
            case Act.TakenIn _ -> Optional.of(entry.file());
            case Act.DecidedAbove _ -> Optional.of(entry.file());
            case Act.Ended _ -> Optional.of(entry.file());
            default -> Optional.empty();
        };
    }

    private static Optional<Above> row(Optional<Above> row, Entry entry) {
        return switch ((Act) entry.act()) {
            case Act.SentUp it ->
                Optional.of(new Above(
                        entry.file(),
                        it.upper().orElseThrow(),
                        it.on(),
                        it.inTime(),
                        it.used(),
                        it.due().orElse(it.on()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true));
            case Act.TakenIn it -> row.map(old -> with(old, Optional.of(it.on()), old.above(), old.inTime(), true));
            case Act.DecidedAbove it ->
                row.map(old -> with(old, old.takenIn(), Optional.of(it.above()), Optional.of(it.inTime()), false));
            default -> row.map(old -> with(old, old.takenIn(), old.above(), old.inTime(), false));
        };
    }

    private static Above with(
            Above it, Optional<LocalDate> takenIn, Optional<Integer> above, Optional<Boolean> inTime, boolean open) {
        return new Above(
                it.file(), it.upper(), it.sent(), it.sentInTime(), it.below(), it.due(), takenIn, above, inTime, open);
    }

    /// A dossier that two bodies handle, as the list shows it.
    public record Shared(
            String file,
            String number,
            String item,
            String body,
            String upper,
            LocalDate sent,
            boolean sentInTime,
            int below,
            LocalDate due,
            Optional<LocalDate> takenIn,
            Optional<Integer> above,
            Optional<Boolean> inTime,
            boolean open) {}

    private static final String SHARED = "select a.file, d.number, d.item, d.body, a.upper, a.sent, a.sent_in_time,"
            + " a.below, a.due, a.taken_in, a.above, a.in_time, a.open"
            + " from approvals_above a join approvals_dossier d on d.file = a.file ";

    private static final String OF = "where (:every or d.body = :body or a.upper = :body)"
            + " and (:every = false or d.place like :place) and (not :open or a.open)";

    /// Those of a body, lower or upper, or of every body below a place; what is due first on top.
    ///
    /// @param open only those that the upper body holds
    public List<Shared> shared(String body, boolean every, String place, boolean open, int from, int count) {
        return query.rows(
                Shared.class,
                SHARED + OF + " order by a.open desc, a.due, d.number limit :count offset :from",
                Map.of("body", body, "every", every, "place", place + "%", "open", open, "from", from, "count", count));
    }

    public long count(String body, boolean every, String place, boolean open) {
        return query.number(
                "select count(*) from approvals_above a join approvals_dossier d on d.file = a.file " + OF,
                Map.of("body", body, "every", every, "place", place + "%", "open", open));
    }

    /// The time of both levels over the decisions of the list.
    public record Mean(int count, Optional<BigDecimal> below, Optional<BigDecimal> above) {}

    public Mean mean(String body, boolean every, String place) {
        return query.one(
                        Mean.class,
                        "select cast(count(*) as int), round(avg(a.below), 2), round(avg(a.above), 2)"
                                + " from approvals_above a join approvals_dossier d on d.file = a.file " + OF
                                + " and a.above is not null",
                        Map.of("body", body, "every", every, "place", place + "%", "open", false))
                .orElseThrow();
    }
}
