package shuzhi.approvals.contact;

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

/// How a person says where to be told, as given, when, then. The tables run in the file of `li`.
class RulesTest {
    private static final String CHOOSING = """
            given | day        | who   | when                                 | then
            -     | 2025-09-26 |       | Stop                                 | refused NOTHING_CHOSEN
                  |            | wang  | Choose MAIL li@mail.example          | refused NOT_YOURS
                  |            |       | Choose MAIL 没有地址                    | refused ADDRESS
                  |            |       | Choose MAIL "li@mail.example\\nBcc:x" | refused ADDRESS
                  |            |       | Choose PHONE li@mail.example         | refused ADDRESS
                  |            | clerk | Choose MAIL li@mail.example          | no power
                  |            |       | Choose MAIL li@mail.example          | Chosen MAIL 2025-09-26 li@mail.example li
                  |            | wang  | Stop                                 | refused NOT_YOURS
                  |            |       | Choose PHONE "000-0000 1234"         | Chosen PHONE 2025-09-26 "000-0000 1234" li
                  |            |       | Stop                                 | Stopped 2025-09-26
                  |            |       | Stop                                 | refused NOTHING_CHOSEN
            """;

    private final Story<Command, Act, State> story = new Story<>(
                    Rules.CONTACT, Calendars.load().latest())
            .in(Rules.file("li"))
            .cast("li", Actor.applicant("li"))
            .cast("wang", Actor.applicant("wang"))
            .cast("clerk", new Actor("1", "post", "11329900MB90000319", "329900000000", Set.of(Role.WINDOW)));

    @TestFactory
    Stream<DynamicTest> everybodyChoosesForOneself() {
        return story.table(CHOOSING);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story.neverDone(List.of(CHOOSING))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(CHOOSING))).isEmpty();
    }

    @Test
    void theNameOfTheFileDoesNotTellWhoItIs() {
        assertThat(Rules.file("li")).doesNotContain("li-").matches("contact-[0-9a-f]{32}");
        assertThat(Rules.file("li")).isNotEqualTo(Rules.file("wang"));
    }
}
