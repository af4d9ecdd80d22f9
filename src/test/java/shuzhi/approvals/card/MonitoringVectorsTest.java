package shuzhi.approvals.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import shuzhi.approvals.card.Profile.Reading;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.WorkingDays;
import shuzhi.codes.Vectors;
import tools.jackson.databind.JsonNode;

/// The worked examples of both profiles of rule A-56, every row.
class MonitoringVectorsTest {
    private static final WorkingDays DAYS = Calendars.load().latest();

    @TestFactory
    Stream<DynamicTest> bothProfilesOnEveryDay() {
        return Vectors.cases("e-monitoring.json")
                .map(it -> DynamicTest.dynamicTest(
                        it.path("promiseWd").asInt() + " days, on "
                                + it.path("asOf").asString(),
                        () -> check(it)));
    }

    private static void check(JsonNode it) {
        var reading = Slip.reading(
                it.path("promiseWd").asInt(),
                day(it, "promisedDue"),
                Optional.of(day(it, "statutoryDue")),
                day(it, "asOf"),
                DAYS);
        assertThat(reading.used()).isEqualTo(it.path("usedWd").asInt());
        assertThat(DAYS.add(day(it, "accept"), it.path("promiseWd").asInt()).day())
                .isEqualTo(day(it, "promisedDue"));
        assertThat(name("DEFAULT", reading)).isEqualTo(it.path("profileDefault").asString());
        assertThat(name("YULIN", reading)).isEqualTo(it.path("profileYulin").asString());
    }

    private static LocalDate day(JsonNode it, String field) {
        return LocalDate.parse(it.path(field).asString());
    }

    private static String name(String profile, Reading reading) {
        var colour = Profile.named(profile).of(reading);
        return colour == Colour.PREWARNING ? "PREWARN" : colour.name();
    }
}
