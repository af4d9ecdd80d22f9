package shuzhi.indicators.dictionary;

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

/// Rules D-01 to D-03 and D-17 as given, when, then.
class RulesTest {
    private static final String BODY = "11329900MB900012XL";

    private static final String TABLE = """
            given | day        | who      | when                                                          | then
            -     | 2024-12-20 | head     | Adopt [] 文件                                                  | refused NOT_WHOLE
                  |            | head     | Adopt [@fai] ""                                               | refused NO_DOCUMENT
                  |            | head     | Define @nameless 文件                                          | refused NOT_WHOLE
                  |            | head     | Define @private 文件                                           | refused NO_SUCH_INDICATOR
                  |            | head     | Adopt [@fai, @private] 数统〔2024〕56号                          | Defined code=FAI revision=1; Defined code=FAI-PRIVATE revision=1
                  |            | stranger | Define @later 文件                                             | refused NOT_THE_KEEPER
                  |            | head     | Define @fai 文件                                               | refused NOT_LATER
                  |            | head     | Define @later 数统〔2025〕8号                                    | Defined code=FAI revision=2
                  |            | head     | SetThresholds (-3 50 40 110 130 2025-01-01) 文件               | refused THRESHOLDS_WRONG
                  |            | head     | SetThresholds (-3 60 80 110 130 2025-01-01) ""                | refused NO_DOCUMENT
                  |            | head     | SetThresholds (-3 60 80 110 130 2025-01-01) 数统〔2024〕57号     | ThresholdsSet
                  |            | head     | SetWeights (30 25 20 15 11 2025-01-01) 文件                    | refused WEIGHTS_WRONG
                  |            | head     | SetWeights (30 25 20 15 10 2025-01-01) ""                     | refused NO_DOCUMENT
                  |            | head     | SetWeights (30 25 20 15 10 2025-01-01) 数统〔2024〕57号          | WeightsSet
                  |            | head     | SetRemedy (对1 GDP RED - 措施 11329900MB9000090C 30)            | refused NO_SUCH_INDICATOR
                  |            | head     | SetRemedy (对1 FAI GREEN - 措施 11329900MB9000090C 30)          | refused REMEDY_WRONG
                  |            | head     | SetRemedy (对1 FAI RED FAI-PRIVATE 措施 11329900MB9000090C 30)  | RemedySet
                  |            | head     | DropRemedy 对2 不再适用                                         | refused NO_SUCH_REMEDY
                  |            | head     | DropRemedy 对1 ""                                             | refused NO_REASON
                  |            | head     | DropRemedy 对1 不再适用                                         | RemedyDropped code=对1
                  |            | head     | Retire GDP 2025-12-31 不再统计                                  | refused NO_SUCH_INDICATOR
                  |            | head     | Retire FAI 2025-12-31 ""                                      | refused NO_REASON
                  |            | head     | Retire FAI-PRIVATE 2025-12-31 不再统计                          | Retired code=FAI-PRIVATE until=2025-12-31
            """;

    private static Definition definition(String code, LocalDate from) {
        return Beginnings.of(BODY, from).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Story<Command, Act, State> story() {
        var fai = definition("FAI", LocalDate.of(2025, 1, 1));
        return new Story<>(Rules.DICTIONARY, Calendars.load().latest())
                .cast("head", new Actor("head", "head", BODY, "329900000000", Set.of(Role.HEAD)))
                .cast(
                        "stranger",
                        new Actor("stranger", "stranger", "11329900MB9000090C", "329900000000", Set.of(Role.HEAD)))
                .value("fai", fai)
                .value("later", definition("FAI", LocalDate.of(2026, 1, 1)))
                .value("private", definition("FAI-PRIVATE", LocalDate.of(2025, 1, 1)))
                .value(
                        "nameless",
                        new Definition(
                                fai.code(),
                                "",
                                fai.english(),
                                fai.meaning(),
                                fai.unit(),
                                fai.owner(),
                                fai.source(),
                                fai.frequency(),
                                fai.price(),
                                fai.measure(),
                                fai.direction(),
                                fai.branch(),
                                fai.whole(),
                                fai.divided(),
                                fai.decimals(),
                                fai.due(),
                                fai.from()));
    }

    @TestFactory
    Stream<DynamicTest> dictionary() {
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

    /// The list that comes with the program is itself lawful, and D-04 to D-08 are in it.
    @Test
    void theBeginningsAreAdoptedWhole() {
        var head = new Actor("head", "head", BODY, "329900000000", Set.of(Role.HEAD));
        var day = LocalDate.of(2024, 12, 20);
        var context = story().context(head, day, day);
        var all = Beginnings.of(BODY, LocalDate.of(2025, 1, 1));
        var decision = Rules.decide(State.BLANK, new Command.Adopt(all, "文件"), context);
        assertThat(decision)
                .isInstanceOfSatisfying(
                        shuzhi.ledger.Decision.Acts.class,
                        it -> assertThat(it.acts()).hasSameSizeAs(all));
        assertThat(all.stream().map(Definition::code))
                .contains(
                        "GDP", "FAI", "REVENUE-TAX", "IVA", "RETAIL", "TRADE", "FDI", "CPI", "INCOME", "POWER", "PORT");
    }

    /// A definition and its thresholds hold from their day on, and what held before stays known.
    @Test
    void definitionsAndThresholdsAreDated() {
        var state = State.BLANK;
        var from = LocalDate.of(2025, 1, 1);
        for (var it : List.of(definition("FAI", from), definition("FAI", from.plusYears(1))))
            state = state.after(new Act.Defined("FAI", 1, it, BODY, "329900000000", from, "文件"));
        assertThat(state.on("FAI", from.plusDays(5)).orElseThrow().from()).isEqualTo(from);
        assertThat(state.on("FAI", from.plusYears(2)).orElseThrow().from()).isEqualTo(from.plusYears(1));
        var strict = new Thresholds(
                java.math.BigDecimal.ONE.negate(),
                java.math.BigDecimal.ONE,
                java.math.BigDecimal.TWO,
                java.math.BigDecimal.valueOf(3),
                java.math.BigDecimal.TEN,
                from.plusYears(1));
        state = state.after(new Act.ThresholdsSet(strict, from, "文件"));
        assertThat(state.thresholds(from)).isEqualTo(Thresholds.USUAL);
        assertThat(state.thresholds(from.plusYears(1))).isEqualTo(strict);
        assertThat(strict.signal(new java.math.BigDecimal("-1.1"))).isEqualTo(Signal.RED);
        assertThat(Thresholds.USUAL.signal(new java.math.BigDecimal("-1.1"))).isEqualTo(Signal.YELLOW);
    }
}
