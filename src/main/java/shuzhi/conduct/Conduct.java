package shuzhi.conduct;

import java.util.List;
import shuzhi.business.Business;
import shuzhi.business.Vocabulary;
import shuzhi.words.Text;

/// The door of conduct (廉政与安全): risk points, hazards, accidents, and inspections without notice.
public final class Conduct {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "conduct",
            new Text("廉政与安全", "Conduct and safety"),
            List.of(Words.values()),
            VOCABULARY,
            List.of(
                    shuzhi.conduct.risk.Rules.RISKS,
                    shuzhi.conduct.hazard.Rules.HAZARD,
                    shuzhi.conduct.accident.Rules.ACCIDENTS,
                    shuzhi.conduct.inspection.Rules.INSPECTION,
                    shuzhi.conduct.site.Rules.SITES),
            Views.all(),
            Figures.all(),
            _ -> Reactions.all(),
            Reactions::timers,
            ground -> new Pages(ground).routes(),
            new Seeds());

    private Conduct() {}
}
