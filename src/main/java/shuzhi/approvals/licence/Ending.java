package shuzhi.approvals.licence;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The three ways in which a body ends a licence against its holder (许可终止的三种决定), rule A-42: different
/// acts with grounds of their own, never one "cancel". Taking it off the register (注销) is a fourth, and
/// follows on them.
public enum Ending implements Word {
    WITHDRAWAL("撤回", "Withdrawal", "行政许可法 第八条"),
    REVOCATION("撤销", "Revocation", "行政许可法 第六十九条"),
    CANCELLATION("吊销", "Cancellation as a penalty", "行政处罚法 第九条");

    private final Text text;
    private final String basis;

    Ending(String zh, String en, String basis) {
        this.text = new Text(zh, en);
        this.basis = basis;
    }

    @Override
    public Text text() {
        return text;
    }

    public String basis() {
        return basis;
    }
}
