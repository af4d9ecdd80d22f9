package shuzhi.supervision.issue;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The kind of a legacy issue (问题类别), rule E-23.
public enum Kind implements Word {
    DEBT("债务", "Debt"),
    RESETTLEMENT("安置", "Resettlement"),
    CLEARANCE("清表收储", "Land clearance"),
    UNFINISHED("烂尾项目", "Unfinished project"),
    ARREARS("拖欠账款", "Unpaid accounts");

    private final Text text;

    Kind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
