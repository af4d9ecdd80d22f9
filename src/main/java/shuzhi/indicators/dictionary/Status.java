package shuzhi.indicators.dictionary;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Whether a definition holds (指标状态).
public enum Status implements Word {
    IN_FORCE("在用", "In force"),
    RETIRED("停用", "Retired");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
