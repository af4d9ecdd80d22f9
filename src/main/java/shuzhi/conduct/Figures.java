package shuzhi.conduct;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// The numbers that conduct owes to the duty report (廉政与安全数据项), rules F-03 and F-11.
///
/// "No accident" is a count of nothing, so its rows are what was looked at: every month that a body closed, with the
/// number it stated. Both questions read whole tables of acts, and the verifier recomputes them over every
/// public line of the ledger (`docs/evidence.md`): a line left out changes the root of the tree
/// (`docs/proof.md`).
final class Figures {
    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
    private static final String INTEGRITY = "廉政风险防控规则（F-03）";
    private static final String SAFETY = "安全生产法 第四十一条（F-09、F-11）";
    private static final String INSPECTED = "检查规则（F-10、F-11）";
    private static final String REPORTED = "生产安全事故报告和调查处理条例 第九条（F-11）";

    private Figures() {}

    static List<Figure> all() {
        return List.of(
                count(
                        "risks.checked",
                        Unit.TIMES,
                        new Text("复核廉政风险点", "Risk points checked"),
                        new Text("期内复核的廉政风险点次数。", "Reviews of risk points in the period."),
                        INTEGRITY,
                        "risk_reviewed",
                        "p_point",
                        ""),
                pointsInForce(),
                share(
                        "risks.on-time",
                        new Text("风险点按期复核率", "Risk points reviewed in time"),
                        new Text("期内的复核中不晚于应复核日的占比。", "Of the reviews in the period, those not later than due."),
                        INTEGRITY,
                        "risk_reviewed",
                        "p_point",
                        "p_on_time"),
                count(
                        "risks.incidents",
                        Unit.ITEMS,
                        new Text("廉政风险点问题数", "Incidents at risk points"),
                        new Text("期内登记的问题数。", "Incidents put on record in the period."),
                        INTEGRITY,
                        "risk_incidentrecorded",
                        "p_point",
                        ""),
                count(
                        "hazards.found",
                        Unit.ITEMS,
                        new Text("排查隐患数", "Hazards found"),
                        new Text("期内登记的隐患数。", "Hazards entered in the period."),
                        SAFETY,
                        "hazard_reported",
                        "p_number",
                        ""),
                count(
                        "hazards.major",
                        Unit.ITEMS,
                        new Text("重大隐患数", "Major hazards"),
                        new Text("期内定级为重大的隐患数。", "Hazards graded major in the period."),
                        SAFETY,
                        "hazard_graded",
                        "p_number",
                        " and p_level = 'MAJOR'"),
                count(
                        "hazards.closed",
                        Unit.ITEMS,
                        new Text("隐患销号数", "Hazards closed"),
                        new Text("期内验收销号的隐患数。", "Hazards verified and closed in the period."),
                        SAFETY,
                        "hazard_closed",
                        "p_number",
                        ""),
                share(
                        "hazards.on-time",
                        new Text("隐患按时整改率", "Hazards removed in time"),
                        new Text("期内销号的隐患中，按时完成整改的占比。", "Of the hazards closed in the period, those removed in time."),
                        SAFETY,
                        "hazard_closed",
                        "p_number",
                        "p_on_time"),
                repeats(),
                count(
                        "hazards.cards",
                        Unit.TIMES,
                        new Text("隐患整改亮牌次数", "Cards shown for hazards"),
                        new Text("期内因隐患整改超期亮牌的次数。", "Cards shown in the period for overdue hazards."),
                        SAFETY,
                        "hazard_cardshown",
                        "p_number",
                        ""),
                count(
                        "inspections",
                        Unit.TIMES,
                        new Text("四不两直检查次数", "Inspections without notice"),
                        new Text("期内完成记录的检查次数。", "Inspections recorded in the period."),
                        INSPECTED,
                        "inspection_recorded",
                        "p_number",
                        ""),
                monthly(
                        "inspections.months",
                        new Text("每月检查一至二次的月数", "Months with one or two inspections"),
                        new Text(
                                "期内检查次数为一次或者两次的月数；没有检查的月份不计。",
                                "Months of the period with one or two inspections; a month without any does not count."),
                        Unit.MONTHS,
                        Fold.COUNT,
                        0,
                        "held between 1 and 2"),
                monthly(
                        "inspections.average",
                        new Text("有检查月份的月均检查次数", "Inspections per month that had any"),
                        new Text("期内有检查的月份平均检查次数。", "Mean number of inspections over the months that had any."),
                        Unit.TIMES,
                        Fold.AVERAGE,
                        1,
                        "true"),
                share(
                        "inspections.drawn",
                        new Text("抽取确定对象的检查占比", "Inspections whose object was drawn"),
                        new Text("期内开始的检查中，对象由封存抽取产生的占比。", "Of the inspections started, those whose object was drawn."),
                        INSPECTED,
                        "inspection_started",
                        "p_number",
                        "p_drawn"),
                accidents(),
                accidentFree());
    }

    private static Figure count(
            String id, Unit unit, Text name, Text definition, String basis, String table, String subject, String more) {
        return Figure.of(
                "conduct." + id,
                name,
                unit,
                Fold.COUNT,
                0,
                definition,
                basis,
                SINCE,
                "select entry, " + subject + " as subject, 1 as value, 1 as base, true as included from " + table
                        + " where p_on between :from and :until and p_place like :place and entry < :position" + more);
    }

