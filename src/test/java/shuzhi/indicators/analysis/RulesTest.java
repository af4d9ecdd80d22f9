package shuzhi.indicators.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.calendar.Calendars;
import shuzhi.indicators.dictionary.Signal;
import shuzhi.indicators.reading.Formulas;
import shuzhi.indicators.reading.Period;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// Rules D-15 to D-18 as given, when, then: what stands behind its target is seen, its cause is named, and a
/// countermeasure that is accepted names who does what until when.
class RulesTest {
    private static final String TABLE = """
            given | day        | who      | when                                                          | then
            -     | 2025-10-20 | head     | Approve                                                       | refused NOT_IN_THIS_STATE
                  |            | head     | Begin 329900000000 2025-10                                    | refused NOT_OVER
                  |            | head     | Begin 329900000000 2023-09                                    | refused NOTHING_RELEASED
                  |            | officer  | Begin 329900000000 2025-09                                    | Begun number=析〔2025〕1号 month=2025-09 due=2025-11-04; Proposed item=1 rule=对1 indicator=GDP signal=YELLOW gap=-0.9 cause=GDP-1 lead=11329900MB9000090C due=2025-11-19; Proposed item=2 rule=对2 indicator=FAI signal=RED gap=-9.8 cause=FAI-PRIVATE
                  |            | stranger | Judge 总体平稳                                                  | refused NOT_YOURS
                  |            | head     | Approve                                                       | refused NO_JUDGEMENT
                  |            | officer  | Judge ""                                                      | refused NO_JUDGEMENT
                  |            | officer  | Judge 增长6.1%                                                 | refused DIGITS
                  |            | officer  | Judge 总体平稳，投资偏弱                                          | Judged text=总体平稳，投资偏弱
                  |            | head     | Approve                                                       | refused UNDECIDED
                  |            | officer  | Propose FDI "" 11329900MB9000090C 2025-12-01                  | refused INCOMPLETE
                  |            | officer  | Propose FDI 走访外资企业 11329900MB9000090C 2025-12-01            | Proposed item=3 rule=- indicator=FDI signal=RED gap=-21.7
                  |            | officer  | Accept 1 11329900MB9000090C 2025-11-19                        | no power
                  |            | head     | Accept 9 11329900MB9000090C 2025-11-19                        | refused NO_SUCH_ITEM
                  |            | head     | Accept 1 11329900MB9000090C 2025-10-20                        | refused INCOMPLETE
                  |            | head     | Accept 1 11329900MB9000090C 2025-11-19                        | Accepted item=1 indicator=GDP sentence=稳定农业生产 lead=11329900MB9000090C due=2025-11-19
                  |            | head     | Accept 1 11329900MB9000090C 2025-11-19                        | refused NO_SUCH_ITEM
                  |            | head     | Decline 2 ""                                                  | refused NO_REASON
                  |            | head     | Decline 2 已另行部署                                            | Declined item=2 reason=已另行部署
                  |            | head     | Decline 3 已另行部署                                            | Declined item=3
                  |            | head     | Approve                                                       | Approved month=2025-09 late=false proposed=3 accepted=1
            """;

