package shuzhi.calendar;

import java.time.LocalDate;
import shuzhi.words.Text;

/// A statutory holiday (法定节日) by 全国年节及纪念日放假办法 art. 2, rule B-01. It rests even in a year without a notice.
///
/// @param knownFrom when the text of the law that grants this day was published
public record Festival(LocalDate date, Text name, LocalDate knownFrom) {
    Text sentence() {
        return new Text(name.zh() + "法定节日", "statutory holiday: " + name.en());
    }
}
