package shuzhi.report.volume;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a volume down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "归档卷当前状态不能这样办理",
            "This cannot be done in the state the volume is in.",
            "电子档案规则（G-07）",
            "请按当前页面列出的可办事项办理。",
            "Do what the page lists as possible now."),
    NOT_YOUR_BODY(
            "只有形成机关可以办理",
            "Only the body whose year it is may do this.",
            "档案法 第三十七条（G-07）",
            "请由形成机关办理。",
            "Leave it to that body."),
    YEAR_RUNS(
            "年度尚未结束，不能结卷",
            "The year is not over and cannot be closed.",
            "电子档案规则（G-07）",
            "请在年度终了后结卷。",
            "Close it when the year is over."),
    NOT_A_DIGEST(
            "不是清单的 SM3 杂凑值",
            "This is not the SM3 of a manifest.",
            "DA/T 70-2018（G-08）",
            "请填写 bin/shuzhi archive build 给出的杂凑值。",
            "Give the hash that bin/shuzhi archive build prints."),
    KEPT_STILL(
            "保管期限未满，或者永久保管，不得销毁",
            "The time for keeping it is not over, or it is kept for ever: it must not be destroyed.",
            "机关文件材料归档范围和文书档案保管期限规定（G-10）",
            "请在期满后提出。",
            "Propose it when the time is over."),
    SAME_PERSON(
            "提出人和两名审批人必须是三个人",
            "Who proposes and the two who approve must be three persons.",
            "电子档案规则（G-10）",
            "请由另一名人员审批。",
            "Leave it to another person."),
    NO_REASON("没有写明理由", "No reason is given.", "电子档案规则（G-10）", "请写明理由。", "Give the reason.");

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
