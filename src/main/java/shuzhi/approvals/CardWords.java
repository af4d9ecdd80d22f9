package shuzhi.approvals;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the pages of supervision say (监察用语).
public enum CardWords implements Word {
    CARDS("监察牌", "Cards"),
    CARDS_LEAD("系统按时钟发出预警和黄牌、红牌；只升不降，撤销必须写明理由。", "The clock itself raises pre-warnings, yellow and red cards. A colour only rises; to strike one off takes a reason."),
    CARDS_OF_BODY_LEAD("发给本机关的监察牌。黄牌、红牌请在答复期限内说明情况和整改措施。", "The cards addressed to your body. Answer yellow and red ones in time: what happened, and what you do about it."),
    TO_ANSWER("待答复", "To be answered"),
    TO_REVIEW("待复核", "To be reviewed"),
    WARNED("预警中", "Pre-warnings"),
    REVIEWED("已复核", "Reviewed"),
    LAPSED("预警解除", "Ended in time"),
    COLOUR("监察等级", "Colour"),
    TRIGGER("发牌情形", "Reason"),
    BASIS("依据", "Basis"),
    ADDRESSEE("被发牌机关", "Addressed to"),
    RAISED("发牌日", "Raised"),
    DUE("期限", "Due"),
    ANSWER_BY("答复期限", "Answer due"),
    ANSWERED_ON("答复日", "Answered"),
    STATUS("状态", "Status");

    private final Text text;

    CardWords(String zh, String en) {
        this.text = new Text(zh, en);
    }

    static CardWords of(CardViews.Tab tab) {
        return switch (tab) {
            case OPEN -> TO_ANSWER;
            case ANSWERED -> TO_REVIEW;
            case WARNED -> WARNED;
            case SETTLED -> REVIEWED;
            case LAPSED -> LAPSED;
        };
    }

    @Override
    public Text text() {
        return text;
    }
}
