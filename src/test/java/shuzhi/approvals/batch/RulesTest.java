package shuzhi.approvals.batch;

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

/// Tables that came in are taken in once, by the body that handed them in; tables that name persons go out on a basis
/// in
/// law only.
class RulesTest {
    private static final String LIFE = """
        given | day        | who   | when                                               | then
        -     | 2025-09-26 | one   | TakeIn                                             | refused NOT_IN_THIS_STATE
              |            | one   | Receive "" 邻市 - (表.zip a1)                       | refused NO_TABLES
              |            | one   | Receive national " " - (表.zip a1)                 | refused NO_SOURCE
              |            | one   | Receive national 邻市 - (表.csv a1)                 | refused NO_ARCHIVE
              |            | one   | Receive national 邻市 - (表.zip "")                 | refused NO_ARCHIVE
              |            | one   | Receive national 邻市 - (表.ZIP a1)                 | Received tables=national source=邻市 called=邻市 office=@one on=2025-09-26
              |            | other | TakeIn                                             | refused NOT_YOUR_BATCH
              |            | one   | Release national 2025-01-01 2025-06-30 依据         | refused NOT_IN_THIS_STATE
              |            | one   | TakeIn                                             | TakenIn office=@one on=2025-09-26
              |            | one   | TakeIn                                             | refused NOT_IN_THIS_STATE
        -     | 2025-09-26 | one   | Receive jiangsu 邻市 邻市机关 (表.zip a1)              | Received tables=jiangsu called=邻市机关
        -     | 2025-09-26 | one   | Release "" 2025-01-01 2025-06-30 依据               | refused NO_TABLES
              |            | one   | Release national 2025-07-01 2025-06-30 依据         | refused NO_PERIOD
              |            | one   | Release national 2025-01-01 2025-06-30 " "          | refused NO_LEGAL_BASIS
              |            | one   | Release national 2025-01-01 2025-06-30 依据         | Released tables=national first=2025-01-01 last=2025-06-30 office=@one legalBasis=依据
              |            | one   | TakeIn                                             | refused NOT_IN_THIS_STATE
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.BATCH, Calendars.load().latest())
                .cast("one", actor("one", "11329900MB9000015K"))
                .cast("other", actor("other", "11329900MB90000319"))
                .value("one", "11329900MB9000015K");
    }

    private static Actor actor(String post, String body) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(Role.SUPERVISOR));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfASet() {
        return story().table(LIFE);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story().neverDone(List.of(LIFE))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE))).isEmpty();
    }
}
