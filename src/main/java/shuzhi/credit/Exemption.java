package shuzhi.credit;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Why a decision is not published (不予公开理由), rules C-02 and C-04.
public enum Exemption implements Word {
    WARNING_ONLY("仅给予警告", "A warning only"),
    STATE_SECRET("涉及国家秘密", "State secret"),
    TRADE_SECRET("涉及商业秘密或者个人隐私", "Trade secret or privacy"),
    MINOR_AGE("当事人为未成年人", "A minor is concerned"),
    MINOR_MATTER("轻微失信信息，原则上不公示", "Minor matter, not published in principle"),
    NO_INFLUENCE("不具有一定社会影响", "Without social influence");

    private final Text text;

    Exemption(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
