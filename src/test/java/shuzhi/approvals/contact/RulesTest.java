package shuzhi.approvals.contact;

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

    private static final String AT_THE_WINDOW = """
            given | day        | who    | when                                       | then
            -     | 2025-09-26 | clerk  | StopAtWindow d1                            | refused NOTHING_CHOSEN
                  |            | other  | ChooseAtWindow d1 MAIL li@mail.example     | refused NOT_AT_YOUR_WINDOW
                  |            | clerk  | ChooseAtWindow d2 MAIL li@mail.example     | refused NOT_AT_YOUR_WINDOW
                  |            |        | ChooseAtWindow online MAIL li@mail.example | refused NOT_AT_YOUR_WINDOW
                  |            |        | ChooseAtWindow d1 MAIL 没有地址              | refused ADDRESS
                  |            | li     | ChooseAtWindow d1 MAIL li@mail.example     | no power
                  |            | clerk  | ChooseAtWindow d1 MAIL li@mail.example     | Chosen MAIL 2025-09-26 li@mail.example window:1
                  |            | li     | Choose MAIL li@mail.example                | refused NOT_YOURS
                  |            | other  | StopAtWindow d1                            | refused NOT_AT_YOUR_WINDOW
                  |            | clerk  | StopAtWindow d1                            | Stopped 2025-09-26
            """;

    private static Story<Command, Act, State> window() {
        var days = Calendars.load().latest();
        var dossiers = new Story<>(shuzhi.approvals.dossier.Rules.DOSSIER, days);
        var day = LocalDate.of(2025, 9, 26);
        var received = "Submitted item=permit body=" + BODY + " receivedBy=" + BODY + " person=";
        return new Story<>(Rules.CONTACT, days)
                .in(Rules.file("window:1"))
                .file("dossier", "d1", dossiers.after(day, received + "window:1"))
                .file("dossier", "d2", dossiers.after(day, received + "window:2"))
                .file("dossier", "online", dossiers.after(day, received + "li"))
                .cast("clerk", new Actor("1", "post", BODY, "329900000000", Set.of(Role.WINDOW)))
                .cast("other", new Actor("2", "post", "11329900MB9000023E", "329900000000", Set.of(Role.WINDOW)))
                .cast("li", Actor.applicant("li"));
    }

    private static final String BODY = "11329900MB90000319";

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

    @TestFactory
    Stream<DynamicTest> theWindowEntersItForWhoHasNoAccount() {
        return window().table(AT_THE_WINDOW);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story.neverDone(List.of(CHOOSING, AT_THE_WINDOW))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(CHOOSING, AT_THE_WINDOW)))
                .isEmpty();
    }

    @Test
    void theNameOfTheFileDoesNotTellWhoItIs() {
        assertThat(Rules.file("li")).doesNotContain("li-").matches("contact-[0-9a-f]{32}");
        assertThat(Rules.file("li")).isNotEqualTo(Rules.file("wang"));
    }
}
