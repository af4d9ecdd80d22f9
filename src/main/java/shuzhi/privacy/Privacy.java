package shuzhi.privacy;

import java.util.List;
import java.util.Map;
import shuzhi.business.Business;
import shuzhi.business.Seeds;
import shuzhi.business.Vocabulary;
import shuzhi.words.Text;

/// The door of personal data (个人信息保护): erasures, Personal Information Protection Law art. 47.
public final class Privacy {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "privacy",
            new Text("个人信息保护", "Personal data"),
            List.of(Words.values()),
            VOCABULARY,
            List.of(shuzhi.privacy.erasure.Rules.ERASURE),
            List.of(Views.VIEW),
            List.of(),
            _ -> List.of(),
            _ -> List.of(),
            ground -> new Pages(ground).routes(),
            ground -> List.of(new Keeping(ground)),
            Map.of(),
            Seeds.NONE);

    private Privacy() {}
}
