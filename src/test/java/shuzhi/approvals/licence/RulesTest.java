package shuzhi.approvals.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.approvals.item.SampleItems;
import shuzhi.calendar.Calendars;
import shuzhi.codes.Vectors;
import shuzhi.ledger.Decision;
import shuzhi.org.Actor;
import shuzhi.org.Clearance;
import shuzhi.org.Role;
import shuzhi.testing.Story;
import tools.jackson.databind.json.JsonMapper;

/// A licence from its issue to its four ends, as given, when, then. `@valid` runs out on
/// 2025-12-31.
class RulesTest {
    private static final String BODY = "11329900MB90000581";
    private static final String PLANNING = "11329900MB900004X1";
    private static final String ITEM = "11329900MB900005813000117003000";
    private static final String VALID = "Issued 1.2 " + ITEM + " " + BODY
            + " 329900000000 from=2023-01-01 until=2025-12-31 digest=ab person=applicant name=许可证 holder=示例";
    private static final String ENDLESS = "Issued 1.2 " + ITEM + " " + BODY
            + " 329900000000 from=2023-01-01 until=- digest=ab person=applicant name=许可证 holder=示例";

    private static final String LIFE = """
            given   | day        | who       | when                              | then
            -       | 2025-03-03 |           | Renew                             | refused NOT_ISSUED
                    |            |           | Issue open 1.2 许可证 示例 2025-03-03 2025-12-31 ab | refused NOT_GRANTED
                    |            |           | Issue d1 1.2 许可证 示例 2025-03-03 2025-12-31 ab | Issued 1.2 until=2025-12-31
                    |            |           | Issue d1 1.2 许可证 示例 2025-03-03 2025-12-31 ab | refused ISSUED_ALREADY
            $VALID  | 2025-11-03 | stranger  | RequestChange 住所                 | refused NOT_YOURS
                    |            | other     | Change 住所                        | refused NOT_YOUR_BODY
                    |            | approver  | Change 住所                        | refused NOTHING_ASKED
                    |            |           | Reissue 1.3 cd                    | refused NOTHING_TO_REISSUE
                    |            |           | RequestChange -                   | refused REASONS_MISSING
                    |            |           | RequestChange 住所变更              | ChangeRequested 2025-11-03 住所变更
                    |            |           | RequestChange 住所变更              | refused ASKED_ALREADY
                    |            |           | RefuseChange 不符合 -              | refused REMEDIES_MISSING
                    |            |           | RefuseChange 不符合 数州市人民政府    | ChangeRefused 2025-11-03
                    |            |           | RequestChange 名称变更              | ChangeRequested _
                    |            |           | Change 名称改为示例二                | Changed 2025-11-03 名称改为示例二
                    |            |           | Reissue 1.3 cd                    | Reissued 1.3 2025-11-03 cd
                    |            |           | DeemRenewed                       | refused NOTHING_ASKED
                    |            |           | Expire                            | refused STILL_VALID
            $VALID  | 2025-12-01 |           | RequestRenewal                    | RenewalRequested 2025-12-01 inTime=true decideBy=2025-12-31
                    |            |           | RequestRenewal                    | refused ASKED_ALREADY
                    |            |           | DeemRenewed                       | refused NOT_YET_DEEMED
                    | 2025-12-31 |           | Renew                             | Renewed 2025-12-31 until=2028-12-31 deemed=false
            $VALID  | 2025-12-01 |           | RequestRenewal                    | RenewalRequested _
                    | 2026-01-01 |           | Expire                            | refused RENEWAL_PENDING
                    |            |           | Renew                             | refused RENEWAL_PENDING
                    |            | approver  | DeemRenewed                       | no power
                    |            |           | DeemRenewed                       | Renewed until=2028-12-31 deemed=true
            $VALID  | 2025-12-02 |           | RequestRenewal                    | RenewalRequested inTime=false
                    |            |           | RefuseRenewal 不再符合条件 -        | refused REMEDIES_MISSING
                    |            |           | RefuseRenewal 不再符合条件 数州市人民政府 | RenewalRefused 2025-12-02
            $VALID  | 2025-12-02 |           | RequestRenewal                    | RenewalRequested inTime=false
                    | 2026-01-01 |           | DeemRenewed                       | refused NOT_YET_DEEMED
                    |            |           | Expire                            | Expired 2026-01-01
                    |            |           | Renew                             | refused NOT_VALID
                    |            |           | Deregister HOLDER_GONE 死亡        | refused GROUND_NOT_FITTING
                    |            |           | Deregister EXPIRED -              | refused REASONS_MISSING
                    |            |           | Deregister EXPIRED 届满            | Deregistered ground=EXPIRED
                    |            |           | Deregister EXPIRED 届满            | refused DEREGISTERED_ALREADY
            $ENDLESS | 2025-12-02 |          | RequestRenewal                    | refused NO_END
            """.replace("$VALID", VALID).replace("$ENDLESS", ENDLESS);

