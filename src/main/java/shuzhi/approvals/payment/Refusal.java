package shuzhi.approvals.payment;

import shuzhi.words.Text;

/// Why a payment is not recorded (系统拒绝原因).
public enum Refusal implements shuzhi.ledger.Refusal {
    NO_DOSSIER("没有这个办件。", "There is no such dossier.", "行政许可法 第二十九条", "请核对办件。", "Check the dossier."),
    NOT_YOUR_BODY(
            "缴费由办件的承办机关登记。",
            "The body of the dossier records what was paid.",
            "行政许可法 第五十九条",
            "请由承办机关的窗口登记。",
            "Leave it to that body's window."),
    NO_FEE(
            "这个事项不收费。",
            "This item is free of charge.",
            "行政许可法 第五十八条",
            "不得收取任何费用；已收的应当退还。",
            "Nothing may be charged; give back what was taken."),
    OTHER_FEE(
            "事项没有这个收费项目。",
            "The item knows no such fee.",
            "行政许可法 第五十九条",
            "按公布的收费项目登记。",
            "Choose one of the fees that were published."),
    WRONG_AMOUNT(
            "金额与公布的收费标准不符。",
            "The amount is not that of the published standard.",
            "行政许可法 第五十九条",
            "按标准收取；减免的，须为允许减免的项目并写明理由。",
            "Charge the standard; a reduction takes a fee that allows it, and a reason."),
    VOUCHER_MISSING(
            "没有填写财政票据号。",
            "The number of the fiscal voucher is missing.",
            "行政许可法 第五十九条",
            "收费必须出具财政票据。",
            "Every charge takes a fiscal voucher."),
    WRONG_DAY(
            "缴费日期在申请之前或者在今天之后。",
            "The day is before the application, or after today.",
            "行政许可法 第五十九条",
            "请核对票据日期。",
            "Check the day on the voucher."),
    PAID_ALREADY(
            "这项费用已经缴过。",
            "This fee has been paid already.",
            "行政许可法 第五十九条",
            "不得重复收费；多收的请退费。",
            "Nothing is charged twice; pay back what was taken too much."),
    DOSSIER_OVER(
            "办件没有受理或者已经终止，不收费。",
            "The dossier was not accepted, or has ended: there is nothing to charge.",
            "行政许可法 第五十八条",
            "已收的请退费。",
            "Pay back what was taken."),
    NOT_PAID("这项费用没有缴过。", "This fee has not been paid.", "行政许可法 第五十九条", "请核对收费项目。", "Check which fee it is."),
    TOO_MUCH(
            "退费金额不对：须大于零，不超过尚未退还的金额。",
            "The amount must be more than nothing and not more than what stands.",
            "行政许可法 第五十九条",
            "请核对金额。",
            "Check the amount."),
    REASON_MISSING("没有写明退费理由。", "No reason is given.", "行政许可法 第五十九条", "请写明理由。", "Give the reason.");

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
