package shuzhi.approvals.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.OfficeHours;
import shuzhi.calendar.Pause;
import shuzhi.codes.Vectors;
import tools.jackson.databind.JsonNode;

/// The clock of a whole chain: gross, net, and whether it is held (rules ).
class ClockTest {
    static Stream<JsonNode> chains() {
        return Vectors.cases("chain-3550.json");
    }

    @ParameterizedTest
    @MethodSource("chains")
    void grossAndNet(JsonNode chain) {
        var runs = chain.path("steps")
                .valueStream()
                .map(step -> new Clock.Run(
                        date(step, "accepted"),
                        date(step, "done"),
                        chain.path("pauses")
                                .valueStream()
                                .filter(it -> it.path("step").equals(step.path("step")))
                                .map(it -> Pause.of(date(it, "start"), date(it, "end")))
                                .toList()))
                .toList();
        var time = Clock.of(runs, Calendars.load().latest());
        assertThat(time.gross()).isEqualTo(chain.path("grossWd").asInt());
        assertThat(time.net()).isEqualTo(chain.path("netWd").asInt());
        assertThat(time.net() <= chain.path("limitWd").asInt())
                .isEqualTo(chain.path("meetsTarget").asBoolean());
        assertThat(time.shares())
                .hasSameSizeAs(runs)
                .allSatisfy(it -> assertThat(it).isBetween(0, time.net()));
    }

    private static LocalDate date(JsonNode row, String name) {
        return LocalDate.parse(row.path(name).asString());
    }

    /// by the minute of the office; noon, nights, weekends and paused days do not count, and what ran at
    /// the
    /// same time counts once. A working day has 420 office minutes.
    @ParameterizedTest
    @CsvSource({
        "half a day           , 2025-06-03T09:00 2025-06-03T12:30                                    , 0.429",
        "over noon            , 2025-06-03T11:00 2025-06-03T14:00                                    , 0.215",
        "a minute too long    , 2025-06-03T09:00 2025-06-03T14:01                                    , 0.503",
        "over a weekend       , 2025-06-06T17:00 2025-06-09T09:30                                    , 0.143",
        "two at the same time , 2025-06-03T09:00 2025-06-03T10:00; 2025-06-03T09:30 2025-06-03T10:00 , 0.143",
        "one after the other  , 2025-06-03T09:00 2025-06-03T10:00; 2025-06-03T15:00 2025-06-03T16:00 , 0.286",
    })
    void byTheMinuteOfTheOffice(String what, String spans, BigDecimal days) {
        var all = Stream.of(spans.split(";"))
                .map(it -> it.strip().split(" "))
                .map(it -> new OfficeHours.Span(LocalDateTime.parse(it[0]), LocalDateTime.parse(it[1]), List.of()))
                .toList();
        assertThat(Clock.exact(all, Calendars.load().latest())).as(what).isEqualByComparingTo(days);
    }

    @Test
    void aPausedDayCountsNoMinute() {
        var paused = Pause.of(LocalDate.parse("2025-06-03"), LocalDate.parse("2025-06-04"));
        var span = new OfficeHours.Span(
                LocalDateTime.parse("2025-06-03T16:30"), LocalDateTime.parse("2025-06-05T10:00"), List.of(paused));
        assertThat(Clock.exact(List.of(span), Calendars.load().latest()))
                .as("an hour on the third, none on the fourth, an hour on the fifth")
                .isEqualByComparingTo("0.286");
    }
}
