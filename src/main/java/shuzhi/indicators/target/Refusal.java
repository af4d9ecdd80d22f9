package shuzhi.indicators.target;

import shuzhi.words.Text;

/// Every way in which a target turns a command down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "目标当前状态不能这样办理",
            "This cannot be done in the state the target is in.",
            "D-15",
            "请按提出、封存的顺序办理。",
            "Declare, then seal."),
    NOT_YOURS(
            "只有提出目标的单位可以办理",
            "Only the body that declared it may do this.",
            "D-15",
            "请由该单位办理。",
            "Leave it to that body."),
    NO_SUCH_INDICATOR(
            "指标目录中没有这个在用的指标",
            "The dictionary has no such indicator in force.",
            "D-02",
            "请先在指标目录中定义。",
            "Define it first."),
    VALUE_WRONG(
            "总量目标应当为正数，年度应当合理",
            "A level target is positive, and its year a year.",
            "D-15",
            "请核对目标值和年度。",
            "Check the value and the year."),
    NO_DOCUMENT("没有写明依据文件", "The document is not named.", "D-15", "请写明依据的计划或者报告。", "Name the plan or the report."),
    NO_REASON("没有写明理由", "No reason is given.", "D-15", "请写明理由。", "Give the reason.");

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
