package shuzhi.supervision.meeting;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a meeting down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "会议当前状态不能这样办理",
            "This cannot be done in the state the meeting is in.",
            "重大行政决策程序暂行条例 第三十条（E-18）",
            "请按当前页面列出的可办事项办理。",
            "Do what the page lists as possible now."),
    NOT_YOUR_BODY(
            "只有召集单位可以办理",
            "Only the body that called the meeting may do this.",
            "E-18",
            "请由召集单位办理。",
            "Leave it to the body that called it."),
    NO_TITLE("没有写明会议名称", "The meeting has no title.", "E-18", "请填写会议名称。", "Give its title."),
    NO_AGENDA("没有议题", "There is no agenda.", "重大行政决策程序暂行条例 第二十九条（E-21）", "请至少列出一个议题。", "List at least one item."),
    NOT_YET("会议尚未到召开时间", "The meeting is not due yet.", "E-18", "请在会后登记。", "Record it when it has taken place."),
    NOT_INVITED(
            "出席名单里有未通知的单位",
            "Somebody is listed as present who was not invited.",
            "E-18",
            "请核对名单，列席单位请先补通知。",
            "Check the list; invite those who attend."),
    NO_MINUTES("纪要没有内容", "The minutes are empty.", "E-18", "请填写会议纪要。", "Write the minutes."),
    NO_SUCH_LINE(
            "没有这一条议定事项，或者它已经交办",
            "There is no such line, or it has become a task already.",
            "E-18",
            "请核对序号。",
            "Check its number."),
    LINE_INCOMPLETE(
            "议定事项要写明牵头单位和期限",
            "A decision needs a lead body and a due day.",
            "E-18",
            "请补全牵头单位和今天以后的期限。",
            "Complete it with a lead body and a day after today."),
    NO_REASON("没有写明理由", "No reason is given.", "E-18", "请写明理由。", "Give the reason.");

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
