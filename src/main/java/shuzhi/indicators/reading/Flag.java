package shuzhi.indicators.reading;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What cannot be right about a reading (数据疑点); it is shown and never dropped, rules D-02 and D-10.
public enum Flag implements Word {
    PARTS_EXCEED_WHOLE("分项大于总项", "A part exceeds the whole"),
    PARTS_DIFFER("分项之和不等于总项", "The parts do not add up to the whole"),
    CUMULATIVE_FALLS("累计数比上期减少", "The cumulative figure falls"),
    GROWTH_OUTSIDE("增速不在两期数值四舍五入的区间内", "The growth lies outside the interval of its rounded inputs"),
    SHARE_IMPOSSIBLE("比重不在0至100之间", "A share below 0 or above 100");

    private final Text text;

    Flag(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
