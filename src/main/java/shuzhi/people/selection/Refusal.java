package shuzhi.people.selection;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a selection down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    PROPOSED_ALREADY(
            "该选拔已经动议",
            "This selection has been proposed already.",
            "F-12",
            "一职一卷，请另行动议。",
            "One post, one file: propose another."),
    NOT_IN_THIS_STATE(
            "程序次序不符，当前不能这样办理",
            "The gates come in order; this one is not open now.",
            "党政领导干部选拔任用工作条例（F-12）",
            "请按动议、推荐、考察、讨论、公示、任职的次序办理。",
            "Keep the order: proposal, recommendation, inspection, discussion, publicity, appointment."),
    NOT_YOUR_CASE(
            "只有承办单位可以办理", "Only the body that conducts it may do this.", "F-18", "请由承办单位办理。", "Leave it to that body."),
    NOTHING_SAID(
            "没有写明职位、人选、理由或者文书编号",
            "The post, the candidate, the reason or the number of the document is missing.",
            "F-18",
            "请写明。",
            "Say it."),
    IN_THE_FUTURE(
            "日期在今天以后，或者起止颠倒",
            "A day is after today, or the end before the beginning.",
            "F-12",
            "请核对日期。",
            "Check the days."),
    NUMBERS_WRONG(
            "人数或者票数有误",
            "The numbers do not fit together.",
            "F-13",
            "赞成、反对、弃权之和应当等于到会人数。",
            "Yes, no and abstentions together are those present."),
    RECOMMENDATION_EXPIRED(
            "推荐结果超过一年，不能使用",
            "The recommendation is older than a year and cannot be used.",
            "F-16",
            "请重新推荐。",
            "Recommend again."),
    FOUR_CHECKS(
            "“凡提四必”没有全部完成，或者没有核查回避",
            "The four checks, or that of kinship, are not all done.",
            "F-16",
            "请补全四项核查的文书编号，并核查亲属回避。",
            "Give the number of each of the four, and check kinship."),
    INVALID_QUORUM(
            "到会成员不足三分之二，不能讨论决定",
            "Less than two thirds of the members are present; nothing can be decided.",
            "F-13",
            "请达到三分之二以上成员到会再讨论。",
            "Discuss it when two thirds are there."),
    TOO_EARLY(
            "公示期或者试用期未满",
            "The publicity, or the probation, is not over.",
            "F-14、F-15",
            "请在期满次日起办理。",
            "Do it on the day after it ends, or later."),
    OBJECTION_OPEN(
            "公示反映尚未核查，不能任职",
            "An objection waits for its answer; nobody is appointed before.",
            "F-14",
            "请先核查反映。",
            "Answer it first."),
    NO_OBJECTION("没有待核查的反映", "No objection waits for an answer.", "F-14", "无需办理。", "Nothing needs to be done.");

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
