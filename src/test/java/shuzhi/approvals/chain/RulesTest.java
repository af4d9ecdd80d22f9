package shuzhi.approvals.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.journey.Chain;
import shuzhi.calendar.Calendars;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// How chains are kept, and that a journey takes the published one, never what an applicant sends.
class RulesTest {
    private static final Chain CHAIN =
            shuzhi.approvals.Chains.versions("enterprise-start-up").getFirst();

    private static Chain changed(int version, int limit, List<Integer> afterOfFirst, String basis) {
        var steps = new java.util.ArrayList<>(CHAIN.steps());
        var first = steps.getFirst();
        steps.set(0, new Chain.Step(first.item(), first.name(), afterOfFirst, false));
        return new Chain(
                CHAIN.id(),
                version,
                CHAIN.validFrom(),
                CHAIN.name(),
                steps,
                CHAIN.start(),
                CHAIN.stop(),
                CHAIN.excluded(),
                limit,
                basis,
                List.of());
    }

    private static Chain closed() {
        var step = new Chain.Step("nothing", CHAIN.name(), List.of(), false);
        return new Chain(
                CHAIN.id(),
                1,
                CHAIN.validFrom(),
                CHAIN.name(),
                List.of(step),
                CHAIN.start(),
                CHAIN.stop(),
                CHAIN.excluded(),
                3,
                CHAIN.basis(),
                List.of());
    }

    private static final String KEPT = """
            given | day        | who    | when                | then
            -     | 2025-01-02 |        | Withdraw 不再适用    | refused NOT_IN_FORCE
                  |            | clerk  | Publish @first      | no power
                  |            |        | Publish @second     | refused WRONG_VERSION 第 1 版
                  |            |        | Publish @nobasis    | refused BASIS_MISSING
                  |            |        | Publish @nolimit    | refused NO_WAY
                  |            |        | Publish @circle     | refused NO_WAY
                  |            |        | Publish @closed     | refused ITEM_NOT_OPEN nothing
                  |            | editor | Publish @first      | Published enterprise-start-up 1
                  |            |        | Publish @first      | refused WRONG_VERSION
                  |            |        | Publish @second     | Published enterprise-start-up 2
                  |            |        | Withdraw -          | refused REASON_MISSING
                  |            |        | Withdraw 不再适用    | Withdrawn enterprise-start-up 2 不再适用
            """;

    private static final String ELSEWHERE = """
            given | day        | who    | when                | then
            -     | 2025-01-02 |        | Publish @first      | refused OTHER_CHAIN
            """;

    private static Story<Command, Act, State> story(String file) {
        var story = new Story<>(Rules.CHAIN, Calendars.load().latest())
                .cast("editor", new Actor("e", "e", "b", "329900000000", java.util.Set.of(Role.CATALOGUE)))
                .cast("clerk", new Actor("c", "c", "b", "329900000000", java.util.Set.of(Role.WINDOW)))
                .value("first", changed(1, 3, List.of(), CHAIN.basis()))
                .value("second", changed(2, 1, List.of(), CHAIN.basis()))
                .value("nobasis", changed(1, 3, List.of(), ""))
                .value("nolimit", changed(1, 0, List.of(), CHAIN.basis()))
                .value("circle", changed(1, 3, List.of(2), CHAIN.basis()))
                .value("closed", closed())
                .file("item", "nothing", shuzhi.approvals.item.State.BLANK)
                .in(file);
        for (var item : Catalogue.items())
            story.file(
                    "item",
                    item.code(),
                    new shuzhi.approvals.item.State(
                            java.util.Map.of(1, item),
                            java.util.Map.of(),
                            java.util.Set.of(1),
                            java.util.Optional.of(1)));
        return story;
    }

    @TestFactory
    Stream<DynamicTest> chains() {
        return Stream.concat(story(CHAIN.id()).table(KEPT), story("another").table(ELSEWHERE));
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story("").neverDone(List.of(KEPT))).isEmpty();
        assertThat(Story.neverRefused(Rules.Refusal.values(), List.of(KEPT, ELSEWHERE)))
                .isEmpty();
    }

    /// What an applicant may say is the name of a chain; steps and limit are those in force.
    @Test
    void aJourneyTakesThePublishedChain() {
        var published = changed(2, 1, List.of(), CHAIN.basis());
        var state = new State(java.util.Optional.of(published), true);
        var story = story("j1").file("chain", CHAIN.id(), state).file("chain", "mine", State.BLANK);
        var context = story.context(
                Actor.applicant("a"), java.time.LocalDate.of(2025, 3, 3), java.time.LocalDate.of(2025, 3, 3));
        assertThat(begin(CHAIN.id(), context))
                .isInstanceOfSatisfying(
                        shuzhi.ledger.Decision.Acts.class,
                        it -> assertThat(it.acts().getFirst())
                                .isInstanceOfSatisfying(
                                        shuzhi.approvals.journey.Act.Begun.class,
                                        begun -> assertThat(begun.definition()).isEqualTo(published)));
        assertThat(begin("mine", context))
                .isInstanceOfSatisfying(
                        shuzhi.ledger.Decision.Refused.class,
                        it -> assertThat(it.refusal().name()).isEqualTo("CHAIN_NOT_OPEN"));
    }

    private static shuzhi.ledger.Decision<shuzhi.approvals.journey.Act> begin(String chain, Context context) {
        var applicant = new shuzhi.approvals.dossier.Command.Applicant("示例", "", false, "");
        return shuzhi.approvals.journey.Rules.decide(
                shuzhi.approvals.journey.State.BLANK,
                new shuzhi.approvals.journey.Command.Begin(
                        chain, "329900000000", applicant, java.util.Map.of(), List.of()),
                context);
    }
}
