package shuzhi.supervision.document;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The kind of a paper (文件类型).
public enum Kind implements Word {
    POLICY("政策文件", "Policy paper"),
    PLAN("规划计划", "Plan"),
    REGULATION("规范性文件", "Normative document"),
    NOTICE("通知", "Notice"),
    REPORT("报告", "Report");

    private final Text text;

    Kind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
