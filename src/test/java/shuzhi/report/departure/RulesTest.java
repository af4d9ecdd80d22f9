package shuzhi.report.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.proof.Sm;
import shuzhi.testing.Story;

/// A hand-over as given, when, then.
class RulesTest {
    private static final String BUREAU = "11329900MB9000023E";
    private static final String DAY = "2026-03-02";
    private static final String LISTED = "Begun body=" + BUREAU + " place=329900000000 post=head day=" + DAY + " on="
            + DAY + "; ItemListed line=1 kind=TASK of=t1 number=T1 entry=7 overdue=true; ListDrawn on=" + DAY
            + " position=90 items=1 overdue=1; Explained line=1 text=原因";

    private static final String LIFE = """
            given | day        | who       | when                              | then
            -     | 2026-03-02 | head      | SignAsLeaver                      | refused NOT_IN_THIS_STATE
                  |            | head      | Begin head 2026-03-31             | Begun body=11329900MB9000023E place=329900000000 post=head day=2026-03-31
                  |            | system    | ListItems 90 [(TASK t1 T1 7 2026-02-01 - true), (DEBT i1 I1 9 - 120 false)] | ItemListed line=1 kind=TASK of=t1 number=T1 entry=7 due=2026-02-01 overdue=true; ItemListed line=2 kind=DEBT amount=120 overdue=false; ListDrawn position=90 items=2 overdue=1
                  |            | other     | Explain 1 原因                      | refused NOT_YOUR_BODY
                  |            | head      | Explain 3 原因                      | refused NO_SUCH_LINE
                  |            | head      | Explain 1 _                       | refused NO_TEXT
                  |            | head      | SignAsLeaver                      | refused OVERDUE_UNEXPLAINED 1
                  |            | head      | Explain 1 等待设计变更                  | Explained line=1 text=等待设计变更
                  |            | head      | SignAsLeaver                      | LeaverSigned on=2026-03-02 post=head person=person-of-head
                  | 2026-03-31 | head      | SignAsSuccessor                   | refused SAME_PERSON
                  |            | successor | Object _                          | refused NO_TEXT
                  |            | successor | Object 缺少账册                       | Objected reason=缺少账册
                  |            | head      | Explain 2 账册已补交                   | Explained line=2
                  |            | head      | SignAsLeaver                      | LeaverSigned post=head
                  |            | successor | SignAsSuccessor                   | SuccessorSigned post=head person=person-of-successor
            @listed | 2026-03-02 | head    | SignAsLeaver                      | LeaverSigned digest=@digest
                  |            | system    | Seal false @digest ab @key        | refused BAD_SIGNATURE
                  |            | system    | Seal false @other @signature @key | refused BAD_SIGNATURE
                  |            | system    | Seal false @digest @signature nokey | refused BAD_SIGNATURE
                  |            | system    | Seal false @digest @signature @key | Sealed successor=false digest=@digest
            """.replace("@listed", LISTED);

    private static Story<Command, Act, State> story() {
        var plain = new Story<>(Rules.DEPARTURE, Calendars.load().latest());
        var digest = Rules.digest(plain.after(java.time.LocalDate.parse(DAY), LISTED));
        var key = Sm.signingKey("signer", Sm.newPrivateKey(new SecureRandom()), new SecureRandom())
                .orThrow();
        return plain.cast("head", actor("head", BUREAU))
                .cast("successor", actor("successor", BUREAU))
                .cast("other", actor("other", "11329900MB9000015K"))
                .cast("system", Actor.SYSTEM)
                .value("digest", digest)
                .value("other", "ab".repeat(32))
                .value(
                        "signature",
                        HexFormat.of().formatHex(key.sign(HexFormat.of().parseHex(digest))))
                .value("key", key.publicKey().pem());
    }

    /// Two persons who hold one post after another.
    private static Actor actor(String person, String body) {
        return new Actor("person-of-" + person, "head", body, "329900000000", Set.of(Role.HEAD));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfAHandover() {
        return story().table(LIFE);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(List.of(LIFE))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE))).isEmpty();
    }
}
