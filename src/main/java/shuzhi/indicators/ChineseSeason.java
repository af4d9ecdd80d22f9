package shuzhi.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import shuzhi.calendar.Calendars;

/// What the Chinese calendar does to a month (中国日历效应): how many working days it has, and how much of the season of the
/// Spring Festival falls into it. Both are deviations from what the same month has on average, so they move no level.
final class ChineseSeason {
    /// The season begins so many days before the first statutory day of the festival and ends so many after its last.
    static final int BEFORE = 10;

    static final int AFTER = 12;
    private static final String FESTIVAL = "Spring Festival";

    private final Calendars calendars;
    private final int from;
    private final int until;

    /// @param from first year that the averages are taken over
    /// @param until last year
    ChineseSeason(Calendars calendars, int from, int until) {
        this.calendars = calendars;
        this.from = from;
        this.until = until;
    }

    /// Working days of the months of these years, less their mean by month of the year.
    Map<YearMonth, Double> workingDays() {
        var days = calendars.latest();
        var counts = new HashMap<YearMonth, Double>();
        for (var month = YearMonth.of(from, 1); month.getYear() <= until; month = month.plusMonths(1))
            counts.put(month, (double) days.count(month.atDay(1).minusDays(1), month.atEndOfMonth()));
        return centred(counts);
    }

    /// The share of the season of the Spring Festival that falls into each month, less its mean.
    Map<YearMonth, Double> springFestival() {
        var shares = new HashMap<YearMonth, Double>();
        for (var month = YearMonth.of(from, 1); month.getYear() <= until; month = month.plusMonths(1))
            shares.put(month, 0.0);
        for (int year = from; year <= until; year++) {
            int wanted = year;
            var days = calendars.festivals().stream()
                    .filter(it -> it.name().en().equals(FESTIVAL) && it.date().getYear() == wanted)
                    .map(it -> it.date())
                    .sorted()
                    .toList();
            if (days.isEmpty()) continue;
            var first = days.getFirst().minusDays(BEFORE);
            var last = days.getLast().plusDays(AFTER);
            double length = last.toEpochDay() - first.toEpochDay() + 1;
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1))
                if (day.getYear() >= from) shares.merge(YearMonth.from(day), 1 / length, Double::sum);
        }
        return centred(shares);
    }

    private Map<YearMonth, Double> centred(Map<YearMonth, Double> values) {
        var sums = new double[13];
        values.forEach((month, value) -> sums[month.getMonthValue()] += value);
        int years = until - from + 1;
        var centred = new HashMap<YearMonth, Double>();
        values.forEach((month, value) -> centred.put(month, value - sums[month.getMonthValue()] / years));
        return centred;
    }
}
