package shuzhi.approvals.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.approvals.Catalogue;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

class RulesTest {
    private static final String CATALOGUE = """
        given | day        | who    | when                         | then
        -     | 2025-03-03 |        | Publish 1                    | refused NOT_DRAFTED
              |            |        | Check 1                      | refused NOT_DRAFTED
              |            |        | Withdraw 依据已废止           | refused NOT_IN_FORCE
              |            |        | Draft @seal-2                | refused WRONG_VERSION 1
              |            | window | Draft @seal                  | no power
              |            |        | Draft @seal                  | Drafted 1 @seal
              |            |        | Publish 2                    | refused NOT_DRAFTED
              |            |        | Check 2                      | refused NOT_DRAFTED
              |            |        | Check 1                      | Checked 11329900MB9000074N3000109015000 1 []
              |            |        | Publish 1                    | Published code=11329900MB9000074N3000109015000 version=1
              |            |        | Publish 1                    | refused NOT_DRAFTED
              |            |        | Draft @seal                  | refused WRONG_VERSION 2
              |            |        | Draft @bank-2                | refused OTHER_ITEM 51329900MB90001621
              |            |        | Draft @seal-2                | Drafted 2 @seal-2
              |            |        | Draft @seal-2                | Drafted 2 @seal-2
              |            |        | Publish 2                    | Published version=2
              | 2025-06-03 |        | Withdraw -                   | refused REASON_MISSING
              |            |        | Withdraw 依据已废止           | Withdrawn 11329900MB9000074N3000109015000 2 依据已废止
              |            |        | Withdraw 依据已废止           | refused NOT_IN_FORCE
              |            |        | Draft @slow-3                | Drafted 3 @slow-3
              |            |        | Check 3                      | Checked version=3 breaches=[PROMISE_TOO_LONG]
              |            |        | Publish 3                    | refused PROMISE_TOO_LONG promised: 4 > 3
              |            |        | Draft @secret-3              | refused CONFIDENTIAL_HERE
              |            |        | Draft @internal-3            | DraftedInternally 3 @internal-3
              |            |        | Check 3                      | Checked version=3
        """;

    private final Definition seal = SampleItems.item("company-seal");
    private final Definition slow = SampleItems.with(seal, "version = 3; promised.amount = 4");
    private final Story<Command, Act, State> story = new Story<>(
                    Rules.ITEM, Calendars.load().latest())
            .cast("editor", actor(Role.CATALOGUE))
            .cast("window", actor(Role.WINDOW))
            .value("seal", seal)
            .value("seal-2", SampleItems.with(seal, "version = 2"))
            .value("bank-2", SampleItems.with(SampleItems.item("bank-account"), "version = 2"))
            .value("slow-3", slow)
            .value("internal-3", SampleItems.with(seal, "version = 3; openness = INTERNAL"))
            .value("secret-3", SampleItems.with(seal, "version = 3; openness = CONFIDENTIAL"));

    private static Actor actor(Role role) {
        return new Actor("1", role.name(), "11329900MB9000023E", "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> anItemIsDraftedPublishedAndWithdrawn() {
        return story.table(CATALOGUE);
    }

    @Test
    void everyCommandAndEveryRefusalOfTheEditingAppears() {
        assertThat(story.neverDone(List.of(CATALOGUE))).isEmpty();
        assertThat(Story.neverRefused(CatalogueCheckTest.OF_THE_EDITING.toArray(Refusal[]::new), List.of(CATALOGUE)))
                .isEmpty();
    }

    /// Who applied under an old version stays under it.
    @Test
    void publishedVersionsStayReadable() {
        var second = SampleItems.with(seal, "version = 2");
        var state = story.value("second", second).after(LocalDate.EPOCH, """
            Drafted 1 @seal; Published @code 1; Drafted 2 @second; Published @code 2; Drafted 3 @slow-3
            """.replace("@code", seal.code()));
        assertThat(state.current()).contains(second);
        assertThat(state.version(1)).contains(seal);
        var ended = state.after(new Act.Withdrawn(seal.code(), 2, "依据已废止"));
        assertThat(ended.current()).isEmpty();
        assertThat(ended.version(2)).contains(second);
    }

    @Test
    void theItemsOfTheProgramKeepTheLaw() {
        assertThat(Catalogue.items())
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(item -> assertThat(CatalogueCheck.breaches(
                                item, shuzhi.law.Law.STANDARD, java.time.LocalDate.of(2025, 6, 3)))
                        .isEmpty());
    }
}
