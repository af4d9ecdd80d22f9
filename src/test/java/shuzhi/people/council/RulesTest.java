package shuzhi.people.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.law.Law;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Collective decisions as given, when, then (rules E-20…E-22 and F-13).
class RulesTest {
    private static final String BUREAU = "11329900MB9000023E";

    private static final String CALLING = """
        given | day        | who     | when                                                   | then
        -     | 2025-03-03 | officer | Call EXECUTIVE 2025-03-06 [局长, 副局长, 总工, 组长]         | no power
              |            | head    | Open [局长] 局长 ""                                      | refused NOT_IN_THIS_STATE
              |            | head    | Call EXECUTIVE 2025-03-06 [局长, 副局长]                   | refused MEMBERS_WRONG
              |            | head    | Call EXECUTIVE 2025-03-06 [局长, 副局长, 副局长]            | refused MEMBERS_WRONG
              |            | head    | Call EXECUTIVE 2025-03-02 [局长, 副局长, 总工, 组长]         | refused IN_THE_PAST
              |            | head    | Call EXECUTIVE 2025-03-06 [局长, 副局长, 总工, 组长]         | Called number=决〔2025〕1号 members=4 body=@bureau
              |            | other   | Table 设备更新 FUNDS -                                    | refused NOT_YOUR_BODY
              |            | officer | SendMaterials [(材料 a1)]                                | refused NO_AGENDA
              |            | officer | Table "" FUNDS -                                        | refused NOTHING_SAID
              |            | officer | Table 改革要点 POLICY -                                   | refused NO_LEGALITY_REVIEW
              |            | officer | Table 改革要点 POLICY 合审〔2025〕1号                       | Tabled item=1 subject=POLICY urgent=false
              |            | officer | Table 设备更新 FUNDS -                                    | Tabled item=2
              |            | officer | SendMaterials []                                        | refused NO_MATERIALS
              |            | officer | SendMaterials [(材料 a1)]                                | MaterialsSent daysBefore=3
              |            | officer | Table 另一事项 FUNDS -                                    | refused NOT_IN_THIS_STATE
              |            | officer | Open [局长, 副局长, 总工] 局长 组长请假                      | refused NOT_YET
              | 2025-03-06 | officer | Open [局长] 局长 其他请假                                  | refused QUORUM_NOT_MET 至少2
              |            | officer | Open [局长, 外人] 局长 _                                  | refused MEMBERS_WRONG
              |            | officer | Open [副局长, 总工] 局长 _                                | refused MEMBERS_WRONG
              |            | officer | Open [局长, 副局长, 总工] 局长 ""                           | refused NOTHING_SAID
              |            | head    | Cancel ""                                               | refused NOTHING_SAID
              |            | officer | Open [局长, 副局长, 总工] 局长 组长请假                      | Opened members=4 present=3 chair=局长
              |            | head    | Cancel 改期                                              | refused NOT_IN_THIS_STATE
              |            | officer | Speak 1 局长 FOR 同意                                    | refused CHAIR_NOT_LAST
              |            | officer | Speak 1 组长 FOR 同意                                    | refused SPOKEN_ALREADY
              |            | officer | Speak 9 总工 FOR 同意                                    | refused NO_SUCH_ITEM
              |            | officer | Speak 1 总工 AGAINST 先试点                               | Spoken item=1 turn=1
              |            | officer | Speak 1 总工 FOR 同意                                    | refused SPOKEN_ALREADY
              |            | head    | Decide 1 true -                                         | refused NOT_ALL_HEARD
              |            | officer | Speak 1 副局长 RESERVED 再研究                            | Spoken turn=2
              |            | officer | Speak 1 局长 FOR 同意                                    | Spoken turn=3
              |            | head    | Decide 1 true -                                         | refused NO_REASON_AGAINST_MAJORITY
              |            | head    | Decide 1 true 时限紧迫                                   | Decided item=1 adopted=true favour=1 against=1 reserved=1 dissent=true againstMajority=true
              |            | head    | Decide 1 true 时限紧迫                                   | refused NO_SUCH_ITEM
              |            | officer | Recuse 2 总工 ""                                        | refused NOTHING_SAID
              |            | officer | Recuse 2 总工 亲属任职                                    | Recused item=2
              |            | officer | Speak 2 副局长 FOR 同意                                   | Spoken turn=1
              |            | head    | Seal [(纪要 b1)]                                         | refused ITEMS_OPEN
              |            | officer | Speak 2 局长 FOR 同意                                    | Spoken turn=2
              |            | head    | Decide 2 false -                                        | Decided adopted=false favour=2 recused=1 dissent=false againstMajority=false
              |            | head    | TableUrgent 任免 CADRES - 急需                            | refused CADRES_UNSCHEDULED
              |            | head    | TableUrgent 抢修 FUNDS - ""                              | refused NOTHING_SAID
              |            | head    | TableUrgent 抢修 FUNDS - 台风损坏                          | Tabled item=3 urgent=true
              |            | officer | Speak 3 副局长 FOR 同意                                   | Spoken turn=1
              |            | officer | Speak 3 总工 FOR 同意                                    | Spoken turn=2
              |            | officer | Speak 3 局长 FOR 同意                                    | Spoken turn=3
              |            | head    | Decide 3 true -                                         | Decided adopted=true urgent=true
              |            | head    | Seal []                                                 | refused NO_MATERIALS
              |            | head    | Seal [(纪要 b1)]                                         | Sealed minutes=决纪〔2025〕1号 items=3
              |            | head    | ReportUrgent 2 报〔2025〕3号                              | refused NOTHING_TO_REPORT
              |            | head    | ReportUrgent 3 ""                                       | refused NOTHING_SAID
              |            | head    | ReportUrgent 3 报〔2025〕3号                              | UrgentReported item=3
        """;

