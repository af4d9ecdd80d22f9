package shuzhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shuzhi.words.Text;

/// Our tables of notices, days and festivals against three others that nobody here made.
class CalendarDataTest {
    private static final Calendars CALENDARS = Calendars.load();
    private static final WorkingDays DAYS = CALENDARS.latest();

    @Test
    void everyDayFrom2018To2026() {
        var rows = Vectors.csv("domain/vectors/calendar-days-2018-2026.csv");
        assertThat(rows).hasSize(3287);
        for (var row : rows) {
            var day = DAYS.day(LocalDate.parse(row[0]));
            assertThat(day.counted()).as(row[0]).isEqualTo(row[2].equals("1"));
            assertThat(day.kind()).as(row[0]).isEqualTo(kind(row[3]));
            assertThat(day.provisional()).as(row[0]).isFalse();
            assertThat(day.reason().zh().endsWith("法定节日")).as(row[0]).isEqualTo(row[5].equals("1"));
            if (day.kind() == Day.Kind.HOLIDAY || day.kind() == Day.Kind.MADE_UP)
                assertThat(day.source()).as(row[0]).containsPattern("^国办发明电.*号 https?://www.gov.cn/");
        }
    }

    @Test
    void everyExceptionNamesItsNotice() {
        var rows = Vectors.csv("domain/vectors/calendar-exceptions-2018-2026.csv");
        assertThat(rows).hasSizeGreaterThan(250);
        for (var row : rows) {
            var day = DAYS.day(LocalDate.parse(row[0]));
            assertThat(day.counted()).as(row[0]).isEqualTo(row[2].equals("WORK"));
            assertThat(day.reason().zh().endsWith("法定节日")).as(row[0]).isEqualTo(row[4].equals("1"));
            // Where a notice was changed by a later one, the table names both.
            var source = day.source().split(" ");
            assertThat(row[6]).as(row[0]).contains(source[0]);
            if (!row[6].contains(";")) assertThat(day.source()).as(row[0]).isEqualTo(row[6] + " " + row[7]);
        }
    }

    private static Day.Kind kind(String reason) {
        return switch (reason) {
            case "WORK" -> Day.Kind.WORKING;
            case "WORK_MAKEUP" -> Day.Kind.MADE_UP;
            case "OFF_WEEKEND" -> Day.Kind.WEEKEND;
            case "OFF_HOLIDAY" -> Day.Kind.HOLIDAY;
            default -> throw new IllegalArgumentException(reason);
        };
    }

    @Test
    void workingDaysOfEveryMonthSince2007() {
        var years = Vectors.json("data/oracle/cn_working_days_by_month.json").path("months");
        assertThat(years.size()).isEqualTo(20);
        for (var year : years.properties())
            for (int month = 1; month <= 12; month++) {
                var first = LocalDate.of(Integer.parseInt(year.getKey()), month, 1);
                long working = first.datesUntil(first.plusMonths(1))
                        .filter(DAYS::isWorking)
                        .count();
                assertThat(working)
                        .as(first.toString())
                        .isEqualTo(year.getValue().path("" + month).asLong());
            }
    }

    @Test
    void anIndependentLibraryAgreesFrom2018To2026() {
        LocalDate.parse("2018-01-01").datesUntil(LocalDate.parse("2027-01-01")).forEach(date -> {
            var holiday = SolarDay.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                    .getLegalHoliday();
            boolean working = holiday == null ? !isWeekend(date) : holiday.isWork();
            assertThat(DAYS.isWorking(date)).as(date.toString()).isEqualTo(working);
        });
    }

    static IntStream years() {
        return IntStream.rangeClosed(2027, 2050);
    }

