package shuzhi.supervision.task;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How urgent a task is (紧急程度); the limit of each is dated data, rule E-13.
public enum Urgency implements Word {
    MOST_URGENT("特急", "Most urgent", "task-most-urgent"),
    URGENT("急", "Urgent", "task-urgent"),
    ORDINARY("一般", "Ordinary", "task-ordinary"),
    MINUTES("纪要事项", "From minutes", "task-minutes");

    private final Text text;
    private final String parameter;

    Urgency(String zh, String en, String parameter) {
        this.text = new Text(zh, en);
        this.parameter = parameter;
    }

    /// The id of its limit among the law's parameters.
    public String parameter() {
        return parameter;
    }

    @Override
    public Text text() {
        return text;
    }
}
