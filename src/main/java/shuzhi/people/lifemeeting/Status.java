package shuzhi.people.lifemeeting;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a life meeting stands (民主生活会状态), rule F-19.
public enum Status implements Word {
    NONE("未准备", "Not prepared"),
    PREPARED("准备中", "In preparation"),
    MET("已召开", "Held"),
    REPORTED("已报告", "Reported");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
