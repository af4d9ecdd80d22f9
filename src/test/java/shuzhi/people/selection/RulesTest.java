package shuzhi.people.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.ledger.Decision;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rules F-12 to F-18 as given, when, then. 2025-10-01 to 10-08 are holidays; 2025-10-11 is a made-up working day.
class RulesTest {
    private static final String BODY = "11329900MB9000154A";

    private static final String ORDINARY = """
            given | day        | who      | when                                     | then
            -     | 2025-09-01 | officer  | Discuss 9 8 7 0 1                        | no power
                  |            | head     | Discuss 9 8 7 0 1                        | refused NOT_IN_THIS_STATE
                  |            | officer  | Propose ORDINARY _ 空缺 true              | refused NOTHING_SAID
                  |            | officer  | Propose ORDINARY 副职 空缺 true            | Proposed number=任〔2025〕1号 kind=ORDINARY probation=true
                  |            | officer  | Propose ORDINARY 副职 空缺 true            | refused PROPOSED_ALREADY
                  |            | stranger | Recommend                                | refused NOT_YOUR_CASE
                  |            | officer  | Announce 公告1号                          | refused NOT_IN_THIS_STATE
                  |            | officer  | Inspect                                  | refused NOT_IN_THIS_STATE
                  |            | officer  | Recommend day=2025-09-02                 | refused IN_THE_FUTURE
                  |            | officer  | Recommend candidate=""                   | refused NOTHING_SAID
                  |            | officer  | Recommend talks=0                        | refused NUMBERS_WRONG
                  |            | officer  | Recommend                                | Recommended voters=36 talks=14 validUntil=2026-09-01
                  | 2025-09-10 | officer  | Inspect complaints=""                    | refused FOUR_CHECKS
                  |            | officer  | Inspect fileCheck=""                     | refused FOUR_CHECKS
                  |            | officer  | Inspect kinshipChecked=false             | refused FOUR_CHECKS
                  |            | officer  | Inspect report=""                        | refused NOTHING_SAID
                  |            | officer  | Inspect until=2025-09-11                 | refused IN_THE_FUTURE
                  |            | officer  | Inspect from=2025-09-10 until=2025-09-09 | refused IN_THE_FUTURE
                  |            | officer  | Inspect                                  | Inspected on=2025-09-10
                  | 2025-09-26 | head     | Publicise 公示1号                         | refused NOT_IN_THIS_STATE
                  |            | head     | Discuss 9 5 5 0 0 BALLOT 记录1号           | refused INVALID_QUORUM
                  |            | head     | Discuss 9 6 5 0 0 BALLOT 记录1号           | refused NUMBERS_WRONG
                  |            | head     | Discuss 9 6 7 -1 0 BALLOT 记录1号          | refused NUMBERS_WRONG
                  |            | head     | Discuss 9 6 5 0 1 BALLOT _               | refused NOTHING_SAID
                  |            | head     | Discuss 9 6 5 0 1 BALLOT 记录1号           | Discussed needed=5 passed=true
                  |            | head     | Appoint 任免1号                           | refused NOT_IN_THIS_STATE
                  |            | head     | Publicise _                              | refused NOTHING_SAID
                  |            | head     | Publicise 公示1号                         | PublicityBegun until=2025-10-10
                  |            | head     | AnswerObjection false 不实                | refused NO_OBJECTION
                  | 2025-10-09 | officer  | TakeObjection 资格不符                     | ObjectionTaken on=2025-10-09
                  | 2025-10-11 | head     | Appoint 任免1号                           | refused OBJECTION_OPEN
                  |            | head     | AnswerObjection false 不实                | ObjectionAnswered upheld=false
                  |            | head     | Appoint 任免1号                           | Appointed probationEnds=2026-10-11
                  | 2026-10-10 | head     | Assess true 考核1号                       | refused TOO_EARLY
                  | 2026-10-11 | head     | Stop 不再需要                             | refused NOT_IN_THIS_STATE
                  |            | head     | Assess true 考核1号                       | Assessed fit=true
            """;

    private static final String OTHER_ENDS = """
            given | day        | who     | when                                   | then
            -     | 2025-09-01 | officer | Propose OPEN 副职 空缺 false             | Proposed kind=OPEN
                  |            | officer | Recommend                              | refused NOT_IN_THIS_STATE
                  |            | officer | Announce 公告1号                        | Announced on=2025-09-01
                  |            | officer | CloseEntries 5 6                       | refused NUMBERS_WRONG
                  | 2025-09-15 | officer | CloseEntries 23 18                     | EntriesClosed applied=23 eligible=18
                  |            | officer | Examine 2025-09-16 某 17 报告1号         | refused IN_THE_FUTURE
                  | 2025-09-20 | officer | Examine 2025-09-20 某 17 报告1号         | Examined sat=17
                  |            | officer | Inspect                                | Inspected
                  |            | head    | Discuss 7 7 3 4 0 ORAL 记录1号           | Discussed needed=4 passed=false
                  |            | head    | Publicise 公示1号                       | refused NOT_IN_THIS_STATE
            -     | 2025-09-01 | officer | Propose ORDINARY 副职 空缺 false         | Proposed
                  |            | officer | Recommend                              | Recommended
                  | 2026-09-02 | officer | Inspect                                | refused RECOMMENDATION_EXPIRED
                  |            | head    | Stop 推荐过期                           | Stopped on=2026-09-02
            -     | 2025-09-01 | officer | Propose ORDINARY 副职 空缺 false         | Proposed
                  |            | officer | Recommend                              | Recommended
                  |            | officer | Inspect                                | Inspected
                  |            | head    | Discuss 9 9 9 0 0 HANDS 记录1号          | Discussed passed=true
                  |            | head    | Publicise 公示1号                       | PublicityBegun until=2025-09-08
                  | 2025-09-08 | head    | Appoint 任免1号                         | refused TOO_EARLY
                  |            | officer | TakeObjection 资格不符                   | ObjectionTaken
                  |            | head    | AnswerObjection true 属实               | ObjectionAnswered upheld=true
                  | 2025-09-09 | head    | Appoint 任免1号                         | refused NOT_IN_THIS_STATE
            """;

