package shuzhi.indicators.dictionary;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What kind of number a reading is (数据类型), rule D-02.
public enum Measure implements Word {
    LEVEL("总量", "Level"),
    GROWTH("增速", "Growth"),
    INDEX("指数", "Index"),
    SHARE("比重", "Share");

    private final Text text;

    Measure(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