    private static Figure share(
            String id, Text name, Text definition, String basis, String table, String subject, String included) {
        return Figure.of(
                "conduct." + id,
                name,
                Unit.PERCENT,
                Fold.SHARE,
                1,
                definition,
                basis,
                SINCE,
                "select entry, " + subject + " as subject, 1 as value, 1 as base, " + included + " as included from "
                        + table
                        + " where p_on between :from and :until and p_place like :place and entry < :position");
    }

    private static Figure pointsInForce() {
        return Figure.of(
                "conduct.risks.in-force",
                new Text("有效廉政风险点数", "Risk points in force"),
                Unit.ITEMS,
                Fold.COUNT,
                0,
                new Text("到期末已批准且未撤销的廉政风险点数。", "Risk points approved and not taken out by the end of the period."),
                INTEGRITY,
                SINCE,
                """
                select min(a.entry) as entry, a.p_point as subject, 1 as value, 1 as base,
                       min(r.entry) is null as included
                  from risk_approved a
                  left join risk_retired r on r.p_point = a.p_point and r.p_on <= :until and r.entry < :position
                 where a.p_on <= :until and a.p_place like :place and a.entry < :position
                   and :from <= :until
                 group by a.p_point""");
    }

    /// A hazard is a repeat when one of its kind was found at its object before.
    private static Figure repeats() {
        return Figure.of(
                "conduct.hazards.repeats",
                new Text("重复隐患数", "Hazards found again"),
                Unit.ITEMS,
                Fold.COUNT,
                0,
                new Text(
                        "期内登记的隐患中，同一单位此前出现过同类隐患的数量。",
                        "Of the hazards entered in the period, those of a kind found at the same object before."),
                SAFETY,
                SINCE,
                """
                select h.entry, h.p_number as subject, 1 as value, 1 as base, min(b.entry) is not null as included
                  from hazard_reported h
                  left join hazard_reported b on b.p_object = h.p_object and b.p_kind = h.p_kind and b.entry < h.entry
                 where h.p_on between :from and :until and h.p_place like :place and h.entry < :position
                 group by h.entry, h.p_number""");
    }

    private static Figure monthly(
            String id, Text name, Text definition, Unit unit, Fold fold, int decimals, String included) {
        return Figure.of(
                "conduct." + id, name, unit, fold, decimals, definition, INSPECTED, SINCE, """
                select entry, month as subject, held as value, 1 as base, %s as included
                  from (select max(entry) as entry,
                               cast(cast(extract(year from p_on) * 100 + extract(month from p_on) as int)
                                    as varchar(8)) as month,
                               count(*) as held
                          from inspection_recorded
                         where p_on between :from and :until and p_place like :place and entry < :position
                         group by 2) monthly""".formatted(included));
    }

    /// Accidents of the period, and beside them, not counted, every month that was closed with the number stated.
    private static Figure accidents() {
        return Figure.of(
                "conduct.accidents",
                new Text("安全生产事故起数", "Accidents at work"),
                Unit.TIMES,
                Fold.COUNT,
                0,
                new Text(
                        "期内发生且未剔除的事故起数；逐月结报（含零报告）列为不计数的依据，遗漏可由台账完整性查出。",
                        "Accidents that happened in the period and were not excluded; the months closed, nil reports too, stand beside"
                                + " as rows that do not count, and the completeness of the ledger shows that none is left out."),
                REPORTED,
                SINCE,
                """
                select a.entry, a.p_accident as subject, 1 as value, 1 as base, min(x.entry) is null as included
                  from accident_entered a
                  left join accident_excluded x on x.p_accident = a.p_accident and x.p_place = a.p_place
                       and x.entry < :position
                 where a.p_day between :from and :until and a.p_place like :place and a.entry < :position
                 group by a.entry, a.p_accident
                union all
                select m.entry, cast(m.p_month as varchar(10)) as subject, m.p_accidents as value, 1 as base,
                       false as included
                  from accident_monthclosed m
                 where m.p_month between :from and :until and m.p_place like :place and m.entry < :position""");
    }

    private static Figure accidentFree() {
        return Figure.of(
                "conduct.accidents.none",
                new Text("零事故结报月数", "Months closed without an accident"),
                Unit.MONTHS,
                Fold.COUNT,
                0,
                new Text(
                        "期内已结报且没有事故的月数；结报以后补登的事故也计入。",
                        "Months of the period that were closed and had no accident; one entered after the closing counts against it."),
                REPORTED,
                SINCE,
                """
                select m.entry, cast(m.p_month as varchar(10)) as subject, 1 as value, 1 as base,
                       m.p_accidents = 0 and min(a.entry) is null as included
                  from accident_monthclosed m
                  left join accident_entered a on a.p_place = m.p_place and a.entry < :position
                       and extract(year from a.p_day) = extract(year from m.p_month)
                       and extract(month from a.p_day) = extract(month from m.p_month)
                       and not exists (select 1 from accident_excluded x
                            where x.p_accident = a.p_accident and x.p_place = a.p_place and x.entry < :position)
                 where m.p_month between :from and :until and m.p_place like :place and m.entry < :position
                 group by m.entry, m.p_month, m.p_accidents""");
    }
}
