package shuzhi.supervision.plan;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How far a plan reaches (计划层次).
public enum Level implements Word {
    THREE_YEAR("三年行动计划", "Three-year action plan"),
    YEAR("年度计划", "Yearly plan");

    private final Text text;

    Level(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
