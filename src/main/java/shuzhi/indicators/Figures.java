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
        return List.of(released(), inTime(), corrected(), flagged());
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
}
