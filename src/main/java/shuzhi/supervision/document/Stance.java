package shuzhi.supervision.document;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What a member of the meeting says of a paper (表态), rule E-21.
public enum Stance implements Word {
    AGREE("同意", "agrees"),
    DISAGREE("不同意", "disagrees"),
    RESERVE("保留意见", "reserves"),
    RECUSED("回避", "recused");

    private final Text text;

    Stance(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
