package shuzhi.indicators.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.indicators.dictionary.Beginnings;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// Rules D-01 to D-06, D-10, D-13 and D-20 as given, when, then.
class RulesTest {
    static final String BODY = "11329900MB900012XL";
    static final String CITY = "329900000000";

    /// Budget revenue of the city; what may be compared with it is in the files that the story knows.
    private static final String LIFE = """
            given | day        | who      | when                                                                                         | then
            -     | 2025-10-14 | officer  | Check                                                                                        | no power
                  |            | approver | Check                                                                                        | refused NOTHING_WAITS
                  |            | stranger | Enter REVENUE @city 财政月报 2025-10-14 [(2025-09 CUMULATIVE LEVEL CURRENT 245.0 - -)] -         | refused NOT_YOURS
                  |            | officer  | Enter MONEY @city 财政月报 2025-10-14 [(2025-09 CUMULATIVE LEVEL CURRENT 245.0 - -)] -           | refused NO_SUCH_INDICATOR
                  |            | officer  | Enter REVENUE 3299 财政月报 2025-10-14 [(2025-09 CUMULATIVE LEVEL CURRENT 245.0 - -)] -          | refused NOT_WHOLE
                  |            | officer  | Enter REVENUE @city 财政月报 2025-10-14 [] -                                                    | refused NOT_WHOLE
                  |            | officer  | Enter REVENUE @city 财政月报 2025-10-14 [(2025-10 CUMULATIVE LEVEL CURRENT 245.0 - -)] -         | refused PERIOD_WRONG 2025-10
                  |            | officer  | Enter REVENUE @city 财政月报 2025-10-14 [(2025-9 CUMULATIVE LEVEL CURRENT 245.0 - -)] -          | refused PERIOD_WRONG 2025-9
                  |            | officer  | Enter REVENUE @city 财政月报 2025-10-14 [(2025-09 CUMULATIVE LEVEL CURRENT 245.0 - -)] -         | Entered indicator=REVENUE period=2025-09 value=245.0 vintage=1 flags=[] hidden=false
                  |            | officer  | Enter REVENUE @city 财政月报 2025-10-14 [(2025-09 CUMULATIVE LEVEL CURRENT 246.0 - -)] -         | refused PENDING
                  |            | same     | Check                                                                                        | refused SAME_PERSON
                  |            | approver | Release                                                                                      | refused NOTHING_WAITS
                  |            | approver | SendBack ""                                                                                  | refused NO_REASON
                  |            | approver | SendBack 与月报不符                                                                             | SentBack observations=1
                  |            | officer  | Enter REVENUE @city 财政月报 2025-10-14 [(2025-09 CUMULATIVE LEVEL CURRENT 245.0 - -)] -         | Entered vintage=1
                  |            | approver | Check                                                                                        | Checked observations=1
                  |            | head     | Release                                                                                      | Released period=2025-09 value=245.0 vintage=1 ends=2025-09-30 due=2025-10-15 late=false
                  | 2025-10-20 | officer  | Enter REVENUE @city 财政月报 2025-10-14 [(2025-09 CUMULATIVE LEVEL CURRENT 245.0 - -)] -         | refused NOTHING_NEW
                  |            | head     | Enter REVENUE @city 财政月报 2025-10-14 [(2025-09 CUMULATIVE LEVEL CURRENT 250.0 - -)] 上报要求     | no power
                  |            | officer  | Enter REVENUE @city 财政月报 2025-10-14 [(2025-09 CUMULATIVE LEVEL CURRENT 244.0 - -)] -         | refused IMMUTABLE
                  |            | officer  | Enter REVENUE @city 财政月报 2025-10-20 [(2025-09 CUMULATIVE LEVEL CURRENT 244.0 - -)] 国库对账更正  | Entered value=244.0 vintage=2 reason=国库对账更正
                  |            | approver | Check                                                                                        | Checked observations=1
                  |            | head     | Release                                                                                      | Released vintage=2 due=- late=false
                  |            | officer  | Derive 2025-09 CUMULATIVE CURRENT                                                            | refused LEVELS_MISSING
                  |            | officer  | Derive 9月 CUMULATIVE CURRENT                                                                 | refused PERIOD_WRONG
                  |            | officer  | Adjust 2025-09 CUMULATIVE "" 18.0 5.0 财预〔2025〕3号                                            | refused NO_DOCUMENT
                  |            | officer  | Adjust 2025-09 CUMULATIVE 增值税留抵退税 18.0 5.0 财预〔2025〕3号                                     | Adjusted now=18.0 then=5.0
                  |            | officer  | Enter REVENUE @city 财政月报 2025-10-20 [(2024-09 CUMULATIVE LEVEL CURRENT 250.0 - -)] -         | Entered period=2024-09 flags=[]
                  |            | approver | Check                                                                                        | Checked observations=1
                  |            | head     | Release                                                                                      | Released period=2024-09 due=- late=false
                  |            | officer  | Derive 2025-09 CUMULATIVE CURRENT                                                            | Entered measure=GROWTH value=-2.4 source="由两期总量推算（D-09）"
            """;

