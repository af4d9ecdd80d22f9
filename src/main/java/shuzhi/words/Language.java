package shuzhi.words;

import java.util.Locale;

/// The two languages of the house (语言): Chinese first, English second.
public enum Language {
    CHINESE("zh-CN", "中文"),
    ENGLISH("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /// The BCP 47 tag, for the `lang` attribute of a page.
    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    /// English for any tag that begins with `en`; Chinese for everything else.
    public static Language of(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? ENGLISH : CHINESE;
    }
}
