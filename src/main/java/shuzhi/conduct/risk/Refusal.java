package shuzhi.conduct.risk;

import shuzhi.words.Text;

/// Every way in which the system turns a command on the register of risk points down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_YOUR_REGISTER(
            "只有本机关可以办理本机关的风险点",
            "Only the body itself may do this in its register.",
            "F-01",
            "请由本机关办理。",
            "Leave it to the body whose register it is."),
    NO_SUCH_POINT(
            "没有这个风险点，或者当前状态不能这样办理",
            "There is no such point, or this cannot be done in the state it is in.",
            "F-01",
            "请核对风险点编号和状态。",
            "Check its number and state."),
    NOTHING_SAID("没有写明权力、风险表现或者理由", "The power, the misuse or the reason is missing.", "F-01", "请写明。", "Say it."),
    MEASURES_MISSING(
            "制度、流程、监督三类措施没有写全，或者没有责任岗位、监督岗位",
            "Measures by rule, process and oversight, the post that answers and the post that watches are all needed.",
            "F-01",
            "请补全防控措施；责任岗位和监督岗位不能相同。",
            "Complete them; nobody watches their own post."),
    SELF_APPROVAL(
            "申报或者复核的人不能批准",
            "Who proposed or reviewed it cannot approve it.",
            "F-03",
            "请由另一人批准。",
            "Let somebody else approve it."),
    NOT_YOUR_LEVEL(
            "该等级的风险点须由上一级负责人批准",
            "A point of this level is approved by somebody higher.",
            "F-03",
            "高等级由主要负责人批准，中等级由分管负责人批准，低等级由处室负责人批准。",
            "High: the main leader; middle: the deputy in charge; low: the head of the section."),
    NOT_YOUR_FIELD(
            "该环节由另一位分管负责人分管",
            "Another deputy is in charge of this step.",
            "F-03",
            "请由分管负责人或者主要负责人批准。",
            "Leave it to the deputy in charge, or to the main leader."),
    IN_THE_FUTURE("日期在今天以后", "The day is after today.", "F-03", "请核对日期。", "Check the day."),
    NOT_DUE("尚未到复核日期", "The review is not due yet.", "F-03", "到期后系统提示复核。", "The system calls for it on its day.");

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
