package shuzhi.approvals;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the pages say of fees (缴费用语).
public enum PaymentWords implements Word {
    PAYMENTS("缴费", "Fees"),
    FEE("收费项目", "Fee"),
    STANDARD("标准和依据", "Standard and basis"),
    AMOUNT("已缴（元）", "Paid, yuan"),
    PAID_ON("缴费日", "Paid on"),
    VOUCHER("财政票据号", "Fiscal voucher"),
    ENTERED_BY("登记岗位", "Entered by"),
    REFUNDED("已退（元）", "Paid back, yuan"),
    STATE("状态", "State"),
    PAID("已缴", "Paid"),
    UNPAID("未缴", "Not paid");

    private final Text text;

    PaymentWords(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
