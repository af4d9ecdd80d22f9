package shuzhi.indicators.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import shuzhi.indicators.dictionary.Frequency;
import shuzhi.words.Text;

/// A period that a reading is of (报告期): `2025-09`, `2025Q3` or `2025`.
///
/// @param number of the month or quarter; 1 for a year
public record Period(int year, Frequency frequency, int number) implements Comparable<Period> {

    /// Reads one; empty when it is none.
    public static Optional<Period> of(String text) {
        try {
            if (text.matches("[12][0-9]{3}")) return Optional.of(new Period(Integer.parseInt(text), Frequency.YEAR, 1));
            if (text.matches("[12][0-9]{3}Q[1-4]"))
                return Optional.of(
                        new Period(Integer.parseInt(text.substring(0, 4)), Frequency.QUARTER, text.charAt(5) - '0'));
            if (!text.matches("[12][0-9]{3}-[01][0-9]")) return Optional.empty();
            return Optional.of(month(YearMonth.parse(text)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public static Period month(YearMonth month) {
        return new Period(month.getYear(), Frequency.MONTH, month.getMonthValue());
    }

    /// The month it ends with.
    public YearMonth last() {
        return YearMonth.of(year, number * frequency.months());
    }

    /// Its last day.
    public LocalDate end() {
        return last().atEndOfMonth();
    }

    /// The period before it within the same year.
    public Optional<Period> before() {
        return number == 1 ? Optional.empty() : Optional.of(new Period(year, frequency, number - 1));
    }

    /// The period before it, whatever the year.
    public Period previous() {
        return before().orElseGet(() -> new Period(year - 1, frequency, 12 / frequency.months()));
    }

    /// The period after it within the same year.
    public Optional<Period> next() {
        return number * frequency.months() == 12
                ? Optional.empty()
                : Optional.of(new Period(year, frequency, number + 1));
    }

    /// The same period so many years earlier.
    public Period yearsBack(int years) {
        return new Period(year - years, frequency, number);
    }

    /// The period of another frequency that ends with this one; empty when none does.
    public Optional<Period> as(Frequency other) {
        int month = last().getMonthValue();
        return month % other.months() == 0
                ? Optional.of(new Period(year, other, month / other.months()))
                : Optional.empty();
    }

    /// How it is called, from the beginning of the year on when it is cumulative.
    public Text spoken(boolean cumulative) {
        int month = last().getMonthValue();
        if (frequency == Frequency.YEAR || cumulative && month == 12) return new Text(year + "年", "" + year);
        if (cumulative && month == 6) return new Text(year + "年上半年", "first half of " + year);
        if (cumulative && month > 1)
            return new Text(
                    frequency == Frequency.QUARTER && number == 1 ? year + "年一季度" : year + "年1—" + month + "月",
                    frequency == Frequency.QUARTER && number == 1
                            ? "first quarter of " + year
                            : "January to "
                                    + last().getMonth()
                                            .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH)
                                    + " " + year);
        if (frequency == Frequency.QUARTER)
            return new Text(year + "年第" + number + "季度", "quarter " + number + " of " + year);
        return new Text(
                year + "年" + month + "月",
                last().getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH) + " "
                        + year);
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = last().compareTo(other.last());
        return byEnd != 0 ? byEnd : Integer.compare(frequency.months(), other.frequency.months());
    }

    @Override
    public String toString() {
        return switch (frequency) {
            case YEAR -> Integer.toString(year);
            case QUARTER -> year + "Q" + number;
            case MONTH -> "%d-%02d".formatted(year, number);
        };
    }
}
