package shuzhi.indicators.analysis;

import shuzhi.words.Text;

/// Every way in which an analysis turns a command down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "分析当前状态不能这样办理",
            "This cannot be done in the state the analysis is in.",
            "D-18",
            "请按编写、审定的顺序办理。",
            "Write it, then approve it."),
    NOT_YOURS("只有编写单位可以办理", "Only the body that writes it may do this.", "D-18", "请由编写单位办理。", "Leave it to that body."),
    NOT_OVER(
            "该月尚未结束，或者月份写法不对",
            "The month is not over, or malformed.",
            "D-18",
            "请写作2025-09，并在月后办理。",
            "Write 2025-09, after the month."),
    NOTHING_RELEASED(
            "该年截至该月还没有发布的指标数据",
            "Nothing was released of that year up to the month.",
            "D-18",
            "请先发布数据。",
            "Release readings first."),
    DIGITS(
            "总体判断中不得手工填写数字，数字由已发布的数据生成",
            "Numbers are not typed into the judgement; they come from released values.",
            "D-18",
            "请删去数字。",
            "Take the digits out."),
    NO_JUDGEMENT("没有总体判断", "The overall judgement is missing.", "D-18", "请先写明总体判断。", "Write it first."),
    NO_SUCH_ITEM(
            "没有这条对策，或者已经研究",
            "There is no such countermeasure, or it was decided.",
            "D-18",
            "请核对编号。",
            "Check its number."),
    INCOMPLETE(
            "对策要写明指标、措施、责任单位和期限",
            "A countermeasure needs its indicator, measure, body and day.",
            "D-18",
            "请补全，期限应在今天以后。",
            "Complete it; the day lies ahead."),
    UNDECIDED(
            "还有对策没有研究", "A countermeasure is not decided yet.", "D-18", "请逐条采纳或者写明不采纳的理由。", "Accept or decline each."),
    NO_REASON("没有写明理由", "No reason is given.", "D-18", "请写明理由。", "Give the reason.");

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
