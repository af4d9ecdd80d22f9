package shuzhi.approvals.message;

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

/// How a notice goes out, as given, when, then. Commands come in at ten in the morning, which is 02:00 UTC.
class RulesTest {
    private static final String SENDING = """
            given | day        | who   | when                                                        | then
            -     | 2025-09-26 |       | NoteSent 1 MAIL                                             | refused NOT_WRITTEN
                  |            |       | Write GRANTED d1 N-1 - (标题 T) (内容 B)                       | refused NOBODY
                  |            |       | Write GRANTED d1 N-1 li (标题 T) (内容 B)                      | Written GRANTED d1 N-1 2025-09-26 li (标题 T) (内容 B)
                  |            |       | Write GRANTED d1 N-1 li (标题 T) (内容 B)                      | refused WRITTEN_ALREADY
                  |            | admin | Resend                                                      | refused NOT_GIVEN_UP
                  |            |       | NoteSent 2 MAIL                                             | refused OTHER_ATTEMPT
                  |            |       | NoteFailure 1 MAIL UNREACHABLE - false                      | Failed 1 MAIL UNREACHABLE - 2025-09-26T02:01:00Z
                  |            |       | NoteFailure 1 MAIL UNREACHABLE - false                      | refused OTHER_ATTEMPT
                  |            |       | NoteFailure 2 MAIL BUSY "451 li@mail.example 4.7.1" false   | Failed 2 MAIL BUSY "451 . 4.7.1" 2025-09-26T02:05:00Z
                  |            |       | NoteFailure 3 MAIL BUSY 451 false                           | Failed 3 nextTry=2025-09-26T02:30:00Z
                  |            |       | NoteFailure 4 MAIL BUSY 451 false                           | Failed 4 nextTry=2025-09-26T04:00:00Z
                  |            |       | NoteFailure 5 MAIL BUSY 451 false                           | Failed 5 nextTry=2025-09-26T14:00:00Z
                  | 2025-09-27 |       | NoteFailure 6 MAIL BUSY 451 false                           | Failed 6 MAIL BUSY 451 -
                  |            |       | NoteSent 7 MAIL                                             | refused NOT_WAITING
                  |            | clerk | Resend                                                      | no power
                  |            |       | Resend                                                      | Resent 2025-09-27
                  |            |       | NoteFailure 7 MAIL TURNED_DOWN 550 true                     | Failed 7 MAIL TURNED_DOWN 550 -
                  |            |       | Resend                                                      | Resent 2025-09-27
                  |            |       | NoteSent 8 PHONE                                            | Sent 8 PHONE 2025-09-27
                  |            |       | NoteFailure 9 MAIL BUSY 451 false                           | refused NOT_WAITING
            """;

    private final Story<Command, Act, State> story = new Story<>(
                    Rules.MESSAGE, Calendars.load().latest())
            .cast("system", Actor.SYSTEM)
            .cast("admin", officer(Role.SYSTEM_ADMINISTRATOR))
            .cast("clerk", officer(Role.WINDOW));

    private static Actor officer(Role role) {
        return new Actor("1", role.name(), "11329900MB90000319", "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> aNoticeWaitsIsTriedAndTriedAgain() {
        return story.table(SENDING);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story.neverDone(List.of(SENDING))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(SENDING))).isEmpty();
    }
}
