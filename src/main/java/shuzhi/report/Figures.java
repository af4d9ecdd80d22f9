package shuzhi.report;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// What reporting owes to the report itself (述职数据项), rule F-22.
final class Figures {
    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);
    private static final String BASIS = "述职规则（F-22）";

    private Figures() {}

    static List<Figure> all() {
        return List.of(
                Figure.of(
                        "report.published",
                        new Text("公布报告数", "Reports published"),
                        Unit.PIECES,
                        Fold.COUNT,
                        0,
                        new Text("期内公布的述职报告、总结和月报数。", "Reports, summaries and bulletins published in the period."),
                        BASIS,
                        SINCE,
                        "select entry, p_number as subject, 1 as value, 1 as base, true as included from report_published"
                                + " where p_on between :from and :until and p_place like :place and entry < :position"),
                Figure.of(
                        "report.proved",
                        new Text("公布报告中有据数字占比", "Of the numbers published, those that are proved"),
                        Unit.PERCENT,
                        Fold.RATIO,
                        1,
                        new Text(
                                "期内公布的报告中，以数据项为据的数字占全部数字（有据和自报）的比例。",
                                "Of the numbers in reports published in the period, proved and stated, those that rest on a"
                                        + " figure."),
                        BASIS,
                        SINCE,
                        "select entry, p_number as subject, p_proved as value, p_proved + p_stated as base, true as included"
                                + " from report_published where p_on between :from and :until and p_place like :place"
                                + " and entry < :position"));
    }
}
