package shuzhi.people.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Appraisals as given, when, then (rule F-21): counts under a cap.
class RulesTest {
    private static final String BUREAU = "11329900MB9000023E";

    private static final String TABLE = """
            given | day        | who     | when                           | then
            -     | 2026-01-12 | head    | Grade 1 1 0 0 文                | refused NOT_IN_THIS_STATE
                  |            | other   | Start @bureau 2025 STAFF 37 -  | refused NOT_YOUR_BODY
                  |            | head    | Start @bureau 2025 STAFF 0 -   | refused COUNT_WRONG
                  |            | head    | Start @bureau 2025 STAFF 37 -  | Started staff=37 cap=7
                  |            | head    | Start @bureau 2025 STAFF 37 -  | refused STARTED_ALREADY
                  |            | other   | Grade 7 30 0 0 文               | refused NOT_YOUR_BODY
                  |            | head    | Tell 37 文                      | refused NOT_IN_THIS_STATE
                  |            | head    | Grade 7 29 0 0 文               | refused COUNT_WRONG
                  |            | head    | Grade 8 29 0 0 文               | refused OVER_THE_CAP 最多7名
                  |            | head    | Grade 7 30 0 0 ""              | refused NOTHING_SAID
                  |            | head    | Grade 7 30 0 0 文               | Graded excellent=7 competent=30 cap=7
                  |            | officer | Tell 36 文                      | refused COUNT_WRONG
                  |            | officer | Tell 37 文                      | Told told=37
            -     |            | head    | Start @bureau 2025 STAFF 37 批1 | Started cap=9
            -     |            | head    | Start @bureau 2025 LEADERS 4 - | Started cap=1
            -     |            | head    | Start @bureau 2025 BODIES 10 - | Started cap=3
            """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.APPRAISAL, Calendars.load().latest())
                .cast("officer", actor("officer", BUREAU, Role.REVIEWER))
                .cast("head", actor("head", BUREAU, Role.HEAD))
                .cast("stranger", actor("stranger", BUREAU, Role.HEAD))
                .cast("other", actor("other", "11329900MB90000319", Role.HEAD))
                .value("bureau", BUREAU);
    }

    private static Actor actor(String name, String body, Role role) {
        return new Actor("person-" + name, name, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> theTable() {
        return story().table(TABLE);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(List.of(TABLE))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), List.of(TABLE))).isEmpty();
    }

    /// `appraisal-cap.json`: cap = floor(n·p).
    @TestFactory
    Stream<DynamicTest> caps() throws Exception {
        return vectors("appraisal-cap.json")
                .valueStream()
                .map(it -> DynamicTest.dynamicTest(
                        it.toString(),
                        () -> assertThat(State.cap(
                                        it.get("staff").intValue(),
                                        it.get("capPct").intValue()))
                                .isEqualTo(it.get("maxExcellent").intValue())));
    }

    private static JsonNode vectors(String name) throws Exception {
        var path = Path.of("../shared/domain/vectors", name);
        if (!Files.exists(path)) System.out.println("SKIPPED: " + path + " is absent, its cases are not checked");
        Assumptions.assumeTrue(Files.exists(path));
        return JsonMapper.shared().readTree(path);
    }
}
