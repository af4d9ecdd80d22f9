package shuzhi.privacy.erasure;

import shuzhi.words.Text;

/// Why an erasure is refused (不予办理的原因).
public enum Refusal implements shuzhi.ledger.Refusal {
    NO_SUBJECT(
            "没有指明是谁的个人信息，或编号写法不对",
            "Whose data is not said, or the id is malformed",
            "个人信息保护法 第四十七条",
            "填写本人账号编号（由登录名查得），不是姓名或证件号码。",
            "Give the id of the person's account, not a name or the number of a document."),
    NO_DOCUMENT(
            "没有写明依据的文书和理由",
            "The document or the reason is missing",
            "个人信息保护法 第四十七条",
            "填写本人申请或审批文书的编号和理由。",
            "Name the person's request or the document of approval, and the reason."),
    KEPT_BY_LAW(
            "法律规定的保存期限尚未届满，只能停止存储以外的处理",
            "A law demands that it be kept longer; only processing other than storing may stop",
            "个人信息保护法 第四十七条第二款",
            "保存期限届满后再提请删除。",
            "Propose it again when the period is over."),
    PROPOSED_ALREADY(
            "本卷已提请删除",
            "It is proposed in this file already",
            "个人信息保护法 第四十七条",
            "请等待核准，或另开新卷。",
            "Wait for the answer, or open another file."),
    NOT_PROPOSED(
            "还没有提请删除",
            "Nothing is proposed yet",
            "个人信息保护法 第四十七条",
            "请由安全管理员先提请。",
            "The security administrator proposes first."),
    OVER("本卷已办结", "This file is closed", "个人信息保护法 第四十七条", "如需再办，请另开新卷。", "Open another file if it is needed."),
    NO_REASON("没有写明理由", "The reason is missing", "个人信息保护法 第五十条", "填写不予删除的理由。", "Say why it is turned down.");

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
