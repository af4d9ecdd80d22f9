package shuzhi.credit.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

/// Rules C-26 and C-27 as given, when, then: observations with source and version.
class RulesTest {
    private static final String LIFE = """
            given | day        | when                                                      | then
            -     | 2025-09-26 | EnterRank PREFECTURE 2025-09-01 12 261 通报                 | refused NOT_OVER
                  |            | EnterRank PREFECTURE 2025-08-15 12 261 ""                 | refused NO_SOURCE
                  |            | EnterRank PREFECTURE 2025-08-15 262 261 通报                | refused RANK_IMPOSSIBLE
                  |            | EnterRank PREFECTURE 2025-08-15 0 261 通报                  | refused RANK_IMPOSSIBLE
                  |            | EnterRank PREFECTURE 2025-08-15 14 261 通报                 | Ranked month=2025-08-01 rank=14 version=1
                  |            | EnterRank PREFECTURE 2025-08-31 14 261 通报                 | refused SAME_AS_BEFORE
                  |            | EnterRank PREFECTURE 2025-08-31 12 261 更正通报               | Ranked month=2025-08-01 rank=12 version=2
                  |            | EnterIndicator PLEDGES 2025-08-01 11 10 台账                | refused PART_EXCEEDS_WHOLE
                  |            | EnterIndicator PLEDGES 2025-08-01 0 0 台账                  | refused PART_EXCEEDS_WHOLE
                  |            | EnterIndicator PLEDGES 2025-08-01 9 10 台账                 | Measured numerator=9 denominator=10 version=1
                  |            | EnterIndicator PLEDGES 2025-08-01 9 10 台账                 | refused SAME_AS_BEFORE
            """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.MONITOR, Calendars.load().latest())
                .cast("officer", new Actor("p", "officer", "body", "329900000000", Set.of(Role.REVIEWER)));
    }

    @TestFactory
    Stream<DynamicTest> observations() {
        return story().table(LIFE);
    }

    /// The best is the best of all months up to then, as they were corrected last.
    @Test
    void theBestSoFar() {
        var state = story().after(
                        LocalDate.of(2025, 9, 26),
                        "Ranked place=329900000000 group=PREFECTURE month=2024-11-01 rank=20 cities=261;"
                                + " Ranked place=329900000000 group=PREFECTURE month=2025-08-01 rank=9 cities=261;"
                                + " Ranked place=329900000000 group=PREFECTURE month=2025-08-01 rank=12 cities=261");
        assertThat(state.best(Group.PREFECTURE, LocalDate.of(2025, 7, 31))).contains(20);
        assertThat(state.best(Group.PREFECTURE, LocalDate.of(2025, 8, 31))).contains(12);
        assertThat(state.best(Group.COUNTY, LocalDate.of(2025, 8, 31))).isEmpty();
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story().neverDone(List.of(LIFE))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE))).isEmpty();
    }
}