    private static final List<String> TABLES = List.of(ORDINARY, OTHER_ENDS);

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.SELECTION, Calendars.load().latest())
                .cast("officer", actor("officer", BODY, Role.REVIEWER))
                .cast("head", actor("head", BODY, Role.HEAD))
                .cast("stranger", actor("stranger", "11329900MB90000319", Role.REVIEWER))
                .assume("Recommend candidate=某 voters=36 talks=14 document=推荐1号")
                .assume("Inspect report=报告1号 fileCheck=档审1号 personalMatters=核查1号 disciplineOpinion=纪检1号"
                        + " complaints=信访1号 kinshipChecked=true");
    }

    private static Actor actor(String name, String body, Role role) {
        return new Actor("person-" + name, name, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> byRecommendation() {
        return story().table(ORDINARY);
    }

    @TestFactory
    Stream<DynamicTest> openSelectionAndOtherEnds() {
        return story().table(OTHER_ENDS);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(TABLES)).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), TABLES)).isEmpty();
    }

    private static JsonNode vectors(String name) throws IOException {
        var file = Path.of("../shared/domain/vectors", name);
        Assumptions.assumeTrue(Files.exists(file), "the vectors of the domain are not here: " + name);
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    /// `cadre-quorum.json`: who must be there, and how many must agree.
    @TestFactory
    Stream<DynamicTest> vectorsOfTheVote() throws IOException {
        var all = vectors("cadre-quorum.json");
        var table = all.get("table")
                .valueStream()
                .map(it -> DynamicTest.dynamicTest(it.toString(), () -> {
                    int members = it.get("members").intValue();
                    assertThat(Rules.quorum(members))
                            .isEqualTo(it.get("minPresent").intValue());
                    assertThat(Rules.needed(members)).isEqualTo(it.get("minYes").intValue());
                }));
        var cases = all.get("cases")
                .valueStream()
                .map(it -> DynamicTest.dynamicTest(it.toString(), () -> {
                    var story = story();
                    var day = LocalDate.of(2025, 9, 1);
                    int present = it.get("present").intValue();
                    int yes = it.get("yes").intValue();
                    var answer = Rules.decide(
                            story.after(
                                    day,
                                    "Proposed number=1 body=" + BODY
                                            + "; Recommended validUntil=2026-09-01; Inspected"),
                            new Command.Discuss(
                                    it.get("members").intValue(),
                                    present,
                                    yes,
                                    present - yes,
                                    0,
                                    Voting.BALLOT,
                                    "记录1号"),
                            story.context(story.actor("head"), day, day));
                    assertThat(outcome(answer)).isEqualTo(it.get("expect").stringValue());
                }));
        return Stream.concat(table, cases);
    }

    private static String outcome(Decision<Act> decision) {
        return switch (decision) {
            case Decision.Refused<Act>(var refusal, var _) -> refusal.name();
            case Decision.Acts<Act>(var acts) ->
                acts.getFirst() instanceof Act.Discussed it && it.passed() ? "PASSED" : "NOT_PASSED";
        };
    }

    /// `cadre-dates.json`: when the publicity may end, when somebody may be appointed, when the probation ends.
    @TestFactory
    Stream<DynamicTest> vectorsOfTheDays() throws IOException {
        return vectors("cadre-dates.json")
                .valueStream()
                .map(it -> DynamicTest.dynamicTest(it.toString(), () -> {
                    if (it.has("publicityStart")) publicity(it);
                    else probation(it);
                }));
    }

    private static void publicity(JsonNode it) {
        var story = story();
        var start = LocalDate.parse(it.get("publicityStart").stringValue());
        var begun = story.after(start, "Proposed number=1 body=" + BODY + "; Discussed passed=true");
        var answer =
                Rules.decide(begun, new Command.Publicise("公示1号"), story.context(story.actor("head"), start, start));
        var act = (Act.PublicityBegun) ((Decision.Acts<Act>) answer).acts().getFirst();
        assertThat(act.until()).hasToString(it.get("earliestEnd").stringValue());
        var waiting = begun.after(act);
        var next = LocalDate.parse(it.get("earliestAppointmentNotice").stringValue());
        assertThat(appointed(story, waiting, next.minusDays(1))).isInstanceOf(Decision.Refused.class);
        assertThat(appointed(story, waiting, next)).isInstanceOf(Decision.Acts.class);
    }

    private static Decision<Act> appointed(Story<Command, Act, State> story, State state, LocalDate day) {
        return Rules.decide(state, new Command.Appoint("任免1号"), story.context(story.actor("head"), day, day));
    }

    private static void probation(JsonNode it) {
        var story = story();
        var start = LocalDate.parse(it.get("probationStart").stringValue());
        var state = story.after(
                start,
                "Proposed number=1 probation=true body=" + BODY + "; PublicityBegun until=" + start.minusDays(1));
        var act = (Act.Appointed)
                ((Decision.Acts<Act>) appointed(story, state, start)).acts().getFirst();
        assertThat(act.probationEnds().map(LocalDate::toString))
                .contains(it.get("probationEnds").stringValue());
    }
}
