package shuzhi.indicators.dictionary;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The five lights of the early-warning index (五色景气灯), rule D-17. Red means overheated, not bad.
public enum Climate implements Word {
    BLUE("蓝灯（过冷）", "Blue: too cold"),
    LIGHT_BLUE("浅蓝灯（偏冷）", "Light blue: cool"),
    GREEN("绿灯（稳定）", "Green: steady"),
    YELLOW("黄灯（偏热）", "Yellow: warm"),
    RED("红灯（过热）", "Red: overheated");

    private final Text text;

    Climate(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
