package shuzhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The worked examples of rules A-01…A-08: additions, counts, revisions of a notice, periods of a party.
class WorkingDaysVectorsTest {
    private static final Calendars CALENDARS = Calendars.load();
    private static final WorkingDays DAYS = CALENDARS.latest();

    static Stream<Arguments> additions() {
        return Vectors.array("domain/vectors/working-days-add.json")
                .map(row ->
                        Arguments.of(date(row, "start"), row.path("workingDays").asInt(), date(row, "due")));
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @MethodSource("additions")
    void add(LocalDate start, int workingDays, LocalDate due) {
        assertThat(DAYS.add(start, workingDays)).isEqualTo(new Due(due, false));
        assertThat(DAYS.due(start, Limit.workingDays(workingDays), List.of())).contains(new Due(due, false));
        assertThat(DAYS.add((int) start.toEpochDay(), workingDays)).isEqualTo((int) due.toEpochDay());
    }

    static Stream<Arguments> counts() {
        return Vectors.array("domain/vectors/working-days-count.json")
                .map(row -> Arguments.of(
                        date(row, "afterExclusive"),
                        date(row, "toInclusive"),
                        row.path("workingDays").asInt()));
    }

    @ParameterizedTest(name = "after {0} up to {1}: {2} working days")
    @MethodSource("counts")
    void count(LocalDate after, LocalDate to, int workingDays) {
        assertThat(DAYS.count(after, to)).isEqualTo(workingDays);
        assertThat(DAYS.count(to, after)).isEqualTo(-workingDays);
        assertThat(DAYS.count((int) after.toEpochDay(), (int) to.toEpochDay())).isEqualTo(workingDays);
    }

    static Stream<Arguments> guards() {
        return Vectors.array("domain/vectors/working-days-guard.json")
                .map(row ->
                        Arguments.of(date(row, "start"), row.path("workingDays").asInt()));
    }

    @ParameterizedTest(name = "{0} + {1} runs beyond the last notice: provisional")
    @MethodSource("guards")
    void beyondTheLastNotice(LocalDate start, int workingDays) {
        assertThat(CALENDARS
                        .asKnownOn(LocalDate.parse("2026-12-01"))
                        .add(start, workingDays)
                        .provisional())
                .isTrue();
    }

    static Stream<Arguments> revisions() {
        return Vectors.array("domain/vectors/calendar-revision.json")
                .map(row -> Arguments.of(
                        row.path("revision").asString().startsWith("2019") ? "2019-03-22" : "2020-01-26",
                        date(row, "start"),
                        row.path("workingDays").asInt(),
                        date(row, "dueBeforeRevision"),
                        date(row, "dueAfterRevision")));
    }

    @ParameterizedTest(name = "{1} + {2}: {3} before the notice of {0}, {4} after it")
    @MethodSource("revisions")
    void revised(LocalDate revisedOn, LocalDate start, int workingDays, LocalDate before, LocalDate after) {
        assertThat(CALENDARS.asKnownOn(revisedOn.minusDays(1)).add(start, workingDays))
                .isEqualTo(new Due(before, false));
        assertThat(CALENDARS.asKnownOn(revisedOn).add(start, workingDays)).isEqualTo(new Due(after, false));
    }

    static Stream<Arguments> periods() {
        return Vectors.array("domain/vectors/calendar-day-periods.json")
                .map(row -> Arguments.of(
                        date(row, "start"),
                        row.path("days").isNull()
                                ? new Limit(row.path("months").asInt(), Unit.MONTH)
                                : new Limit(row.path("days").asInt(), Unit.CALENDAR_DAY),
                        date(row, "rawEnd"),
                        row.path("rollForward").asBoolean(),
                        date(row, "end")));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}, rolled ({3}) {4}")
    @MethodSource("periods")
    void calendarDayPeriods(LocalDate start, Limit limit, LocalDate rawEnd, boolean rolls, LocalDate end) {
        var raw = DAYS.due(start, limit);
        assertThat(raw).isEqualTo(new Due(rawEnd, false));
        assertThat(rolls ? DAYS.roll(raw) : raw).isEqualTo(new Due(end, false));
    }

    private static LocalDate date(JsonNode row, String name) {
        return LocalDate.parse(row.path(name).asString());
    }
}
