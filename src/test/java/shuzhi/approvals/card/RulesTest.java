package shuzhi.approvals.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.item.Handling;
import shuzhi.approvals.item.SampleItems;
import shuzhi.approvals.scoring.Rule;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.Unit;
import shuzhi.org.Actor;
import shuzhi.org.Clearance;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// Rules. The dossier `late` was accepted on 2025-09-22; its promise of three working days ends on
/// the 25th, the statute on 2025-10-24. `done` is decided, `none` does not exist.
class RulesTest {
    private static final String RISING = """
        given | day        | who    | when                                | then
        -     | 2025-09-23 |        | Raise late                          | refused NO_SLIP
              | 2025-09-24 |        | Raise none                          | refused NO_DOSSIER
              |            | head   | Raise late                          | no power
              |            |        | Answer 人手不足 增加一人               | refused NOT_ISSUED
              |            |        | Raise late                          | Raised late N-1 colour=PREWARNING trigger=LIMIT_NEAR due=2025-09-25 replyBy=- profile=DEFAULT
              |            |        | Raise late                          | refused NOT_HIGHER
              |            |        | Answer 人手不足 增加一人               | refused NOT_OPEN
              |            |        | Uphold 属实                          | refused SETTLED
              |            |        | Lapse                               | refused STILL_OPEN
              | 2025-09-26 |        | Raise done                          | refused NO_DOSSIER
              |            |        | Raise late                          | Raised late colour=YELLOW trigger=PROMISE_PASSED due=2025-09-25 on=2025-09-26 replyBy=2025-09-30
              |            |        | Lapse                               | refused SETTLED
              |            |        | Uphold 属实                          | refused NOT_ANSWERED
              |            | rival  | Answer 人手不足 增加一人               | refused NOT_YOUR_CARD
              |            | head   | Answer 人手不足 -                     | refused TEXT_MISSING
              | 2025-09-30 | head   | Answer 人手不足 增加一人               | Answered 2025-09-30 true
              |            | head   | Answer 人手不足 增加一人               | refused NOT_OPEN
              |            | own    | Uphold 属实                          | refused OWN_BODY
              |            |        | Uphold -                            | refused TEXT_MISSING
              |            |        | Uphold 属实                          | Upheld YELLOW true 2025-09-30
              |            |        | StrikeOff 误发                       | refused SETTLED
              | 2025-10-24 |        | Raise late                          | refused NOT_HIGHER
              | 2025-10-27 |        | Raise late                          | Raised late colour=RED trigger=STATUTE_PASSED due=2025-10-24 replyBy=2025-10-30
              |            |        | Raise late                          | refused NOT_HIGHER
              | 2025-10-31 |        | Uphold 逾期未答复                     | Upheld RED false 2025-10-31
        """;
    private static final String BY_HAND = """
        given | day        | who    | when                                       | then
        -     | 2025-09-23 |        | Issue late PROMISE_PASSED 超期              | refused CLOCK_ONLY
              |            |        | Issue late UNLAWFUL_CHARGE -               | refused TEXT_MISSING
              |            |        | Issue none UNLAWFUL_CHARGE 收费             | refused NO_DOSSIER
              |            | own    | Issue late UNLAWFUL_CHARGE 收费             | refused OWN_BODY
              |            | head   | Issue late UNLAWFUL_CHARGE 收费             | no power
              |            |        | Issue late STEP_LATE 勘验晚三日              | Raised late colour=YELLOW trigger=STEP_LATE due=- replyBy=2025-09-26
              |            |        | Issue late OTHER 其他                       | refused NOT_HIGHER
              |            |        | Issue done UNLAWFUL_CHARGE 收费             | refused NO_DOSSIER
              |            |        | Issue late UNLAWFUL_CHARGE 收取工本费        | Raised late colour=RED trigger=UNLAWFUL_CHARGE
              | 2025-09-29 | head   | Answer 已退还 全部清退                        | Answered 2025-09-29 false
              |            |        | StrikeOff -                                | refused TEXT_MISSING
              |            |        | StrikeOff 收费有法定依据                       | StruckOff RED 2025-09-29
              |            |        | Raise late                                 | refused NOT_HIGHER
        """;
    private static final String LAPSING = """
        given                                                                                                            | day        | who | when  | then
        Raised dossier=done number=N-2 item=i body=@housing place=p colour=PREWARNING trigger=LIMIT_NEAR due=2025-09-25 on=2025-09-24 replyBy=- profile=DEFAULT facts=_ | 2025-09-26 |     | Lapse | Lapsed 2025-09-26
                                                                                                                         |            |     | Lapse | refused SETTLED
        """;

