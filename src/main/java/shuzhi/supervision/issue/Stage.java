package shuzhi.supervision.issue;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a legacy issue stands (化解阶段), rule E-23.
public enum Stage implements Word {
    REGISTERED("登记", "Registered"),
    VERIFIED("核实", "Verified"),
    PLANNED("定方案", "Planned"),
    SETTLING("化解中", "Being settled"),
    SETTLED("化解", "Settled"),
    CLOSED("验收销号", "Closed");

    private final Text text;

    Stage(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
