package shuzhi.calendar;

import java.time.LocalDate;
import shuzhi.words.Text;

/// What a notice says about one day (放假调休): a day off, or a made-up working day (调休上班).
///
/// @param working true for a made-up working day
/// @param holiday the holiday for whose sake the day is arranged
public record Arrangement(LocalDate date, boolean working, Text holiday, Notice notice) {
    Text sentence() {
        return working
                ? new Text(holiday.zh() + "调休上班", "made-up working day for " + holiday.en())
                : new Text(holiday.zh() + "放假调休", "day off for " + holiday.en());
    }
}
