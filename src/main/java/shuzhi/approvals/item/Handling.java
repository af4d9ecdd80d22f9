package shuzhi.approvals.item;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How an item is handled (办件类型), section A.7.
public enum Handling implements Word {
    ON_THE_SPOT("即办件", "On the spot"),
    PROMISED("承诺件", "Promised"),
    REFERRED("上报件", "Referred upwards"),
    JOINT("联办件", "Joint");

    private final Text text;

    Handling(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
