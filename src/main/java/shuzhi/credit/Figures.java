package shuzhi.credit;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// The numbers that credit owes to the duty report (信用数据项), rules C-01, C-16, C-20, C-26.
final class Figures {
    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
    private static final String DOUBLE = "发改办财金〔2018〕424号（C-01）";
    private static final String PENALTIES_LAW = "行政处罚法 第六十条";

    private Figures() {}

    static List<Figure> all() {
        return List.of(
                onTime(),
                late("late", "双公示迟报率", "Published late", ""),
                late("late-licences", "行政许可迟报率", "Licences published late", " and p_kind = 'LICENCE'"),
                late("late-penalties", "行政处罚迟报率", "Penalties published late", " and p_kind = 'PENALTY'"),
                missing(),
                returned(),
                withdrawn(),
                penalties("penalties", "行政处罚决定数", "Penalties imposed", ""),
                penalties(
                        "warnings",
                        "警告、通报批评数",
                        "Warnings and criticisms",
                        " and (p_kinds like '%WARNING%' or p_kinds like '%CRITICISM%')"),
                penalties("fines", "罚款处罚数", "Fines imposed", " and p_kinds like '%FINE%'"),
                penalties("confiscations", "没收处罚数", "Confiscations", " and p_kinds like '%CONFISCATED%'"),
                penalties(
                        "licences-cancelled",
                        "暂扣、吊销许可证件数",
                        "Licences suspended or cancelled",
                        " and (p_kinds like '%LICENCE_%')"),
                fined(),
                decidedInTime(),
                inTime("repairs-in-time", "信用修复按期办结率", "Repairs decided in time", "信用修复管理办法（C-16）", """
                    select entry, file as subject, 1 as value, 1 as base, p_in_time as included from (
                      select entry, file, p_in_time, p_on, p_place from repair_repaired
                      union all select entry, file, p_in_time, p_on, p_place from repair_rejected
                      union all select entry, file, p_in_time, p_on, p_place from repair_refused) it
                     where p_on between :from and :until and p_place like :place and entry < :position\
                    """),
                inTime("objections-in-time", "信用异议按期答复率", "Objections answered in time", "征信业管理条例 第二十五条（C-20）", """
                    select entry, file as subject, 1 as value, 1 as base, p_in_time as included
                      from objection_answered
                     where p_on between :from and :until and p_place like :place and entry < :position\
                    """),
                inTime(
                        "enterprise-published-in-time",
                        "企业信用信息公示系统公示及时率",
                        "Published in the enterprise system in time",
                        "市场监督管理行政处罚信息公示规定 第九条（C-05）",
                        """
                        select o.entry, o.file as subject, 1 as value, 1 as base,
                               e.file is not null and not e.p_late as included
                          from publication_opened o
                          left join publication_enterprisepublished e on e.file = o.file and e.entry < :position
                         where o.p_own_due between :from and :until and o.p_place like :place
                           and o.entry < :position and o.p_exemption is null\
                        """),
                inTime(
                        "pushed-in-time",
                        "跨省推送及时率",
                        "Pushed to another province in time",
                        "市场监督管理行政处罚信息公示规定 第十条（C-05）",
                        """
                        select entry, file as subject, 1 as value, 1 as base, not p_late as included
                          from publication_pushed
                         where p_day between :from and :until and p_place like :place and entry < :position\
                        """),
                rank(),
                bestRank());
    }

    /// Records that fell due in the period and are to be published, each with its first publication. A decision
    /// that did not stand any more before its record was due has nothing to publish.
    private static final String DUE = """
        with due as (
          select o.entry, o.file, o.p_due, p.p_on, p.p_late from publication_opened o
            left join publication_published p on p.file = o.file and not p.p_again and p.entry < :position
           where o.p_due between :from and :until and o.p_place like :place and o.entry < :position
             and o.p_exemption is null
             and not exists (select 1 from publication_withheld w where w.file = o.file and w.entry < :position)
             and (p.file is not null or not exists (
                   select 1 from publication_reversed v
                    where v.file = o.file and v.p_on <= o.p_due and v.entry < :position))
        )
        """;

    private static Figure onTime() {
        return Figure.of(
                "credit.published-in-time",
                new Text("双公示及时率", "Published in time"),
                Unit.PERCENT,
                Fold.SHARE,
                2,
                new Text(
                        "期内应公示的许可、处罚记录中，在作出决定之日起七个工作日内公示的占比；决定不予公示的，以及期限届满前决定已变动的，不计。",
                        "Of the licences and penalties due in the period, those published within seven working days of"
                                + " the decision; what is withheld, and what fell before it was due, is not counted."),
                DOUBLE,
                SINCE,
                DUE + """
                    select entry, file as subject, 1 as value, 1 as base, p_late is not null and not p_late as included
                      from due\
                    """);
    }

    private static Figure missing() {
        return Figure.of(
                "credit.missing",
                new Text("双公示漏报率", "Not published"),
                Unit.PERCENT,
                Fold.SHARE,
                2,
                new Text(
                        "期内应公示的记录中，至期末仍未公示的占比；决定不予公示的，以及期限届满前决定已变动的，不计。",
                        "Of the records due in the period, those not published by its end; what is withheld, and what"
                                + " fell before it was due, is not counted."),
                DOUBLE,
                SINCE,
                DUE + """
                    select entry, file as subject, 1 as value, 1 as base, p_on is null or p_on > :until as included
                      from due\
                    """);
    }

