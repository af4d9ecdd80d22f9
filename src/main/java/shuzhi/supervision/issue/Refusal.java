package shuzhi.supervision.issue;

import shuzhi.words.Text;

/// Every way in which the system turns a command on the register of legacy issues down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STAGE(
            "该问题当前阶段不能这样办理",
            "This cannot be done in the stage the issue is in.",
            "E-23",
            "请按登记、核实、定方案、化解、验收的顺序办理。",
            "Register, verify, plan, settle, close: in this order."),
    REGISTERED_ALREADY(
            "同类同名的问题已经登记",
            "An issue of this kind and title is registered already.",
            "E-23",
            "请在已登记的问题下记载化解；又出现的登记反弹。",
            "Record what was settled under that issue; what came back is a relapse."),
    NO_SUCH_ISSUE("台账里没有这个问题", "The register has no such issue.", "E-23", "请核对编号。", "Check its number."),
    NOT_YOUR_REGISTER(
            "只有台账管理单位可以办理",
            "Only the body that keeps the register may do this.",
            "E-23",
            "请由台账管理单位办理。",
            "Leave it to that body."),
    NOTHING_OWED(
            "金额和户数都是零",
            "Neither an amount nor households are given.",
            "E-23",
            "请填写金额或者户数。",
            "Give an amount or households."),
    MORE_THAN_OWED("化解数大于未化解数", "More is settled than is left.", "E-24", "请核对金额和户数。", "Check amount and households."),
    MONTH_CLOSED(
            "该月已经结账",
            "That month is closed.",
            "E-24",
            "请记入尚未结账的月份，更正作为新的记录。",
            "Enter it in an open month; a correction is a new record."),
    MONTH_NOT_OVER(
            "该月尚未结束，或者不是下一个应结账的月份",
            "That month is not over, or is not the next to close.",
            "E-24",
            "请按月份顺序结账。",
            "Close the months in order."),
    SUMS_DO_NOT_AGREE(
            "期初＋新增－化解≠期末，不能结账",
            "Opening + new − settled is not closing; the month does not close.",
            "E-24",
            "请核对报送的数字。",
            "Check the figures that were sent."),
    NO_BASIS("没有写明依据", "No basis is given.", "E-23", "请写明依据。", "Give the basis.");

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
