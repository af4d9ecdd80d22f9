package shuzhi.report.report;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The kind of a report (报告种类); each has an outline to begin with, rule F-22.
public enum Kind implements Word {
    DUTY("述职报告", "Duty report"),
    LEADER("领导干部述职述廉报告", "Duty report of a leader"),
    SUMMARY("年度工作总结", "Annual summary"),
    BULLETIN("月报", "Monthly bulletin");

    private final Text text;

    Kind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
