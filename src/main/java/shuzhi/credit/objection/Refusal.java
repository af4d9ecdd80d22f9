package shuzhi.credit.objection;

import shuzhi.words.Text;

/// Every way in which the system turns a command on an objection down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    RAISED_ALREADY(
            "该异议已经提出", "This objection was raised already.", "系统规则：一件异议一卷", "请打开已有的异议。", "Open the one that is there."),
    NOT_IN_THIS_STATE(
            "该异议当前状态不能这样办理",
            "This cannot be done in the state the objection is in.",
            "C-20",
            "请按提出、转办、答复的顺序办理。",
            "Raise, forward, answer: in this order."),
    NO_SUCH_RECORD(
            "没有这条公示记录", "There is no such record.", "C-20", "请从公示记录页面提出异议。", "Start from the page of the record."),
    NOT_BOUND(
            "本账号没有绑定该组织",
            "This account is not bound to the organisation.",
            "C-20",
            "请先在“账号绑定”申请并通过核验，或者到窗口凭书面材料办理。",
            "Have it bound first, or go to a window with the papers."),
    NO_PAPER(
            "代为办理没有附书面材料",
            "Who enters it for others attaches their paper.",
            "C-20",
            "请上传申请书和授权书。",
            "Attach the application and the authorisation."),
    NO_STATEMENT("没有写明异议内容或者答复", "The statement or the answer is missing.", "C-20", "请写明。", "Write it down."),
    NOT_THE_SOURCE(
            "不是信息提供单位",
            "This body did not provide the information.",
            "C-15",
            "请由认定机关核查答复。",
            "The body that decided checks and answers.");

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