    @ParameterizedTest(name = "{0}: the statutory holidays fall on the days of the lunar calendar")
    @MethodSource("years")
    void festivalsBeyondTheNotices(int year) {
        var expected = new ArrayList<LocalDate>();
        expected.add(LocalDate.of(year, 1, 1));
        var spring = date(LunarDay.fromYmd(year, 1, 1).getSolarDay());
        for (int day = -1; day <= 2; day++) expected.add(spring.plusDays(day));
        expected.add(date(SolarTerm.fromIndex(year, 7).getSolarDay()));
        for (int day = 1; day <= 2; day++) expected.add(LocalDate.of(year, 5, day));
        expected.add(date(LunarDay.fromYmd(year, 5, 5).getSolarDay()));
        expected.add(date(LunarDay.fromYmd(year, 8, 15).getSolarDay()));
        for (int day = 1; day <= 3; day++) expected.add(LocalDate.of(year, 10, day));

        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> DAYS.day(day).kind() == Day.Kind.HOLIDAY))
                .containsExactlyElementsOf(expected.stream().distinct().sorted().toList());
    }

    @Test
    void everyStatutoryHolidayOnAWeekdayIsOffInItsNotice() {
        LocalDate.parse("2007-01-01")
                .datesUntil(DAYS.lastCovered().plusDays(1))
                .filter(day -> DAYS.day(day).kind() == Day.Kind.HOLIDAY)
                .forEach(day ->
                        assertThat(DAYS.day(day).source()).as(day.toString()).startsWith("国"));
    }

    @ParameterizedTest(name = "known on {0}: firm until {1}, {2} is {3}")
    @CsvSource({
        "2006-12-14, 2007-12-31, 2007-05-07, HOLIDAY, the first notice",
        "2015-05-12, 2015-12-31, 2015-09-03, WORKING, before the Victory Day of 2015 was declared",
        "2015-05-13, 2015-12-31, 2015-09-03, HOLIDAY, declared in May",
        "2015-05-13, 2015-12-31, 2015-09-06, MADE_UP, and made up on a Sunday",
        "2019-03-21, 2019-12-31, 2019-05-02, WORKING, before Labour Day 2019 was changed",
        "2019-03-22, 2019-12-31, 2019-05-02, HOLIDAY, changed",
        "2020-01-25, 2020-12-31, 2020-02-01, MADE_UP, a working Saturday at first",
        "2020-01-26, 2020-12-31, 2020-02-01, HOLIDAY, closed by the extension",
        "2025-11-03, 2025-12-31, 2026-02-14, WEEKEND, before the notice of 2026 its made-up days are unknown",
        "2025-11-03, 2025-12-31, 2026-02-16, HOLIDAY, but the law of holidays is known: the eve of the Spring Festival",
        "2025-11-04, 2026-12-31, 2026-02-14, MADE_UP, the notice of 2026",
        "2024-11-09, 2024-12-31, 2025-01-28, WORKING, before the law gave the eve of the Spring Festival",
        "2024-11-10, 2024-12-31, 2025-01-28, HOLIDAY, the law of 2024",
    })
    void asKnownOn(LocalDate knownOn, LocalDate firmUntil, LocalDate date, Day.Kind kind, String why) {
        var version = CALENDARS.asKnownOn(knownOn);
        assertThat(version.lastCovered()).isEqualTo(firmUntil);
        assertThat(version.day(date).kind()).as(why).isEqualTo(kind);
        assertThat(version.day(date).provisional()).isEqualTo(date.isAfter(firmUntil));
        assertThat(version.isWorking(date)).isEqualTo(kind.isWorking());
    }

    @Test
    void aVersionIsBuiltOnce() {
        assertThat(CALENDARS.asKnownOn(LocalDate.parse("2024-11-12")))
                .isSameAs(CALENDARS.asKnownOn(LocalDate.parse("2025-11-03")))
                .isNotSameAs(CALENDARS.latest());
        assertThat(CALENDARS.asKnownOn(LocalDate.parse("2026-11-23"))).isSameAs(CALENDARS.latest());
    }

    @Test
    void aNewNoticeMakesProvisionalDatesFirm() {
        var notice = new Notice("放假通知", 2027, LocalDate.parse("2026-11-30"), "https://www.gov.cn/");
        var newYear = new Text("元旦", "New Year's Day");
        var next =
                CALENDARS.with(notice, List.of(new Arrangement(LocalDate.parse("2027-01-02"), true, newYear, notice)));
        var start = LocalDate.parse("2026-12-31");
        assertThat(DAYS.add(start, 1)).isEqualTo(new Due(LocalDate.parse("2027-01-04"), true));
        assertThat(next.latest().add(start, 1)).isEqualTo(new Due(LocalDate.parse("2027-01-02"), false));
        assertThat(next.asKnownOn(LocalDate.parse("2026-11-29")).add(start, 1)).isEqualTo(DAYS.add(start, 1));
        assertThat(next.notices()).endsWith(notice).hasSize(CALENDARS.notices().size() + 1);
    }

    static Stream<Executable> outside() {
        return Stream.of(
                () -> DAYS.add(LocalDate.parse("2006-12-31"), 1),
                () -> DAYS.add(LocalDate.parse("2050-12-31"), 1),
                () -> DAYS.add(LocalDate.parse("2026-01-01"), Integer.MAX_VALUE),
                () -> DAYS.subtract(LocalDate.parse("2007-01-05"), 3),
                () -> DAYS.count(LocalDate.parse("2006-12-31"), LocalDate.parse("2007-01-31")),
                () -> DAYS.isWorking(LocalDate.parse("2051-01-01")),
                () -> DAYS.day(LocalDate.parse("1999-01-01")),
                () -> DAYS.add(Integer.MIN_VALUE, 1),
                () -> DAYS.due(LocalDate.parse("2026-01-01"), new Limit(Integer.MAX_VALUE, Unit.CALENDAR_DAY)),
                () -> DAYS.due(LocalDate.parse("2026-01-01"), new Limit(Integer.MAX_VALUE, Unit.MONTH)),
                () -> CALENDARS.asKnownOn(LocalDate.parse("2006-12-13")));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void outsideTheDataIsRefusedInBothLanguages(Executable question) {
        assertThatThrownBy(question::execute).isInstanceOfSatisfying(OutsideData.class, refusal -> {
            assertThat(refusal.text().zh()).contains("规则A-0", "请");
            assertThat(refusal.text().en()).contains("rule A-0");
        });
    }

    private static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
