package shuzhi.supervision.document;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a paper down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "文件当前状态不能这样办理",
            "This cannot be done in the state the paper is in.",
            "重大行政决策程序暂行条例 第二十五条（E-19）",
            "请按当前页面列出的可办事项办理。",
            "Do what the page lists as possible now."),
    NOT_YOUR_BODY(
            "只有起草单位可以办理",
            "Only the drafting body may do this.",
            "重大行政决策程序暂行条例 第十一条（E-19）",
            "请由起草单位办理。",
            "Leave it to the drafting body."),
    NO_TITLE(
            "没有标题或者发文字号前缀不对",
            "There is no title, or the prefix of the number is wrong.",
            "GB/T 9704-2012",
            "请填写标题和发文机关代字，如“数政发”。",
            "Give the title and the prefix."),
    NO_TEXT("没有正文", "There is no text.", "GB/T 9704-2012", "请先保存正文。", "Save the text first."),
    CONSULTATION_TOO_SHORT(
            "公开征求意见不足三十日，又没有说明原因",
            "Public comment is shorter than thirty days without a reason.",
            "重大行政决策程序暂行条例 第十五条（E-20）",
            "请延长到三十日以上，或者写明缩短的原因。",
            "Give thirty days, or state the reason for fewer."),
    CONSULTATION_RUNS(
            "征求意见期限未满",
            "The time for comments is not over.",
            "重大行政决策程序暂行条例 第十五条（E-20）",
            "请在期满后归纳意见。",
            "Close it when the time is over."),
    NOT_CONSULTED(
            "没有公开征求意见",
            "The public has not been asked.",
            "重大行政决策程序暂行条例 第十四条（E-19）",
            "请先公开征求意见。",
            "Ask the public first."),
    NO_EXPERTS(
            "重大事项没有经过专家论证",
            "Experts have not been heard on a major matter.",
            "重大行政决策程序暂行条例 第十九条（E-20）",
            "请先组织专家论证。",
            "Hear experts first."),
    NO_RISK_ASSESSMENT(
            "重大事项没有经过风险评估",
            "The risk of a major matter has not been assessed.",
            "重大行政决策程序暂行条例 第二十二条（E-20）",
            "请先组织风险评估。",
            "Assess the risk first."),
    RISK_UNCONTROLLED(
            "风险不可控，不得作出决策",
            "The risk cannot be controlled; no decision may be made.",
            "重大行政决策程序暂行条例 第二十四条（E-20）",
            "请调整方案后重新评估。",
            "Change the paper and assess it again."),
    NO_LEGALITY_REVIEW(
            "没有通过合法性审查，不得提交讨论",
            "It has not passed the legality review and must not be tabled.",
            "重大行政决策程序暂行条例 第二十五条（E-20）",
            "请先送合法性审查。",
            "Send it to the legality review first."),
    NO_STANCES(
            "没有参会人员的表态",
            "Nobody has stated an opinion.",
            "重大行政决策程序暂行条例 第三十条（E-21）",
            "请按发言次序记录每位成员的意见。",
            "Record what each member says, in order."),
    HEAD_NOT_LAST(
            "行政首长应当最后发表意见",
            "The head speaks last.",
            "重大行政决策程序暂行条例 第三十条（E-20）",
            "请核对发言次序。",
            "Check the order of speaking."),
    NO_REASON_AGAINST_MAJORITY(
            "首长的决定与多数人意见不一致，却没有说明理由",
            "The head decides against the majority without a reason.",
            "重大行政决策程序暂行条例 第三十条（E-20）",
            "请在会上说明理由并记入纪要。",
            "State the reason in the meeting and record it."),
    NOT_IN_THE_TEXT(
            "摘录的句子不在正文里",
            "The sentence does not stand in the text.",
            "E-10",
            "请逐字摘录正文中的一句话。",
            "Copy a sentence word for word."),
    LINE_INCOMPLETE("分解任务要写明牵头单位和期限", "A task needs a lead body and a due day.", "E-10", "请补全。", "Complete it."),
    NO_REASON("没有写明理由", "No reason is given.", "重大行政决策程序暂行条例 第三十条", "请写明理由。", "Give the reason.");

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
