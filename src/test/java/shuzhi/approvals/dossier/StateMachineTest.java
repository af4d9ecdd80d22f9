package shuzhi.approvals.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import shuzhi.codes.Vectors;
import shuzhi.ledger.Decision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The state machine of a permit, as the rulebook draws it: each of its transitions is possible, each it forbids is
/// refused, and whatever else the rules allow stands in a short list with its reason.
class StateMachineTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final LocalDate AFTER_SILENCE = LocalDate.of(2025, 3, 12);

    private static final Map<String, Status> STATES = Map.ofEntries(
            Map.entry("DRAFT", Status.BLANK),
            Map.entry("RECEIVED", Status.RECEIVED),
            Map.entry("CORRECTION", Status.CORRECTION),
            Map.entry("RECEIVED_FULL", Status.COMPLETED),
            Map.entry("ACCEPTED", Status.ACCEPTED),
            Map.entry("SUSPENDED", Status.SUSPENDED),
            Map.entry("GRANTED", Status.GRANTED),
            Map.entry("REFUSED", Status.DENIED),
            Map.entry("CLOSED", Status.DELIVERED),
            Map.entry("CLOSED_NOT_ACCEPTED", Status.NOT_ACCEPTED),
            Map.entry("CLOSED_WITHDRAWN", Status.WITHDRAWN));

    private static final Map<String, String> EVENTS = events();

    private static Map<String, String> events() {
        var events = new LinkedHashMap<String, String>();
        events.put("submit", "Submit");
        events.put("declareNoPermitNeeded", "DeclareNotNeeded 限额以下工程");
        events.put("refuseJurisdiction", "RefuseJurisdiction 数州市交通运输局");
        events.put("correctOnSpot", "CorrectOnSpot {project: 桥}");
        events.put("requestCorrection", "AskForMore [contract]");
        events.put("supplement", "Supplement materials=[(contract 合同 a1)]");
        events.put("applicantWithdraws", "Withdraw 不办了");
        events.put("accept", "Accept");
        events.put("deadlinePasses", "DeemAccept");
        events.put("startSpecialProcedure", "Pause days=5");
        events.put("endSpecialProcedure", "Resume");
        events.put("extend", "Extend days=10");
        events.put("terminate", "Terminate ground=OBJECT_GONE explanation=地块收回");
        events.put("grant", "Grant 符合条件");
        events.put("refuse", "Deny");
        events.put("deliver", "Deliver 邮寄");
        return events;
    }

    /// Possible without being drawn, and why.
    private static final Map<String, String> ALLOWED_BESIDES = Map.of(
            "RECEIVED applicantWithdraws", "an application can be taken back at any time before the decision",
            "RECEIVED_FULL applicantWithdraws", "the same",
            "SUSPENDED applicantWithdraws", "the same",
            "SUSPENDED terminate", "an applicant can cease to exist while a special procedure runs",
            "SUSPENDED extend", "approved before the limit ran out; the limit stands still (A-27, A-38)",
            "RECEIVED_FULL deadlinePasses", "who sits on a supplemented file has accepted it (A-15, A-18)");

    private static JsonNode permit() {
        var text = String.join("\n", Vectors.lines("domain/vectors/state-machines.json"));
        return JsonMapper.shared().readTree(text).path("permit");
    }

    @TestFactory
    Stream<DynamicTest> everyTransitionIsPossible() {
        return permit().path("transitions").valueStream().map(row -> {
            var from = row.path(0).asString();
            var event = row.path(1).asString();
            return DynamicTest.dynamicTest(
                    from + " " + event + " " + row.path(2).asString(), () -> {
                        var course = at(known(STATES, from));
                        assertThat(course.ask(day(event), known(EVENTS, event))).isInstanceOf(Decision.Acts.class);
                        assertThat(course.state().status())
                                .isEqualTo(known(STATES, row.path(2).asString()));
                    });
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsForbiddenIsRefused() {
        return permit().path("forbidden").valueStream().map(row -> {
            var from = row.path(0).asString();
            var event = row.path(1).asString();
            return DynamicTest.dynamicTest(
                    from + " " + event,
                    () -> assertThat(at(known(STATES, from)).ask(day(event), known(EVENTS, event)))
                            .isInstanceOf(Decision.Refused.class));
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingElseIsPossible() {
        var drawn = new ArrayList<>(ALLOWED_BESIDES.keySet());
        permit().path("transitions")
                .forEach(row ->
                        drawn.add(row.path(0).asString() + " " + row.path(1).asString()));
        return STATES.keySet().stream()
                .sorted()
                .flatMap(from -> EVENTS.keySet().stream()
                        .map(event -> DynamicTest.dynamicTest(from + " " + event, () -> {
                            var possible = at(known(STATES, from)).ask(day(event), known(EVENTS, event))
                                    instanceof Decision.Acts<Act>;
                            assertThat(possible).isEqualTo(drawn.contains(from + " " + event));
                        })));
    }

    /// A case taken over from a log has no applicant and no body here; asked by a clerk it refuses like any other.
    @TestFactory
    Stream<DynamicTest> anImportedCaseRefusesEverything() {
        return EVENTS.values().stream()
                .map(command -> DynamicTest.dynamicTest(
                        command,
                        () -> assertThat(at(Status.IMPORTED).ask(DAY, command)).isInstanceOf(Decision.Refused.class)));
    }

    private static <T> T known(Map<String, T> map, String name) {
        return Objects.requireNonNull(map.get(name), name);
    }

    private static LocalDate day(String event) {
        return event.equals("deadlinePasses") ? AFTER_SILENCE : DAY;
    }

    /// A dossier that has come to a status in one day.
    static Course at(Status status) {
        var course = new Course(Stories.story());
        for (var command : way(status)) course.done(Act.class, DAY, command);
        assertThat(course.state().status()).isEqualTo(status);
        return course;
    }

    private static List<String> way(Status status) {
        var ask = "AskForMore [contract]";
        var supply = "Supplement materials=[(contract 合同 a1)]";
        return switch (status) {
            case BLANK -> List.of();
            case RECEIVED -> List.of("Submit");
            case CORRECTION -> List.of("Submit", ask);
            case COMPLETED -> List.of("Submit", ask, supply);
            case ACCEPTED -> List.of("Submit", "Accept");
            case SUSPENDED -> List.of("Submit", "Accept", "Pause days=5");
            case GRANTED -> List.of("Submit", "Accept", "Grant 符合条件");
            case DENIED -> List.of("Submit", "Accept", "Deny");
            case NOT_ACCEPTED -> List.of("Submit", "DeclareNotNeeded 限额以下工程");
            case WITHDRAWN -> List.of("Submit", "Withdraw 不办了");
            case DELIVERED -> List.of("Submit", "Accept", "Grant 符合条件", "Deliver 邮寄");
            case IMPORTED -> List.of("Import bpi2015");
        };
    }
}
