package shuzhi.calendar;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The unit of a time limit (时限单位), rule A-09. Days and hours are never converted into one another.
public enum Unit implements Word {
    WORKING_DAY("工作日", "working days"),
    CALENDAR_DAY("日", "calendar days"),
    MONTH("个月", "months"),
    OFFICE_HOUR("工作时", "office hours");

    private final Text text;

    Unit(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
