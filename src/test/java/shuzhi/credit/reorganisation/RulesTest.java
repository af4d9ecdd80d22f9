package shuzhi.credit.reorganisation;

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

/// Rule C-19: a ruling, then the plan carried out or failed.
class RulesTest {
    private static final String LIFE = """
        given | day        | who  | when                                                                       | then
        -     | 2025-09-26 | head | CarryOut 2025-09-26 [(裁定 a1)]                                              | refused NOT_IN_THIS_STATE
              |            | head | Rule 91350100M000100Y44 示例公司 示例法院 破1号 2025-09-20 [(裁定 a1)]               | refused CODE_WRONG
              |            | head | Rule 91350100M000100Y43 示例公司 示例法院 破1号 2025-09-20 []                        | refused NOT_WHOLE
              |            | head | Rule 91350100M000100Y43 示例公司 示例法院 破1号 2025-09-27 [(裁定 a1)]               | refused DAY_WRONG
              |            | head | Rule 91350100M000100Y43 示例公司 示例法院 破1号 2025-09-20 [(裁定 a1)]               | Ruled code=91350100M000100Y43 court=示例法院 day=2025-09-20
              |            | head | CarryOut 2025-09-19 [(裁定 a1)]                                              | refused DAY_WRONG
              |            | head | CarryOut 2025-09-26 []                                                     | refused NOT_WHOLE
              |            | head | Fail 2025-09-26 ""                                                         | refused NOT_WHOLE
              |            | head | CarryOut 2025-09-26 [(裁定 a1)]                                              | CarriedOut code=91350100M000100Y43
        -     | 2025-09-26 | head | Rule 91350100M000100Y43 示例公司 示例法院 破1号 2025-09-20 [(裁定 a1)]               | Ruled
              |            | head | Fail 2025-09-26 破1号之二                                                      | Failed ruling=破1号之二
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.REORGANISATION, Calendars.load().latest())
                .cast("head", new Actor("head", "head", "office", "329900000000", Set.of(Role.HEAD)));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfAReorganisation() {
        return story().table(LIFE);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story().neverDone(List.of(LIFE))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE))).isEmpty();
    }
}
