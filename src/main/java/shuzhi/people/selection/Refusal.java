package shuzhi.people.selection;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a selection down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "选任当前环节不能这样办理",
            "This cannot be done at the gate the selection has reached.",
            "党政领导干部选拔任用工作条例（F-12）",
            "请按动议、推荐、考察、讨论决定、公示、任职的次序办理。",
            "Keep the order: move, recommend, inspect, decide, publicise, appoint."),
    NOT_ON_THE_CASE(
            "只有本案经办岗位可以办理",
            "Only the posts on this case may do this.",
            "F-18",
            "请由经办岗位办理。",
            "Leave it to a post on the case."),
    TWO_ON_THE_CASE(
            "经办岗位不得少于两个，动议人应当在内",
            "Two posts at least, the one who moves it among them.",
            "F-18",
            "请选择两个以上经办岗位。",
            "Choose two or more."),
    NOTHING_SAID(
            "没有写明岗位、人选、文件编号或者理由",
            "The post, the candidate, the document or the reason is missing.",
            "F-18",
            "请写明。",
            "Say it."),
    WRONG_METHOD(
            "公开选拔须公告、报名审查和考试；其他方式须民主推荐",
            "An open selection is announced and examined; the other ways need a recommendation.",
            "党政领导干部选拔任用工作条例（F-12、F-17）",
            "请按该方式的程序办理。",
            "Follow the way that was chosen."),
    COUNT_WRONG("人数前后不符", "The numbers do not fit each other.", "F-12", "请核对人数。", "Check them."),
    APPLICATIONS_RUN(
            "报名期限未满", "The time for applications is not over.", "F-17", "请在期满后组织考试。", "Wait until it is over."),
    CHECKED_ALREADY("该项已经核查", "This check is done.", "F-16", "请办理其余各项。", "Do the others."),
    FOUR_CHECKS_OPEN(
            "凡提四必没有逐项办结，或者有一项不通过",
            "The four checks are not all done, or one of them is not clear.",
            "党政领导干部选拔任用工作条例 考察（F-16）",
            "请逐项核查并填写文件编号；有问题的，终止选任。",
            "Do each with its document; stop the selection if one is not clear."),
    RECOMMENDATION_EXPIRED(
            "民主推荐结果超过一年",
            "The recommendation is older than a year.",
            "党政领导干部选拔任用工作条例 民主推荐（F-16）",
            "请终止后重新推荐。",
            "Stop this one and recommend again."),
    NO_COUNCIL_DECISION(
            "没有本单位集体讨论通过、且纪要已封存的干部任免决定",
            "There is no appointment adopted by a meeting of this body whose minutes are sealed.",
            "党政领导干部选拔任用工作条例 讨论决定（F-13、E-21）",
            "请先集体讨论并封存纪要。",
            "Have it decided together and the minutes sealed first."),
    KINSHIP(
            "任职回避没有核查，或者亲属关系不允许任该职",
            "Kinship was not checked, or a relation forbids the post.",
            "党政领导干部选拔任用工作条例 任职回避（F-16）",
            "请核查并填写文件编号；须回避的，终止选任。",
            "Check it and give the document; stop the selection where a relation forbids the post."),
    KIN_VOTED(
            "与人选有亲属关系的成员没有回避",
            "A member who is related to the candidate did not stand aside.",
            "党政领导干部选拔任用工作条例 任职回避（F-16）",
            "请重新集体讨论，有关成员回避。",
            "Have it decided again, with that member aside."),
    MATTER_OF_ANOTHER(
            "该议题不是为本次选任列入的",
            "That matter was not tabled for this selection.",
            "党政领导干部选拔任用工作条例 讨论决定（F-13）",
            "列入议题时须写明选任卷号；一个议题只能用于一次选任。",
            "A matter names its selection when it is tabled, and serves that one only."),
    TERM_WRONG(
            "任期不在一至五年之间",
            "The term is not one to five years.",
            "党政领导干部选拔任用工作条例 任职（F-15）",
            "请核对任期年数，没有任期的留空。",
            "Check the years; leave it empty for a post without a term."),
    NOT_DUE("没有到提醒的时候，或者已经提醒", "It is not due, or was said before.", "F-15", "无须办理。", "Nothing needs to be done."),
    PUBLICITY_RUNS(
            "公示期未满", "The publicity is not over.", "党政领导干部选拔任用工作条例 任职（F-14）", "请在公示期满后办理。", "Wait until it is over."),
    OBJECTION_OPEN(
            "公示期间的反映没有查清",
            "An objection raised in the publicity has not been looked into.",
            "党政领导干部选拔任用工作条例 任职（F-14）",
            "请先查核。",
            "Look into it first."),
    OBJECTION_FOUNDED(
            "公示期间的反映属实",
            "An objection was found to be true.",
            "党政领导干部选拔任用工作条例 任职（F-14）",
            "请终止选任。",
            "Stop the selection."),
    NO_SUCH_OBJECTION(
            "没有这件反映，或者已经查核", "There is no such objection, or it is settled.", "F-14", "请核对编号。", "Check its number."),
    PROBATION_RUNS(
            "试用期未满", "The probation is not over.", "党政领导干部选拔任用工作条例 任职（F-15）", "请在试用期满后考核。", "Wait until it is over.");

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
