package shuzhi.indicators.dictionary;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How often an indicator is published (发布周期).
public enum Frequency implements Word {
    MONTH("月度", "Monthly"),
    QUARTER("季度", "Quarterly"),
    YEAR("年度", "Yearly");

    private final Text text;

    Frequency(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }

    /// How many months a period has.
    public int months() {
        return switch (this) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case YEAR -> 12;
        };
    }
}
