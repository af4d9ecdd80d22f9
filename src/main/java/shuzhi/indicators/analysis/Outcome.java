package shuzhi.indicators.analysis;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What became of a proposed countermeasure (对策办理结果).
public enum Outcome implements Word {
    PROPOSED("待研究", "Proposed"),
    ACCEPTED("已采纳", "Accepted"),
    DECLINED("未采纳", "Declined");

    private final Text text;

    Outcome(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