    /// What cannot be right is flagged and kept.
    private static final String DOUBTS = """
            given | day        | who      | when                                                                                                                                     | then
            -     | 2025-10-14 | officer  | Enter REVENUE @city 财政月报 2025-10-14 [(2025-08 CUMULATIVE LEVEL CURRENT 246.0 - -), (2025-09 CUMULATIVE LEVEL CURRENT 245.0 - -)] -        | Entered flags=[]; Entered flags=[CUMULATIVE_FALLS]
            -     |            | officer  | Enter REVENUE @city 财政月报 2025-10-14 [(2024-09 SINGLE LEVEL CURRENT 3000 - -), (2025-09 SINGLE LEVEL CURRENT 3200 - -), (2025-09 SINGLE GROWTH CURRENT 6.9 - -)] - | Entered flags=[]; Entered flags=[]; Entered flags=[GROWTH_OUTSIDE]
            -     |            | officer  | Enter REVENUE @city 财政月报 2025-10-14 [(2024-09 SINGLE LEVEL CURRENT 3000 - -), (2025-09 SINGLE LEVEL CURRENT 3200 - -), (2025-09 SINGLE GROWTH CURRENT 6.7 - -)] - | Entered flags=[]; Entered flags=[]; Entered flags=[]
            -     |            | officer  | Enter REVENUE-TAX @city 财政月报 2025-10-14 [(2025-06 CUMULATIVE LEVEL CURRENT 201.5 - -)] -                                                  | Entered flags=[PARTS_EXCEED_WHOLE]
            -     |            | officer  | Enter REVENUE-TAX @city 财政月报 2025-10-14 [(2025-03 CUMULATIVE LEVEL CURRENT 80.1 - -)] -                                                   | Entered flags=[PARTS_DIFFER]
            -     |            | officer  | Enter REVENUE-TAX @city 财政月报 2025-10-14 [(2025-03 CUMULATIVE LEVEL CURRENT 80.0 - -)] -                                                   | Entered flags=[]
            -     |            | officer  | Enter HIGH-TECH @city 科技统计 2025-10-14 [(2025Q3 SINGLE SHARE NONE 142.1 - -)] -                                                            | Entered flags=[SHARE_IMPOSSIBLE]
            -     |            | officer  | Enter PROFIT @city 工业统计报表 2025-10-14 [(2025-08 CUMULATIVE LEVEL CURRENT 12.3 2 -), (2025-08 SINGLE LEVEL CURRENT 1.3 40 95.1), (2025-07 SINGLE LEVEL CURRENT 1.1 40 20)] - | Entered hidden=true value=-; Entered hidden=true value=-; Entered hidden=false value=1.1
            """;

    /// Investment is published on a comparable basis (D-03); profit may come from a base that is not positive (D-11).
    private static final String GROWTH = """
            given                                                                                                                                                          | day        | who      | when                              | then
            Entered indicator=FAI area=329900000000 body=11329900MB900012XL place=329900000000 period=2025-07 form=CUMULATIVE measure=LEVEL price=CURRENT exact=288229 vintage=1 | 2025-10-14 | officer  | Derive 2025-07 CUMULATIVE CURRENT | refused GROWTH_NOT_COMPUTED
            Entered indicator=SERVICE area=329900000000 body=11329900MB900012XL place=329900000000 period=2024-07 form=SINGLE price=CURRENT measure=LEVEL exact=-2 vintage=1; Released period=2024-07 form=SINGLE price=CURRENT measure=LEVEL vintage=1; Entered indicator=SERVICE period=2025-07 form=SINGLE price=CURRENT measure=LEVEL exact=5 vintage=1; Released period=2025-07 form=SINGLE price=CURRENT measure=LEVEL vintage=1 | | officer | Derive 2025-07 SINGLE CURRENT | refused NO_RATE 扭亏为盈
            """;