    static Story<Command, Act, State> story() {
        var dictionary = Dictionaries.beginning();
        dictionary = Dictionaries.with(dictionary, "对1", "GDP", Signal.YELLOW, "", "稳定农业生产");
        dictionary = Dictionaries.with(dictionary, "对2", "FAI", Signal.RED, "FAI-PRIVATE", "支持民间投资");
        dictionary = Dictionaries.with(dictionary, "对3", "FAI", Signal.RED, "FAI-INDUSTRY", "另一个原因，不适用");
        dictionary = Dictionaries.with(dictionary, "对4", "GDP", Signal.RED, "", "没有亮红灯，不适用");
        return new Story<>(Rules.ANALYSIS, Calendars.load().latest())
                .cast("officer", actor("officer", Dictionaries.BODY, Role.REVIEWER))
                .cast("head", actor("head", Dictionaries.BODY, Role.HEAD))
                .cast("stranger", actor("stranger", "11329900MB90000319", Role.HEAD))
                .file("dictionary", "dictionary", dictionary)
                .file(
                        "reading",
                        file("GDP"),
                        Dictionaries.readings(
                                "GDP",
                                "2025Q3 CUMULATIVE LEVEL CURRENT 3150.00; 2025Q3 CUMULATIVE GROWTH CONSTANT 6.1"))
                .file(
                        "reading",
                        file("GDP-1"),
                        Dictionaries.readings(
                                "GDP-1",
                                "2024Q3 CUMULATIVE LEVEL CONSTANT 300; 2025Q3 CUMULATIVE LEVEL CONSTANT 309; 2025Q3 CUMULATIVE GROWTH CONSTANT 3.0"))
                .file(
                        "reading",
                        file("GDP-2"),
                        Dictionaries.readings(
                                "GDP-2",
                                "2024Q3 CUMULATIVE LEVEL CONSTANT 1300; 2025Q3 CUMULATIVE LEVEL CONSTANT 1391; 2025Q3 CUMULATIVE GROWTH CONSTANT 7.0"))
                .file(
                        "reading",
                        file("GDP-3"),
                        Dictionaries.readings(
                                "GDP-3",
                                "2024Q3 CUMULATIVE LEVEL CONSTANT 1400; 2025Q3 CUMULATIVE LEVEL CONSTANT 1484; 2025Q3 CUMULATIVE GROWTH CONSTANT 6.0"))
                .file("reading", file("FAI"), Dictionaries.readings("FAI", "2025-09 CUMULATIVE GROWTH COMPARABLE -1.8"))
                .file(
                        "reading",
                        file("FAI-INDUSTRY"),
                        Dictionaries.readings("FAI-INDUSTRY", "2025-09 CUMULATIVE GROWTH COMPARABLE 2.0"))
                .file(
                        "reading",
                        file("FAI-PRIVATE"),
                        Dictionaries.readings("FAI-PRIVATE", "2025-09 CUMULATIVE GROWTH COMPARABLE -6.0"))
                .file("reading", file("FDI"), Dictionaries.readings("FDI", "2025-09 CUMULATIVE LEVEL CURRENT 3.73"))
                .file("target", target("GDP"), Dictionaries.target("GDP", "GROWTH", "7.0", "LINEAR"))
                .file("target", target("FAI"), Dictionaries.target("FAI", "GROWTH", "8.0", "LINEAR"))
                .file("target", target("FDI"), Dictionaries.target("FDI", "LEVEL", "7.0", "LINEAR"))
                .otherwise((kind, _) -> kind.equals("reading")
                        ? shuzhi.indicators.reading.State.BLANK
                        : shuzhi.indicators.target.State.BLANK);
    }

    private static String file(String indicator) {
        return shuzhi.indicators.reading.Rules.file(indicator, Dictionaries.CITY);
    }

    private static String target(String indicator) {
        return shuzhi.indicators.target.Rules.file(indicator, Dictionaries.CITY, 2025);
    }

