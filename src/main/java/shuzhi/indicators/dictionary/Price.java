package shuzhi.indicators.dictionary;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// At which prices or on which basis (价格口径), rules D-02 and D-03.
public enum Price implements Word {
    CURRENT("现价", "Current prices"),
    CONSTANT("不变价", "Constant prices"),
    COMPARABLE("可比口径", "Comparable basis"),
    NONE("不涉及价格", "No prices");

    private final Text text;

    Price(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
