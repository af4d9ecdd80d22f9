package shuzhi.credit.penalty;

import static org.assertj.core.api.Assertions.assertThat;

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

/// The Administrative Penalties Law as given, when, then: every command, every refusal.
class RulesTest {
    private static final String FILING = """
            given | day        | who     | when                                                        | then
            -     | 2025-09-26 | officer | FileCase party=(示例 11010119900307109X _)                    | refused NATURAL_PERSON
                  |            | officer | FileCase party=(示例 91350100M000100Y44 _)                    | refused CODE_WRONG 校验码应为3
                  |            | officer | FileCase party=(示例 00000000000000000X _)                    | refused CODE_WRONG 占位
                  |            | officer | FileCase violated=2023-09-25                                 | refused TIME_BARRED
                  |            | officer | FileCase violated=2020-09-25 grave=true                      | refused TIME_BARRED
                  |            | officer | FileCase violated=2025-09-27                                 | refused NOT_YET_HAPPENED
                  |            | officer | FileCase facts=""                                           | refused NO_REASONS
                  |            | officer | FileCase violated=2020-09-26 grave=true                      | Filed on=2025-09-26 decideBy=2025-12-25
                  |            | officer | FileCase                                                    | refused NOT_IN_THIS_STATE
                  |            | other   | Investigate [a, b] 属实 _                                     | refused NOT_THE_BODY
                  |            | officer | Notify [(FINE 5000 _)] 事实 依据 false                         | refused NOT_IN_THIS_STATE
                  |            | officer | Investigate [a] 属实 _                                        | refused TOO_FEW_OFFICERS
                  |            | officer | Investigate [a, a] 属实 _                                     | refused TOO_FEW_OFFICERS
                  |            | officer | Investigate [a, b] "" _                                     | refused NO_REASONS
                  |            | officer | Investigate [a, b] 属实 _                                     | Investigated officers=[a, b]
                  |            | officer | Notify [(FINE _ _)] 事实 依据 false                            | refused NO_SANCTION
                  |            | officer | Notify [(FINE 5000 _)] 事实 "" false                          | refused NO_REASONS
                  |            | officer | Notify [(FINE 5000 _)] 事实 依据 false                         | Notified defendBy=2025-10-10 hearingBy=- complex=false
                  |            | officer | AskHearing                                                  | refused NO_HEARING_RIGHT
                  |            | head    | Decide                                                      | refused DEFENCE_PERIOD
                  |            | officer | HearDefence 无意见 true 采纳                                    | DefenceHeard accepted=true
                  |            | head    | Decide sanctions=[(FINE 5001 _)]                            | refused HEAVIER_THAN_NOTIFIED
                  |            | head    | Decide sanctions=[(LICENCE_CANCELLED _ 证1)]                  | refused HEAVIER_THAN_NOTIFIED
                  |            | head    | Decide sanctions=[]                                         | refused NO_SANCTION
                  |            | head    | Decide basis=""                                             | refused NO_REASONS
                  |            | head    | Decide sanctions=[(FINE 2000 _)]                            | Decided number=罚〔2025〕1号 procedure=ORDINARY filed=2025-09-26 inTime=true serveBy=2025-10-13 severity=GENERAL exemption=- kinds=[FINE] fine=2000
                  |            | officer | Serve 2025-09-27 直接送达 true                                 | refused NOT_YET_HAPPENED
                  |            | officer | Serve 2025-09-26 直接送达 false                                | refused WITHOUT_REPAIR_NOTICE
                  |            | officer | Serve 2025-09-26 直接送达 true                                 | Served on=2025-09-26 inTime=true repairNotice=true payBy=2025-10-11
            """;

