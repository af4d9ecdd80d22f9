package shuzhi.approvals.card;

import shuzhi.words.Text;

/// Why a command on a card is refused (监察牌的系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_HIGHER(
            "监察等级只升不降，也不重复发同级牌",
            "A colour only rises, and is not given twice.",
            "A-57",
            "如发牌有误，请说明理由撤销原牌。",
            "If the card is wrong, strike it off with a reason."),
    NO_SLIP(
            "该办件今天没有应当发牌的超期情形",
            "The clock of this dossier deserves no card today.",
            "A-56",
            "请核对办件期限。",
            "Check the due dates."),
    NO_DOSSIER("没有这个办件", "There is no such dossier.", "A-58", "请从办件列表中选择。", "Choose it from the list."),
    CLOCK_ONLY("期限类情形由系统按时钟发牌", "The clock itself issues this card.", "A-56", "请选择其他情形。", "Choose another reason."),
    NOT_ISSUED("没有发牌", "There is no card.", "A-58", "请核对编号。", "Check the number."),
    NOT_OPEN("该牌现在不需要答复", "This card asks for no answer now.", "A-58", "请查看办理经过。", "Look at what has happened."),
    NOT_YOUR_CARD(
            "该牌发给其他机关", "This card is addressed to another body.", "A-58", "请由被发牌机关答复。", "The body it names answers."),
    OWN_BODY(
            "不得复核本机关的牌",
            "Nobody reviews a card of his own body.",
            "监察法 第五十八条（回避）",
            "请由其他监察机构复核。",
            "Another body reviews it."),
    NOT_ANSWERED(
            "答复期限未满且尚未答复，不能认定成立",
            "It cannot be upheld before the answer, or before its time is over.",
            "A-58",
            "请等待答复，或者在期限届满后认定。",
            "Wait for the answer, or for the end of its time."),
    SETTLED(
            "该牌已有复核结论",
            "This card has been reviewed.",
            "A-57",
            "结论不能更改；出现更重情形时另行升级。",
            "The outcome stands; a worse slip raises it."),
    STILL_OPEN("办件尚未办结，预警不能解除", "The dossier is still open.", "A-57", "请先办结该办件。", "Decide the dossier first."),
    TEXT_MISSING("请写明情况、措施或理由", "Say what happened, what is done, or why.", "A-58", "请补充文字说明。", "Write it down.");

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
