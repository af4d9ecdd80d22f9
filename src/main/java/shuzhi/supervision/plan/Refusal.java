package shuzhi.supervision.plan;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a plan down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "计划当前状态不能这样办理",
            "This cannot be done in the state the plan is in.",
            "D-16",
            "请按当前页面列出的可办事项办理。",
            "Do what the page lists as possible now."),
    NOT_YOUR_BODY(
            "只有编制单位可以办理",
            "Only the body that keeps the plan may do this.",
            "D-16",
            "请由编制单位办理。",
            "Leave it to that body."),
    NO_TITLE("没有名称", "There is no title.", "D-16", "请填写名称。", "Give its title."),
    ENDS_BEFORE_IT_BEGINS("结束日早于开始日", "It ends before it begins.", "D-16", "请核对起止日期。", "Check the days."),
    GOAL_WRONG(
            "目标缺少名称、责任单位或者期限，或者权重不是正数",
            "A goal lacks its name, owner or day, or its weight is not positive.",
            "D-16",
            "请补全目标。",
            "Complete the goal."),
    NO_SUCH_GOAL("没有这个目标", "There is no such goal.", "D-16", "请核对目标编号。", "Check its number."),
    NO_GOALS("没有目标，不能封存", "A plan without goals cannot be sealed.", "D-16", "请先列出目标。", "List the goals first."),
    WEIGHTS_WRONG(
            "同一层目标的权重合计不是100", "The weights of one level do not sum to 100.", "D-16", "请调整权重。", "Adjust the weights."),
    NO_REASON("封存后修改要写明理由", "A change after sealing needs a reason.", "D-16", "请写明理由。", "Give the reason."),
    NOT_OVER("计划期未满", "The plan is not over.", "D-16", "请在期满后收官。", "Close it when it is over.");

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