    /// Fifteen days, then three in a hundred a day and never more than the fine; days of a suit do not count.
    private static final String PAYMENT = """
            given     | day        | who     | when                                   | then
            @served   | 2025-09-26 | officer | Uphold 行复决1号                          | refused NOT_CHALLENGED
                      |            | head    | GrantDelay 2025-10-11 困难              | refused NOT_LATER
                      |            | head    | GrantDelay 2025-10-31 ""               | refused NO_REASONS
                      |            | head    | GrantDelay 2025-10-31 困难              | DelayGranted payBy=2025-10-31
                      |            | officer | Confirm 已改正 _                         | refused STILL_OWED
                      |            | officer | Pay 2025-09-27 100 票1                 | refused NOT_YET_HAPPENED
                      |            | officer | Pay 2025-09-26 2001 票1                | refused MORE_THAN_OWED
                      |            | officer | Pay 2025-09-26 500 票1                 | Paid amount=500 surcharge=0 left=1500
                      | 2025-11-02 | officer | Challenge SUIT                         | Challenged remedy=SUIT
                      |            | officer | Challenge SUIT                         | refused CHALLENGED_ALREADY
                      | 2025-11-12 | officer | Uphold 行终1号                           | Upheld
                      | 2025-11-15 | officer | Pay 2025-11-15 1800 票2                | Paid surcharge=300.00 left=0.00
                      |            | officer | Pay 2025-11-15 1 票3                   | refused NOTHING_OWED
                      |            | officer | Confirm "" _                           | refused NO_REASONS
                      |            | officer | Confirm 已改正 _                         | Performed
                      |            | head    | Reverse REVOKED "" 2025-11-15          | refused NO_REASONS
                      |            | head    | Reverse REVOKED 行终2号 2025-11-15       | Reversed reversal=REVOKED
            @served   | 2026-03-01 | officer | Pay 2026-03-01 4000 票1                | Paid surcharge=2000 left=0
            """;

    /// A large fine: a hearing, the review of legality and the discussion of the heads.
    private static final String HEARING = """
            given     | day        | who      | when                                  | then
            @examined | 2025-09-26 | officer  | Notify [(FINE 100000 _)] 事实 依据 false | Notified hearingBy=2025-10-10 complex=true
                      | 2025-10-11 | officer  | AskHearing                            | refused HEARING_ASKED_LATE
                      | 2025-10-09 | officer  | AskHearing                            | HearingAsked on=2025-10-09
                      |            | head     | Decide sanctions=[(FINE 100000 _)]    | refused HEARING_NOT_HELD
                      |            | head     | HoldHearing [(笔录.pdf a1)]             | refused HEARING_NOT_CALLED
                      |            | head     | CallHearing 2025-10-16 chair          | refused HEARING_NOTICE_SHORT
                      |            | head     | CallHearing 2025-10-20 a              | refused INVESTIGATOR_CHAIRS
                      |            | head     | CallHearing 2025-10-20 chair          | HearingCalled day=2025-10-20
                      |            | head     | HoldHearing [(笔录.pdf a1)]             | refused HEARING_DAY_AHEAD
                      | 2025-10-20 | head     | HoldHearing _                         | refused NO_HEARING_RECORD
                      |            | head     | HoldHearing [(笔录.pdf a1)]             | HearingHeld
                      |            | head     | Decide sanctions=[(FINE 100000 _)]    | refused NO_LEGALITY_REVIEW
                      |            | examiner | ReviewLegality true 合法                | refused INVESTIGATOR_CHAIRS
                      |            | head     | ReviewLegality false 证据不足            | LegalityReviewed lawful=false
                      |            | head     | Decide sanctions=[(FINE 100000 _)]    | refused NO_LEGALITY_REVIEW
                      |            | head     | ReviewLegality true 合法                | LegalityReviewed lawful=true
                      |            | head     | Decide sanctions=[(FINE 100000 _)]    | refused NOT_DISCUSSED
                      |            | head     | Discuss [head] 同意                     | refused NOT_DISCUSSED
                      |            | head     | Discuss [head, deputy] 同意             | Discussed
                      | 2025-12-26 | head     | Decide sanctions=[(FINE 100000 _)] severity=SERIOUS | Decided inTime=false severity=SERIOUS
            @examined | 2025-09-26 | head     | Waive FIRST_TIME ""                   | refused NO_REASONS
                      |            | head     | Waive FIRST_TIME 已改正                 | Waived waiver=FIRST_TIME
            """;

