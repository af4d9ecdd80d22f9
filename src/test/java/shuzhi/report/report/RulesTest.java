package shuzhi.report.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import shuzhi.proof.Hash;
import shuzhi.proof.SigningKey;
import shuzhi.proof.Sm;
import shuzhi.testing.Story;

/// Rule F-22 as given, when, then.
class RulesTest {
    private static final String BUREAU = "11329900MB9000023E";
    private static final SigningKey KEY = Sm.signingKey(
                    "signer", Sm.newPrivateKey(new SecureRandom()), new SecureRandom())
            .orThrow();
    private static final byte[] DIGEST =
            Hash.SM3.of("signed".getBytes(StandardCharsets.UTF_8)).bytes();

    private static final String LIFE = """
        given | day        | who      | when                                | then
        -     | 2026-01-08 | reporter | Write 正文                           | refused NOT_IN_THIS_STATE
              |            | reporter | Start title=""                      | refused NO_TITLE
              |            | reporter | Start from=2025-12-31 until=2025-01-01 | refused WRONG_PERIOD
              |            | reporter | Start place=3299                    | refused WRONG_PLACE
              |            | reporter | Start supersedes=draft              | refused NOT_SUPERSEDABLE
              |            | reporter | Start supersedes=others             | refused NOT_SUPERSEDABLE
              |            | clerk    | Start                               | no power
              |            | reporter | Start supersedes=old                | Started kind=DUTY language=CHINESE from=2025-01-01 until=2025-12-31 body=11329900MB9000023E place=329900000000 on=2026-01-08 supersedes=old title=述职报告
              |            | reporter | Check                               | refused NO_TEXT
              |            | other    | Write 正文                           | refused NOT_YOUR_BODY
              |            | reporter | Write _                             | refused NO_TEXT
              |            | reporter | Write @untitled                     | Written version=1
              |            | reporter | Check                               | refused UNREADABLE 标题
              |            | reporter | Write @broken                       | Written version=2
              |            | reporter | Check                               | refused UNREADABLE 第 3 行
              |            | reporter | Write @typed                        | Written version=3
              |            | reporter | Check                               | refused UNPROVED_CLAIM “十二”：走访企业十二家。
              |            | reporter | Check                               | refused UNPROVED_CLAIM “65%”：达标率65%。
              |            | reporter | Write @good                         | Written version=4
              |            | reporter | Check                               | Checked version=4 proved=1 stated=1 asOf=-
              |            | reporter | Write @good                         | refused NOT_IN_THIS_STATE
              |            | head     | Sign                                | refused NOT_IN_THIS_STATE
              |            | system   | Value 90 http://here [(approvals.decided ab 2025-01-01 2025-12-31 3299 120 120 7)] [] | Quoted figure=approvals.decided hash=ab number=120 rows=120 position=90 closed=7; Valued position=90 figures=1 address=http://here
              |            | head     | SendBack _                          | refused NO_REASON
              |            | head     | SendBack 第二段重写                    | SentBack reason=第二段重写
              |            | reporter | Check 80                            | Checked version=4 asOf=80
              |            | system   | Value 80 http://here [(approvals.decided ab 2025-01-01 2025-12-31 3299 118 118 -)] [] | Quoted number=118; Valued position=80 figures=1
              | 2026-01-12 | reporter | Sign                                | no power
              |            | other    | Sign                                | refused NOT_YOUR_BODY
              |            | head     | Sign                                | Signed on=2026-01-12 position=80 post=head
              |            | reporter | Publish                             | refused NOT_IN_THIS_STATE
              |            | system   | Seal @digest @forged @key _         | refused BAD_SIGNATURE
              |            | system   | Seal @digest @signature nokey _     | refused BAD_SIGNATURE
              |            | system   | Seal zz @signature @key _           | refused BAD_SIGNATURE
              |            | system   | Seal @digest @signature @key _      | Sealed digest=@digest
              |            | reporter | Publish                             | Published number=R2026-001 kind=DUTY body=11329900MB9000023E place=329900000000 position=80 proved=1 stated=1 title=述职报告 text=@good
              | 2026-02-01 | system   | NoteChange (approvals.decided ab 2025-01-01 2025-12-31 3299 118 118 -) 118 95 | refused NOTED_ALREADY
              |            | system   | NoteChange (approvals.decided ab 2025-01-01 2025-12-31 3299 118 118 -) 119 95 | ChangeNoted figure=approvals.decided was=118 now=119 position=95
              |            | system   | NoteChange (approvals.decided ab 2025-01-01 2025-12-31 3299 118 118 -) 119 96 | refused NOTED_ALREADY
              |            | system   | NoteChange (approvals.decided ab 2025-01-01 2025-12-31 3299 118 118 -) 118 97 | ChangeNoted was=118 now=118
              |            | head     | Withdraw _                          | refused NO_REASON
              |            | head     | Withdraw 口径有误                     | Withdrawn reason=口径有误
              |            | head     | Drop 不要了                           | refused NOT_IN_THIS_STATE
        """;

