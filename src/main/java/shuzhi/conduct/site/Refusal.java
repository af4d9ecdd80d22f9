package shuzhi.conduct.site;

import shuzhi.words.Text;

/// Every way in which the system turns a command on the register of sites down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_YOUR_PLACE(
            "只能办理本辖区的检查对象名录",
            "Only the register of your own place.",
            "F-10",
            "请由该辖区的机关办理。",
            "Leave it to a body of that place."),
    NOTHING_SAID("没有写明名称或者理由", "The name or the reason is missing.", "F-10", "请写明。", "Say it."),
    NO_OWNER(
            "没有责任单位，或者统一社会信用代码有误",
            "The body that answers for it is missing, or its code is wrong.",
            "F-10",
            "请填写责任单位的统一社会信用代码。",
            "Give its unified code."),
    ENTERED_ALREADY("该检查对象已经登记", "This site is in the register.", "F-10", "请使用已登记的编号。", "Use its number."),
    NO_SUCH_SITE(
            "没有这个检查对象，或者已经移出", "There is no such site, or it was taken out.", "F-10", "请核对编号。", "Check its number.");

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
