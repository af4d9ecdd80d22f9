package shuzhi.approvals.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import shuzhi.database.Query;
import shuzhi.exchange.Attribute;
import shuzhi.exchange.Event;
import shuzhi.exchange.Stamp;
import shuzhi.exchange.Trace;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;

/// The questions of process analysis: how fast bodies decide, and what happened in which order.
public final class Views {
    private final Query query;

    public Views(Query query) {
        this.query = query;
    }

    /// How many entries the ledger has.
    long size() {
        return query.number("select size from head", Map.of());
    }

    /// How fast a body decides, in working days.
    ///
    /// @param source where the dossiers were imported from; empty for the city's own
    /// @param count all dossiers; days are counted for those that had ended
    /// @param low of the 95 % interval of the median, as a number of days that occurred
    public record Pace(
            String source,
            String body,
            int count,
            int ended,
            BigDecimal mean,
            BigDecimal median,
            BigDecimal p90,
            int within3,
            int within5,
            int within50,
            int low,
            int high) {

        public boolean imported() {
            return !source.isEmpty();
        }
    }

    /// Every body that decided in the scope, and every imported one whole, the fastest median first. The interval of a
    /// median comes from the binomial distribution: the days at the places n/2 ∓ 0.98·√n, counted from either end.
    public List<Pace> paces(Scope scope) {
        return query.rows(
                Pace.class,
                """
                with days as (
                    select '' as source, body, used as days, true as ended from approvals_decision
                     where decided between :from and :until and place like :place and entry < :position
                    union all
                    select source, body, working_days, not open from approvals_imported where entry < :position),
                placed as (
                    select source, body, days,
                           row_number() over (partition by source, body order by days) as place,
                           count(*) over (partition by source, body) as n
                      from days where ended),
                total as (select source, body, count(*) as n from days group by 1, 2)
                select p.source, p.body, cast(max(t.n) as int), cast(count(*) as int), round(avg(days), 2),
                       cast(percentile_cont(0.5) within group (order by days) as numeric),
                       cast(percentile_cont(0.9) within group (order by days) as numeric),
                       cast(count(*) filter (where days <= 3) as int),
                       cast(count(*) filter (where days <= 5) as int),
                       cast(count(*) filter (where days <= 50) as int),
                       min(days) filter (where place >= greatest(1, floor(p.n / 2.0 - 0.98 * sqrt(p.n)))),
                       max(days) filter (where place <= least(p.n, ceil(1 + p.n / 2.0 + 0.98 * sqrt(p.n))))
                  from placed p join total t on t.source = p.source and t.body = p.body
                 group by 1, 2 order by 6, 5, 1, 2\
                """,
                Map.of(
                        "from", scope.from(),
                        "until", scope.until(),
                        "place", scope.place() + "%",
                        "position", scope.position()));
    }

    /// A choice of the page: where the dossiers come from, of which body and kind.
    ///
    /// @param source empty for the city's own
    public record Choice(String source, String body, int count) {}

    /// Everything that can be chosen: the bodies of the city, then every imported one.
    public List<Choice> choices() {
        return query.rows(Choice.class, """
                select '' as source, body, cast(count(*) as int) from approvals_dossier group by 1, 2
                union all
                select source, body, cast(count(*) as int) from approvals_imported group by 1, 2
                order by 1, 2\
                """, Map.of());
    }

    /// What may be asked of the map.
    ///
    /// @param body empty for all bodies of the source
    /// @param kind the item, or the department of an imported case; empty for all
    /// @param most the newest so many dossiers are looked at
    public record Question(String source, String body, String kind, LocalDate from, LocalDate until, int most) {}

    private static final String KINDS = """
        select kind from (
            select item as kind, count(*) as n from approvals_dossier
             where :source = '' and (:body = '' or body = :body)
               and item not in (select code from approvals_item where not open) group by 1
            union all
            select department, count(*) from approvals_imported
             where source = :source and :source <> '' and (:body = '' or body = :body) group by 1) kinds
         where kind <> '' order by n desc, kind limit 40\
        """;

    private record Kind(String kind) {}

    public List<String> kinds(String source, String body) {
        return query.rows(Kind.class, KINDS, Map.of("source", source, "body", body)).stream()
                .map(Kind::kind)
                .toList();
    }

    private static final String OWN = """
        select d.file, e.number, convert_from(e.line, 'UTF8')::jsonb ->> 'act' as activity,
               convert_from(e.line, 'UTF8')::jsonb ->> 'happened' as at,
               convert_from(e.line, 'UTF8')::jsonb ->> 'post' as resource
          from (select file from approvals_dossier
                 where (:body = '' or body = :body)
                   and (:kind = '' or item = :kind
                        and item not in (select code from approvals_item where not open))
                   and received between :from and :until
                 order by last desc limit :most) d
          join entry e on e.file = d.file
         order by d.file, e.number\
        """;

    private static final String IMPORTED = """
        select i.file, s.number, s.activity, s.at, s.resource
          from (select entry, file from approvals_imported
                 where source = :source and (:body = '' or body = :body) and (:kind = '' or department = :kind)
                   and started between :from and :until
                 order by entry desc limit :most) i
          join approvals_imported_step s on s.entry = i.entry
         order by i.file, s.number\
        """;

    private record Happening(
            String file, int number, String activity, Optional<String> at, Optional<String> resource) {}

    /// The dossiers of a question as the cases of an event log: the acts of the city's own, the steps of imported
    /// ones.
    public void traces(Question asked, Consumer<Trace> taker) {
        var events = new ArrayList<Event>();
        var file = new String[] {""};
        query.<Happening, RuntimeException>each(
                Happening.class,
                asked.source().isEmpty() ? OWN : IMPORTED,
                Map.of(
                        "source", asked.source(),
                        "body", asked.body(),
                        "kind", asked.kind(),
                        "from", asked.from(),
                        "until", asked.until(),
                        "most", asked.most()),
                it -> {
                    if (!it.file().equals(file[0])) hand(file[0], events, taker);
                    file[0] = it.file();
                    events.add(event(it, asked.source().isEmpty()));
                });
        hand(file[0], events, taker);
    }

    private static void hand(String file, List<Event> events, Consumer<Trace> taker) {
        if (!events.isEmpty())
            taker.accept(new Trace(List.of(Attribute.of(Attribute.Type.STRING, "concept:name", file)), events));
        events.clear();
    }

    /// Times of the ledger are told in the local time of the house.
    private static Event event(Happening it, boolean own) {
        var attributes = new ArrayList<Attribute>();
        if (!it.activity().isEmpty())
            attributes.add(Attribute.of(Attribute.Type.STRING, "concept:name", it.activity()));
        it.at()
                .map(at -> own
                        ? Stamp.written(Instant.parse(at).atZone(Context.ZONE).toOffsetDateTime())
                        : at)
                .ifPresent(at -> attributes.add(Attribute.of(Attribute.Type.DATE, "time:timestamp", at)));
        it.resource().ifPresent(who -> attributes.add(Attribute.of(Attribute.Type.STRING, "org:resource", who)));
        return new Event(attributes);
    }
}