    private static final String ENDS = """
            given   | day        | who       | when                                       | then
            $VALID  | 2025-03-03 |           | Revoke 不符合条件                            | refused NOTHING_ANNOUNCED
                    |            |           | Respond 申辩                                | refused NOTHING_ANNOUNCED
                    |            |           | DropEnding 不再                             | refused NOTHING_ANNOUNCED
                    |            |           | AnnounceEnding REVOCATION LAW_CHANGED 事实   | refused GROUND_NOT_FITTING
                    |            |           | AnnounceEnding WITHDRAWAL LAW_CHANGED -     | refused REASONS_MISSING
                    |            |           | AnnounceEnding REVOCATION FALSE_PLEDGE 不实  | refused PLEDGE_NOT_CHECKED
                    |            |           | AnnounceEnding WITHDRAWAL LAW_CHANGED 条例废止 | EndingAnnounced WITHDRAWAL LAW_CHANGED respondBy=2025-03-10
                    |            |           | AnnounceEnding WITHDRAWAL LAW_CHANGED 条例废止 | refused ANNOUNCED_ALREADY
                    |            |           | Withdraw 条例废止 没有损失                    | refused HOLDER_UNHEARD
                    |            |           | Revoke 条例废止                              | refused NOTHING_ANNOUNCED
                    | 2025-03-11 |           | Withdraw 条例废止 -                          | refused NO_COMPENSATION
                    |            |           | Withdraw 条例废止 没有损失                    | Withdrawn ground=LAW_CHANGED compensation=没有损失
                    |            |           | Deregister EXPIRED 届满                     | refused GROUND_NOT_FITTING
                    |            |           | Deregister ENDED_BY_DECISION 已撤回          | Deregistered _
            $VALID  | 2025-03-03 |           | AnnounceEnding REVOCATION FRAUD 伪造材料     | EndingAnnounced REVOCATION FRAUD
                    |            |           | Respond 材料属实                             | Responded 2025-03-03 材料属实
                    |            |           | Respond 再次                                | refused ANSWERED_ALREADY
                    |            |           | Revoke 系伪造                               | Revoked ground=FRAUD barredUntil=2028-03-03
            $VALID  | 2025-03-03 |           | AnnounceEnding REVOCATION NOT_ELIGIBLE 不具备资格 | EndingAnnounced _
                    |            |           | Respond 具备资格                             | Responded _
                    |            |           | DropEnding 申辩成立                          | EndingDropped 2025-03-03 申辩成立
            $VALID  | 2025-03-03 |           | AnnounceEnding CANCELLATION PENALTY 违法施工  | EndingAnnounced CANCELLATION
                    | 2025-03-11 |           | Cancel 数住建罚〔2025〕1号                   | Cancelled 2025-03-11 数住建罚〔2025〕1号 ground=PENALTY
            $VALID  | 2025-03-03 | approver  | Supervise 2025-03-04 true 质量合格            | refused CHECK_TO_COME
                    |            |           | Supervise 2025-03-03 true -                 | refused REASONS_MISSING
                    |            | other     | Supervise 2025-03-03 true 质量合格            | refused NOT_YOUR_BODY
                    |            | approver  | Supervise 2025-03-03 false 安全通道堵塞，当场改正 | Supervised 2025-03-03 inOrder=false findings=安全通道堵塞，当场改正
            $VALID  | 2025-03-03 |           | Deregister HOLDER_GONE 组织终止              | Deregistered ground=HOLDER_GONE
            """.replace("$VALID", VALID);

    /// The body ended on 2025-11-30 and planning has its powers.
    private static final String SUCCEEDED = """
            given   | day        | who       | when                   | then
            $VALID  | 2025-12-01 | applicant | RequestRenewal         | RenewalRequested inTime=true
                    |            | other     | Renew                  | refused NOT_YOUR_BODY
                    |            | heir      | Renew                  | Renewed 2025-12-01 until=2028-12-31 body=@planning
                    |            | applicant | RequestChange 住所变更   | ChangeRequested _
                    |            | heir      | Change 住所改为某路       | Changed _
            """.replace("$VALID", VALID);

    /// The item is internal, and only `reader` is cleared for it.
    private static final String INTERNAL = """
            given   | day        | who       | when                  | then
            $VALID  | 2025-12-01 | applicant | RequestChange 住所变更  | ChangeRequested _
                    |            | approver  | Change 住所改为某路      | refused NOT_CLEARED
                    |            | reader    | Change 住所改为某路      | Changed _
            """.replace("$VALID", VALID);

