package shuzhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Promises of less than a day (rule A-10), in the default hours 09:00–12:00 and 13:30–17:30.
class OfficeHoursTest {
    private static final WorkingDays DAYS = Calendars.load().latest();
    private static final OfficeHours HOURS = OfficeHours.load();

    static Stream<Arguments> promises() {
        return Vectors.array("domain/vectors/permit-clock-subday.json")
                .map(row -> Arguments.of(
                        LocalDateTime.parse(row.path("accept").asString()),
                        row.path("promiseWd").asDouble(),
                        row.path("workHours")
                                .valueStream()
                                .map(it -> OfficeHours.Stretch.parse(it.asString()))
                                .toList(),
                        LocalDateTime.parse(row.path("due").asString())));
    }

    @ParameterizedTest(name = "{0} + {1} working days = {3}")
    @MethodSource("promises")
    void halfADay(LocalDateTime start, double share, List<OfficeHours.Stretch> hours, LocalDateTime due) {
        var season = new OfficeHours.Season(LocalDate.parse("2025-01-01"), Optional.empty(), hours, "示例");
        for (var city : List.of(new OfficeHours(List.of(season)), HOURS)) {
            int minutes = (int) (share * city.minutes(start.toLocalDate()));
            assertThat(city.due(DAYS, start, minutes, List.of())).contains(new DueTime(due, false));
        }
    }

    @ParameterizedTest(name = "{0} + {1} minutes = {2}: {3}")
    @CsvSource({
        "2025-09-26T15:00, 0, 2025-09-26T15:00, at once",
        "2025-09-26T15:00, 1, 2025-09-26T15:01, a minute",
        "2025-09-26T09:00, 180, 2025-09-26T12:00, the end of the morning and not the start of the afternoon",
        "2025-09-26T09:00, 181, 2025-09-26T13:31, over noon",
        "2025-09-26T09:00, 420, 2025-09-26T17:30, one whole day",
        "2025-09-26T15:00, 420, 2025-09-28T15:00, into the made-up Sunday",
        "2025-09-30T16:00, 420, 2025-10-09T16:00, over the National Day",
        "2026-12-31T17:00, 60, 2027-01-04T09:30, into a year without a notice",
    })
    void due(LocalDateTime start, int minutes, LocalDateTime due, String why) {
        assertThat(HOURS.due(DAYS, start, minutes, List.of())).as(why).contains(new DueTime(due, due.getYear() > 2026));
    }

    @Test
    void pausesTakeWholeDaysOut() {
        var start = LocalDateTime.parse("2025-06-03T15:00");
        var pause = Pause.of(LocalDate.parse("2025-06-03"), LocalDate.parse("2025-06-04"));
        var open = new Pause(LocalDate.parse("2025-06-03"), Optional.empty());
        assertThat(HOURS.due(DAYS, start, 210, List.of(pause)))
                .contains(new DueTime(LocalDateTime.parse("2025-06-05T10:00"), false));
        assertThat(HOURS.due(DAYS, start, 210, List.of(open))).isEmpty();
        assertThat(HOURS.due(DAYS, start, 150, List.of(open)))
                .as("done before the pause begins to count")
                .contains(new DueTime(LocalDateTime.parse("2025-06-03T17:30"), false));
    }

    @Test
    void everyMinuteIsExplained() {
        var pause = Pause.of(LocalDate.parse("2025-09-27"), LocalDate.parse("2025-09-28"));
        assertThat(HOURS.explain(DAYS, LocalDateTime.parse("2025-09-26T15:00"), 210, List.of(pause)))
                .extracting(day ->
                        day.date() + " " + day.counted() + " " + day.reason().zh() + " " + day.source())
                .containsExactly(
                        "2025-09-26 true 计入办公时间150分钟 本市办公时间（默认设置）",
                        "2025-09-27 false 周休息日 国务院关于职工工作时间的规定 第七条",
                        "2025-09-28 false 特别程序所需时间，依法不计时 行政许可法 第四十五条",
                        "2025-09-29 true 计入办公时间60分钟 本市办公时间（默认设置）");
        assertThat(HOURS.explain(DAYS, LocalDateTime.parse("2025-09-26T18:20"), 10, List.of()))
                .extracting(Day::counted)
                .containsExactly(false, false, true);
    }

    @Test
    void hoursFollowTheSeason() {
        var summer = season("2025-06-01", "2025-09-30", "09:00-12:00", "14:00-18:00");
        var winter = season("2025-10-01", "2026-05-31", "09:00-12:00", "13:30-17:30");
        var city = new OfficeHours(List.of(summer, winter));
        assertThat(city.due(DAYS, LocalDateTime.parse("2025-09-30T17:00"), 270, List.of()))
                .contains(new DueTime(LocalDateTime.parse("2025-10-09T14:00"), false));
        assertThatThrownBy(() -> city.minutes(LocalDate.parse("2026-06-01")))
                .isInstanceOf(OutsideData.class)
                .hasMessageContaining("A-10");
    }

    private static OfficeHours.Season season(String from, String to, String morning, String afternoon) {
        return new OfficeHours.Season(
                LocalDate.parse(from),
                Optional.of(LocalDate.parse(to)),
                List.of(OfficeHours.Stretch.parse(morning), OfficeHours.Stretch.parse(afternoon)),
                "示例");
    }
}