    private static Actor actor(String post, String body, Role role) {
        return new Actor(post, post, body, Dictionaries.CITY, Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> fromSignalToCountermeasure() {
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

    private static Standing.Looking looking(Context context) {
        return new Standing.Looking(
                context.files(), Dictionaries.CITY, Period.of("2025-09").orElseThrow(), LocalDate.of(2025, 10, 20));
    }

    /// The reasoning says what the rule read: signal, cause and what the cause contributes (vector S05).
    @Test
    void theReasoningNamesSignalCauseAndContribution() {
        var story = story();
        var day = LocalDate.of(2025, 10, 20);
        var context = story.context(story.actor("head"), day, day);
        var decision = Rules.decide(State.BLANK, new Command.Begin(Dictionaries.CITY, "2025-09"), context);
        var acts = ((shuzhi.ledger.Decision.Acts<Act>) decision).acts();
        var gdp = (Act.Proposed) acts.get(1);
        assertThat(gdp.reasoning().zh())
                .isEqualTo("规则对1：地区生产总值增长6.1%，目标7.0，差0.9个百分点，黄灯；分项中第一产业增加值增长最慢，拉动0.30个百分点，贡献率4.9%");
        assertThat(gdp.reasoning().en()).contains("up 6.1%", "behind by 0.9 points", "Yellow", "4.9%");
        var pulls = looking(context)
                .of(Dictionaries.beginning().find("GDP").orElseThrow())
                .orElseThrow()
                .contributions();
        var sum = pulls.stream().map(Formulas.Contribution::pull).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(Formulas.shown(sum, 2)).isEqualByComparingTo("6.13");
    }

    /// D-14, D-15: where lower is better, a fall beyond the target is ahead of it, and one short of it behind.
    @ParameterizedTest
    @CsvSource({"-3.5, 0.5, GREEN, 低于控制目标0.5个百分点", "-2.0, -1.0, YELLOW, 高于控制目标1.0个百分点"})
    void whereLowerIsBetter(String growth, BigDecimal gap, Signal signal, String words) {
        var story = story().file(
                        "reading",
                        file("ENERGY"),
                        Dictionaries.readings("ENERGY", "2025 CUMULATIVE GROWTH CONSTANT " + growth))
                .file("target", target("ENERGY"), Dictionaries.target("ENERGY", "GROWTH", "-3.0", "LINEAR"));
        var day = LocalDate.of(2026, 5, 20);
        var standing = new Standing.Looking(
                        story.context(story.actor("head"), day, day).files(),
                        Dictionaries.CITY,
                        Period.of("2025-12").orElseThrow(),
                        day)
                .of(Dictionaries.beginning().find("ENERGY").orElseThrow())
                .orElseThrow();
        assertThat(standing.gap().orElseThrow()).isEqualByComparingTo(gap);
        assertThat(standing.signal()).hasValue(signal);
        assertThat(standing.spokenGap().orElseThrow().zh()).isEqualTo(words);
    }

    /// D-16: two earlier years did 60 per cent by September; the gap is measured against that, not against 75.
    @Test
    void aSeasonalPathFollowsEarlierYears() {
        var readings = Dictionaries.readings(
                "FDI",
                "2023-09 CUMULATIVE LEVEL CURRENT 3.0; 2023-12 CUMULATIVE LEVEL CURRENT 5.0; 2024-09 CUMULATIVE LEVEL CURRENT 3.6; 2024-12 CUMULATIVE LEVEL CURRENT 6.0; 2025-09 CUMULATIVE LEVEL CURRENT 3.73");
        var story = story().file("reading", file("FDI"), readings)
                .file("target", target("FDI"), Dictionaries.target("FDI", "LEVEL", "7.0", "SEASONAL"));
        var day = LocalDate.of(2025, 10, 20);
        var context = story.context(story.actor("head"), day, day);
        var standing = looking(context)
                .of(Dictionaries.beginning().find("FDI").orElseThrow())
                .orElseThrow();
        assertThat(standing.completion().orElseThrow()).isEqualByComparingTo("53.3");
        assertThat(standing.due().orElseThrow()).isEqualByComparingTo("60.0");
        assertThat(standing.gap().orElseThrow()).isEqualByComparingTo("-6.7");
    }

    /// D-15: one month alone is not held against a target of the year; the year so far is, where it was released too.
    @ParameterizedTest
    @CsvSource({
        "2025-09 SINGLE LEVEL NONE 24, -",
        "2025-09 SINGLE LEVEL NONE 24; 2025-09 CUMULATIVE LEVEL NONE 216, 72.0"
    })
    void aMonthAloneIsNoYear(String readings, String completion) {
        var story = story().file("reading", file("POWER"), Dictionaries.readings("POWER", readings))
                .file("target", target("POWER"), Dictionaries.target("POWER", "LEVEL", "300", "LINEAR"));
        var day = LocalDate.of(2025, 10, 20);
        var standing = looking(story.context(story.actor("head"), day, day))
                .of(Dictionaries.beginning().find("POWER").orElseThrow())
                .orElseThrow();
        assertThat(standing.completion().map(BigDecimal::toPlainString).orElse("-"))
                .isEqualTo(completion);
        assertThat(standing.signal().isPresent()).isEqualTo(!completion.equals("-"));
    }
}
