package shuzhi.indicators;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// The numbers that indicators owe to the duty report (经济指标数据项).
final class Figures {
    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);

    private Figures() {}

    static List<Figure> all() {
        return List.of(
                released(),
                inTime(),
                corrected(),
                flagged(),
                sealedInTime(),
                targetsMet(),
                analysed(),
                analysedInTime(),
                accepted(),
                acceptedShare());
    }

    private static Figure released() {
        return Figure.of(
                "indicators.released",
                new Text("发布指标数据", "Values released"),
                Unit.ITEMS,
                Fold.COUNT,
                0,
                new Text("期内发布的指标数据个数，含更正版次。", "Values released in the period, corrections included."),
                "统计法 第二十六条（D-01）",
                SINCE,
                "select entry, p_indicator as subject, 1 as value, 1 as base, true as included from reading_released"
                        + " where p_on between :from and :until and p_place like :place and entry < :position");
    }

    private static Figure inTime() {
        return Figure.of(
                "indicators.released-in-time",
                new Text("指标数据按时发布率", "Values released in time"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "期内首次发布并有发布期限的数据中，不晚于期限的占比。",
                        "Of the values with a day, released for the first time in the period, those not later."),
                "统计法 第二十六条（D-01）",
                SINCE,
                "select entry, p_indicator as subject, 1 as value, 1 as base, not p_late as included"
                        + " from reading_released where p_due is not null and p_on between :from and :until"
                        + " and p_place like :place and entry < :position");
    }

    private static Figure corrected() {
        return Figure.of(
                "indicators.corrected",
                new Text("更正指标数据", "Values corrected"),
                Unit.ITEMS,
                Fold.COUNT,
                0,
                new Text("期内发布的更正版次。", "Corrections released in the period."),
                "指标规则（D-13）",
                SINCE,
                "select entry, p_indicator as subject, 1 as value, 1 as base, true as included from reading_released"
                        + " where p_vintage > 1 and p_on between :from and :until and p_place like :place"
                        + " and entry < :position");
    }

    private static Figure flagged() {
        return Figure.of(
                "indicators.flagged",
                new Text("标出疑点的数据", "Values with doubts"),
                Unit.ITEMS,
                Fold.COUNT,
                0,
                new Text("期内录入时被审核规则标出疑点的数据。", "Values that a check flagged when they were entered."),
                "指标规则（D-10）",
                SINCE,
                "select entry, p_indicator as subject, 1 as value, 1 as base, true as included from reading_entered"
                        + " where p_flags <> '[]' and p_on between :from and :until and p_place like :place"
                        + " and entry < :position");
    }

    private static Figure sealedInTime() {
        return Figure.of(
                "indicators.targets-sealed-in-time",
                new Text("年度目标按时封存率", "Targets sealed in time"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "期内封存的年度目标中，在当年1月1日以前封存的占比。",
                        "Of the targets sealed in the period, those before their year began."),
                "指标规则（D-15）",
                SINCE,
                "select entry, p_indicator as subject, 1 as value, 1 as base, not p_late as included from target_sealed"
                        + " where p_on between :from and :until and p_place like :place and entry < :position");
    }

    private static Figure analysed() {
        return Figure.of(
                "indicators.months-analysed",
                new Text("审定月度分析", "Months analysed"),
                Unit.MONTHS,
                Fold.COUNT,
                0,
                new Text("期内审定的月度经济运行分析。", "Monthly analyses approved in the period."),
                "指标规则（D-18）",
                SINCE,
                "select entry, p_month as subject, 1 as value, 1 as base, true as included from analysis_approved"
                        + " where p_on between :from and :until and p_place like :place and entry < :position");
    }

    private static Figure analysedInTime() {
        return Figure.of(
                "indicators.analysed-in-time",
                new Text("月度分析按时审定率", "Analyses approved in time"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "期内审定的月度分析中，不晚于期限的占比。",
                        "Of the analyses approved in the period, those not later than their day."),
                "指标规则（D-18）",
                SINCE,
                "select entry, p_month as subject, 1 as value, 1 as base, not p_late as included from analysis_approved"
                        + " where p_on between :from and :until and p_place like :place and entry < :position");
    }

    private static Figure accepted() {
        return Figure.of(
                "indicators.countermeasures-accepted",
                new Text("采纳对策", "Countermeasures accepted"),
                Unit.ITEMS,
                Fold.COUNT,
                0,
                new Text("期内采纳并交办的对策。", "Countermeasures accepted in the period and handed out as tasks."),
                "指标规则（D-18）",
                SINCE,
                "select entry, p_indicator as subject, 1 as value, 1 as base, true as included from analysis_accepted"
                        + " where p_on between :from and :until and p_place like :place and entry < :position");
    }

    private static Figure acceptedShare() {
        return Figure.of(
                "indicators.countermeasures-accepted-share",
                new Text("对策采纳率", "Countermeasures accepted, share"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text("期内提出的对策中，已采纳的占比。", "Of the countermeasures proposed in the period, those accepted."),
                "指标规则（D-18）",
                SINCE,
                "select p.entry, p.p_indicator as subject, 1 as value, 1 as base, a.entry is not null as included"
                        + " from analysis_proposed p left join analysis_accepted a on a.file = p.file"
                        + " and a.p_item = p.p_item and a.entry < :position"
                        + " where p.p_on between :from and :until and p.p_place like :place and p.entry < :position");
    }

    /// The newest value of the last period of the year, against the target as it was sealed.
    private static Figure targetsMet() {
        return Figure.of(
                "indicators.targets-met",
                new Text("年度目标完成率", "Targets met"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "截止日所在年度封存的目标中，已发布的全年数据达到封存值的占比；全年数据尚未发布的计为未达到。",
                        "Of the targets sealed for the year of the last day, those that the released value of the year reaches; a year without a value counts as not reached."),
                "指标规则（D-15）",
                SINCE,
                """
                select t.entry, t.p_indicator as subject, coalesce(r.p_value, 0) as value, t.p_value as base,
                       r.entry is not null
                       and (t.p_direction = 'LOWER' and r.p_value <= t.p_value
                            or t.p_direction <> 'LOWER' and r.p_value >= t.p_value) as included
                  from target_sealed t
                  left join reading_released r on r.p_indicator = t.p_indicator and r.p_area = t.p_area
                       and r.p_measure = t.p_kind and r.p_form = 'CUMULATIVE'
                       and (r.p_measure <> 'LEVEL' or r.p_price <> 'CONSTANT') and r.p_value is not null and r.entry < :position and r.p_on >= :from
                       and extract(year from r.p_ends) = t.p_year and extract(month from r.p_ends) = 12
                       and not exists (select 1 from reading_released n
                            where n.file = r.file and n.p_period = r.p_period and n.p_form = r.p_form
                              and n.p_measure = r.p_measure and n.p_price = r.p_price and n.entry > r.entry and n.entry < :position)
                 where t.p_year = cast(extract(year from :until) as bigint) and t.p_place like :place
                   and t.entry < :position""");
    }
}
