package shuzhi.indicators.dictionary;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The signal of one indicator by its gap to the target (预警信号), rule D-17.
public enum Signal implements Word {
    GREEN("绿灯", "Green"),
    YELLOW("黄灯", "Yellow"),
    RED("红灯", "Red");

    private final Text text;

    Signal(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }

    /// At least as bad as the other.
    public boolean reaches(Signal other) {
        return compareTo(other) >= 0;
    }
}
