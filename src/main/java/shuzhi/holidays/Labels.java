package shuzhi.holidays;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the components of a holiday notice are called (放假通知字段名称).
public enum Labels implements Word {
    NUMBER("通知文号", "Document number"),
    YEAR("安排的年份", "Year"),
    ADDRESS("公开网址", "Public address"),
    DAYS("放假和调休日", "Days arranged"),
    DATE("日期", "Date"),
    WORKING("调休上班", "Made-up working day"),
    ZH("节日（中文）", "Holiday, Chinese"),
    EN("节日（英文）", "Holiday, English");

    private final Text text;

    Labels(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