    private static final String OPINIONS = """
        given | day        | who    | when                          | then
        -     | 2025-09-25 |        | RaiseOpinion asked @planning  | refused NO_SLIP
              | 2025-09-26 |        | RaiseOpinion none @planning   | refused NO_DOSSIER
              |            |        | RaiseOpinion asked @ecology   | refused NO_SLIP
              |            |        | RaiseOpinion asked @housing   | refused NO_SLIP
              |            | rival  | RaiseOpinion asked @planning  | no power
              |            |        | RaiseOpinion asked @planning  | Raised asked N-3 body=@planning colour=YELLOW trigger=OPINION_LATE due=2025-09-25 on=2025-09-26 replyBy=2025-09-30
              |            |        | RaiseOpinion asked @planning  | refused NOT_HIGHER
              |            |        | Issue asked OPINION_LATE 晚    | refused CLOCK_ONLY
              |            | head   | Answer 人手不足 增加一人         | refused NOT_YOUR_CARD
              |            | rival  | Answer 人手不足 增加一人         | Answered 2025-09-26 true
        """;
    /// The first review of `below` ends on the 25th; `above` was sent up on the 24th and is due on the 29th.
    private static final String TURNS = """
        given | day        | who    | when                        | then
        -     | 2025-09-25 |        | RaiseTurn below @housing    | refused NO_SLIP
              | 2025-09-26 |        | RaiseTurn none @housing     | refused NO_DOSSIER
              |            |        | RaiseTurn late @housing     | refused NO_SLIP
              |            |        | RaiseTurn below @planning   | refused NO_SLIP
              |            | rival  | RaiseTurn below @housing    | no power
              |            |        | RaiseTurn below @housing    | Raised below N-4 body=@housing colour=YELLOW trigger=SENT_UP_LATE due=2025-09-25 on=2025-09-26
              |            |        | RaiseTurn below @housing    | refused NOT_HIGHER
              |            | rival  | Answer 人手不足 增加一人       | refused NOT_YOUR_CARD
        -     | 2025-09-29 |        | RaiseTurn above @planning   | refused NO_SLIP
              | 2025-10-09 |        | RaiseTurn above @housing    | refused NO_SLIP
              |            |        | Issue above DECISION_ABOVE_LATE 晚 | refused CLOCK_ONLY
              |            |        | RaiseTurn above @planning   | Raised above N-5 body=@planning colour=YELLOW trigger=DECISION_ABOVE_LATE due=2025-09-29 on=2025-10-09
              |            | head   | Answer 人手不足 增加一人       | refused NOT_YOUR_CARD
              |            | rival  | Answer 人手不足 增加一人       | Answered 2025-10-09 true
        """;
    /// Housing has ended and planning has its powers: its cards are planning's.
    private static final String SUCCEEDED = """
        given | day        | who    | when                        | then
        -     | 2025-09-26 |        | Raise late                  | Raised late body=@housing colour=YELLOW
              |            | heir   | Uphold 属实                  | refused OWN_BODY
              |            | rival  | Answer 人手不足 增加一人       | Answered 2025-09-26 true
        -     |            | heir   | Issue late UNLAWFUL_CHARGE 收费 | refused OWN_BODY
        """;
    /// The item of the dossiers is internal, and only `reader` is cleared for it.
    private static final String INTERNAL = """
        given | day        | who    | when                        | then
        -     | 2025-09-26 | supervisor | Issue late STEP_LATE 晚  | refused NOT_CLEARED
              |            |        | Raise late                  | Raised late colour=YELLOW
              |            | head   | Answer 人手不足 增加一人       | refused NOT_CLEARED
              |            | reader | Answer 人手不足 增加一人       | Answered 2025-09-26 true
              |            |        | Uphold 属实                  | refused NOT_CLEARED
        """;
    private static final String HOUSING = "11329900MB90000581";
    private static final String CITY = "329900000000";

    private final Story<Command, Act, State> story = new Story<>(
                    Rules.CARD, Calendars.load().latest())
            .cast("system", Actor.SYSTEM)
            .cast("supervisor", officer("11329900MB9000015K", Role.SUPERVISOR))
            .cast("head", officer(HOUSING, Role.HEAD))
            .cast("reader", officer(HOUSING, Role.HEAD).cleared(Clearance.INTERNAL))
            .cast("own", officer(HOUSING, Role.SUPERVISOR))
            .cast("rival", officer("11329900MB900004X1", Role.HEAD))
            .cast("heir", officer("11329900MB900004X1", Role.SUPERVISOR))
            .value("housing", HOUSING)
            .file("scoring", Rule.FILE, shuzhi.approvals.scoring.State.BLANK)
            .otherwise((kind, _) -> switch (kind) {
                case "body" -> shuzhi.network.body.State.BLANK;
                case "item" -> shuzhi.approvals.item.State.BLANK;
                default -> null;
            })
            .file("dossier", "none", shuzhi.approvals.dossier.State.BLANK)
            .file("dossier", "late", accepted("N-1"))
            .value("planning", "11329900MB900004X1")
            .value("ecology", "11329900MB90001032")
            .file("dossier", "asked", asked())
            .file("dossier", "below", below())
            .file("dossier", "above", above())
            .file("dossier", "done", decided());

