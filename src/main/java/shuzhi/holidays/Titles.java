package shuzhi.holidays;

import shuzhi.business.Titled;
import shuzhi.words.Text;

/// What the commands and acts of holiday notices are called (放假通知行为名称).
public enum Titles implements Titled {
    ENTER("录入放假通知", "Enter a holiday notice"),
    ENTERED("录入放假通知", "Entered");

    private final Text text;

    Titles(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public String article() {
        return "全国年节及纪念日放假办法";
    }

    @Override
    public Text text() {
        return text;
    }
}
