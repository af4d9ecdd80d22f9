package shuzhi.conduct.hazard;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The colour of a card for an overdue hazard (隐患整改牌), rule F-09.
public enum Colour implements Word {
    YELLOW("黄牌", "Yellow card", "hazard-yellow"),
    RED("红牌", "Red card", "hazard-red");

    private final Text text;
    private final String parameter;

    Colour(String zh, String en, String parameter) {
        this.text = new Text(zh, en);
        this.parameter = parameter;
    }

    /// The id of the working days overdue from which it is shown, among the law's parameters.
    public String parameter() {
        return parameter;
    }

    @Override
    public Text text() {
        return text;
    }
}
