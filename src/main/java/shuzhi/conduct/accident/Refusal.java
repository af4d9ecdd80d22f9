package shuzhi.conduct.accident;

import shuzhi.words.Text;

/// Every way in which the system turns a command on the register of accidents down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_YOUR_REGISTER(
            "该台账由另一单位登记",
            "Another body keeps this register.",
            "生产安全事故报告和调查处理条例 第十条",
            "请由登记单位办理。",
            "Leave it to the body that keeps it."),
    NO_SUCH_ACCIDENT(
            "没有这起事故，或者已经剔除、结案",
            "There is no such accident, or it was excluded or concluded.",
            "生产安全事故报告和调查处理条例 第十二条",
            "请核对事故编号。",
            "Check its number."),
    NOTHING_SAID(
            "没有写明单位、经过或者理由",
            "The object, the course of events or the reason is missing.",
            "生产安全事故报告和调查处理条例 第十二条",
            "请写明。",
            "Say what happened, or why."),
    NO_EVIDENCE("没有附认定文件", "The document that found so is missing.", "生产安全事故报告和调查处理条例 第三十二条", "请上传认定文件。", "Attach it."),
    IN_THE_FUTURE("日期在今天以后", "The day is after today.", "F-11", "请核对日期。", "Check the day."),
    MONTH_NOT_OVER(
            "该月尚未结束，或者不是下一个应当结报的月份",
            "The month is not over, or it is not the next to be closed.",
            "F-11",
            "请逐月结报。",
            "Close one month after the other."),
    COUNT_DOES_NOT_AGREE(
            "填报的起数与台账不一致",
            "The number stated is not what the ledger counts.",
            "F-11",
            "请先登记事故，再结报。",
            "Enter the accidents first, then close the month.");

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
