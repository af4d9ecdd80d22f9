package shuzhi.approvals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import shuzhi.database.Query;
import shuzhi.figures.Scope;

/// What the board reads (看板查询): sums as of a position of the ledger.
public final class BoardViews {
    private final Query query;

    public BoardViews(Query query) {
        this.query = query;
    }

    /// What a body decided in a month, and how fast.
    ///
    /// @param month year and month as one number, 202503
    /// @param mean working days used, on average
    /// @param median working days used
    /// @param onTime how many of them within the promise
    public record Month(String body, int month, int decided, BigDecimal mean, BigDecimal median, int onTime) {}

    public List<Month> months(Scope scope) {
        return query.rows(Month.class, """
                select body, cast(extract(year from decided) * 100 + extract(month from decided) as int),
                       cast(count(*) as int), round(avg(used), 2),
                       cast(percentile_cont(0.5) within group (order by used) as numeric),
                       cast(count(*) filter (where on_time) as int)
                  from approvals_decision
                 where decided between :from and :until and place like :place and entry < :position
                 group by 1, 2 order by 1, 2""", bounds(scope));
    }

    /// The enterprises started in an area or a month.
    ///
    /// @param key six digits of the division code, or year and month
    /// @param net working days, all together
    /// @param reached how many of them within the limit of the chain
    public record Started(String key, int count, BigDecimal net, BigDecimal median, int reached) {}

    public List<Started> startedByCounty(Scope scope) {
        return started("substr(place, 1, 6)", scope);
    }

    public List<Started> startedByMonth(Scope scope) {
        return started("to_char(finished, 'YYYYMM')", scope);
    }

    private List<Started> started(String key, Scope scope) {
        return query.rows(Started.class, "select " + key + """
                 , cast(count(*) as int), cast(sum(net) as numeric),
                       cast(percentile_cont(0.5) within group (order by net) as numeric),
                       cast(count(*) filter (where reached) as int)
                  from approvals_journey
                 where chain = 'enterprise-start-up' and finished between :from and :until and place like :place
                   and entry < :position
                 group by 1 order by 1""", bounds(scope));
    }

    /// How much a body entered late: acts that entered the ledger on a later day than they happened.
    public record Late(String body, int acts, int late) {}

    public List<Late> late(Scope scope) {
        return query.rows(Late.class, """
                select body, cast(count(*) as int), cast(count(*) filter (where written > happened) as int)
                  from ledger_act
                 where written between :from and :until and place like :place and post <> 'system' and body <> ''
                   and entry < :position
                 group by 1 order by 1""", bounds(scope));
    }

    private static Map<String, ?> bounds(Scope scope) {
        return Map.of(
                "from", scope.from(),
                "until", scope.until(),
                "place", scope.place() + "%",
                "position", scope.position());
    }
}
