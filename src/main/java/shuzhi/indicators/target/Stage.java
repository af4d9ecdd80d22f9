package shuzhi.indicators.target;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How far a target has come (目标状态).
public enum Stage implements Word {
    NONE("未设定", "Not set"),
    DECLARED("已提出", "Declared"),
    SEALED("已封存", "Sealed");

    private final Text text;

    Stage(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
