package shuzhi.approvals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.journey.Act;
import shuzhi.database.ActView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.figures.Scope;
import shuzhi.ledger.Entry;

/// The time of finished journeys, body by body (一件事用时构成视图), rule A-46.
public final class ShareViews {
    private final Query query;

    public ShareViews(Query query) {
        this.query = query;
    }

    /// One step of a finished journey.
    ///
    /// @param number of the step, beginning with 1
    /// @param ran working days on which it ran, pauses not counted
    /// @param gross working days of the whole journey
    public record Leg(
            long entry,
            String file,
            String chain,
            int version,
            int number,
            String body,
            int ran,
            int gross,
            int net,
            LocalDate finished,
            String place) {}

    /// A finished journey whose chain has a target of less than a day (半日办结), rule A-48.
    ///
    /// @param exact working days by the minute of the office
    public record Half(
            long entry,
            String file,
            String chain,
            LocalDate finished,
            BigDecimal exact,
            BigDecimal target,
            boolean met,
            String place) {}

    private static List<Half> halves(Entry entry) {
        if (!(entry.act() instanceof Act.Finished it) || it.exact().isEmpty()) return List.of();
        return List.of(new Half(
                entry.position(),
                entry.file(),
                it.chain(),
                it.on(),
                it.exact().get(),
                it.target().orElseThrow(),
                it.exact().get().compareTo(it.target().orElseThrow()) <= 0,
                it.place()));
    }

    /// The measure of one journey; empty for one that is not finished, or has no such target.
    public Optional<Half> half(String file) {
        return query.one(
                Half.class,
                "select entry, file, chain, finished, exact, target, met, place from approvals_half where file = :file",
                Map.of("file", file));
    }

    static List<View> all() {
        return List.of(
                new ActView<>(
                        "approvals_half",
                        Half.class,
                        "create index approvals_half_day on approvals_half (finished);",
                        ShareViews::halves),
                new ActView<>(
                        "approvals_leg",
                        Leg.class,
                        "create index approvals_leg_day on approvals_leg (finished);",
                        ShareViews::legs));
    }

    private static List<Leg> legs(Entry entry) {
        if (!(entry.act() instanceof Act.Finished it)) return List.of();
        var legs = new ArrayList<Leg>();
        for (int i = 0; i < it.bodies().size(); i++)
            legs.add(new Leg(
                    entry.position(),
                    entry.file(),
                    it.chain(),
                    it.version(),
                    i + 1,
                    it.bodies().get(i),
                    it.shares().get(i),
                    it.gross(),
                    it.net(),
                    it.on(),
                    it.place()));
        return legs;
    }

    /// The time of one step over all finished journeys of a period.
    ///
    /// @param share of the working days of all steps together, in percent
    public record Share(
            String chain,
            int version,
            int number,
            String body,
            int journeys,
            BigDecimal mean,
            BigDecimal median,
            BigDecimal share) {}

    public List<Share> shares(Scope scope) {
        return query.rows(Share.class, """
            select chain, version, number, body, cast(count(*) as int), round(avg(ran), 2),
                   cast(percentile_cont(0.5) within group (order by ran) as numeric),
                   round(100.0 * sum(ran) / nullif(sum(sum(ran)) over (partition by chain, version), 0), 1)
              from approvals_leg
             where finished between :from and :until and place like :place and entry < :position
             group by chain, version, number, body order by chain, version, number, body\
            """, bounds(scope));
    }

    /// The time of all finished journeys of a chain in which nobody worked: they waited for the applicant, or the next
    /// step for its acceptance.
    public record Waiting(
            String chain, int version, int journeys, BigDecimal gross, BigDecimal net, BigDecimal waiting) {}

    public List<Waiting> waiting(Scope scope) {
        return query.rows(Waiting.class, """
            select chain, version, cast(count(*) as int), round(avg(gross), 2), round(avg(net), 2),
                   round(avg(gross - net), 2)
              from approvals_leg
             where number = 1 and finished between :from and :until and place like :place and entry < :position
             group by chain, version order by chain, version\
            """, bounds(scope));
    }

    private static Map<String, ?> bounds(Scope scope) {
        return Map.of(
                "from", scope.from(),
                "until", scope.until(),
                "place", scope.place() + "%",
                "position", scope.position());
    }
}
