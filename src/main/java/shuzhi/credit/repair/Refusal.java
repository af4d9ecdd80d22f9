package shuzhi.credit.repair;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a repair down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    ASKED_ALREADY(
            "该申请已经提出", "This request was made already.", "系统规则：一次申请一卷", "请打开已有的申请。", "Open the one that is there."),
    NOT_IN_THIS_STATE(
            "该申请当前状态不能这样办理",
            "This cannot be done in the state the request is in.",
            "C-16",
            "请按提交、受理、确认的顺序办理。",
            "Submit, accept, confirm: in this order."),
    NO_SUCH_RECORD(
            "没有可以修复的公示记录",
            "There is no published penalty to repair.",
            "C-11",
            "请从公示中的处罚记录申请。",
            "Start from a penalty that is published."),
    ALREADY_STOPPED(
            "已经停止公示，无需修复",
            "Publication has ended already; no repair is needed.",
            "C-13",
            "无需办理。",
            "Nothing is to be done."),
    NOT_BOUND(
            "本账号没有绑定该组织",
            "This account is not bound to the organisation.",
            "C-14",
            "请先在“账号绑定”申请并通过核验，或者到窗口凭书面材料办理。",
            "Have it bound first, or go to a window with the papers."),
    NO_PAPER(
            "代为办理没有附书面材料",
            "Who enters it for others attaches their paper.",
            "C-14",
            "请上传申请书和授权书。",
            "Attach the application and the authorisation."),
    NO_REASON("没有写明理由或者材料", "Reasons or materials are missing.", "C-14", "请写明。", "Write them down."),
    CONDITIONS_NOT_MET(
            "修复条件没有全部满足",
            "Not every condition of repair is met.",
            "信用修复管理办法（C-14）",
            "条件满足后再受理，或者书面不予受理。",
            "Accept it when they are met, or refuse in writing."),
    NOT_THE_SOURCE(
            "不是认定失信信息的机关",
            "This body did not determine the information.",
            "信用修复管理办法（C-15）",
            "谁认定、谁修复。",
            "Who determined it repairs it.");

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
