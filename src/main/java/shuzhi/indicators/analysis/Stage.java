package shuzhi.indicators.analysis;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How far an analysis has come (分析状态).
public enum Stage implements Word {
    NONE("未开始", "Not begun"),
    DRAFT("编写中", "Draft"),
    APPROVED("已审定", "Approved");

    private final Text text;

    Stage(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
