package shuzhi.credit;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The class of a party (行政相对人类别), rule C-22. There is none for natural persons: they are never a
/// subject here.
public enum PartyKind implements Word {
    ORGANISATION("法人及非法人组织", "Organisation"),
    INDIVIDUAL_BUSINESS("个体工商户", "Individual business");

    private final Text text;

    PartyKind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
