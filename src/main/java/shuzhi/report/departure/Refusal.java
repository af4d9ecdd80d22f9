package shuzhi.report.departure;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a hand-over down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "交接当前状态不能这样办理",
            "This cannot be done in the state the hand-over is in.",
            "离任交接规则（F-22）",
            "请按当前页面列出的可办事项办理。",
            "Do what the page lists as possible now."),
    NOT_YOUR_BODY(
            "只有本机关可以办理", "Only the body itself may do this.", "离任交接规则（F-22）", "请由本机关办理。", "Leave it to that body."),
    NO_SUCH_LINE("清单没有这一行", "The list has no such line.", "离任交接规则（F-22）", "请核对行号。", "Check the number of the line."),
    NO_TEXT("没有写明内容", "Nothing is said.", "离任交接规则（F-22）", "请写明。", "Say it."),
    OVERDUE_UNEXPLAINED(
            "超期事项没有说明",
            "What is overdue has not been explained.",
            "离任交接规则（F-22）",
            "请逐项说明原因、风险和下一步。",
            "Say of each why, what the risk is, and what comes next."),
    SAME_PERSON(
            "移交人和接收人不能是同一人",
            "Who leaves and who takes over cannot be one person.",
            "离任交接规则（F-22）",
            "请由接任的人员签署。",
            "Leave it to who takes over."),
    BAD_SIGNATURE(
            "签名与所签内容不符", "The signature does not fit what was signed.", "GB/T 32918.2-2016", "请重新签署。", "Sign again.");

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
