package shuzhi.people;

import java.util.List;
import shuzhi.business.Business;
import shuzhi.business.Vocabulary;
import shuzhi.people.selection.Rules;
import shuzhi.words.Text;

/// The door of people (干部人事): selection and appointment as a procedure with evidence.
public final class People {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "people",
            new Text("干部人事", "People"),
            List.of(Words.values()),
            VOCABULARY,
            List.of(Rules.SELECTION),
            Views.all(),
            Figures.all(),
            _ -> List.of(),
            _ -> List.of(),
            ground -> new Pages(ground).routes(),
            new Seeds());

    private People() {}
}
