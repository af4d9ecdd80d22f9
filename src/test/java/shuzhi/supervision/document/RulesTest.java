package shuzhi.supervision.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.supervision.document.Command.Statement;
import shuzhi.testing.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rules E-19 and E-20 as given, when, then.
class RulesTest {
    private static final String BUREAU = "11329900MB9000023E";

    private static final String PREPARING = """
            given | day        | who   | when                                   | then
            -     | 2025-03-03 | head  | Write 正文                              | refused NOT_IN_THIS_STATE
                  |            | head  | Start title=""                         | refused NO_TITLE
                  |            | head  | Start prefix=A1                        | refused NO_TITLE
                  |            | head  | Start                                  | Started kind=POLICY prefix=数审批发 major=true
                  |            | other | Drop 不办了                              | refused NOT_YOUR_BODY
                  |            | head  | Discuss                                | refused NO_LEGALITY_REVIEW
                  |            | head  | Write _ 概要                            | refused NO_TEXT
                  |            | head  | SendToReview                           | refused NO_TEXT
                  |            | head  | Write 各单位应当提速。 提速                | Written length=8
                  |            | head  | SendToReview                           | refused NOT_CONSULTED
                  |            | head  | Consult 2025-03-23 -                   | refused CONSULTATION_TOO_SHORT
                  |            | head  | Consult 2025-03-23 上级限期              | ConsultationOpened days=20 reason=上级限期
                  | 2025-03-23 | head  | CloseConsultation 3 1 已吸收             | refused CONSULTATION_RUNS
                  | 2025-03-24 | head  | CloseConsultation 3 1 已吸收             | ConsultationClosed received=3 taken=1
                  |            | head  | SendToReview                           | refused NO_EXPERTS
                  |            | head  | HearExperts 0 可行 []                    | refused NO_EXPERTS
                  |            | head  | HearExperts 5 可行 []                    | ExpertsHeard experts=5
                  |            | head  | SendToReview                           | refused NO_RISK_ASSESSMENT
                  |            | head  | AssessRisk UNCONTROLLED 风险大 []        | RiskAssessed risk=UNCONTROLLED
                  |            | head  | SendToReview                           | refused RISK_UNCONTROLLED
                  |            | head  | AssessRisk LOW 可控 []                   | RiskAssessed risk=LOW
                  |            | head  | SendToReview                           | SentToReview on=2025-03-24
                  |            | head  | Discuss                                | refused NO_LEGALITY_REVIEW
                  | 2025-03-31 | other | GiveReview true _                      | refused NO_REASON
                  |            | other | GiveReview false 第三条越权               | ReviewGiven lawful=false days=5 hurried=true
                  |            | head  | SendToReview                           | SentToReview on=2025-03-31
                  | 2025-04-10 | other | GiveReview true 合法                     | ReviewGiven lawful=true days=7 hurried=false
                  |            | head  | Discuss statements=[]                  | refused NO_STANCES
                  |            | head  | Discuss statements=[(局长 AGREE true -), (副局长 AGREE false -)] adopted=true | refused HEAD_NOT_LAST
                  |            | head  | Discuss statements=[(副局长 DISAGREE false -), (科长 DISAGREE false -), (局长 AGREE true -)] adopted=true | refused NO_REASON_AGAINST_MAJORITY
                  |            | head  | Discuss statements=[(副局长 DISAGREE false -), (科长 RESERVE false -), (局长 AGREE true -)] adopted=true reason=上级明确要求 | Discussed agree=1 dissent=2
                  |            | head  | Number                                 | Numbered number=数审批发〔2025〕1号
                  |            | head  | Publish 2025-04-10                     | refused NO_REASON
                  |            | head  | Publish 2027-04-10                     | Published number=数审批发〔2025〕1号 review=2027-04-10
                  |            | head  | Split 应当减速 减速 market 2025-05-10       | refused NOT_IN_THE_TEXT
                  |            | head  | Split 各单位应当提速。 提速 _ 2025-05-10     | refused LINE_INCOMPLETE
                  |            | head  | Split 各单位应当提速。 提速 market 2025-05-10 | SplitOff lead=market due=2025-05-10
                  |            | head  | Evaluate 见效 2028-01-01                 | Evaluated review=2028-01-01
                  |            | head  | Repeal 已被替代                          | Repealed on=2025-04-10
            -     | 2025-03-03 | head  | Start major=false                      | Started major=false
                  |            | head  | Drop _                                 | refused NO_REASON
                  |            | head  | Drop 上级已有规定                         | Dropped on=2025-03-03
            """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.DOCUMENT, Calendars.load().latest())
                .cast("head", actor("head", BUREAU))
                .cast("other", actor("other", "11329900MB9000015K"))
                .assume("Start kind=POLICY title=关于审批提速的意见 prefix=数审批发 major=true")
                .assume("Discuss meeting=局长办公会 reason=-");
    }

    private static Actor actor(String post, String body) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(Role.HEAD));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfAPaper() {
        return story().table(PREPARING);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(java.util.List.of(PREPARING))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), java.util.List.of(PREPARING)))
                .isEmpty();
    }

    private static JsonNode vectors(String name) throws Exception {
        var path = Path.of("")
                .toAbsolutePath()
                .resolve("../shared/domain/vectors")
                .resolve(name)
                .normalize();
        if (!Files.exists(path)) System.out.println("SKIPPED: " + path + " is absent, its cases are not checked");
        Assumptions.assumeTrue(Files.exists(path));
        return JsonMapper.shared().readTree(path);
    }

    /// `doc-number.json`: what is a document number and what is not (rule A-77).
    @TestFactory
    Stream<DynamicTest> documentNumbers() throws Exception {
        return vectors("doc-number.json")
                .valueStream()
                .map(it -> DynamicTest.dynamicTest(
                        it.get("text").stringValue() + " " + it.get("reason").stringValue(),
                        () -> assertThat(Rules.isNumber(it.get("text").stringValue()))
                                .isEqualTo(it.get("valid").booleanValue())));
    }

    /// `decision-meeting.json`: the order of speaking and the head's reason; the other rows are in the table above.
    @TestFactory
    Stream<DynamicTest> decisionMeetings() throws Exception {
        return vectors("decision-meeting.json")
                .valueStream()
                .map(it -> DynamicTest.dynamicTest(
                        it.get("case").stringValue(),
                        () -> assertThat(outcome(it)).isEqualTo(it.get("expect").stringValue())));
    }

    private static String outcome(JsonNode it) {
        if (it.has("order")) {
            var statements = new ArrayList<Statement>();
            it.get("order")
                    .forEach(who -> statements.add(new Statement(
                            who.stringValue(), Stance.AGREE, who.stringValue().equals("行政首长"), Optional.empty())));
            return Rules.wrong(statements, true, Optional.empty())
                    .map(wrong -> wrong == Refusal.HEAD_NOT_LAST ? "VIOLATION_CHAIR_NOT_LAST" : wrong.name())
                    .orElse("OK");
        }
        if (it.has("majority")) {
            var against = List.of(
                    new Statement("甲", Stance.DISAGREE, false, Optional.empty()),
                    new Statement("乙", Stance.DISAGREE, false, Optional.empty()),
                    new Statement("行政首长", Stance.AGREE, true, Optional.empty()));
            var reason = it.get("reasonRecorded").booleanValue() ? Optional.of("理由") : Optional.<String>empty();
            return Rules.wrong(against, true, reason).isPresent() ? "BLOCK" : "OK";
        }
        var story = story();
        var day = java.time.LocalDate.of(2025, 3, 3);
        var drafted = story.after(day, "Started; Written length=2 text=正文");
        if (it.has("legalityReview")) return refused(story, drafted, "Discuss", day) ? "BLOCK" : "OK";
        if (it.has("consultationDays")) {
            var until = day.plusDays(it.get("consultationDays").intValue());
            return refused(
                            story,
                            story.after(day, "Started body=" + BUREAU + "; Written text=正文"),
                            "Consult " + until + " -",
                            day)
                    ? "BLOCK"
                    : "OK";
        }
        var sent = story.after(day, "Started body=" + BUREAU + "; Written text=正文; SentToReview on=" + day);
        var given = Calendars.load()
                .latest()
                .add(day, it.get("legalityReviewWd").intValue())
                .day();
        var decision = Rules.decide(
                sent, story.command(given, "GiveReview true 合法"), story.context(story.actor("other"), given, given));
        return decision instanceof shuzhi.ledger.Decision.Acts<Act>(var acts)
                        && acts.getFirst() instanceof Act.ReviewGiven review
                        && review.hurried()
                ? "WARN_BELOW_7_WD"
                : "OK";
    }

    private static boolean refused(
            Story<Command, Act, State> story, State state, String command, java.time.LocalDate day) {
        return Rules.decide(state, story.command(day, command), story.context(story.actor("head"), day, day))
                instanceof shuzhi.ledger.Decision.Refused;
    }
}
