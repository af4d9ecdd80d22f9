package shuzhi.people.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import shuzhi.people.council.Subject;
import shuzhi.testing.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A selection through its gates as given, when, then (rules F-12…F-18).
class RulesTest {
    private static final String BUREAU = "11329900MB9000023E";

    private static final String TABLE = """
        given                                                                                                                                                                                                                                                                                                                                                                                | day        | who      | when                                     | then
        -                                                                                                                                                                                                                                                                                                                                                                                    | 2025-03-03 | officer  | Propose 科长 PROMOTION [head, officer] 动1  | no power
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Propose "" PROMOTION [head, officer] 动1  | refused NOTHING_SAID
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Propose 科长 PROMOTION [head] 动1           | refused TWO_ON_THE_CASE
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Propose 科长 PROMOTION [officer, other] 动1 | refused TWO_ON_THE_CASE
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Propose 科长 PROMOTION [head, officer] 动1  | Proposed number=选〔2025〕1号 method=PROMOTION
                                                                                                                                                                                                                                                                                                                                                                                             |            | stranger | Recommend 20 18 6 推1                     | refused NOT_ON_THE_CASE
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Inspect 示例人 预1 考1                        | refused NOT_IN_THIS_STATE
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Announce 2025-03-20 告1                   | refused WRONG_METHOD
                                                                                                                                                                                                                                                                                                                                                                                             | 2025-03-10 | officer  | Recommend 20 21 6 推1                     | refused COUNT_WRONG
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Recommend 20 18 6 推1                     | Recommended entitled=20 attended=18 talks=6
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Check FILE true 档1                       | Checked clearance=FILE
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Check FILE true 档1                       | refused CHECKED_ALREADY
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Inspect "" 预1 考1                         | refused NOTHING_SAID
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Inspect 示例人 预1 考1                        | Inspected notice=预1 document=考1
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Resolve 会一 1                             | refused FOUR_CHECKS_OPEN
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Check MATTERS true 项1                    | Checked clearance=MATTERS
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Check DISCIPLINE true 纪1                 | Checked clearance=DISCIPLINE
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Check COMPLAINTS true 信1                 | Checked clearance=COMPLAINTS
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Resolve 会一 1                              | refused KINSHIP
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | CheckKinship [甲] false ""                 | refused NOTHING_SAID
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | CheckKinship [甲] false 避1                 | KinshipChecked aside=1 document=避1
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Resolve 会二 1                             | refused NO_COUNCIL_DECISION
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Resolve 会一 2                             | refused NO_COUNCIL_DECISION
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Resolve 会三 1                             | refused NO_COUNCIL_DECISION
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Resolve 会五 1                              | refused MATTER_OF_ANOTHER
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Resolve 会四 1                              | refused KIN_VOTED
                                                                                                                                                                                                                                                                                                                                                                                             | 2025-09-26 | head     | Resolve 会一 1                             | Resolved council=会一 item=1 decided=2025-03-06
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Appoint true 任1                          | refused NOT_IN_THIS_STATE
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Publicise 示1                             | Publicised until=2025-10-10
                                                                                                                                                                                                                                                                                                                                                                                             | 2025-10-10 | system   | Remind PUBLICITY_OVER                     | refused NOT_DUE
                                                                                                                                                                                                                                                                                                                                                                                             | 2025-09-26 | system   | Remind TERM_ENDING                        | refused NOT_DUE
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | SettleObjection 1 false 查1               | refused NO_SUCH_OBJECTION
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | RaiseObjection 反映内容                      | ObjectionRaised objection=1
                                                                                                                                                                                                                                                                                                                                                                                             | 2025-10-10 | head     | SettleObjection 2 false 查1               | refused NO_SUCH_OBJECTION
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Appoint true 任1                          | refused OBJECTION_OPEN
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | SettleObjection 1 false 查1               | ObjectionSettled objection=1
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Appoint true 任1                          | refused PUBLICITY_RUNS
                                                                                                                                                                                                                                                                                                                                                                                             | 2025-10-13 | system   | Remind PUBLICITY_OVER                     | Reminded occasion=PUBLICITY_OVER due=2025-10-10
                                                                                                                                                                                                                                                                                                                                                                                             |            | system   | Remind PUBLICITY_OVER                     | refused NOT_DUE
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Appoint true 任1 6                         | refused TERM_WRONG
                                                                                                                                                                                                                                                                                                                                                                                             | 2025-10-13 | head     | Appoint true 任1 5                         | Appointed method=PROMOTION probation=2026-10-13 termFrom=2025-03-06 termUntil=2030-03-05
                                                                                                                                                                                                                                                                                                                                                                                             | 2026-09-12 | system   | Remind PROBATION_ENDING                   | refused NOT_DUE
                                                                                                                                                                                                                                                                                                                                                                                             | 2026-09-13 | system   | Remind PROBATION_ENDING                   | Reminded occasion=PROBATION_ENDING due=2026-10-13
                                                                                                                                                                                                                                                                                                                                                                                             | 2026-10-12 | head     | Assess true 核1                           | refused PROBATION_RUNS
                                                                                                                                                                                                                                                                                                                                                                                             | 2026-10-13 | head     | Assess true 核1                           | Assessed fit=true
                                                                                                                                                                                                                                                                                                                                                                                             | 2030-02-03 | system   | Remind TERM_ENDING                        | Reminded occasion=TERM_ENDING due=2030-03-05
        Proposed 选1 PROMOTION @bureau _ _ _ 科长 [head, officer]; Recommended on=2025-03-10; Inspected candidate=示例人; Checked clearance=FILE clear=true; Checked clearance=MATTERS clear=true; Checked clearance=DISCIPLINE clear=true; Checked clearance=COMPLAINTS clear=false                                                                                                               | 2025-04-01 | head     | Resolve 会一 1                             | refused FOUR_CHECKS_OPEN
                                                                                                                                                                                                                                                                                                                                                                                             |            | head     | Stop 线索待查                                | Stopped on=2025-04-01
        Proposed 选1 PROMOTION @bureau _ _ _ 科长 [head, officer]; Recommended on=2025-03-10; Inspected candidate=示例人; Checked clearance=FILE clear=true; Checked clearance=MATTERS clear=true; Checked clearance=DISCIPLINE clear=true; Checked clearance=COMPLAINTS clear=true; KinshipChecked aside=0                                                                                                                | 2026-03-10 | head     | Resolve 会一 1                             | Resolved item=1
        Proposed 选1 PROMOTION @bureau _ _ _ 科长 [head, officer]; Recommended on=2025-03-10; Inspected candidate=示例人; Checked clearance=FILE clear=true; Checked clearance=MATTERS clear=true; Checked clearance=DISCIPLINE clear=true; Checked clearance=COMPLAINTS clear=true; KinshipChecked aside=0                                                                                                                | 2026-03-11 | head     | Resolve 会一 1                             | refused RECOMMENDATION_EXPIRED
        Proposed 选1 PROMOTION @bureau _ _ _ 科长 [head, officer]; Recommended on=2025-03-10; Inspected candidate=示例人; Checked clearance=FILE clear=true; Checked clearance=MATTERS clear=true; Checked clearance=DISCIPLINE clear=true; Checked clearance=COMPLAINTS clear=true; Resolved; Publicised until=2025-04-10; ObjectionRaised objection=1; ObjectionSettled objection=1 founded=true | 2025-04-11 | head     | Appoint true 任1                          | refused OBJECTION_FOUNDED
        Proposed 选1 PROMOTION @bureau _ _ _ 科长 [head, officer]; Appointed probation=2025-04-10                                                                                                                                                                                                                                                                                               | 2025-04-11 | head     | Assess false 核1                          | Assessed fit=false; Removed on=2025-04-11
        Proposed 选2 OPEN @bureau _ _ _ 科长 [head, officer]                                                                                                                                                                                                                                                                                                                                    | 2025-03-03 | officer  | Recommend 20 18 6 推1                     | refused WRONG_METHOD
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Announce 2025-03-20 告1                   | Announced until=2025-03-20
                                                                                                                                                                                                                                                                                                                                                                                             | 2025-03-20 | officer  | Examine 30 20 18 试1                      | refused APPLICATIONS_RUN
                                                                                                                                                                                                                                                                                                                                                                                             | 2025-03-21 | officer  | Examine 30 20 21 试1                      | refused COUNT_WRONG
                                                                                                                                                                                                                                                                                                                                                                                             |            | officer  | Examine 30 20 18 试1                      | Examined applied=30 eligible=20 sat=18
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.SELECTION, Calendars.load().latest())
                .cast("officer", actor("officer", BUREAU, Role.REVIEWER))
                .cast("head", actor("head", BUREAU, Role.HEAD))
                .cast("stranger", actor("stranger", BUREAU, Role.HEAD))
                .cast("other", actor("other", "11329900MB90000319", Role.HEAD))
                .value("bureau", BUREAU)
                .file("council", "会一", council(BUREAU, true, "", List.of("甲")))
                .file("council", "会二", council(BUREAU, false, "", List.of("甲")))
                .file("council", "会三", council("11329900MB90000319", true, "", List.of("甲")))
                .file("council", "会四", council(BUREAU, true, "", List.of()))
                .file("council", "会五", council(BUREAU, true, "另一卷", List.of("甲")))
                .cast("system", Actor.SYSTEM)
                .assume("Appoint years=-");
    }

    private static Actor actor(String name, String body, Role role) {
        return new Actor("person-" + name, name, body, "329900000000", Set.of(role));
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

    /// A meeting that adopted one matter.
    private static shuzhi.people.council.State council(
            String body, boolean sealed, String selection, List<String> aside) {
        var subject = Subject.CADRES;
        var item = new shuzhi.people.council.State.Item(
                1,
                "任免",
                subject,
                false,
                aside,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(selection),
                Optional.of(true),
                "",
                false);
        return new shuzhi.people.council.State(
                sealed ? shuzhi.people.council.Status.SEALED : shuzhi.people.council.Status.OPEN,
                Optional.of(new shuzhi.people.council.State.Facts(
                        "决1",
                        shuzhi.people.council.Forum.PARTY_GROUP,
                        body,
                        "329900000000",
                        LocalDate.of(2025, 3, 6),
                        List.of("甲", "乙", "丙"))),
                List.of("甲", "乙", "丙"),
                "乙",
                List.of(item));
    }

    private static final String RESOLVED =
            "Proposed 选1 PROMOTION @bureau _ _ _ 科长 [head, officer]; Recommended; Inspected; Resolved";

    /// `cadre-dates.json`: the publicity and the probation, counted by the commands themselves (F-14, F-15).
    @TestFactory
    Stream<DynamicTest> dates() throws Exception {
        return vectors("cadre-dates.json")
                .valueStream()
                .map(it -> DynamicTest.dynamicTest(it.toString(), () -> {
                    if (it.has("publicityStart")) publicity(it);
                    else probation(it);
                }));
    }

    private static void publicity(JsonNode it) {
        var start = day(it, "publicityStart");
        var end = day(it, "earliestEnd");
        var after = story().after(start, RESOLVED);
        assertThat(done(after, new Command.Publicise("示1"), start))
                .isInstanceOfSatisfying(
                        Act.Publicised.class, act -> assertThat(act.until()).isEqualTo(end));
        var running = after.after(new Act.Publicised("选1", start, end, "示1"));
        var appoint = new Command.Appoint(false, "任1", Optional.empty());
        assertThat(Rules.gate(running, Command.Appoint.class, at(end))).contains(Refusal.PUBLICITY_RUNS);
        assertThat(done(running, appoint, day(it, "earliestAppointmentNotice"))).isInstanceOf(Act.Appointed.class);
    }

    private static void probation(JsonNode it) {
        var start = day(it, "probationStart");
        var state = story().after(start, RESOLVED + "; Publicised until=" + start.minusDays(1));
        assertThat(done(state, new Command.Appoint(true, "任1", Optional.empty()), start))
                .isInstanceOfSatisfying(
                        Act.Appointed.class, act -> assertThat(act.probation()).contains(day(it, "probationEnds")));
    }

    private static LocalDate day(JsonNode it, String name) {
        return LocalDate.parse(it.get(name).stringValue());
    }

    private static shuzhi.ledger.Context at(LocalDate day) {
        return story().context(actor("head", BUREAU, Role.HEAD), day, day);
    }

    private static Act done(State state, Command command, LocalDate day) {
        return ((Decision.Acts<Act>) Rules.decide(state, command, at(day)))
                .acts()
                .getFirst();
    }

    private static JsonNode vectors(String name) throws Exception {
        var path = Path.of("../shared/domain/vectors", name);
        if (!Files.exists(path)) System.out.println("SKIPPED: " + path + " is absent, its cases are not checked");
        Assumptions.assumeTrue(Files.exists(path));
        return JsonMapper.shared().readTree(path);
    }
}