    private static final String OTHER_ENDS = """
        given | day        | who      | when                                | then
        -     | 2026-01-08 | reporter | Start                               | Started supersedes=-
              |            | reporter | Drop _                              | refused NO_REASON
              |            | reporter | Drop 重复                             | Dropped reason=重复
        Started body=11329900MB9000023E title=报告; Written text=@personal; Checked; Valued; Signed; Sealed | 2026-01-12 | reporter | Publish | refused PERSONAL_DATA 2X
              |            | reporter | Publish true                        | Published text=-
              |            | system   | Supersede R2026-002                 | Superseded by=R2026-002
        Started body=11329900MB9000023E title=报告; Written text=@named; Checked; Valued persons=[(5 8)]; Signed; Sealed | 2026-01-12 | reporter | Publish | refused PERSON_NAMED 张**
              |            | reporter | Publish consent=本人同意              | Published text=@named consent=本人同意
        Started body=11329900MB9000023E title=报告; Written text=@named; Checked; Valued persons=[(5 8)]; Signed; Sealed | 2026-01-12 | reporter | Publish personal=true | Published text=- consent=_
        Started body=11329900MB9000023E title=报告; Written text=@mobile; Checked; Valued; Signed; Sealed | 2026-01-12 | reporter | Publish | refused PERSONAL_DATA 78
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.REPORT, Calendars.load().latest())
                .cast("reporter", actor("reporter", BUREAU, Role.REPORTER))
                .cast("head", actor("head", BUREAU, Role.HEAD))
                .cast("other", actor("other", "11329900MB9000015K", Role.HEAD, Role.REPORTER))
                .cast("clerk", actor("clerk", BUREAU, Role.WINDOW))
                .cast("system", Actor.SYSTEM)
                .file("report", "old", published(BUREAU))
                .file("report", "others", published("11329900MB9000015K"))
                .file("report", "draft", State.BLANK)
                .value("untitled", "正文")
                .value("broken", "# 题\n\n办结 {{approvals.decided")
                .value("typed", "# 题\n\n走访企业十二家。达标率65%。")
                .value("good", "# 题\n\n办结 {{approvals.decided}}，走访 {{自报 十二家|走访记录}}。")
                .value("personal", "# 题\n\n张某某，11010519491231002X。")
                .value("named", "# 题\n\n张某某获奖。")
                .value("mobile", "# 题\n\n联系 13912345678。")
                .value("digest", HexFormat.of().formatHex(DIGEST))
                .value("signature", HexFormat.of().formatHex(KEY.sign(DIGEST)))
                .value("forged", HexFormat.of().formatHex(KEY.sign("other".getBytes(StandardCharsets.UTF_8))))
                .value("key", KEY.publicKey().pem())
                .assume("Start kind=DUTY title=述职报告 language=CHINESE from=2025-01-01 until=2025-12-31"
                        + " place=329900000000 supersedes=-")
                .assume("Check asOf=-")
                .assume("Publish consent=-");
    }

    private static State published(String body) {
        return State.BLANK
                .after(new Act.Started(
                        Kind.DUTY,
                        shuzhi.words.Language.CHINESE,
                        java.time.LocalDate.EPOCH,
                        java.time.LocalDate.EPOCH,
                        body,
                        "329900000000",
                        java.time.LocalDate.EPOCH,
                        java.util.Optional.empty(),
                        "旧报告"))
                .after(new Act.Published(
                        "R2025-001",
                        Kind.DUTY,
                        body,
                        "329900000000",
                        java.time.LocalDate.EPOCH,
                        java.time.LocalDate.EPOCH,
                        java.time.LocalDate.EPOCH,
                        1,
                        1,
                        0,
                        "旧报告",
                        java.util.Optional.empty(),
                        ""));
    }

    private static Actor actor(String post, String body, Role... roles) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(roles));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfAReport() {
        return Stream.concat(story().table(LIFE), story().table(OTHER_ENDS));
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(List.of(LIFE, OTHER_ENDS))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE, OTHER_ENDS)))
                .isEmpty();
    }
}
