package shuzhi.approvals.message;

import shuzhi.words.Text;

/// Why something cannot be done with a notice (系统拒绝原因).
public enum Refusal implements shuzhi.ledger.Refusal {
    WRITTEN_ALREADY(
            "这条通知已经生成。", "This notice has been written already.", "办件通知规则", "无需重复生成。", "There is nothing to do."),
    NOT_WRITTEN("没有这条通知。", "There is no such notice.", "办件通知规则", "请核对卷号。", "Check the id of the file."),
    NOBODY(
            "没有收件人或者没有内容。",
            "It goes to nobody, or says nothing.",
            "办件通知规则",
            "请写明收件人和内容。",
            "Name a person and say something."),
    NOT_WAITING(
            "这条通知不在待发状态。",
            "This notice does not wait to be sent.",
            "办件通知规则",
            "已送出的不再发送；失败的可以重新发送。",
            "What is sent is not sent again; what failed can be sent anew."),
    OTHER_ATTEMPT("发送次数对不上。", "It is not that attempt's turn.", "办件通知规则", "以台账中的次数为准。", "The ledger's count holds."),
    NOT_GIVEN_UP(
            "只有发送失败的通知可以重新发送。",
            "Only a notice that was given up can be sent anew.",
            "办件通知规则",
            "待发送的会自动重试。",
            "What waits is tried again by itself.");

    private final Text text;
    private final String basis;
    private final Text remedy;

    Refusal(String zh, String en, String basis, String remedyZh, String remedyEn) {
        this.text = new Text(zh, en);
        this.basis = basis;
        this.remedy = new Text(remedyZh, remedyEn);
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Text remedy() {
        return remedy;
    }
}
