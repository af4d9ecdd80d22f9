package shuzhi.indicators.reading;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How far a reading has come (数据状态), rule D-01.
public enum Stage implements Word {
    ENTERED("待复核", "Entered"),
    CHECKED("待发布", "Checked"),
    RELEASED("已发布", "Released");

    private final Text text;

    Stage(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
