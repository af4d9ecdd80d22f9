package shuzhi.credit.penalty;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Why there is no penalty (不予处罚理由), Administrative Penalties Law art. 33 and 57.
public enum Waiver implements Word {
    SLIGHT("违法行为轻微并及时改正，没有造成危害后果", "Slight, put right at once, no harm"),
    FIRST_TIME("初次违法且危害后果轻微并及时改正", "First time, slight harm, put right"),
    NO_FAULT("当事人有证据足以证明没有主观过错", "No fault, as proved by the party"),
    NOT_ESTABLISHED("违法事实不能成立", "The facts are not established"),
    TRANSFERRED("涉嫌犯罪，移送司法机关", "Transferred to the judicial authorities");

    private final Text text;

    Waiver(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
