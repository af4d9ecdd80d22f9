package shuzhi.people.study;

import shuzhi.words.Text;

/// Every way in which the system turns a command on the study of a year down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    PLANNED_ALREADY("本年度学习计划已经制定", "The year has its plan.", "F-20", "请在该卷登记学习。", "Go on in its file."),
    NOT_IN_THIS_STATE(
            "没有学习计划，或者本年度已经归档", "There is no plan, or the year is closed.", "F-20", "请先制定计划。", "Make the plan first."),
    NOT_YOUR_BODY("只能办理本单位的学习", "Only for your own body.", "F-20", "请由该单位办理。", "Leave it to that body."),
    NOTHING_SAID(
            "没有写明议题、材料、成果或者说明",
            "The topic, the material, the outcome or the explanation is missing.",
            "F-20",
            "请写明。",
            "Say it."),
    MEMBERS_WRONG(
            "成员有误：名单为空、重复，或者不在名单内",
            "The members are wrong: none, one twice, or a stranger.",
            "F-20",
            "请核对成员。",
            "Check the members."),
    NOT_DUE("没有到提醒的时候，或者已经提醒", "It is not due, or was said before.", "F-20", "无须办理。", "Nothing needs to be done."),
    DAY_WRONG(
            "学习日期不在本年度，或者在今天以后", "The day lies outside the year, or after today.", "F-20", "请核对日期。", "Check the day."),
    NOTHING_TO_MAKE_UP(
            "没有这次学习，或者该成员已经参加、已经补学",
            "No such session, or the member attended or made up for it.",
            "F-20",
            "请核对学习次序和成员。",
            "Check session and member."),
    YEAR_NOT_OVER("本年度尚未结束", "The year is not over.", "F-20", "请在年末归档。", "Close it at its end."),
    QUARTER_MISSING(
            "有的季度没有学习，又没有说明",
            "A quarter had no study, and nobody explains it.",
            "中国共产党党委（党组）理论学习中心组学习规则（F-20）",
            "请写明原因。",
            "Explain it.");

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
