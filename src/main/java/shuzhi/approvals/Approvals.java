package shuzhi.approvals;

import java.util.List;
import shuzhi.business.Business;
import shuzhi.business.Vocabulary;
import shuzhi.words.Text;

/// The door of approvals (行政审批): items, dossiers, journeys, licences and ratings, under the 3550 clock.
public final class Approvals {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "approvals",
            new Text("行政审批", "Approvals"),
            List.of(Words.values()),
            VOCABULARY,
            List.of(
                    shuzhi.approvals.item.Rules.ITEM,
                    shuzhi.approvals.dossier.Rules.DOSSIER,
                    shuzhi.approvals.journey.Rules.JOURNEY,
                    shuzhi.approvals.licence.Rules.LICENCE,
                    shuzhi.approvals.rating.Rules.RATING),
            Views.all(),
            Figures.all(),
            Reactions::all,
            Reactions::timers,
            ground -> new Pages(ground).routes(),
            new Seeds());

    private Approvals() {}
}
