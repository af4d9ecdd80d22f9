package shuzhi.calendar;

import java.time.LocalDate;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// One day and what it is worth for a clock (日历上的一天), with the law or notice that makes it so.
///
/// @param kind what the working calendar says about the day
/// @param counted whether the clock counts it
/// @param provisional true while the notice that could still change it is not published (rule A-08)
/// @param source number and address of the notice, or the article
public record Day(LocalDate date, Kind kind, boolean counted, boolean provisional, Text reason, String source) {

    /// What the working calendar says about a day (rule A-01).
    public enum Kind implements Word {
        WORKING("工作日", "working day"),
        MADE_UP("调休上班", "made-up working day"),
        WEEKEND("周休息日", "weekend"),
        HOLIDAY("节假日", "holiday");

        private final Text text;

        Kind(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }

        public boolean isWorking() {
            return this == WORKING || this == MADE_UP;
        }
    }
}
