package shuzhi.people.lifemeeting;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What a life meeting is reminded of (提醒事项).
public enum Occasion implements Word {
    RECTIFICATION_DUE("整改期限将到", "A rectification is due soon"),
    RECTIFICATION_OVERDUE("整改超期", "A rectification is overdue");

    private final Text text;

    Occasion(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
