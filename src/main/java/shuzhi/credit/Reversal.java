package shuzhi.credit;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What became of a decision (决定变动), rule C-03.
public enum Reversal implements Word {
    CHANGED("变更", "Changed"),
    REVOKED("撤销", "Revoked"),
    UNLAWFUL("确认违法", "Held unlawful"),
    VOID("确认无效", "Void");

    private final Text text;

    Reversal(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
