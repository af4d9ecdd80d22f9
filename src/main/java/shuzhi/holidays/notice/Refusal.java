package shuzhi.holidays.notice;

import shuzhi.words.Text;

/// Why a holiday notice is refused (不予录入的原因).
public enum Refusal implements shuzhi.ledger.Refusal {
    ENTERED_ALREADY(
            "这份通知已经录入",
            "This notice is entered already",
            "无需再办；更正请录入更正的通知。",
            "Nothing to do; a correction is a notice of its own."),
    NO_SOURCE(
            "没有写明通知的文号或网址",
            "Number or address of the notice is missing",
            "填写国务院办公厅通知的文号和公开网址。",
            "Give the document number and the public address of the notice."),
    NO_DAYS("没有写明放假和调休的日期", "No days are given", "逐日填写放假日和调休上班日。", "Name each day off and each made-up working day."),
    OTHER_YEAR(
            "日期不在所安排的年份（或上一年十二月）",
            "A day lies neither in the year of the notice nor in the December before",
            "核对日期和年份。",
            "Compare the days with the year."),
    TWICE("同一天出现两次", "A day stands twice", "每天只写一次。", "Name each day once."),
    NO_WEEKEND(
            "调休上班日应当是星期六或星期日",
            "A made-up working day is a Saturday or Sunday",
            "核对通知原文。",
            "Compare with the text of the notice."),
    YEAR_MISSING(
            "上一年还没有通知，年份不能跳过",
            "The year before has no notice yet; years follow one another",
            "先录入上一年的通知。",
            "Enter the notice of the year before first."),
    PAST("已经过去的年份不再改动", "A year that is over is not changed", "已办结的办件不重新计算。", "Closed files are never recomputed.");

    private static final String BASIS = "全国年节及纪念日放假办法";

    private final Text text;
    private final Text remedy;

    Refusal(String zh, String en, String remedyZh, String remedyEn) {
        this.text = new Text(zh, en);
        this.remedy = new Text(remedyZh, remedyEn);
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public String basis() {
        return BASIS;
    }

    @Override
    public Text remedy() {
        return remedy;
    }
}
