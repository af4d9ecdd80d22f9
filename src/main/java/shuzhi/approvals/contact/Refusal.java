package shuzhi.approvals.contact;

import shuzhi.words.Text;

/// Why the way of being told is not taken (系统拒绝原因).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_YOURS(
            "这不是您本人的通知设置。",
            "This is not your own setting.",
            "个人信息保护法 第十条",
            "请在“我的通知”页面修改本人的设置。",
            "Change your own setting on the page of your notices."),
    ADDRESS(
            "地址或号码的格式不正确。",
            "The address or number has not the right form.",
            "个人信息保护法 第八条",
            "请填写电子邮件地址，或六至二十位的电话号码。",
            "Enter an address of mail, or a telephone number of six to twenty digits."),
    NOT_AT_YOUR_WINDOW(
            "该办件不是在本机构窗口提出的。",
            "This was not applied for at a window of your body.",
            "个人信息保护法 第十条",
            "请由收件窗口代为登记；网上申请人自行登记。",
            "The window that received it enters this; who applied online does so alone."),
    NOTHING_CHOSEN(
            "尚未登记通知方式。",
            "No way of being told has been chosen.",
            "个人信息保护法 第十五条",
            "无需停止；需要通知时请先登记。",
            "There is nothing to stop; choose one when you want notices.");

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
