package shuzhi.law;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import shuzhi.calendar.Limit;
import shuzhi.calendar.Unit;

/// A number that the law or a setting fixes for a stretch of time (有期限的参数).
///
/// @param unit `working-day`, `calendar-day`, `month`, `office-hour`, `percent`, `count` or `yuan`
/// @param validFrom first day on which it holds
/// @param validTo last day on which it holds; empty while it still does
/// @param article where it is written
/// @param note what it is about, in Chinese
public record Parameter(
        String id,
        int value,
        String unit,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Article article,
        String note) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo.isEmpty() || !day.isAfter(validTo.get()));
    }

    /// The parameter as a time limit (rule A-09).
    ///
    /// @throws IllegalArgumentException when its unit is not one of time: a bug of the caller
    public Limit limit() {
        return new Limit(value, Unit.valueOf(unit.replace('-', '_').toUpperCase(Locale.ROOT)));
    }
}
