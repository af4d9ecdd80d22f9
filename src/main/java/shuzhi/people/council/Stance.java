package shuzhi.people.council;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What a member says to a matter (表态), rule E-21.
public enum Stance implements Word {
    FOR("同意", "For"),
    AGAINST("不同意", "Against"),
    RESERVED("保留意见", "Reserved");

    private final Text text;

    Stance(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