    private static Figure late(String id, String zh, String en, String which) {
        return Figure.of(
                "credit." + id,
                new Text(zh, en),
                Unit.PERCENT,
                Fold.SHARE,
                2,
                new Text(
                        "期内首次公示的记录中，超过七个工作日的占比。",
                        "Of the records first published in the period, those later than seven working days."),
                DOUBLE,
                SINCE,
                "select entry, file as subject, p_days as value, 1 as base, p_late as included"
                        + " from publication_published where p_on between :from and :until and p_place like :place"
                        + " and not p_again and entry < :position" + which);
    }

    private static Figure returned() {
        return Figure.of(
                "credit.returned",
                new Text("双公示退回率", "Records sent back"),
                Unit.PERCENT,
                Fold.SHARE,
                2,
                new Text(
                        "期内应公示的记录中，被退回或者代码有误的占比。",
                        "Of the records due in the period, those sent back or with a code that does not hold."),
                DOUBLE,
                SINCE,
                """
                select o.entry, o.file as subject, 1 as value, 1 as base,
                       o.p_quarantined or exists (
                         select 1 from publication_returned r where r.file = o.file and r.entry < :position) as included
                  from publication_opened o
                 where o.p_due between :from and :until and o.p_place like :place and o.entry < :position\
                """);
    }

    private static Figure withdrawn() {
        return Figure.of(
                "credit.withdrawn-in-time",
                new Text("按期撤回率", "Withdrawn in time"),
                Unit.PERCENT,
                Fold.SHARE,
                2,
                new Text(
                        "期内撤回的公示中，在决定变动之日起三个工作日内撤回的占比。",
                        "Of the records withdrawn in the period, those within three working days of the change."),
                "行政处罚法 第四十八条第二款（C-03）",
                SINCE,
                "select entry, file as subject, 1 as value, 1 as base, p_in_time as included from publication_withdrawn"
                        + " where p_on between :from and :until and p_place like :place and entry < :position");
    }

    private static Figure penalties(String id, String zh, String en, String which) {
        return Figure.of(
                "credit." + id,
                new Text(zh, en),
                Unit.ITEMS,
                Fold.COUNT,
                0,
                new Text("期内作出的行政处罚决定数。", "Penalty decisions of the period."),
                "行政处罚法 第九条",
                SINCE,
                "select entry, p_number as subject, 1 as value, 1 as base, true as included from penalty_decided"
                        + " where p_on between :from and :until and p_place like :place and entry < :position" + which);
    }

    private static Figure fined() {
        return Figure.of(
                "credit.fined",
                new Text("罚款金额", "Fines"),
                Unit.TEN_THOUSAND_YUAN,
                Fold.SUM,
                2,
                new Text("期内行政处罚决定的罚款合计。", "The sum of the fines decided in the period."),
                "行政处罚法 第九条",
                SINCE,
                "select entry, p_number as subject, p_fine / 10000 as value, 1 as base, true as included"
                        + " from penalty_decided where p_on between :from and :until and p_place like :place"
                        + " and p_fine > 0 and entry < :position");
    }

    private static Figure decidedInTime() {
        return inTime(
                "penalties-in-time",
                "处罚按期决定率",
                "Penalties decided within 90 days",
                PENALTIES_LAW,
                "select entry, p_number as subject, 1 as value, 1 as base, p_in_time as included from penalty_decided"
                        + " where p_on between :from and :until and p_place like :place and p_procedure = 'ORDINARY'"
                        + " and entry < :position");
    }

    private static Figure inTime(String id, String zh, String en, String basis, String question) {
        return Figure.of(
                "credit." + id,
                new Text(zh, en),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text("期内办结的事项中，在期限内办结的占比。", "Of what was decided in the period, that within its limit."),
                basis,
                SINCE,
                question);
    }

    /// The newest version of each month.
    private static final String RANKS = """
        with newest as (
          select r.entry, r.file, r.p_place, r.p_group, r.p_month, r.p_rank from monitor_ranked r
           where r.entry < :position and r.p_place like :place and not exists (
                 select 1 from monitor_ranked n
                  where n.file = r.file and n.p_group = r.p_group and n.p_month = r.p_month
                    and n.entry > r.entry and n.entry < :position)
        )
        """;

    private static Figure rank() {
        return Figure.of(
                "credit.rank",
                new Text("城市信用监测位次", "Credit monitoring rank"),
                Unit.PLACE,
                Fold.AVERAGE,
                0,
                new Text("期内最后一个月公布的位次。", "The rank published for the last month of the period."),
                "城市信用监测（C-26）",
                SINCE,
                RANKS + """
                    select entry, cast(p_month as varchar(10)) as subject, p_rank as value, 1 as base,
                           not exists (select 1 from newest l where l.p_month between :from and :until
                             and (l.p_month > n.p_month or l.p_month = n.p_month and l.entry > n.entry)) as included
                      from newest n where p_month between :from and :until\
                    """);
    }

    private static Figure bestRank() {
        return Figure.of(
                "credit.rank-best",
                new Text("历史最好位次", "Best rank so far"),
                Unit.PLACE,
                Fold.AVERAGE,
                0,
                new Text(
                        "截至期末，台账所记各月位次中最靠前的一个；期初以前的月份也计入。",
                        "The best of all ranks on record up to the end of the period, months before it included."),
                "城市信用监测（C-26）",
                SINCE,
                RANKS + """
                    select entry, cast(p_month as varchar(10)) as subject, p_rank as value, 1 as base,
                           not exists (select 1 from newest b where b.p_month <= :until
                             and (b.p_rank < n.p_rank or b.p_rank = n.p_rank and b.entry < n.entry)) as included
                      from newest n where p_month <= :until and (p_month >= :from or p_month < :from)\
                    """);
    }
}
