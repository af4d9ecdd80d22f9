package shuzhi.approvals.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import shuzhi.testing.Table;

class RulesTest {
    private static final String ADOPTING = """
            given | day        | who  | when                        | then
            -     | 2025-03-03 |      | Adopt 1 2025-04-01 首次      | refused NOT_DRAFTED
                  |            | head | Draft @first                | no power
                  |            |      | Draft @unsound              | refused NOT_SOUND
                  |            |      | Draft @unknown              | refused NO_PROFILE
                  |            |      | Draft @first                | Drafted 1 @first 2025-03-03
                  |            |      | Adopt 2 2025-04-01 首次      | refused NOT_DRAFTED
                  |            |      | Adopt 1 2025-03-02 首次      | refused BACKWARDS
                  |            |      | Adopt 1 2025-04-01 -        | refused REASON_MISSING
                  |            |      | Adopt 1 2025-04-01 首次      | Adopted 1 2025-04-01 2025-03-03 首次
                  |            |      | Adopt 1 2025-04-01 首次      | refused NOT_DRAFTED
                  |            |      | Draft @yulin                | Drafted 2 @yulin 2025-03-03
            """;

    private static final Rule YULIN = with(10, 1, "YULIN");

    private static Rule with(int red, int step, String profile) {
        return new Rule(100, 3, 3, 5, red, 100, 10, 1, 30, 3, step, 1, 1, 5, 10, profile);
    }

    private final Story<Command, Act, State> story = new Story<>(
                    Rules.SCORING, Calendars.load().latest())
            .cast("supervisor", new Actor("1", "s", "b", "329900000000", Set.of(Role.SUPERVISOR)))
            .cast("head", new Actor("1", "h", "b", "329900000000", Set.of(Role.HEAD)))
            .value("first", Rule.FIRST)
            .value("yulin", YULIN)
            .value("unsound", with(10, 0, "DEFAULT"))
            .value("unknown", with(10, 10, "NOWHERE"));

    @TestFactory
    Stream<DynamicTest> aRuleIsDraftedAndAdoptedFromADayOn() {
        return story.table(ADOPTING);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story.neverDone(List.of(ADOPTING))).isEmpty();
        assertThat(Story.neverRefused(Rules.Refusal.values(), List.of(ADOPTING)))
                .isEmpty();
    }

    @Test
    void theRuleOfADay() {
        var state = State.BLANK
                .after(new Act.Drafted(1, Rule.FIRST, LocalDate.of(2025, 1, 1)))
                .after(new Act.Drafted(2, YULIN, LocalDate.of(2025, 3, 1)))
                .after(new Act.Adopted(1, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1), "首次"))
                .after(new Act.Adopted(2, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 3, 1), "从严"));
        assertThat(State.BLANK.inForce(LocalDate.of(2025, 1, 1))).isEqualTo(Rule.FIRST);
        assertThat(state.inForce(LocalDate.of(2025, 6, 30))).isEqualTo(Rule.FIRST);
        assertThat(state.inForce(LocalDate.of(2025, 7, 1))).isEqualTo(YULIN);
        assertThat(state.versionOn(LocalDate.of(2024, 12, 31))).isZero();
    }

    /// Three warnings −3, yellow −5, red −10, each tenth finished early +1, untrue data −1 a percent, at most −5.
    /// A promise cut by 30 % earns +3 and +1 for each further tenth. Cards count on a hundred dossiers.
    @TestFactory
    Stream<DynamicTest> thePointsOfTheFirstRule() {
        return Table.of("""
                        case                              | decided | prewarned | yellow | red | used | promised | statutory | acts | late | missing | score
                        nothing special                   | 100     | 0         | 0      | 0   | 300  | 300      | 300       | 500  | 0    | 0       | 100.0
                        two warnings cost nothing         | 100     | 2         | 0      | 0   | 300  | 300      | 300       | 500  | 0    | 0       | 100.0
                        three warnings                    | 100     | 3         | 0      | 0   | 300  | 300      | 300       | 500  | 0    | 0       | 97.0
                        one yellow card                   | 100     | 0         | 1      | 0   | 300  | 300      | 300       | 500  | 0    | 0       | 95.0
                        one red card                      | 100     | 0         | 0      | 1   | 300  | 300      | 300       | 500  | 0    | 0       | 90.0
                        one red card in two hundred       | 200     | 0         | 0      | 1   | 300  | 300      | 300       | 500  | 0    | 0       | 95.0
                        a fifth finished early            | 100     | 0         | 0      | 0   | 240  | 300      | 300       | 500  | 0    | 0       | 102.0
                        late earns nothing                | 100     | 0         | 0      | 0   | 330  | 300      | 300       | 500  | 0    | 0       | 100.0
                        a promise a quarter shorter       | 100     | 0         | 0      | 0   | 300  | 300      | 400       | 500  | 0    | 0       | 100.0
                        a promise half as long            | 100     | 0         | 0      | 0   | 300  | 300      | 600       | 500  | 0    | 0       | 105.0
                        two percent entered late          | 100     | 0         | 0      | 0   | 300  | 300      | 300       | 500  | 12   | 0       | 98.0
                        one in ten without evidence       | 100     | 0         | 0      | 0   | 300  | 300      | 300       | 400  | 0    | 50      | 95.0
                        never below nothing               | 100     | 0         | 0      | 30  | 300  | 300      | 300       | 500  | 0    | 0       | 0
                        """).rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell("case"),
                        () -> assertThat(Score.of(Rule.FIRST, tally(row)).total())
                                .isEqualByComparingTo(new BigDecimal(row.cell("score")))));
    }

    private static Tally tally(Table.Row row) {
        return new Tally(
                "unit",
                number(row, "decided"),
                0,
                number(row, "prewarned"),
                number(row, "yellow"),
                number(row, "red"),
                number(row, "used"),
                number(row, "promised"),
                number(row, "statutory"),
                number(row, "acts"),
                number(row, "late"),
                0,
                number(row, "decided"),
                number(row, "missing"));
    }

    private static int number(Table.Row row, String column) {
        return Integer.parseInt(row.cell(column));
    }
}
