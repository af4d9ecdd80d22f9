package shuzhi.indicators.target;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What a target is about (目标类型): the formulas of the gap differ, rule D-15.
public enum Kind implements Word {
    LEVEL("总量目标", "Level"),
    GROWTH("增速目标", "Growth");

    private final Text text;

    Kind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
