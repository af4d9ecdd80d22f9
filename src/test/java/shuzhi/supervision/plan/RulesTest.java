package shuzhi.supervision.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// How a plan is declared, sealed and changed, as given, when, then; and how its progress is derived.
class RulesTest {
    private static final String LIFE = """
            given | day        | who   | when                                             | then
            -     | 2024-12-27 | head  | Seal                                             | refused NOT_IN_THIS_STATE
                  |            | head  | Draft title=""                                   | refused NO_TITLE
                  |            | head  | Draft until=2024-12-31                           | refused ENDS_BEFORE_IT_BEGINS
                  |            | head  | Draft                                            | Drafted number=计〔2025〕1号 level=YEAR
                  |            | other | Seal                                             | refused NOT_YOUR_BODY
                  |            | head  | Seal                                             | refused NO_GOALS
                  |            | head  | SetGoal (1 提速 @body 0 2025-12-31 - -) -          | refused GOAL_WRONG
                  |            | head  | SetGoal (2.1 提速 @body 40 2025-12-31 - -) -       | refused NO_SUCH_GOAL
                  |            | head  | SetGoal (1 提速 @body 40 2025-12-31 - -) -         | GoalSet afterSeal=false
                  |            | head  | Seal                                             | refused WEIGHTS_WRONG
                  |            | head  | SetGoal (2 增效 @body 60 2025-12-31 - -) -         | GoalSet afterSeal=false
                  |            | head  | SetGoal (3 多余 @body 60 2025-12-31 - -) -         | GoalSet afterSeal=false
                  |            | head  | DropGoal 3 -                                     | GoalDropped code=3 afterSeal=false
                  |            | head  | HandOut 1 制定规范 2025-02-01                      | refused NOT_IN_THIS_STATE
                  |            | head  | Seal                                             | Sealed goals=2 late=false
                  | 2025-03-03 | head  | SetGoal (2 增效 @body 50 2025-12-31 - -) -         | refused NO_REASON
                  |            | head  | SetGoal (2 增效 @body 50 2025-12-31 - -) 上级调整    | GoalSet afterSeal=true reason=上级调整
                  |            | head  | DropGoal 9 上级调整                                | refused NO_SUCH_GOAL
                  |            | head  | HandOut 1 制定规范 2025-03-03                      | refused GOAL_WRONG
                  |            | head  | HandOut 1 制定规范 2025-04-03                      | HandedOut code=1 lead=@body due=2025-04-03
                  |            | head  | Close 完成                                        | refused NOT_OVER
                  | 2026-01-04 | head  | Close _                                          | refused NO_REASON
                  |            | head  | Close 完成                                        | Closed on=2026-01-04
            -     | 2025-01-02 | head  | Draft                                            | Drafted number=计〔2025〕2号
                  |            | head  | SetGoal (1 提速 @body 100 2025-12-31 - -) -        | GoalSet afterSeal=false
                  |            | head  | Seal                                             | Sealed late=true
            """;

    private static final String BODY = "11329900MB9000023E";

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.PLAN, Calendars.load().latest())
                .cast("head", actor("head", BODY))
                .cast("other", actor("other", "11329900MB90000319"))
                .value("body", BODY)
                .assume("Draft level=YEAR title=年度计划 from=2025-01-01 until=2025-12-31 above=-");
    }

    private static Actor actor(String post, String body) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(Role.HEAD));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfAPlan() {
        return story().table(LIFE);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(java.util.List.of(LIFE))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), java.util.List.of(LIFE)))
                .isEmpty();
    }

    /// A figure against its target, parts by weight, tasks done of tasks handed out; nothing is unknown, not zero.
    @Test
    void progressIsDerived() {
        var state = story().after(
                        java.time.LocalDate.of(2025, 1, 2),
                        "Drafted; GoalSet goal=(1 甲 b 60 2025-12-31 f 50); GoalSet goal=(2 乙 b 40 2025-12-31 - -);"
                                + " GoalSet goal=(2.1 丙 b 50 2025-12-31 - -); GoalSet goal=(2.2 丁 b 50 2025-12-31 - -)");
        var known = Map.of(
                "1", new Progress.Measured(Optional.of(new BigDecimal("20")), 0, 0),
                "2", new Progress.Measured(Optional.empty(), 9, 9),
                "2.1", new Progress.Measured(Optional.empty(), 4, 3),
                "2.2", new Progress.Measured(Optional.empty(), 0, 0));
        Progress.Measuring measuring =
                (_, goal) -> Optional.ofNullable(known.get(goal.code())).orElseThrow();
        assertThat(progress(state, "1", measuring)).isEqualTo("FIGURE 0.4000");
        assertThat(progress(state, "2.1", measuring)).isEqualTo("TASKS 0.7500");
        assertThat(progress(state, "2.2", measuring)).isEqualTo("NOTHING ?");
        assertThat(progress(state, "2", measuring)).isEqualTo("PARTS 0.3750");
    }

    private static String progress(State state, String code, Progress.Measuring measuring) {
        var goal = Optional.ofNullable(state.goals().get(code)).orElseThrow();
        var it = Progress.of(state, goal, measuring);
        return it.source() + " " + it.share().map(BigDecimal::toPlainString).orElse("?");
    }
}
