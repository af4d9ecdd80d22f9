package shuzhi.credit.penalty;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Kinds of penalties (处罚种类), Administrative Penalties Law art. 9 (rule C-08); detention, which is for
/// persons, is not among them.
public enum SanctionKind implements Word {
    WARNING("警告", "Warning"),
    CRITICISM("通报批评", "Criticism"),
    FINE("罚款", "Fine"),
    CONFISCATED_GAINS("没收违法所得", "Unlawful gains confiscated"),
    CONFISCATED_GOODS("没收非法财物", "Unlawful property confiscated"),
    LICENCE_SUSPENDED("暂扣许可证件", "Licence suspended"),
    QUALIFICATION_LOWERED("降低资质等级", "Qualification lowered"),
    LICENCE_CANCELLED("吊销许可证件", "Licence cancelled"),
    BUSINESS_RESTRICTED("限制开展生产经营活动", "Business restricted"),
    BUSINESS_STOPPED("责令停产停业", "Business stopped"),
    CLOSED_DOWN("责令关闭", "Closed down"),
    PRACTICE_RESTRICTED("限制从业", "Practice restricted"),
    OTHER("法律、行政法规规定的其他行政处罚", "Other");

    private final Text text;

    SanctionKind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
