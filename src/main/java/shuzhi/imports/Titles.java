package shuzhi.imports;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the commands and acts of imports are called (导入行为名称).
public enum Titles implements Titled {
    RECEIVE("上传导入表", "Hand in a table"),
    RECEIVED("已上传导入表", "Table handed in"),
    WRITE("确认写入", "Confirm and write"),
    WRITTEN("确认写入", "Confirmed"),
    DISCARD("作废", "Put aside"),
    DISCARDED("作废", "Put aside");

    private final Text text;

    Titles(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public String article() {
        return "系统规则：先预演，后写入";
    }

    @Override
    public Text text() {
        return text;
    }
}
