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
                with alike as (
                  select body, cast(extract(year from decided) * 100 + extract(month from decided) as int) as month,
                         used as days, sum(files) as files, sum(on_time) as good
                    from (select body, decided, used, count(*) as files, count(*) filter (where on_time) as on_time
                            from approvals_decision
                           where decided between :from and :until and place like :place and entry < :position
                           group by 1, 2, 3) daily
                   group by 1, 2, 3)
                """ + ranked("body, month") + """
                select body, month, cast(sum(files) as int), round(sum(days * files) / sum(files), 2),
                       """ + MEDIAN + """
                       , cast(sum(good) as int)
                  from ranked group by 1, 2 order by 1, 2""", bounds(scope));
    }

    /// Rows of equal days are counted once with how many they are, which needs no sorting of all of them.
    private static String ranked(String groups) {
        return ", ranked as (select *, sum(files) over (partition by " + groups + " order by days) as up_to,"
                + " sum(files) over (partition by " + groups + ") as every from alike) ";
    }

    /// The middle one, or half-way between the two in the middle.
    private static final String MEDIAN = "trim_scale((min(days) filter (where up_to * 2 >= every)"
            + " + min(days) filter (where up_to * 2 > every)) / 2.0)";

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
        return query.rows(
                Started.class,
                "with alike as (select " + key + """
                 as key, net as days, count(*) as files, count(*) filter (where reached) as good
                  from approvals_journey
                 where chain = 'enterprise-start-up' and finished between :from and :until and place like :place
                   and entry < :position
                 group by 1, 2)""" + ranked("key") + """
                select key, cast(sum(files) as int), cast(sum(days * files) as numeric), """ + MEDIAN + """
                       , cast(sum(good) as int)
                  from ranked group by 1 order by 1""",
                bounds(scope));
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
