package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.database.Nation;
import shuzhi.database.Query;

/// What the national board reads of every node (全国看板查询): decisions and dossiers in hand, without a name and without a
/// number of a dossier.
public final class NationViews {
    /// The columns that a node publishes to the nation.
    public static final List<Nation.Published> PUBLISHED = List.of(
            new Nation.Published(
                    "approvals_decision", "entry, place, body, decided, used, promised, on_time, lawful", ""),
            new Nation.Published("approvals_dossier", "file, place, status, due", "file"));

    private final Query query;

    public NationViews(Query query) {
        this.query = query;
    }

    /// What one node has done.
    ///
    /// @param decided dossiers in the period
    /// @param onTime of them, within the promise
    /// @param used working days, on average; empty when there is none
    /// @param inHand dossiers taken in and not yet decided
    /// @param overdue of them, those whose promised day is over
    public record Line(
            String node, long decided, long onTime, Optional<java.math.BigDecimal> used, long inHand, long overdue) {}

    /// One line for each node that has been taken in.
    public List<Line> lines(LocalDate from, LocalDate until, LocalDate today) {
        return query.rows(Line.class, """
            select h.node, coalesce(d.decided, 0), coalesce(d.on_time, 0), d.used,
                   coalesce(o.in_hand, 0), coalesce(o.overdue, 0)
              from national.head h
              left join (select node, count(*) as decided, count(*) filter (where on_time) as on_time,
                                round(avg(used), 2) as used
                           from national.approvals_decision where decided between :from and :until
                          group by node) d on d.node = h.node
              left join (select node, count(*) as in_hand, count(*) filter (where due < :today) as overdue
                           from national.approvals_dossier
                          where status in ('RECEIVED', 'CORRECTION', 'COMPLETED', 'ACCEPTED', 'SUSPENDED')
                          group by node) o on o.node = h.node
             order by h.node\
            """, Map.of("from", from, "until", until, "today", today));
    }
}
