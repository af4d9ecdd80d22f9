package shuzhi.conduct.hazard;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How grave a hazard is (隐患等级), rule F-06: a major one is hard to remove, needs a stop and time, or is beyond the
/// unit's own strength.
public enum Level implements Word {
    GENERAL("一般隐患", "General"),
    MAJOR("重大隐患", "Major");

    private final Text text;

    Level(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