    /// Two bodies were asked by the 25th; one has concurred.
    private static shuzhi.approvals.dossier.State asked() {
        var day = LocalDate.of(2025, 9, 25);
        return accepted("N-3")
                .after(new shuzhi.approvals.dossier.Act.ReviewAsked("11329900MB900004X1", day))
                .after(new shuzhi.approvals.dossier.Act.ReviewAsked("11329900MB90001032", day))
                .after(new shuzhi.approvals.dossier.Act.Reviewed("11329900MB90001032", true, day, true, ""));
    }

    /// Three of twenty working days are for the first review, which counts from the 22nd.
    private static shuzhi.approvals.dossier.State below() {
        return accepted("N-4").after(new shuzhi.approvals.dossier.Act.FirstReviewSet(3, LocalDate.of(2025, 9, 25)));
    }

    private static shuzhi.approvals.dossier.State above() {
        return accepted("N-5")
                .after(new shuzhi.approvals.dossier.Act.SentUp(
                        LocalDate.of(2025, 9, 24),
                        2,
                        true,
                        "",
                        Optional.of("11329900MB900004X1"),
                        Optional.of(CITY),
                        Optional.of(LocalDate.of(2025, 9, 29)),
                        Optional.of(4)));
    }

    private static Actor officer(String body, Role role) {
        return new Actor("1", role.name(), body, CITY, Set.of(role));
    }

    static shuzhi.approvals.dossier.State accepted(String number) {
        var from = LocalDate.of(2025, 9, 22);
        return shuzhi.approvals.dossier.State.BLANK
                .after(new shuzhi.approvals.dossier.Act.Submitted(
                        number,
                        "item",
                        1,
                        Handling.PROMISED,
                        "",
                        HOUSING,
                        CITY,
                        Channel.ONLINE,
                        "",
                        from,
                        from.plusDays(7),
                        "person",
                        new shuzhi.approvals.dossier.Command.Applicant("数州示例有限公司", "", true, ""),
                        Map.of(),
                        List.of()))
                .after(new shuzhi.approvals.dossier.Act.Accepted(
                        from,
                        false,
                        "",
                        1,
                        3,
                        20,
                        Unit.WORKING_DAY,
                        20,
                        LocalDate.of(2025, 9, 25),
                        LocalDate.of(2025, 10, 24),
                        false,
                        "item",
                        "",
                        HOUSING,
                        CITY,
                        java.util.Optional.empty(),
                        java.util.Optional.empty()));
    }

    private static shuzhi.approvals.dossier.State decided() {
        return accepted("N-2")
                .after(new shuzhi.approvals.dossier.Act.Ended(
                        shuzhi.approvals.dossier.Ground.APPLICANT_WITHDREW, LocalDate.of(2025, 9, 25), 3, ""));
    }

    @TestFactory
    Stream<DynamicTest> aColourOnlyRises() {
        return story.table(RISING);
    }

    @TestFactory
    Stream<DynamicTest> whatTheClockCannotSeeIsIssuedByHand() {
        return story.table(BY_HAND);
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatIsLateWithItsOpinionGetsItsOwnCard() {
        return story.table(OPINIONS);
    }

    @TestFactory
    Stream<DynamicTest> eachOfTwoLevelsAnswersForItsOwnDays() {
        return story.table(TURNS);
    }

    @TestFactory
    Stream<DynamicTest> theSuccessorOfAnEndedBodyAnswersItsCards() {
        var end = new shuzhi.network.body.Act.Merged(HOUSING, "11329900MB900004X1", LocalDate.of(2025, 9, 24));
        return story.file("body", "body-" + HOUSING, shuzhi.network.body.State.BLANK.after(end))
                .table(SUCCEEDED);
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotClearedHasNoPartInCardsOfInternalItems() {
        return story.file("item", "item", SampleItems.internal()).table(INTERNAL);
    }

    @TestFactory
    Stream<DynamicTest> aPrewarningEndsWithItsDossier() {
        return story.table(LAPSING);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        var tables = List.of(RISING, BY_HAND, LAPSING, OPINIONS, TURNS, INTERNAL);
        assertThat(story.neverDone(tables)).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), tables)).isEmpty();
    }
}
