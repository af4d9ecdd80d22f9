package shuzhi.supervision.task;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The colour of a card (督办牌), rule E-15.
public enum Colour implements Word {
    YELLOW("黄牌", "Yellow card", "task-yellow"),
    RED("红牌", "Red card", "task-red");

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
