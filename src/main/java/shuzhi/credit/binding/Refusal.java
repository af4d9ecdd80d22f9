package shuzhi.credit.binding;

import shuzhi.words.Text;

/// Every way in which a binding is turned down by the system (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE("当前状态不能这样办理", "This cannot be done in this state.", "C-20", "请按申请、核验的顺序办理。", "Ask, then verify."),
    CODE_WRONG(
            "统一社会信用代码不正确",
            "The unified credit code does not hold.",
            "法人和其他组织统一社会信用代码编码规则（GB 32100）",
            "请核对18位代码。",
            "Check its 18 characters."),
    WRONG_FILE(
            "这不是本账号和该组织的绑定卷",
            "This is not the file of this account and this organisation.",
            "系统规则：一个账号与一个组织一卷",
            "请从绑定页面填写代码后申请。",
            "Start from the page of bindings with the code."),
    NO_PROOF(
            "没有组织名称或者证明材料",
            "The name or the proof is missing.",
            "C-20",
            "请上传营业执照和加盖公章的授权书。",
            "Hand in the licence and the sealed authorisation."),
    NOT_YOURS("这是其他账号的绑定", "This binding is another account's.", "C-20", "请办理自己的绑定。", "Act on your own."),
    OWN_PROOF("不能核验自己的申请", "Nobody verifies the own request.", "C-20", "请由其他经办人核验。", "Leave it to another officer."),
    NO_REASON("没有写明核验情况或者理由", "What was seen, or why, is missing.", "C-20", "请写明。", "Write it down.");

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
