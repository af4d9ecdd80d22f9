package shuzhi.conduct.risk;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How probable a misuse is, or how much harm it does (可能性、危害程度), rule F-02.
public enum Degree implements Word {
    SMALL("小", "Small", 1),
    MEDIUM("中", "Medium", 2),
    LARGE("大", "Large", 3);

    private final Text text;
    private final int value;

    Degree(String zh, String en, int value) {
        this.text = new Text(zh, en);
        this.value = value;
    }

    /// 1, 2 or 3: the row or column of the matrix.
    public int value() {
        return value;
    }

    @Override
    public Text text() {
        return text;
    }
}
