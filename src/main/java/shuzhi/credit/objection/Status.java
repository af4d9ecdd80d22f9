package shuzhi.credit.objection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where an objection stands (异议状态).
public enum Status implements Word {
    NONE("尚无", "None"),
    RAISED("已提出", "Raised"),
    FORWARDED("已转办", "Forwarded"),
    ANSWERED("已答复", "Answered");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
