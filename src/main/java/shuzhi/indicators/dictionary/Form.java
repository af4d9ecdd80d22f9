package shuzhi.indicators.dictionary;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Whether a reading is of the period alone or from the beginning of the year (本期、累计), rule D-02.
public enum Form implements Word {
    SINGLE("本期", "Single"),
    CUMULATIVE("累计", "Cumulative");

    private final Text text;

    Form(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
