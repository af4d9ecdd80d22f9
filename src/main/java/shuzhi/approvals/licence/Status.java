package shuzhi.approvals.licence;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Whether a licence holds (证照状态).
public enum Status implements Word {
    BLANK("未制证", "Not issued"),
    VALID("有效", "Valid"),
    EXPIRED("已届满", "Expired"),
    WITHDRAWN("已撤回", "Withdrawn"),
    REVOKED("已撤销", "Revoked"),
    CANCELLED("已吊销", "Cancelled"),
    DEREGISTERED("已注销", "De-registered");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
