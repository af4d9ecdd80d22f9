package shuzhi.people;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The vocabulary of people (干部与班子用语): everything its pages say.
public enum Words implements Word {
    COUNCILS("集体决策", "Collective decisions"),
    COUNCILS_LEAD(
            "先送材料后开会，逐人表态，主持人最后发言；纪要封存后，决定才能被引用。",
            "Materials first, then the meeting; each member speaks in turn, the chair last; a result can be used once the minutes are sealed."),
    ADOPTED("通过", "Adopted"),
    NOT_ADOPTED("不通过", "Not adopted"),
    UNDECIDED("未决定", "Not decided"),
    ADOPTED_COUNT("通过数", "Adopted"),
    DISSENT_COUNT("有不同意见", "With dissent"),
    STATUS("状态", "Status");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
