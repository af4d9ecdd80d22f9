package shuzhi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The clock of a permit, as far as it is arithmetic: promise, pause, extension, delivery, hearing (rules A-02…A-38).
class PermitClockTest {
    private static final WorkingDays DAYS = Calendars.load().latest();
    private static Map<String, JsonNode> cases = Map.of();

    @BeforeAll
    static void read() {
        cases = Vectors.array("domain/vectors/permit-clock.json")
                .collect(Collectors.toMap(row -> row.path("id").asString(), Function.identity()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P01", "P02", "P03", "P04", "P05", "P06", "P07", "P16", "P21", "P22"})
    void promiseStatuteAndPauses(String id) {
        var permit = permit(id);
        var start = date(permit, "accept");
        var pauses = pauses(permit);
        var expected = permit.path("expect");
        if (permit.has("promiseWd")) {
            assertThat(due(start, permit.path("promiseWd").asInt(), pauses)).isEqualTo(date(expected, "promisedDue"));
        }
        var statutory = due(start, permit.path("statutoryWd").asInt(), pauses);
        assertThat(statutory).isEqualTo(date(expected, "statutoryDue"));
        assertThat(DAYS.paused(start, pauses, statutory))
                .isEqualTo(expected.path("pausedWd").asInt(0));
        assertThat(DAYS.used(start, pauses, statutory))
                .isEqualTo(permit.path("statutoryWd").asInt());
    }

    @Test
    void anOpenPauseHasNoDueDateButDaysUsed() {
        var permit = permit("P08");
        var start = date(permit, "accept");
        var pauses = pauses(permit);
        var expected = permit.path("expect");
        int promise = permit.path("promiseWd").asInt();
        int statute = permit.path("statutoryWd").asInt();
        assertThat(DAYS.due(start, Limit.workingDays(promise), pauses)).isEmpty();
        int used = DAYS.used(start, pauses, date(permit, "asOf"));
        assertThat(used).isEqualTo(expected.path("usedWd").asInt());
        assertThat(promise - used).isEqualTo(expected.path("remainingPromiseWd").asInt());
        assertThat(statute - used)
                .isEqualTo(expected.path("remainingStatutoryWd").asInt());
    }

    @Test
    void extensionApprovedInTimeLengthensTheLimitOnce() {
        for (var id : List.of("P13", "P14", "P15")) {
            var permit = permit(id);
            var start = date(permit, "accept");
            int limit = permit.path("statutoryWd").asInt();
            var before = due(start, limit, List.of());
            boolean valid = !permit.has("extension")
                    || !date(permit.path("extension"), "approvedOn").isAfter(before);
            assertThat(due(start, valid ? limit + 10 : limit, List.of()))
                    .as(id)
                    .isEqualTo(date(permit.path("expect"), "statutoryDueAfter"));
        }
        assertThat(due(date(permit("P16"), "accept"), 45 + 15, List.of()))
                .isEqualTo(date(permit("P16").path("expect"), "statutoryDueExtended"));
        assertThat(due(date(permit("P21"), "accept"), 20 + 40, pauses(permit("P21"))))
                .isEqualTo(date(permit("P21").path("expect"), "maxDue"));
        assertThat(due(date(permit("P22"), "accept"), 3 + 3, List.of()))
                .isEqualTo(date(permit("P22").path("expect"), "statutoryDueExtended"));
    }

    @Test
    void deliveryWithinTen() {
        var permit = permit("P17");
        assertThat(due(date(permit, "decision"), 10, List.of())).isEqualTo(date(permit.path("expect"), "deliveryDue"));
    }

    @Test
    void hearing() {
        var permit = permit("P18");
        var expected = permit.path("expect");
        assertThat(due(date(permit, "notified"), 5, List.of())).isEqualTo(date(expected, "requestDeadline"));
        assertThat(due(date(permit, "requestedOn"), 20, List.of())).isEqualTo(date(expected, "hearingDeadline"));
        for (var notice : expected.path("latestNoticeForHearingOn").properties())
            assertThat(DAYS.subtract(LocalDate.parse(notice.getKey()), 7).day())
                    .isEqualTo(LocalDate.parse(notice.getValue().asString()));
    }

    @Test
    void informationRequestWithThirdParty() {
        var permit = permit("P23");
        var start = date(permit, "receipt");
        var consult = permit.path("consult");
        var pauses = List.of(Pause.of(date(consult, "start"), date(consult, "end")));
        var expected = permit.path("expect");
        assertThat(due(start, 20, pauses)).isEqualTo(date(expected, "due"));
        assertThat(due(start, 40, pauses)).isEqualTo(date(expected, "dueExtended"));
        assertThat(due(date(consult, "start"), 15, List.of())).isEqualTo(date(expected, "thirdPartyDeadline"));
    }

    private static LocalDate due(LocalDate start, int workingDays, List<Pause> pauses) {
        return DAYS.due(start, Limit.workingDays(workingDays), pauses)
                .orElseThrow()
                .day();
    }

    private static List<Pause> pauses(JsonNode permit) {
        return permit.path("pauses")
                .valueStream()
                .map(row -> new Pause(
                        date(row, "start"),
                        row.path("end").isNull() ? Optional.empty() : Optional.of(date(row, "end"))))
                .toList();
    }

    private static JsonNode permit(String id) {
        return Optional.ofNullable(cases.get(id)).orElseThrow();
    }

    private static LocalDate date(JsonNode row, String name) {
        return LocalDate.parse(row.path(name).asString().substring(0, 10));
    }
}
