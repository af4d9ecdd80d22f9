package shuzhi.report;

import java.util.List;
import shuzhi.business.Business;
import shuzhi.business.Vocabulary;
import shuzhi.words.Text;

/// The door of the duty report (述职报告): reports with their evidence, hand-overs of leaders, and the archive.
public final class Report {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "report",
            new Text("述职报告", "Duty reports"),
            List.of(Words.values()),
            VOCABULARY,
            List.of(
                    shuzhi.report.report.Rules.REPORT,
                    shuzhi.report.departure.Rules.DEPARTURE,
                    shuzhi.report.volume.Rules.VOLUME),
            Views.all(),
            Figures.all(),
            Reactions::all,
            Reactions::timers,
            ground -> new Pages(ground).routes(),
            new Seeds());

    private Report() {}
}
