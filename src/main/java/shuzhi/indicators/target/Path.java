package shuzhi.indicators.target;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// By which path the year is measured (进度口径), rules D-15 and D-16.
public enum Path implements Word {
    LINEAR("按月均衡", "Even over the year"),
    SEASONAL("按往年同期占比", "By the share of earlier years");

    private final Text text;

    Path(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
