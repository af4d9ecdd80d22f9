package shuzhi.report.volume;

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

/// Rules G-07 to G-10 as given, when, then.
class RulesTest {
    private static final String BUREAU = "11329900MB9000023E";

    private static final String LIFE = """
            given | day        | who      | when                              | then
            -     | 2025-12-31 | reporter | Pack _ 3 90                       | refused NOT_IN_THIS_STATE
                  |            | reporter | Close @bureau 2025 SHORT          | refused YEAR_RUNS
                  | 2026-01-20 | other    | Close @bureau 2025 SHORT          | refused NOT_YOUR_BODY
                  |            | reporter | Close @bureau 2025 SHORT          | Closed body=@bureau year=2025 retention=SHORT keptUntil=2035-12-31 on=2026-01-20
                  |            | reporter | Pack abc 3 90                     | refused NOT_A_DIGEST
                  |            | reporter | Pack @digest 3 90                 | Packed digest=@digest documents=3 position=90
                  |            | other    | Pack @digest 3 90                 | refused NOT_YOUR_BODY
                  | 2035-12-31 | reporter | ProposeDestruction 期满             | refused KEPT_STILL
                  | 2036-01-02 | reporter | ProposeDestruction _              | refused NO_REASON
                  |            | reporter | ProposeDestruction 期满             | DestructionProposed on=2036-01-02 person=person-of-reporter
                  |            | both     | ApproveDestruction                | refused SAME_PERSON
                  |            | head     | RejectDestruction _               | refused NO_REASON
                  |            | head     | RejectDestruction 涉及诉讼           | DestructionRejected reason=涉及诉讼
                  |            | reporter | ProposeDestruction 诉讼已结          | DestructionProposed reason=诉讼已结
                  |            | head     | ApproveDestruction                | DestructionApproved post=head whole=false
                  |            | head     | ApproveDestruction                | refused SAME_PERSON
                  |            | reporter | Destroy watcher                   | refused NOT_IN_THIS_STATE
                  |            | watcher  | ApproveDestruction                | DestructionApproved post=watcher whole=true
                  |            | reporter | Destroy watcher                   | Destroyed year=2025 witness=watcher
            -     | 2026-01-20 | reporter | Close @bureau 2025 PERMANENT      | Closed keptUntil=-
                  |            | reporter | Pack @digest 1 9                  | Packed documents=1
                  | 2126-01-20 | reporter | ProposeDestruction 太久             | refused KEPT_STILL
            -     | 2026-01-20 | reporter | Close @bureau 2025 LONG           | Closed keptUntil=2055-12-31
            """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.VOLUME, Calendars.load().latest())
                .cast("reporter", actor("reporter", "reporter", BUREAU, Role.REPORTER))
                .cast("head", actor("head", "head", BUREAU, Role.HEAD))
                .cast("both", actor("reporter", "head", BUREAU, Role.HEAD))
                .cast("other", actor("other", "other", "11329900MB9000015K", Role.HEAD))
                .cast("watcher", actor("watcher", "watcher", "11329900MB9000015K", Role.SUPERVISOR))
                .value("bureau", BUREAU)
                .value("digest", "ab".repeat(32));
    }

    private static Actor actor(String person, String post, String body, Role role) {
        return new Actor("person-of-" + person, post, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfAVolume() {
        return story().table(LIFE);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(List.of(LIFE))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE))).isEmpty();
    }
}
