package shuzhi.report.volume;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.law.Law;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// For how long something is kept (保管期限), rule G-10. How long a class is stands in the dated table of the law.
public enum Retention implements Word {
    PERMANENT("永久", "Permanent", ""),
    LONG("定期三十年", "Thirty years", "retention-long"),
    SHORT("定期十年", "Ten years", "retention-short");

    private final Text text;
    private final String parameter;

    Retention(String zh, String en, String parameter) {
        this.text = new Text(zh, en);
        this.parameter = parameter;
    }

    /// The last day on which it must be kept; empty when it is kept for ever. It counts from the first day of the year
    /// after the one that was closed.
    ///
    /// @param closed the day on which the class was fixed
    public Optional<LocalDate> until(int year, LocalDate closed, Law law) {
        if (parameter.isEmpty()) return Optional.empty();
        int months = law.limit(parameter, closed).value();
        return Optional.of(LocalDate.of(year + 1, 1, 1).plusMonths(months).minusDays(1));
    }

    @Override
    public Text text() {
        return text;
    }
}
