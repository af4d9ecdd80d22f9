package shuzhi.credit.reorganisation;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a reorganisation down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "当前状态不能这样办理",
            "This cannot be done in this state.",
            "C-19",
            "请按裁定、执行完毕或者终止的顺序办理。",
            "The ruling first, then how it ended."),
    CODE_WRONG(
            "统一社会信用代码不正确",
            "The unified credit code does not hold.",
            "法人和其他组织统一社会信用代码编码规则（GB 32100）",
            "请核对18位代码。",
            "Check its 18 characters."),
    NOT_WHOLE(
            "要有组织名称、法院、裁定书文号和裁定书",
            "Name, court, number and the ruling itself are wanted.",
            "企业破产法 第八十六条（C-19）",
            "请补全。",
            "Complete it."),
    DAY_WRONG("日期晚于今天或者早于裁定", "The day is after today or before the ruling.", "C-19", "请核对日期。", "Check the day.");

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
