package shuzhi.credit.measures;

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

/// Rules C-24 and C-29: a measure is on the list with its article and its document, and touches no person.
class RulesTest {
    private static final String LIFE = """
        given | day        | who  | when                                                                                                     | then
        -     | 2026-05-06 | head | Enter X 名称 Name GENERAL 机关 条例 第五条 地方清单 2026-05-01 _ [(条例 a1)]                                         | refused ID_WRONG
              |            | head | Enter procurement 名称 Name GENERAL 机关 条例 第五条 地方清单 2026-05-01 _ [(条例 a1)]                               | refused KNOWN_ALREADY
              |            | head | Enter local-1 名称 Name GENERAL 机关 条例 "" 地方清单 2026-05-01 _ [(条例 a1)]                                       | refused NO_BASIS
              |            | head | Enter local-1 名称 Name GENERAL 机关 条例 第五条 地方清单 2026-05-01 _ []                                            | refused NO_BASIS
              |            | head | Enter local-1 限制高消费 Name GENERAL 机关 条例 第五条 地方清单 2026-05-01 _ [(条例 a1)]                                | refused TOUCHES_PERSONS
              |            | head | Enter local-1 名称 Name GENERAL 机关 条例 第五条 地方清单 2026-05-01 2026-04-30 [(条例 a1)]                            | refused DAYS_WRONG
              |            | head | Enter local-1 限制财政性资金 Funds GENERAL 财政部门 示例条例 第五条 地方清单 2026-05-01 _ [(条例 a1)]                      | Entered id=local-1 law=示例条例 article=第五条 from=2026-05-01
              |            | head | Enter local-1 限制财政性资金 Funds GENERAL 财政部门 示例条例 第五条 地方清单 2026-05-01 _ [(条例 a1)]                      | refused KNOWN_ALREADY
              |            | head | Strike fantasy 2026-06-30 条例修改                                                                           | refused NOT_ON_THE_LIST
              |            | head | Strike local-1 2026-06-30 ""                                                                             | refused NO_REASON
              |            | head | Strike local-1 2026-04-30 条例修改                                                                           | refused DAYS_WRONG
              |            | head | Strike local-1 2026-06-30 条例修改                                                                           | Struck id=local-1 until=2026-06-30
              | 2026-07-01 | head | Strike local-1 2026-07-31 条例修改                                                                           | refused NOT_ON_THE_LIST
              |            | head | Strike bidding 2026-07-31 清单更新                                                                           | Struck id=bidding until=2026-07-31
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.MEASURES, Calendars.load().latest())
                .cast("head", new Actor("head", "head", "office", "329900000000", Set.of(Role.HEAD)));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfAList() {
        return story().table(LIFE);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story().neverDone(List.of(LIFE))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE))).isEmpty();
    }

    /// What was entered holds from its first day to the last, also for one that came with the program.
    @Test
    void theListOfADay() {
        var state = story().after(
                        LocalDate.of(2026, 5, 6),
                        "Entered id=local-1 name=限制财政性资金 english=Funds least=GENERAL law=示例条例 article=第五条"
                                + " from=2026-05-01; Struck id=bidding until=2026-07-31");
        assertThat(state.named("local-1", LocalDate.of(2026, 4, 30))).isEmpty();
        assertThat(state.named("local-1", LocalDate.of(2026, 5, 1))
                        .orElseThrow()
                        .basis())
                .hasToString("示例条例 第五条");
        assertThat(state.named("bidding", LocalDate.of(2026, 7, 31))).isPresent();
        assertThat(state.named("bidding", LocalDate.of(2026, 8, 1))).isEmpty();
        assertThat(state.ever("bidding")).isPresent();
        assertThat(state.on(LocalDate.of(2026, 8, 1)))
                .hasSize(State.BLANK.on(LocalDate.of(2026, 8, 1)).size());
    }
}
