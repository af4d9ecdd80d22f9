package shuzhi.people;

import java.util.List;
import shuzhi.business.Business;
import shuzhi.business.Vocabulary;
import shuzhi.words.Text;

/// The door of people (干部与班子): collective decisions, selection, study, life meetings, appraisals.
public final class People {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "people",
            new Text("干部与班子", "People and leadership"),
            List.of(Words.values()),
            VOCABULARY,
            List.of(
                    shuzhi.people.council.Rules.COUNCIL,
                    shuzhi.people.selection.Rules.SELECTION,
                    shuzhi.people.study.Rules.STUDY,
                    shuzhi.people.lifemeeting.Rules.LIFE_MEETING,
                    shuzhi.people.appraisal.Rules.APPRAISAL),
            Views.all(),
            Figures.all(),
            _ -> List.of(),
            Reactions::timers,
            ground -> new Pages(ground).routes(),
            new Seeds());

    private People() {}
}
