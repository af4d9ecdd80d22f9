package shuzhi.credit;

import java.util.List;
import shuzhi.business.Business;
import shuzhi.business.Vocabulary;
import shuzhi.words.Text;

/// The door of credit (信用): penalties, publications, objections, repairs, monitoring. Organisations only.
public final class Credit {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "credit",
            new Text("信用", "Credit"),
            List.of(Words.values()),
            VOCABULARY,
            List.of(
                    shuzhi.credit.penalty.Rules.PENALTY,
                    shuzhi.credit.publication.Rules.PUBLICATION,
                    shuzhi.credit.binding.Rules.BINDING,
                    shuzhi.credit.filing.Rules.FILING,
                    shuzhi.credit.reorganisation.Rules.REORGANISATION,
                    shuzhi.credit.objection.Rules.OBJECTION,
                    shuzhi.credit.repair.Rules.REPAIR,
                    shuzhi.credit.monitor.Rules.MONITOR,
                    shuzhi.credit.measures.Rules.MEASURES),
            Views.all(),
            Figures.all(),
            Reactions::all,
            Reactions::timers,
            ground -> new Pages(ground).routes(),
            new Seeds());

    private Credit() {}
}
