package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import shuzhi.approvals.Views.Dossier;
import shuzhi.database.Query;

/// Who has a part in a dossier beside the body that decides it (其他机关的办件): those to which its acceptance is entrusted
/// (rule A-80), and those that have ended and left something open (rule A-75).
final class PartViews {
    private static final String DOSSIER = Views.DOSSIER;

    private final Query query;

    PartViews(Query query) {
        this.query = query;
    }

    private static final String ENTRUSTED = """
        where status in ('RECEIVED', 'CORRECTION', 'COMPLETED') and exists (
            select 1 from network_entrustment e
             where e.agent = :body and e.principal = approvals_dossier.body
               and :today between e.starting and e.ending
               and position(approvals_dossier.item in e.items) > 0
               and approvals_dossier.place like regexp_replace(e.place, '(000|00)+$', '') || '%')
          and item <> all (:closed)\
        """;

    /// Dossiers of other bodies whose acceptance is entrusted to this one (rule A-80).
    public List<Dossier> entrusted(String body, LocalDate today, List<String> closed, int from, int count) {
        return query.rows(
                Dossier.class,
                DOSSIER + ENTRUSTED + " order by answer_by, number limit :count offset :from",
                Map.of("body", body, "today", today, "closed", closed, "from", from, "count", count));
    }

    public long entrustedCount(String body, LocalDate today, List<String> closed) {
        return query.number(
                "select count(*) from approvals_dossier " + ENTRUSTED,
                Map.of("body", body, "today", today, "closed", closed));
    }

    /// The dossier by its number, as people know it.
    private static final String LOOP = "select file, coalesce((select number from approvals_dossier d"
            + " where d.file = approvals_loop.dossier), dossier), item, body, place, stars, rated, stage, due"
            + " from approvals_loop ";
    private static final String LOOP_OF =
            "where (body = any (:bodies) or :every) and place like :place and (stage <> 'CLOSED') = :open and item <> all (:closed)";

    /// Bad ratings of some bodies, or of every body below a place; what is due first on top.
    List<Views.Loop> loops(
            List<String> bodies, boolean every, String place, boolean open, List<String> closed, int from, int count) {
        return query.rows(
                Views.Loop.class,
                LOOP + LOOP_OF + " order by due nulls last, rated, file limit :count offset :from",
                Map.of(
                        "bodies",
                        bodies,
                        "every",
                        every,
                        "place",
                        place + "%",
                        "open",
                        open,
                        "closed",
                        closed,
                        "from",
                        from,
                        "count",
                        count));
    }

    long loopCount(List<String> bodies, boolean every, String place, boolean open, List<String> closed) {
        return query.number(
                "select count(*) from approvals_loop " + LOOP_OF,
                Map.of("bodies", bodies, "every", every, "place", place + "%", "open", open, "closed", closed));
    }

    private record Agent(String agent) {}

    /// The bodies to which the acceptance of a dossier is entrusted.
    public List<String> agents(String file, LocalDate today) {
        return query.rows(Agent.class, """
            select e.agent from network_entrustment e join approvals_dossier d on d.body = e.principal
             where d.file = :file and :today between e.starting and e.ending
               and d.status in ('RECEIVED', 'CORRECTION', 'COMPLETED')
               and position(d.item in e.items) > 0
               and d.place like regexp_replace(e.place, '(000|00)+$', '') || '%'\
            """, Map.of("file", file, "today", today)).stream()
                .map(Agent::agent)
                .toList();
    }

    /// A file in which an ended body still has something to do, and which body that is.
    public record Orphan(String file, String body) {}

    /// Where these bodies have something to do still, at most 5000 at a time (rule A-75).
    public List<Orphan> orphans(List<String> bodies) {
        if (bodies.isEmpty()) return List.of();
        return query.rows(Orphan.class, """
            select file, body from approvals_dossier
             where body = any (:bodies) and status in (
                    'RECEIVED', 'CORRECTION', 'COMPLETED', 'ACCEPTED', 'SUSPENDED', 'GRANTED', 'DENIED')
            union select file, body from approvals_promise
             where body = any (:bodies) and open and kind = 'PLEDGE'
            union select a.file, a.upper from approvals_above a join approvals_dossier d on d.file = a.file
             where a.upper = any (:bodies) and a.turn = 'ABOVE' and d.status in ('ACCEPTED', 'SUSPENDED')
            union select r.file, r.body from approvals_review r join approvals_dossier d on d.file = r.file
             where r.body = any (:bodies) and r.open and d.status in ('ACCEPTED', 'SUSPENDED')
             order by file, body limit 5000\
            """, Map.of("bodies", bodies));
    }
}
