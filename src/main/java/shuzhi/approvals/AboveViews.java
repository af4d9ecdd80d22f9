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

    /// Whose turn it is (轮到谁).
    public enum Turn {
        /// the first review, for the first time or anew
        BELOW,
        ABOVE,
        OVER
    }

    /// @param upper empty before it was sent up for the first time
    /// @param sent the day it was sent up, the last time
    /// @param below working days of the lower body until then
    /// @param due last day of the body whose turn it is
    /// @param back the day the upper body sent it back
    /// @param above working days of the upper body; empty before its decision
    public record Above(
            String file,
            String upper,
            Optional<LocalDate> sent,
            boolean sentInTime,
            int below,
            LocalDate due,
            Optional<LocalDate> takenIn,
            Optional<LocalDate> back,
            Optional<Integer> above,
            Optional<Boolean> inTime,
            Turn turn) {
        Above sentUp(Act.SentUp it) {
            return new Above(
                    file,
                    it.upper().orElse(""),
                    Optional.of(it.on()),
                    sentInTime && it.inTime(),
                    it.used(),
                    it.due().orElse(it.on()),
                    Optional.empty(),
                    back,
                    above,
                    inTime,
                    Turn.ABOVE);
        }

        Above takenIn(LocalDate on) {
            return new Above(
                    file, upper, sent, sentInTime, below, due, Optional.of(on), back, above, inTime, Turn.ABOVE);
        }

        Above sentBack(Act.SentBack it) {
            return new Above(
                    file,
                    upper,
                    sent,
                    sentInTime,
                    below,
                    it.reviewBy(),
                    Optional.empty(),
                    Optional.of(it.on()),
                    above,
                    inTime,
                    Turn.BELOW);
        }

        Above due(Optional<LocalDate> moved) {
            return new Above(
                    file, upper, sent, sentInTime, below, moved.orElse(due), takenIn, back, above, inTime, turn);
        }

        Above passed(Act.PassedOn it) {
            var now = upper.equals(it.from()) ? it.to() : upper;
            return new Above(file, now, sent, sentInTime, below, due, takenIn, back, above, inTime, turn);
        }

        Above over(Optional<Act.DecidedAbove> it) {
            return new Above(
                    file,
                    upper,
                    sent,
                    sentInTime,
                    below,
                    due,
                    takenIn,
                    back,
                    it.map(Act.DecidedAbove::above).or(() -> above),
                    it.map(Act.DecidedAbove::inTime).or(() -> inTime),
                    Turn.OVER);
        }
    }

    static List<View> all() {
        return List.of(new FileView<>(
                "approvals_above",
                Above.class,
                "create index approvals_above_turn on approvals_above (upper) where turn <> 'OVER';",
                AboveViews::key,
                AboveViews::row));
    }

    private static Optional<String> key(Entry entry) {
        return switch (entry.act()) {
            case Act.FirstReviewSet _,
                    Act.TakenIn _,
                    Act.SentBack _,
                    Act.Resumed _,
                    Act.Recalculated _,
                    Act.PassedOn _,
                    Act.DecidedAbove _,
                    Act.Ended _ -> Optional.of(entry.file());
            case Act.SentUp it when it.upper().isPresent() -> Optional.of(entry.file());
            default -> Optional.empty();
        };
    }

    private static Optional<Above> row(Optional<Above> row, Entry entry) {
        return switch ((Act) entry.act()) {
            case Act.FirstReviewSet it -> Optional.of(blank(entry.file(), it.reviewBy()));
            case Act.SentUp it ->
                Optional.of(row.orElseGet(() -> blank(entry.file(), it.on())).sentUp(it));
            case Act.TakenIn it -> row.map(old -> old.takenIn(it.on()));
            case Act.SentBack it -> row.map(old -> old.sentBack(it));
            case Act.Resumed it -> row.map(old -> old.due(it.levelDue()));
            case Act.Recalculated it -> row.map(old -> old.due(it.levelDue()));
            case Act.PassedOn it -> row.map(old -> old.passed(it));
            case Act.DecidedAbove it -> row.map(old -> old.over(Optional.of(it)));
            default -> row.map(old -> old.over(Optional.empty()));
        };
    }

    private static Above blank(String file, LocalDate due) {
        return new Above(
                file,
                "",
                Optional.empty(),
                true,
                0,
                due,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Turn.BELOW);
    }

    /// A dossier that two bodies handle, as the list shows it.
    public record Shared(
            String file,
            String number,
            String item,
            String body,
            String upper,
            Optional<LocalDate> sent,
            boolean sentInTime,
            int below,
            LocalDate due,
            Optional<LocalDate> takenIn,
            Optional<LocalDate> back,
            Optional<Integer> above,
            Optional<Boolean> inTime,
            Turn turn) {}

    private static final String SHARED = "select a.file, d.number, d.item, d.body, a.upper, a.sent, a.sent_in_time,"
            + " a.below, a.due, a.taken_in, a.back, a.above, a.in_time, a.turn"
            + " from approvals_above a join approvals_dossier d on d.file = a.file ";

    private static final String OF = "where (:every or d.body = :body or a.upper = :body)"
            + " and (:every = false or d.place like :place) and (:turn = '' or a.turn = :turn)"
            + " and d.item <> all (:closed)";

    /// Those of a body, lower or upper, or of every body below a place; what is due first on top.
    ///
    /// @param turn only those whose turn it is; empty for all
    public List<Shared> shared(
            String body, boolean every, String place, Optional<Turn> turn, List<String> closed, int from, int count) {
        return query.rows(
                Shared.class,
                SHARED + OF + " order by a.turn = 'OVER', a.due, d.number limit :count offset :from",
                Map.of(
                        "body",
                        body,
                        "every",
                        every,
                        "place",
                        place + "%",
                        "turn",
                        named(turn),
                        "closed",
                        closed,
                        "from",
                        from,
                        "count",
                        count));
    }

    public long count(String body, boolean every, String place, Optional<Turn> turn, List<String> closed) {
        return query.number(
                "select count(*) from approvals_above a join approvals_dossier d on d.file = a.file " + OF,
                Map.of("body", body, "every", every, "place", place + "%", "turn", named(turn), "closed", closed));
    }

    private static String named(Optional<Turn> turn) {
        return turn.map(Turn::name).orElse("");
    }

    /// The time of both levels over the decisions of the list.
    public record Mean(int count, Optional<BigDecimal> below, Optional<BigDecimal> above) {}

    public Mean mean(String body, boolean every, String place) {
        return query.one(
                        Mean.class,
                        "select cast(count(*) as int), round(avg(a.below), 2), round(avg(a.above), 2)"
                                + " from approvals_above a join approvals_dossier d on d.file = a.file " + OF
                                + " and a.above is not null",
                        Map.of("body", body, "every", every, "place", place + "%", "turn", "", "closed", List.of()))
                .orElseThrow();
    }
}