    static Story<Command, Act, State> story() {
        var definitions = Beginnings.of(BODY, LocalDate.of(2025, 1, 1));
        var dictionary = shuzhi.indicators.dictionary.State.BLANK;
        for (var it : definitions) dictionary = defined(dictionary, it);
        var revenue = entered("REVENUE", "2025-06", "201.0", entered("REVENUE", "2025-03", "100.0", State.BLANK));
        var others = entered("REVENUE-OTHER", "2025-03", "20.0", State.BLANK);
        return new Story<>(Rules.READING, Calendars.load().latest())
                .cast("officer", actor("officer", BODY, Role.REVIEWER))
                .cast("approver", actor("approver", BODY, Role.APPROVER))
                .cast("head", actor("head", BODY, Role.HEAD))
                .cast("same", new Actor("person-of-officer", "same", BODY, CITY, Set.of(Role.APPROVER)))
                .cast("stranger", actor("stranger", "11329900MB9000015K", Role.REVIEWER))
                .cast("system", Actor.SYSTEM)
                .value("city", CITY)
                .file("dictionary", "dictionary", dictionary)
                .file("reading", Rules.file("REVENUE", CITY), revenue)
                .file("reading", Rules.file("REVENUE-OTHER", CITY), others)
                .otherwise((kind, _) -> kind.equals("reading") ? State.BLANK : null);
    }

    private static shuzhi.indicators.dictionary.State defined(
            shuzhi.indicators.dictionary.State state, shuzhi.indicators.dictionary.Definition it) {
        var act = new shuzhi.indicators.dictionary.Act.Defined(
                it.code(), 1, it, BODY, CITY, LocalDate.of(2024, 12, 20), "文件");
        return shuzhi.indicators.dictionary.Rules.DICTIONARY.after().apply(state, act);
    }

    private static State entered(String indicator, String period, String value, State state) {
        return new Story<>(Rules.READING, Calendars.load().latest())
                        .after(
                                LocalDate.of(2025, 7, 14),
                                "Entered indicator=%s area=329900000000 body=%s place=329900000000 period=%s form=CUMULATIVE measure=LEVEL price=CURRENT exact=%s vintage=1"
                                        .formatted(indicator, BODY, period, value))
                        .observations()
                        .stream()
                        .reduce(
                                state,
                                (all, one) -> new State(
                                        all.facts(),
                                        Stream.concat(all.observations().stream(), Stream.of(one))
                                                .toList(),
                                        List.of()),
                                (a, _) -> a);
    }

    private static Actor actor(String post, String body, Role role) {
        return new Actor("person-of-" + post, post, body, CITY, Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> fromEntryToRelease() {
        return story().table(LIFE);
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeRightIsFlagged() {
        return story().table(DOUBTS);
    }

    @TestFactory
    Stream<DynamicTest> growthIsNotAlwaysComputed() {
        return story().table(GROWTH);
    }

    private static final String IMPORT = """
            given | day        | who    | when                                                                                                                                              | then
            -     | 2025-10-14 | system | Receive REVENUE @city 财政月报 2025-10-14 [(2025-09 CUMULATIVE LEVEL CURRENT 245.0 - -)] - 11329900MB900012XL 329900000000 person-of-officer          | Entered body=11329900MB900012XL reporter=person-of-officer
            -     |            | system | Receive REVENUE @city 财政月报 2025-10-14 [(2025-09 CUMULATIVE LEVEL CURRENT 245.0 - -)] - 11329900MB9000015K 329900000000 person-of-officer          | refused NOT_YOURS
            """;

    @TestFactory
    Stream<DynamicTest> aTableThatWasTakenIn() {
        return story().table(IMPORT);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(List.of(LIFE, DOUBTS, GROWTH, IMPORT))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE, DOUBTS, GROWTH, IMPORT)))
                .isEmpty();
    }

    /// D-13: the vintage that was valid on a day; a later report shows both.
    @Test
    void theVintageOfADay() {
        var state = story().after(
                        LocalDate.of(2024, 1, 20),
                        "Entered indicator=GDP area=440000000000 body=@b period=2023 form=CUMULATIVE measure=LEVEL price=CURRENT exact=135673.16 vintage=1; Released period=2023 form=CUMULATIVE measure=LEVEL price=CURRENT vintage=1 on=2024-01-20; Entered period=2023 form=CUMULATIVE measure=LEVEL price=CURRENT exact=137905.4 vintage=2; Released period=2023 form=CUMULATIVE measure=LEVEL price=CURRENT vintage=2 on=2025-01-15"
                                .replace("@b", BODY));
        var key = state.keys(LocalDate.of(2025, 2, 1)).first();
        assertThat(state.on(key, LocalDate.of(2024, 6, 1)).orElseThrow().shown())
                .isEqualTo("135673.16");
        assertThat(state.on(key, LocalDate.of(2025, 2, 1)).orElseThrow().shown())
                .isEqualTo("137905.4");
        assertThat(state.on(key, LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(state.vintages(key)).hasSize(2);
    }
}
