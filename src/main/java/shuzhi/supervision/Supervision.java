package shuzhi.supervision;

import java.util.List;
import java.util.Map;
import shuzhi.business.Business;
import shuzhi.business.Vocabulary;
import shuzhi.words.Text;

/// The door of supervision (督查督办): plans, documents, meetings, tasks and legacy issues.
public final class Supervision {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "supervision",
            new Text("督查督办", "Supervision"),
            List.of(Words.values()),
            VOCABULARY,
            List.of(
                    shuzhi.supervision.task.Rules.TASK,
                    shuzhi.supervision.meeting.Rules.MEETING,
                    shuzhi.supervision.document.Rules.DOCUMENT,
                    shuzhi.supervision.plan.Rules.PLAN,
                    shuzhi.supervision.issue.Rules.ISSUES),
            Views.all(),
            Figures.all(),
            _ -> Reactions.all(),
            Reactions::timers,
            ground -> new Pages(ground).routes(),
            _ -> List.of(),
            Map.of(shuzhi.supervision.document.Rules.DOCUMENT.name(), DocumentPages::printed),
            new Seeds());

    private Supervision() {}
}
