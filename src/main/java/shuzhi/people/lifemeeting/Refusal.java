package shuzhi.people.lifemeeting;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a life meeting down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    PREPARED_ALREADY("本年度民主生活会已经准备", "This meeting has been prepared.", "F-19", "请在该卷办理。", "Go on in its file."),
    NOT_IN_THIS_STATE(
            "民主生活会当前状态不能这样办理",
            "This cannot be done now.",
            "F-19",
            "请按准备、征求意见、谈心、召开、整改、报告的次序办理。",
            "Keep the order: prepare, collect, talk, meet, rectify, report."),
    NOT_YOUR_BODY("只能办理本单位的民主生活会", "Only for your own body.", "F-19", "请由该单位办理。", "Leave it to that body."),
    NOT_DUE("没有到提醒的时候，或者已经提醒", "It is not due, or was said before.", "F-19", "无须办理。", "Nothing needs to be done."),
    NOTHING_SAID(
            "没有写明主题、文件、缺席原因或者整改内容",
            "The theme, the document, the reason or the rectification is missing.",
            "F-19",
            "请写明。",
            "Say it."),
    MEMBERS_WRONG(
            "成员有误：少于三人、重复，或者不在名单内",
            "The members are wrong: fewer than three, one twice, or a stranger.",
            "F-19",
            "请核对成员。",
            "Check the members."),
    NOT_PREPARED(
            "没有征求意见或者没有谈心谈话",
            "No opinions were collected, or no talks held.",
            "县以上党和国家机关党员领导干部民主生活会若干规定（F-19）",
            "请先征求意见、谈心谈话。",
            "Collect opinions and hold talks first."),
    QUORUM_NOT_MET(
            "到会人数不足应到的三分之二",
            "Fewer than two thirds are present.",
            "县以上党和国家机关党员领导干部民主生活会若干规定（F-19）",
            "请改期召开。",
            "Meet another day."),
    DUE_WRONG("整改期限早于今天", "The due day is before today.", "F-19", "请核对期限。", "Check it."),
    NO_SUCH_RECTIFICATION(
            "没有这项整改，或者已经完成", "There is no such rectification, or it is done.", "F-19", "请核对序号。", "Check its number.");

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