    private static final String CADRES = """
        given                                                                                     | day        | who     | when                                       | then
        Called 决1 PARTY_GROUP @bureau _ 2025-03-06 5 [书记, 甲, 乙, 丙, 丁]; Tabled 决1 1 CADRES; MaterialsSent | 2025-03-06 | officer | Open [书记, 甲, 乙] 书记 其余请假                | refused QUORUM_NOT_MET 至少4
                                                                                                  |            | officer | Open [书记, 甲, 乙, 丙] 书记 丁请假              | Opened present=4
                                                                                                  |            | officer | Speak 1 甲 FOR ""                          | Spoken turn=1
                                                                                                  |            | officer | Speak 1 乙 FOR ""                          | Spoken turn=2
                                                                                                  |            | officer | Speak 1 丙 AGAINST ""                      | Spoken turn=3
                                                                                                  |            | officer | Speak 1 书记 RESERVED ""                   | Spoken turn=4
                                                                                                  |            | head    | Decide 1 true 需要                          | refused VOTE_DECIDES
                                                                                                  |            | head    | Decide 1 false -                           | Decided adopted=false favour=2 dissent=true
        Called 决1 PARTY_GROUP @bureau _ 2025-03-06 5 [书记, 甲, 乙, 丙, 丁]; Tabled 决1 1 CADRES; MaterialsSent; Opened 决1 PARTY_GROUP @bureau _ _ 5 4 [书记, 甲, 乙, 丙] 书记 丁请假 | 2025-03-06 | officer | Recuse 1 丙 亲属 | Recused item=1
                                                                                                  |            | officer | CastBallot 9 3 0 0 0 [甲, 乙] [(选票 c1)]     | refused NO_SUCH_ITEM
                                                                                                  |            | officer | CastBallot 1 3 0 0 0 [甲, 乙] []             | refused NO_MATERIALS
                                                                                                  |            | officer | CastBallot 1 3 0 0 0 [甲] [(选票 c1)]        | refused TELLERS_WRONG
                                                                                                  |            | officer | CastBallot 1 3 0 0 0 [甲, 丙] [(选票 c1)]     | refused TELLERS_WRONG
                                                                                                  |            | officer | CastBallot 1 3 1 0 0 [甲, 乙] [(选票 c1)]     | refused BALLOT_WRONG 3张
                                                                                                  |            | officer | CastBallot 1 4 -1 0 0 [甲, 乙] [(选票 c1)]    | refused BALLOT_WRONG
                                                                                                  |            | officer | ReadOut 1 甲 FOR 同意                       | refused NOT_ABSENT
                                                                                                  |            | officer | ReadOut 1 丁 FOR ""                        | refused NOTHING_SAID
                                                                                                  |            | officer | ReadOut 9 丁 FOR 同意                       | refused NO_SUCH_ITEM
                                                                                                  |            | officer | ReadOut 1 丁 FOR 书面同意                    | OpinionRead item=1 member=丁 stance=FOR
                                                                                                  |            | officer | ReadOut 1 丁 FOR 书面同意                    | refused NOT_ABSENT
                                                                                                  |            | officer | CastBallot 1 2 0 1 0 [甲, 乙] [(选票 c1)]     | BallotCast voters=3 favour=2 against=0 abstained=1 invalid=0
                                                                                                  |            | officer | CastBallot 1 2 0 1 0 [甲, 乙] [(选票 c1)]     | refused VOTED_ALREADY
                                                                                                  |            | officer | Speak 1 甲 FOR ""                          | refused SPOKEN_ALREADY
                                                                                                  |            | head    | Decide 1 true -                            | refused VOTE_DECIDES
                                                                                                  |            | head    | Decide 1 false -                           | Decided adopted=false favour=2 reserved=1 recused=1 dissent=true
        Called 决1 PARTY_GROUP @bureau _ 2025-03-06 5 [书记, 甲, 乙, 丙, 丁]                            |            | head    | Cancel 到会人数不足                            | Cancelled on=2025-03-06
        """;

