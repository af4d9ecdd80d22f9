package shuzhi.words;

/// A sentence or label (文字) in both languages. There is no way to write one without the other.
public record Text(String zh, String en) {
    public String in(Language language) {
        return switch (language) {
            case CHINESE -> zh;
            case ENGLISH -> en;
        };
    }

    /// The same text in both languages: for codes, numbers and names that are not translated.
    public static Text same(String text) {
        return new Text(text, text);
    }
}
