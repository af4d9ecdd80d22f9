package shuzhi.supervision.plan;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a plan stands (计划状态).
public enum Status implements Word {
    NONE("未拟订", "Not drafted"),
    DRAFT("拟订", "Draft"),
    SEALED("已封存", "Sealed"),
    CLOSED("已收官", "Closed");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
