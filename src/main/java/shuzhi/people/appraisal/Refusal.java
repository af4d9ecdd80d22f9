package shuzhi.people.appraisal;

import shuzhi.words.Text;

/// Every way in which the system turns a command on an appraisal down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    STARTED_ALREADY("本年度该类考核已经开始", "This appraisal has been started.", "F-21", "请在该卷办理。", "Go on in its file."),
    NOT_IN_THIS_STATE(
            "考核当前状态不能这样办理", "This cannot be done now.", "F-21", "请先登记参加人数，再登记等次，再告知。", "Start, grade, then tell."),
    NOT_YOUR_BODY("只能办理本单位的考核", "Only for your own body.", "F-21", "请由该单位办理。", "Leave it to that body."),
    COUNT_WRONG("人数前后不符", "The numbers do not fit each other.", "F-21", "请核对人数。", "Check them."),
    OVER_THE_CAP(
            "优秀等次超过比例",
            "More excellent ones than the cap allows.",
            "公务员考核规定、党政领导干部考核工作条例（F-21）",
            "请核减，或者先报批提高比例。",
            "Reduce them, or have the higher share approved first."),
    NOTHING_SAID("没有填写文件编号", "The number of the document is missing.", "F-21", "请填写。", "Give it.");

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
