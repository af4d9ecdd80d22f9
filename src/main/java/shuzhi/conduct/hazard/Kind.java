package shuzhi.conduct.hazard;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What a hazard is about (隐患类别). Two hazards of one kind at one object are a repeat (rule F-11).
public enum Kind implements Word {
    FIRE("消防", "Fire protection"),
    ELECTRICITY("用电", "Electricity"),
    PASSAGES("疏散通道", "Escape routes"),
    EQUIPMENT("设备设施", "Equipment"),
    CHEMICALS("危险化学品", "Dangerous chemicals"),
    CONSTRUCTION("施工作业", "Construction work"),
    MANAGEMENT("安全管理", "Safety management"),
    OTHER("其他", "Other");

    private final Text text;

    Kind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
