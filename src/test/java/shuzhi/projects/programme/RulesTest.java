package shuzhi.projects.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// A published plan is handed in once, with its year and source.
class RulesTest {
    private static final String TABLE = """
        given | day        | who     | when                               | then
        -     | 2025-03-03 | officer | HandIn 2023 "" (计划.csv a1)         | refused NOT_WHOLE
              |            | officer | HandIn 0 示例省发展改革委 (计划.csv a1)    | refused NOT_WHOLE
              |            | officer | HandIn 2023 示例省发展改革委 (计划.csv a1) | HandedIn year=2023 on=2025-03-03
              |            | officer | HandIn 2023 示例省发展改革委 (计划.csv a1) | refused HANDED_IN_ALREADY
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.PROGRAMME, Calendars.load().latest())
                .cast(
                        "officer",
                        new Actor("person", "officer", "11329900MB9000090C", "329900000000", Set.of(Role.REVIEWER)));
    }

    @TestFactory
    Stream<DynamicTest> handedIn() {
        return story().table(TABLE);
    }

    @Test
    void everyCommandAndRefusalAppears() {
        assertThat(story().neverDone(List.of(TABLE))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(TABLE))).isEmpty();
    }
}
