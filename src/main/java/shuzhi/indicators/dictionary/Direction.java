package shuzhi.indicators.dictionary;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Which way is better (指标方向), rule D-14.
public enum Direction implements Word {
    HIGHER("越高越好", "Higher is better"),
    LOWER("越低越好", "Lower is better"),
    NEITHER("不分优劣", "Neither");

    private final Text text;

    Direction(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
