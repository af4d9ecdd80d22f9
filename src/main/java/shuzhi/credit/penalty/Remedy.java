package shuzhi.credit.penalty;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How a decision is challenged (救济途径), Administrative Penalties Law art. 73.
public enum Remedy implements Word {
    RECONSIDERATION("行政复议", "Reconsideration"),
    SUIT("行政诉讼", "Suit");

    private final Text text;

    Remedy(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
