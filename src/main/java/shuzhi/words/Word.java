package shuzhi.words;

/// A word of the house (词汇). A business keeps its own in an enum; `docs/words.md` is printed from those enums.
public interface Word {
    Text text();

    default String in(Language language) {
        return text().in(language);
    }
}
