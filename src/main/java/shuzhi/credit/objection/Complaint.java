package shuzhi.credit.objection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What is wrong with a record (异议事由), rule C-20.
public enum Complaint implements Word {
    WRONG("信息错误", "Wrong"),
    MISSING("信息遗漏", "Missing"),
    OVER_AGE("超过公示期", "Over age"),
    NOT_OURS("不是本单位的信息", "Not ours");

    private final Text text;

    Complaint(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
