package shuzhi.indicators;

import java.util.List;
import shuzhi.business.Business;
import shuzhi.business.Vocabulary;
import shuzhi.words.Text;

/// The door of economic indicators (经济指标).
public final class Indicators {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "indicators",
            new Text("经济指标", "Indicators"),
            List.of(Words.values()),
            VOCABULARY,
            List.of(
                    shuzhi.indicators.dictionary.Rules.DICTIONARY,
                    shuzhi.indicators.reading.Rules.READING,
                    shuzhi.indicators.intake.Rules.INTAKE,
                    shuzhi.indicators.target.Rules.TARGET,
                    shuzhi.indicators.analysis.Rules.ANALYSIS),
            Views.all(),
            Figures.all(),
            _ -> Reactions.all(),
            _ -> List.of(),
            ground -> new Pages(ground).routes(),
            new Seeds());

    private Indicators() {}
}
