package shuzhi.indicators.intake;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How far an intake has come (导入状态).
public enum Stage implements Word {
    NONE("未开始", "Not begun"),
    OPENED("待确认", "Opened"),
    TAKEN("已导入", "Taken"),
    DROPPED("已放弃", "Dropped");

    private final Text text;

    Stage(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
