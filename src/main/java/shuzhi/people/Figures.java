package shuzhi.people;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// The numbers that people owe to the duty report (干部人事数据项): how many, never who.
final class Figures {
    private static final LocalDate SINCE = LocalDate.of(2019, 3, 1);
    private static final String BASIS = "党政领导干部选拔任用工作条例（F-12、F-17）";

    private Figures() {}

    static List<Figure> all() {
        return List.of(
                count(
                        "appointed",
                        Unit.PEOPLE,
                        new Text("选拔任用人数", "People appointed"),
                        new Text("期内履行完程序任职的人数。", "People appointed in the period after the whole procedure."),
                        "selection_appointed",
                        ""),
                count(
                        "appointed.open",
                        Unit.PEOPLE,
                        new Text("公开选拔任用人数", "People appointed by open selection"),
                        new Text("期内经公开选拔任职的人数。", "People appointed in the period by open selection."),
                        "selection_appointed",
                        " and p_kind = 'OPEN'"),
                count(
                        "discussed",
                        Unit.TIMES,
                        new Text("讨论决定任免次数", "Appointments discussed"),
                        new Text("期内讨论表决的次数，未通过的也计入。", "Votes in the period, those that failed among them."),
                        "selection_discussed",
                        ""),
                applied());
    }

    private static Figure count(String id, Unit unit, Text name, Text definition, String table, String more) {
        return Figure.of(
                "people." + id,
                name,
                unit,
                Fold.COUNT,
                0,
                definition,
                BASIS,
                SINCE,
                "select entry, p_number as subject, 1 as value, 1 as base, true as included from " + table
                        + " where p_on between :from and :until and p_place like :place and entry < :position" + more);
    }

    private static Figure applied() {
        return Figure.of(
                "people.applied",
                new Text("公开选拔报名人数", "Entries for open selections"),
                Unit.PEOPLE,
                Fold.SUM,
                0,
                new Text("期内结束报名的公开选拔的报名人数合计。", "Entries of the open selections whose entries closed in the period."),
                BASIS,
                SINCE,
                "select entry, p_number as subject, p_applied as value, 1 as base, true as included"
                        + " from selection_entriesclosed"
                        + " where p_on between :from and :until and p_place like :place and entry < :position");
    }
}
