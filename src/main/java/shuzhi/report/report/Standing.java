package shuzhi.report.report;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How a number in a text stands (数字状态), rule F-22.
public enum Standing implements Word {
    PROVED("有据", "Proved"),
    STATED("自报", "Stated"),
    UNPROVED("无据", "Unproved");

    private final Text text;

    Standing(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
