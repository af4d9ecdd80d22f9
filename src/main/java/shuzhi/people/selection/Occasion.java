package shuzhi.people.selection;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What a selection is reminded of (提醒事项).
public enum Occasion implements Word {
    PUBLICITY_OVER("公示期满，可以办理任职", "The publicity is over: the appointment may follow"),
    PROBATION_ENDING("试用期将满，须考核", "The probation ends soon: an assessment is due"),
    TERM_ENDING("任期将满", "The term ends soon");

    private final Text text;

    Occasion(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
