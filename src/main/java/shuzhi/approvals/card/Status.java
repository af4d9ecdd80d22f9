package shuzhi.approvals.card;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How far a card has come (办理状态).
public enum Status implements Word {
    BLANK("未发牌", "Not issued"),
    WARNED("预警中", "Warned"),
    OPEN("待答复", "To be answered"),
    ANSWERED("待复核", "To be reviewed"),
    UPHELD("成立", "Upheld"),
    STRUCK_OFF("撤销", "Struck off"),
    LAPSED("预警解除", "Ended in time");

    private final Text text;

    Status(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
