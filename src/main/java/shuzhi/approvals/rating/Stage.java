package shuzhi.approvals.rating;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a rating stands; only a bad one goes through the loop (差评闭环), rule A-52.
public enum Stage implements Word {
    BLANK("未评价", "Not rated"),
    GOOD("已评价", "Rated"),
    TO_CONTACT("待回访联系", "To be called back"),
    TO_VERIFY("待核实", "To be verified"),
    TO_RECTIFY("待整改", "To be put right"),
    TO_EXPLAIN("待解释", "To be explained"),
    TO_REVISIT("待再次回访", "To be revisited"),
    CLOSED("已办结", "Closed");

    private final Text text;

    Stage(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }

    /// The body still owes something.
    public boolean isOpen() {
        return this != BLANK && this != GOOD && this != CLOSED;
    }
}
