package shuzhi.conduct.site;

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

/// The register of sites as given, when, then (rule F-10).
class RulesTest {
    private static final String TABLE = """
        given | day        | who     | when                                        | then
        -     | 2025-01-06 | officer | Remove 329900000000-0001 关闭                 | refused NO_SUCH_SITE
              |            | window  | Enter                                       | no power
              |            | other   | Enter                                       | refused NOT_YOUR_PLACE
              |            | officer | Enter name=""                               | refused NOTHING_SAID
              |            | officer | Enter owner=12329901MB9000200K              | refused NO_OWNER
              |            | officer | Enter                                       | Entered site=329900000000-0001 place=329900000000 name=志岭中心 kind=SERVICE owner=12329901MB900020XK
              |            | officer | Enter                                       | refused ENTERED_ALREADY
              |            | officer | Enter name=签里中心                           | Entered site=329900000000-0002
              |            | other   | Enter                                       | refused NOT_YOUR_PLACE
              |            | officer | Remove 329900000000-0001 ""                 | refused NOTHING_SAID
              |            | officer | Remove 329900000000-0009 关闭                 | refused NO_SUCH_SITE
              |            | officer | Remove 329900000000-0001 关闭                 | Removed site=329900000000-0001
              |            | officer | Remove 329900000000-0001 关闭                 | refused NO_SUCH_SITE
              |            | officer | Enter                                       | Entered site=329900000000-0003
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.SITES, Calendars.load().latest())
                .cast("officer", actor("officer", "329900000000", Role.REVIEWER))
                .cast("other", actor("other", "329901000000", Role.REVIEWER))
                .cast("window", actor("window", "329900000000", Role.WINDOW))
                .assume("Enter place=329900000000 name=志岭中心 kind=SERVICE owner=12329901MB900020XK");
    }

    private static Actor actor(String name, String place, Role role) {
        return new Actor("person-" + name, name, "11329900MB9000023E", place, Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> theTable() {
        return story().table(TABLE);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(List.of(TABLE))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), List.of(TABLE))).isEmpty();
    }
}
