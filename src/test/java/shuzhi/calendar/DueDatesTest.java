package shuzhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Due dates at the edges, and how they are explained.
class DueDatesTest {
    private static final WorkingDays DAYS = Calendars.load().latest();

    @ParameterizedTest(name = "{0} + {1} {2}, not counted {3}: {4}  ({5})")
    @CsvSource(nullValues = "-", textBlock = """
        2025-09-27, 0, WORKING_DAY,  '',                                               2025-09-27, at once even on a Saturday
        2025-06-03, 5, WORKING_DAY,  '',                                               2025-06-10, no pause
        2025-06-03, 5, WORKING_DAY,  2025-06-10..2025-06-12,                           2025-06-12, begins on the last day: moves it
        2025-06-03, 5, WORKING_DAY,  2025-06-11..2025-06-13,                           2025-06-10, begins after the limit ran out: too late
        2025-06-03, 5, WORKING_DAY,  2025-05-20..2025-06-04,                           2025-06-11, begins before the start: only days after it
        2025-06-03, 5, WORKING_DAY,  2025-06-09..2025-06-10 2025-06-04..2025-06-05,    2025-06-12, any order
        2025-06-03, 5, WORKING_DAY,  2025-06-04..,                                     -,          open
        2025-06-03, 5, WORKING_DAY,  2025-06-11..,                                     2025-06-10, open but too late
        2025-07-03, 7, CALENDAR_DAY, '',                                               2025-07-10, calendar days
        2025-07-03, 7, CALENDAR_DAY, 2025-07-04..2025-07-07,                           2025-07-13, a Sunday: an agency does not roll
        2024-01-31, 1, MONTH,        '',                                               2024-02-29, the last day of a short month
        2024-01-31, 1, MONTH,        2024-02-05..2024-02-07,                           2024-03-02, two calendar days more
        2024-02-29, 12, MONTH,       '',                                               2025-02-28, a year
        """)
    void due(LocalDate start, int amount, Unit unit, String pauses, LocalDate due, String why) {
        assertThat(DAYS.due(start, new Limit(amount, unit), pauses(pauses)).map(Due::day))
                .as(why)
                .isEqualTo(Optional.ofNullable(due));
    }

    @ParameterizedTest(name = "{0} rolls to {1}")
    @CsvSource({
        "2025-10-01, 2025-10-09, false",
        "2025-10-11, 2025-10-11, false",
        "2025-10-12, 2025-10-13, false",
        "2027-01-01, 2027-01-04, true",
    })
    void roll(LocalDate end, LocalDate rolled, boolean provisional) {
        assertThat(DAYS.roll(new Due(end, false))).isEqualTo(new Due(rolled, provisional));
        var days = DAYS.explainRoll(end);
        assertThat(days).hasSize((int) (rolled.toEpochDay() - end.toEpochDay())).noneMatch(Day::counted);
        assertThat(days).allSatisfy(day -> assertThat(day.source()).isEqualTo("民法典 第二百零三条"));
    }

    @Test
    void theCaseOfTheBrief() {
        assertThat(explained("2025-09-26", Limit.workingDays(3), ""))
                .containsExactly(
                        "2025-09-26 - 起算当日不计入 [民法典 第二百零一条]",
                        "2025-09-27 - 周休息日 [国务院关于职工工作时间的规定 第七条]",
                        "2025-09-28 + 国庆节、中秋节调休上班 [国办发明电〔2024〕12号 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm]",
                        "2025-09-29 + 工作日 [国务院关于职工工作时间的规定 第七条]",
                        "2025-09-30 + 工作日 [国务院关于职工工作时间的规定 第七条]");
    }

    @Test
    void holidaysPausesAndProvisionalDays() {
        assertThat(explained("2024-09-13", Limit.workingDays(2), "2024-09-13..2024-09-14"))
                .containsExactly(
                        "2024-09-13 - 起算当日不计入 [民法典 第二百零一条]",
                        "2024-09-14 - 特别程序所需时间，依法不计时 [行政许可法 第四十五条]",
                        "2024-09-15 - 中秋节放假调休 [国办发明电〔2023〕7号 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm]",
                        "2024-09-16 - 中秋节放假调休 [国办发明电〔2023〕7号 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm]",
                        "2024-09-17 - 中秋节法定节日 [国办发明电〔2023〕7号 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm]",
                        "2024-09-18 + 工作日 [国务院关于职工工作时间的规定 第七条]",
                        "2024-09-19 + 工作日 [国务院关于职工工作时间的规定 第七条]");
        assertThat(explained("2026-12-31", Limit.workingDays(1), ""))
                .containsExactly(
                        "2026-12-31 - 起算当日不计入 [民法典 第二百零一条]",
                        "2027-01-01 - 元旦法定节日（暂定：尚无2027年放假通知） [全国年节及纪念日放假办法 第二条]",
                        "2027-01-02 - 周休息日（暂定：尚无2027年放假通知） [国务院关于职工工作时间的规定 第七条]",
                        "2027-01-03 - 周休息日（暂定：尚无2027年放假通知） [国务院关于职工工作时间的规定 第七条]",
                        "2027-01-04 + 工作日（暂定：尚无2027年放假通知） [国务院关于职工工作时间的规定 第七条]");
        assertThat(explained("2025-06-03", Limit.workingDays(3), "2025-06-04.."))
                .as("an open pause is explained up to the day it began")
                .containsExactly("2025-06-03 - 起算当日不计入 [民法典 第二百零一条]", "2025-06-04 + 工作日 [国务院关于职工工作时间的规定 第七条]");
    }

    @ParameterizedTest(name = "a start on {0} is not counted by {1}")
    @CsvSource({
        "2010-03-01, 民法通则 第一百五十四条",
        "2017-09-30, 民法通则 第一百五十四条",
        "2017-10-01, 民法总则 第二百零一条",
        "2020-12-31, 民法总则 第二百零一条",
        "2021-01-01, 民法典 第二百零一条",
    })
    void theLawOfTheDayIsCited(LocalDate start, String law) {
        assertThat(DAYS.explain(start, Limit.workingDays(1), List.of())
                        .getFirst()
                        .source())
                .isEqualTo(law);
    }

    @Test
    void officeHoursAreNotDays() {
        var limit = new Limit(4, Unit.OFFICE_HOUR);
        assertThatThrownBy(() -> DAYS.due(LocalDate.parse("2025-09-26"), limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OfficeHours");
    }

    private static List<String> explained(String start, Limit limit, String pauses) {
        return DAYS.explain(LocalDate.parse(start), limit, pauses(pauses)).stream()
                .map(day -> "%s %s %s [%s]"
                        .formatted(
                                day.date(),
                                day.counted() ? "+" : "-",
                                day.reason().zh(),
                                day.source()))
                .toList();
    }

    private static List<Pause> pauses(String text) {
        if (text.isEmpty()) return List.of();
        return Arrays.stream(text.split(" "))
                .map(pause -> pause.split("\\.\\.", -1))
                .map(ends -> new Pause(
                        LocalDate.parse(ends[0]),
                        ends[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(ends[1]))))
                .toList();
    }
}
