package shuzhi.words;

import org.jspecify.annotations.Nullable;

/// In which language a piece of data is written (文种), for the `lang` attribute: names, law titles and what people wrote
/// are not translated, so a page in English says where Chinese begins.
public final class Lang {
    private Lang() {}

    /// The language tag of a text with Chinese characters; null, which leaves the attribute out, for any other.
    public static @Nullable String of(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic) ? "zh-CN" : null;
    }
}
