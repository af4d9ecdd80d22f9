package shuzhi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shuzhi.calendar.Calendars;
import shuzhi.indicators.Seasonal.Method;

/// A series is made of a trend, a season, the Chinese calendar and one odd month; the adjustment must find them again
/// (issue 5.3, rule D-19).
class SeasonalTest {
    private static final Calendars CALENDARS = Calendars.load();
    private static final YearMonth FIRST = YearMonth.of(2017, 1);
    private static final int MONTHS = 96;
    private static final YearMonth ODD = YearMonth.of(2020, 5);
    private static final double FESTIVAL = -0.12;
    private static final double WORKING = 0.008;

    private static double season(YearMonth month) {
        return 0.1 * Math.sin(2 * Math.PI * month.getMonthValue() / 12);
    }

    /// What the months would be without chance.
    private static double expected(YearMonth month, ChineseSeason calendar) {
        int i = (month.getYear() - FIRST.getYear()) * 12 + month.getMonthValue() - 1;
        double log = Math.log(100)
                + 0.005 * i
                + season(month)
                + FESTIVAL * calendar.springFestival().getOrDefault(month, 0.0)
                + WORKING * calendar.workingDays().getOrDefault(month, 0.0);
        return Math.exp(log);
    }

    private static SortedMap<YearMonth, BigDecimal> series(int months) {
        var chance = new Random(7);
        var calendar = new ChineseSeason(CALENDARS, FIRST.getYear(), FIRST.getYear() + 8);
        var values = new TreeMap<YearMonth, BigDecimal>();
        for (int i = 0; i < months; i++) {
            var month = FIRST.plusMonths(i);
            double value = expected(month, calendar) * Math.exp(0.008 * chance.nextGaussian());
            values.put(month, BigDecimal.valueOf(month.equals(ODD) ? value * 1.25 : value));
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource
    void theMethodsFindWhatIsThere(Method method) {
        var found = Seasonal.of(series(MONTHS), CALENDARS, method).orElseThrow();
        assertThat(found.quality().log()).isTrue();
        assertThat(found.quality().good()).isTrue();
        var festival = found.quality().springFestival().orElseThrow();
        assertThat(festival.coefficient()).isBetween(FESTIVAL - 0.03, FESTIVAL + 0.03);
        assertThat(Math.abs(festival.t())).isGreaterThan(4);
        assertThat(found.quality().workingDays().orElseThrow().coefficient()).isBetween(0.004, 0.012);
        assertThat(found.quality().outliers()).anySatisfy(it -> {
            assertThat(it.month()).isEqualTo(ODD);
            assertThat(it.kind()).isEqualTo("AO");
            assertThat(it.effect()).isBetween(0.18, 0.27);
        });
        for (var it : found.months())
            assertThat(it.season())
                    .as(it.month().toString())
                    .isBetween(Math.exp(season(it.month()) - 0.03), Math.exp(season(it.month()) + 0.03));
    }

    /// The interval of 95 per cent holds the months to come, save perhaps one in twelve.
    @ParameterizedTest
    @EnumSource
    void theForecastHoldsWhatComes(Method method) {
        var found = Seasonal.of(series(MONTHS), CALENDARS, method).orElseThrow();
        var calendar = new ChineseSeason(CALENDARS, FIRST.getYear(), FIRST.getYear() + 8);
        assertThat(found.forecasts()).hasSize(12);
        long outside = found.forecasts().stream()
                .filter(it -> {
                    double comes = expected(it.month(), calendar);
                    return comes < it.low() || comes > it.high();
                })
                .count();
        assertThat(outside).isLessThanOrEqualTo(1);
        var half = Seasonal.of(series(90), CALENDARS, method).orElseThrow();
        double year = series(MONTHS).tailMap(YearMonth.of(2024, 1)).values().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
        var end = half.yearEnd(2024).orElseThrow();
        assertThat(end.months()).isEqualTo(6);
        assertThat(year).isBetween(end.low(), end.high());
        assertThat(found.yearEnd(2024)).isEmpty();
    }

    /// Too short, or with a hole: no adjustment, and no guess.
    @Test
    void nothingIsMadeOfTooLittle() {
        assertThat(Seasonal.of(series(35), CALENDARS, Method.X13)).isEmpty();
        var holed = series(60);
        holed.remove(YearMonth.of(2019, 1));
        assertThat(Seasonal.of(holed, CALENDARS, Method.X13)).isEmpty();
    }

    /// The Spring Festival of 2023 lay in January, that of 2024 in February; the shares of a year sum up to none.
    @Test
    void theFestivalMoves() {
        var shares = new ChineseSeason(CALENDARS, 2015, 2024).springFestival();
        assertThat(shares.get(YearMonth.of(2023, 1))).isPositive();
        assertThat(shares.get(YearMonth.of(2023, 2))).isNegative();
        assertThat(shares.get(YearMonth.of(2024, 2))).isPositive();
        for (int year : List.of(2015, 2020, 2024)) {
            int wanted = year;
            assertThat(shares.entrySet().stream()
                            .filter(it -> it.getKey().getYear() == wanted)
                            .mapToDouble(it -> it.getValue())
                            .sum())
                    .isBetween(-1e-9, 1e-9);
        }
    }
}