    private static final List<String> TABLES = List.of(CALLING, CADRES);

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.COUNCIL, Calendars.load().latest())
                .cast("officer", actor("officer", BUREAU, Role.REVIEWER))
                .cast("head", actor("head", BUREAU, Role.HEAD))
                .cast("other", actor("other", "11329900MB90000319", Role.HEAD))
                .value("bureau", BUREAU);
    }

    private static Actor actor(String name, String body, Role role) {
        return new Actor("person-" + name, name, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> anExecutiveMeeting() {
        return story().table(CALLING);
    }

    @TestFactory
    Stream<DynamicTest> appointments() {
        return story().table(CADRES);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(TABLES)).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), TABLES)).isEmpty();
    }

    private static final String URGENT =
            "Called 决1 EXECUTIVE @bureau _ 2025-03-06 3 [甲, 乙, 丙]; Tabled 决1 1 FUNDS true; Opened 决1 EXECUTIVE @bureau"
                    + " _ _ 3 3 [甲, 乙, 丙] 丙; Decided 决1 1 FUNDS adopted=true";

    /// Nobody may rest on a result before the minutes are sealed and an unscheduled matter was reported (E-21).
    @Test
    void aResultHoldsOnceItIsSealedAndReported() {
        var day = LocalDate.of(2025, 3, 6);
        assertThat(story().after(day, URGENT).holds(1, Subject.FUNDS)).isFalse();
        assertThat(story().after(day, URGENT + "; Sealed").holds(1, Subject.FUNDS))
                .isFalse();
        var whole = story().after(day, URGENT + "; Sealed; UrgentReported item=1");
        assertThat(whole.holds(1, Subject.FUNDS)).isTrue();
        assertThat(whole.holds(1, Subject.CADRES)).isFalse();
        assertThat(whole.holds(2, Subject.FUNDS)).isFalse();
    }

    /// One stance changed, or a signed paper exchanged, gives another digest.
    @Test
    void theDigestBindsEveryStance() {
        var day = LocalDate.of(2025, 3, 6);
        var opened = "Called 决1 EXECUTIVE @bureau _ 2025-03-06 3 [甲, 乙, 丙]; Tabled 决1 1 FUNDS; Opened attending=[甲]";
        var paper = List.of(new shuzhi.ledger.Attachment("纪要", "a1"));
        var yes = story().after(day, opened + "; Spoken 决1 1 1 甲 FOR _");
        var no = story().after(day, opened + "; Spoken 决1 1 1 甲 AGAINST _");
        assertThat(Rules.digest(yes.minutes(paper)))
                .isNotEqualTo(Rules.digest(no.minutes(paper)))
                .isNotEqualTo(Rules.digest(yes.minutes(List.of())));
    }

    private static JsonNode vectors(String name) throws Exception {
        var path = Path.of("../shared/domain/vectors", name);
        if (!Files.exists(path)) System.out.println("SKIPPED: " + path + " is absent, its cases are not checked");
        Assumptions.assumeTrue(Files.exists(path));
        return JsonMapper.shared().readTree(path);
    }

    /// `cadre-quorum.json`, its table: two thirds must be present, more than half of all members for it (F-13).
    @TestFactory
    Stream<DynamicTest> quorums() throws Exception {
        return vectors("cadre-quorum.json").get("table").valueStream().map(it -> {
            int members = it.get("members").intValue();
            int yes = it.get("minYes").intValue();
            return DynamicTest.dynamicTest(members + " members", () -> {
                var quorum = new Quorum(members);
                assertThat(quorum.present(true, Law.STANDARD, LocalDate.of(2025, 1, 1)))
                        .isEqualTo(it.get("minPresent").intValue());
                assertThat(quorum.passes(yes)).isTrue();
                assertThat(quorum.passes(yes - 1)).isFalse();
            });
        });
    }

    /// `cadre-quorum.json`, its cases, through the whole meeting.
    @TestFactory
    Stream<DynamicTest> quorumCases() throws Exception {
        return vectors("cadre-quorum.json")
                .get("cases")
                .valueStream()
                .map(it -> DynamicTest.dynamicTest(
                        it.toString(),
                        () -> assertThat(meeting(
                                        it.get("members").intValue(),
                                        it.get("present").intValue(),
                                        it.get("yes").intValue()))
                                .isEqualTo(it.get("expect").stringValue())));
    }

    private static String meeting(int members, int present, int yes) {
        var day = LocalDate.of(2025, 3, 6);
        var seats = IntStream.range(0, members).mapToObj(it -> "席" + it).toList();
        var there = seats.subList(0, present);
        var state = Rules.COUNCIL
                .blank()
                .after(new Act.Called("决1", Forum.PARTY_GROUP, BUREAU, "329900000000", day, members, seats))
                .after(new Act.Tabled(
                        "决1",
                        1,
                        Subject.CADRES,
                        false,
                        day,
                        "任免",
                        java.util.Optional.empty(),
                        "",
                        java.util.Optional.empty()))
                .after(new Act.MaterialsSent("决1", day, 0, List.of()));
        var commands = new ArrayList<Command>();
        commands.add(new Command.Open(there, there.getLast(), "请假"));
        for (int i = 0; i < present; i++)
            commands.add(new Command.Speak(1, there.get(i), i < yes ? Stance.FOR : Stance.AGAINST, ""));
        var context = story().context(actor("head", BUREAU, Role.HEAD), day, day);
        for (var command : commands) {
            var decision = Rules.decide(state, command, context);
            if (decision instanceof shuzhi.ledger.Decision.Refused<Act> it)
                return it.refusal() == Refusal.QUORUM_NOT_MET
                        ? "INVALID_QUORUM"
                        : it.refusal().name();
            for (var act : ((shuzhi.ledger.Decision.Acts<Act>) decision).acts()) state = state.after(act);
        }
        var adopted = Rules.decide(state, new Command.Decide(1, true, java.util.Optional.empty()), context);
        return adopted instanceof shuzhi.ledger.Decision.Acts<Act> ? "PASSED" : "NOT_PASSED";
    }
}