    private static Story<Command, Act, State> story() {
        var item = SampleItems.with(SampleItems.item("construction-permit"), "licence.validMonths = 36; safety = true");
        return new Story<>(Rules.LICENCE, Calendars.load().latest())
                .cast("applicant", Actor.applicant("applicant"))
                .cast("stranger", Actor.applicant("stranger"))
                .cast("approver", officer("approver", BODY, Role.APPROVER))
                .cast("head", officer("head", BODY, Role.HEAD))
                .cast("other", officer("other", "another", Role.APPROVER))
                .cast("reader", officer("reader", BODY, Role.APPROVER).cleared(Clearance.INTERNAL))
                .cast("heir", officer("heir", PLANNING, Role.APPROVER))
                .value("planning", PLANNING)
                .cast("system", Actor.SYSTEM)
                .file(
                        "item",
                        ITEM,
                        new shuzhi.approvals.item.State(Map.of(1, item), Map.of(), Set.of(1), Optional.of(1)))
                .otherwise((kind, _) -> kind.equals("body") ? shuzhi.network.body.State.BLANK : null)
                .file("dossier", "d1", dossier("Decided GRANTED"))
                .file("dossier", "open", dossier(""))
                .in("licence-d1");
    }

    private static shuzhi.approvals.dossier.State dossier(String last) {
        var acts = "Submitted item=" + ITEM + " version=1 body=" + BODY
                + " person=applicant; Accepted promised=10 statutory=20" + (last.isEmpty() ? "" : "; " + last);
        return new Story<>(
                        shuzhi.approvals.dossier.Rules.DOSSIER, Calendars.load().latest())
                .after(LocalDate.of(2025, 3, 3), acts);
    }

    private static Actor officer(String post, String body, Role role) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> issueChangeRenewal() {
        return story().table(LIFE);
    }

    @TestFactory
    Stream<DynamicTest> theSuccessorOfAnEndedBodyGoesOnWithItsLicences() {
        var end = new shuzhi.network.body.Act.Merged(BODY, PLANNING, LocalDate.of(2025, 11, 30));
        return story().file("body", "body-" + BODY, shuzhi.network.body.State.BLANK.after(end))
                .table(SUCCEEDED);
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotClearedHasNoPartInLicencesOfInternalItems() {
        return story().file("item", ITEM, SampleItems.internal()).table(INTERNAL);
    }

    @TestFactory
    Stream<DynamicTest> fourWaysToEnd() {
        return story().table(ENDS);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story().neverDone(List.of(LIFE, ENDS))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE, ENDS, INTERNAL)))
                .isEmpty();
    }

    /// What must be true before each event, and the command that makes it.
    private static final Map<String, String> WAYS = Map.of(
            "change", "ChangeRequested 2025-03-03; Change 名称",
            "renew", "RenewalRequested 2025-03-03 true; Renew",
            "silentExpiryAfterTimelyApplication", "RenewalRequested 2025-03-03 true; DeemRenewed",
            "expire", "; Expire",
            "withdraw", "EndingAnnounced WITHDRAWAL LAW_CHANGED 2025-03-03 2025-03-03; Withdraw 废止 没有损失",
            "revoke", "EndingAnnounced REVOCATION NOT_ELIGIBLE 2025-03-03 2025-03-03; Revoke 不符合",
            "cancelAsPenalty", "EndingAnnounced CANCELLATION PENALTY 2025-03-03 2025-03-03; Cancel 1号",
            "deregister", "; Deregister");

    /// The state machine of the rulebook: every transition it draws, by a command, comes to the state it draws.
    @TestFactory
    Stream<DynamicTest> stateMachine() {
        var text = String.join("\n", Vectors.lines("domain/vectors/state-machines.json"));
        return JsonMapper.shared()
                .readTree(text)
                .path("licence")
                .path("transitions")
                .valueStream()
                .map(row -> {
                    var from = row.path(0).asString();
                    var event = row.path(1).asString();
                    var to = row.path(2).asString();
                    return DynamicTest.dynamicTest(from + " " + event + " " + to, () -> {
                        var story = story();
                        var late = event.equals("expire") || event.startsWith("silent");
                        var day = late ? LocalDate.of(2026, 1, 5) : LocalDate.of(2025, 3, 10);
                        var before = new ArrayList<>(List.of(VALID));
                        var end = switch (from) {
                            case "EXPIRED" -> "Expired 2025-03-03";
                            case "WITHDRAWN" -> "Withdrawn 2025-03-03 条例废止";
                            case "REVOKED" -> "Revoked 2025-03-03 不符合";
                            case "CANCELLED" -> "Cancelled 2025-03-03 1号";
                            default -> "";
                        };
                        if (!end.isEmpty()) before.add(end);
                        var way = WAYS.getOrDefault(event, "").split(";");
                        if (!way[0].isBlank()) before.add(way[0].strip());
                        var state = story.after(day, String.join("; ", before));
                        assertThat(state.status()).hasToString(from);
                        var ground = from.equals("EXPIRED") ? " EXPIRED 届满" : " ENDED_BY_DECISION 已终止";
                        var command = story.command(day, way[1].strip() + (event.equals("deregister") ? ground : ""));
                        var decision = Rules.decide(state, command, story.context(story.whoMay(command), day, day));
                        assertThat(decision).isInstanceOf(Decision.Acts.class);
                        for (var act : ((Decision.Acts<Act>) decision).acts()) state = state.after(act);
                        assertThat(state.status()).hasToString(to);
                    });
                });
    }
}