    /// On the spot: a warning, or a fine up to 3,000 yuan.
    private static final String ON_SPOT = """
            given | day        | who     | when                                              | then
            -     | 2025-09-26 | officer | PunishOnSpot sanction=(FINE 3001 _)               | refused TOO_MUCH_FOR_SIMPLE
                  |            | officer | PunishOnSpot sanction=(FINE 3000.01 _)            | refused TOO_MUCH_FOR_SIMPLE
                  |            | officer | PunishOnSpot sanction=(FINE 4294967297 _)         | refused TOO_MUCH_FOR_SIMPLE
                  |            | officer | PunishOnSpot sanction=(LICENCE_CANCELLED _ 证)     | refused TOO_MUCH_FOR_SIMPLE
                  |            | officer | PunishOnSpot officers=[a]                         | refused TOO_FEW_OFFICERS
                  |            | officer | PunishOnSpot basis=""                             | refused NO_REASONS
                  |            | officer | PunishOnSpot sanction=(FINE _ _)                  | refused NO_SANCTION
                  |            | officer | PunishOnSpot sanction=(FINE 3000 _)               | Investigated; Decided procedure=SIMPLE severity=MINOR fine=3000 exemption=MINOR_MATTER
            -     | 2026-04-01 | officer | PunishOnSpot                                      | Investigated; Decided severity=MINOR exemption=-
            -     | 2026-04-01 | officer | PunishOnSpot regime=MARKET                        | Investigated; Decided exemption=WARNING_ONLY
            -     | 2011-07-01 | system  | Import 道路罚单 A1 某市 2011-06-01 2011-06-13 _ _ 35 3 | Imported due=2011-06-13 late=true serviceDays=7
            """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.PENALTY, Calendars.load().latest())
                .cast("officer", actor("officer", Role.REVIEWER))
                .cast("head", actor("head", Role.HEAD))
                .cast("examiner", actor("a", Role.APPROVER))
                .cast("other", new Actor("o", "o", "another", "329900000000", Set.of(Role.REVIEWER)))
                .cast("system", Actor.SYSTEM)
                .assume("FileCase party=(数州示例有限公司 91350100M000100Y43 _) matter=超范围经营 facts=现场检查 violated=2025-09-01")
                .assume(
                        "PunishOnSpot party=(数州示例有限公司 91350100M000100Y43 _) matter=未亮照 facts=现场 basis=条例 violated=2025-09-01 sanction=(WARNING _ _) officers=[a, b]")
                .assume("Decide sanctions=[(FINE 5000 _)] facts=事实 basis=依据 severity=GENERAL");
    }

    private static Actor actor(String post, Role role) {
        return new Actor("person-of-" + post, post, "body", "329900000000", Set.of(role));
    }

    /// A case that is investigated, and one whose fine of 2,000 yuan was served on 26 September.
    private static String filled(String table) {
        var examined = "Filed body=body place=329900000000 on=2025-09-26 decideBy=2025-12-25"
                + " party=(数州示例有限公司 91350100M000100Y43 _); Investigated officers=[a, b]";
        return table.replace(
                        "@served",
                        examined + "; Decided body=body place=329900000000 filed=2025-09-26 serveBy=2025-10-13"
                                + " fine=2000 party=(数州示例有限公司 91350100M000100Y43 _); Served on=2025-09-26 payBy=2025-10-11")
                .replace("@examined", examined);
    }

    private static List<String> tables() {
        return Stream.of(FILING, PAYMENT, HEARING, ON_SPOT)
                .map(RulesTest::filled)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> theLaw() {
        return tables().stream().flatMap(it -> story().table(it));
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(tables())).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), tables())).isEmpty();
    }
}
