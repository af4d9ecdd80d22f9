package shuzhi.people;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// The numbers that people owe to the duty report (干部与班子数据项): counts of procedure, never of a person's worth (F-18).
final class Figures {
    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
    private static final String TOGETHER = "重大行政决策程序暂行条例 第三十条（E-21）";

    private Figures() {}

    static List<Figure> all() {
        return List.of(
                count(
                        "councils",
                        Unit.TIMES,
                        new Text("集体决策会议次数", "Meetings for collective decisions"),
                        new Text("期内召开的集体决策会议次数。", "Meetings opened in the period."),
                        TOGETHER,
                        "council_opened",
                        ""),
                count(
                        "decisions",
                        Unit.ITEMS,
                        new Text("集体决策事项数", "Collective decisions"),
                        new Text("期内集体讨论并作出决定的事项数，含不通过的。", "Matters decided together in the period, those turned down too."),
                        TOGETHER,
                        "council_decided",
                        ""),
                count(
                        "dissent",
                        Unit.ITEMS,
                        new Text("记录不同意见的事项数", "Decisions with dissent on record"),
                        new Text("期内决定的事项中，记录有不同意见或者保留意见的数量。", "Of the matters decided, those with an opinion against or reserved."),
                        TOGETHER,
                        "council_decided",
                        " and p_dissent"));
    }

    private static Figure count(
            String id, Unit unit, Text name, Text definition, String basis, String table, String more) {
        return Figure.of(
                "people." + id,
                name,
                unit,
                Fold.COUNT,
                0,
                definition,
                basis,
                SINCE,
                "select entry, p_number as subject, 1 as value, 1 as base, true as included from " + table
                        + " where p_on between :from and :until and p_place like :place and entry < :position" + more);
    }
}
