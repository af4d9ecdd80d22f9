package shuzhi.supervision.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// Rules E-23 and E-24 as given, when, then: the sums must agree or the month does not close.
class RulesTest {
    private static final String LIFE = """
            given | day        | who   | when                                            | then
            -     | 2025-01-06 | head  | Verify 遗001 合同                                | refused NO_SUCH_ISSUE
                  |            | head  | Register origin=""                              | refused NO_BASIS
                  |            | head  | Register amount=0                               | refused NOTHING_OWED
                  |            | head  | Register                                        | Registered issue=遗001 kind=DEBT amount=100
                  |            | head  | Register amount=90                              | refused REGISTERED_ALREADY 遗001
                  |            | other | Register                                        | refused NOT_YOUR_REGISTER
                  |            | head  | Settle 遗001 2025-01-06 10 0 凭证                 | refused NOT_IN_THIS_STAGE
                  |            | head  | Verify 遗009 合同                                | refused NO_SUCH_ISSUE
                  |            | head  | Verify 遗001 _                                  | refused NO_BASIS
                  |            | head  | Verify 遗001 合同                                | Verified 遗001
                  |            | head  | Plan 遗001 分月付清 2025-12-31                    | Planned due=2025-12-31
                  |            | head  | Settle 遗001 2025-01-06 0 0 凭证                  | refused NOTHING_OWED
                  |            | head  | Settle 遗001 2025-01-06 101 0 凭证                | refused MORE_THAN_OWED
                  |            | head  | Settle 遗001 2025-01-07 40 0 凭证                 | refused MONTH_CLOSED
                  |            | head  | Settle 遗001 2025-01-06 40 0 凭证                 | Settled amount=40 left=60
                  |            | head  | Close 遗001 付清                                 | refused NOT_IN_THIS_STAGE
                  |            | head  | CloseMonth 2025-01-31 0 100 40 60 1             | refused MONTH_NOT_OVER
                  | 2025-02-05 | head  | CloseMonth 2025-01-31 0 100 30 70 1             | refused SUMS_DO_NOT_AGREE 化解 40
                  |            | head  | CloseMonth 2025-01-31 0 100 40 60 1             | MonthClosed month=2025-01-01 closing=60
                  |            | head  | Settle 遗001 2025-01-20 60 0 凭证                 | refused MONTH_CLOSED
                  |            | head  | Settle 遗001 2025-02-05 60 0 凭证                 | Settled left=0
                  |            | head  | Close 遗001 付清                                 | Closed issue=遗001 on=2025-02-05
                  |            | head  | Relapse 遗001 2025-02-05 5 0 利息                 | Relapsed amount=5
                  | 2025-04-01 | head  | CloseMonth 2025-03-31 60 5 60 5 1               | refused MONTH_NOT_OVER
                  |            | head  | CloseMonth 2025-02-01 60 5 60 5 1               | MonthClosed month=2025-02-01 closing=5
            """;

    /// Nothing is left of an issue in this state only after everything was settled, so the rule shows on its own.
    private static final String WITHOUT_AMOUNT = """
            given                                                                  | day        | who  | when           | then
            Registered issue=遗001 amount=0 households=3 body=@body; Settled issue=遗001 left=0 householdsLeft=0; Relapsed issue=遗001 households=1 | 2025-01-06 | head | Close 遗001 付清 | refused NOT_IN_THIS_STAGE
            """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.ISSUES, Calendars.load().latest())
                .cast("head", actor("head", "11329900MB9000015K"))
                .cast("other", actor("other", "11329900MB90000319"))
                .value("body", "11329900MB9000015K")
                .assume("Register kind=DEBT title=历史债务 origin=2015年合同 lead=b amount=100 households=0");
    }

    private static Actor actor(String post, String body) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(Role.HEAD));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfARegister() {
        return story().table(LIFE);
    }

    @TestFactory
    Stream<DynamicTest> whatCameBackIsOpenAgain() {
        return story().table(WITHOUT_AMOUNT);
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
}
