package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.Views;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.dossier.Status;
import shuzhi.approvals.item.Definition;
import shuzhi.business.Sight;
import shuzhi.database.Database;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Officer;
import shuzhi.web.Desk;

/// What a body has not done comes to its successor by itself on the day after its last, as acts; a body with open
/// dossiers is not ended without a successor (rule A-75).
class SuccessionTest {
    private static final String HOUSING = "11329900MB90000581";
    private static final Definition ITEM = Catalogue.items().get(4);
    private static final String OLD = ITEM.body();

    @TempDir
    static Path folder;

    private static Actor officer(App app, String post) {
        var org = app.ground().org();
        var day = java.time.LocalDate.ofInstant(app.now(), shuzhi.ledger.Context.ZONE);
        return org.actor(new Officer("o-" + post, post, day, java.util.Optional.empty()), day)
                .orElseThrow(() -> new AssertionError(post + " has no power on " + day));
    }

    private static String asked(App app, String file, Command command, Actor actor) {
        return switch (app.ask(Request.of("dossier", file, command, actor))) {
            case Answer.Done it -> String.join(" ", it.acts());
            case Answer.Refused it -> it.refusal().name();
        };
    }

    private static void rate(App app, String file) {
        var command = new shuzhi.approvals.rating.Command.Rate(file, 1, "等得太久");
        app.ask(Request.of("rating", "rating-" + file, command, Actor.applicant("p")));
    }

    private static String contact(App app, String file, Actor actor) {
        var command = new shuzhi.approvals.rating.Command.Contact("已致歉");
        return app.ask(Request.of("rating", "rating-" + file, command, actor)).toString();
    }

    private static Desk.Outcome register(App app, String command, Map<String, String> words) {
        return app.desk()
                .take(
                        "body",
                        "body-" + words.get("code"),
                        command,
                        words,
                        officer(app, "329900-approval-system"),
                        command + words);
    }

    private static List<String> bodies(App app, String file) {
        return app.ground().acts(file).stream()
                .filter(it -> it.act() instanceof Act.Decided || it.act() instanceof Act.Accepted)
                .map(it -> it.act() instanceof Act.Accepted accepted
                        ? "accepted by " + accepted.body()
                        : "decided by " + ((Act.Decided) it.act()).body())
                .toList();
    }

    @Test
    void whatIsOpenComesToTheSuccessor() {
        var hands = new Seeding.Hands(Instant.parse("2026-06-01T01:00:00Z"));
        try (var database = Database.builtIn(folder, _ -> {});
                var app = App.open(database, Keys.open(folder), hands, "http://localhost", _ -> {})) {
            for (var command : List.of(
                    new shuzhi.approvals.item.Command.Draft(ITEM),
                    new shuzhi.approvals.item.Command.Publish(ITEM.version())))
                app.ask(Request.of("item", ITEM.code(), command, Actor.SYSTEM));
            for (var file : List.of("received", "accepted", "withdrawn", "granted"))
                asked(app, file, KillChild.submit(ITEM.code()), Actor.applicant("p"));
            var window = officer(app, "329900-resources-window");
            for (var file : List.of("accepted", "withdrawn", "granted"))
                assertThat(asked(app, file, new Command.Accept(), window)).contains("dossier.Accepted");
            asked(app, "withdrawn", new Command.Withdraw("不办了"), Actor.applicant("p"));
            ITEM.reviews()
                    .forEach(it -> asked(
                            app,
                            "granted",
                            new Command.Review(true, "同意"),
                            new Actor("r", "r", it.body(), ITEM.place(), java.util.Set.of(shuzhi.org.Role.REVIEWER))));
            var approver = officer(app, "329900-resources-approver");
            assertThat(asked(app, "granted", new Command.Grant("符合"), approver)).contains("dossier.Decided");

            var refused = register(app, "End", Map.of("code", OLD, "last", "2026-06-01"));
            assertThat(refused).isInstanceOfSatisfying(Desk.Outcome.Refused.class, it -> {
                assertThat(it.code()).isEqualTo("OPEN_DOSSIERS");
                assertThat(it.detail().zh())
                        .startsWith("3 件")
                        .contains("/desk")
                        .contains(new Views(app.ground().query())
                                .dossier("received")
                                .orElseThrow()
                                .number());
            });
            rate(app, "granted");

            assertThat(register(app, "Merge", Map.of("code", OLD, "successor", HOUSING, "last", "2026-06-01")))
                    .isInstanceOf(Desk.Outcome.Done.class);
            app.tick();
            assertThat(bodies(app, "accepted")).as("still its own today").containsExactly("accepted by " + OLD);
            assertThat(new Views(app.ground().query()).workCount(OLD, List.of(Status.ACCEPTED), List.of()))
                    .isEqualTo(1);

            hands.set(Instant.parse("2026-06-02T01:00:00Z"));
            assertThat(app.tick()).isEqualTo(3);
            var views = new Views(app.ground().query());
            assertThat(views.workCount(OLD, List.of(Status.values()), List.of()))
                    .as("what is over")
                    .isEqualTo(1);
            assertThat(views.workCount(HOUSING, List.of(Status.RECEIVED, Status.ACCEPTED, Status.GRANTED), List.of()))
                    .isEqualTo(3);
            assertThat(app.tick()).as("once is enough").isZero();

            var successor = officer(app, "329900-housing-approver");
            assertThat(asked(app, "accepted", new Command.Grant("符合"), approver))
                    .isEqualTo("NOT_YOUR_BODY");
            assertThat(asked(app, "accepted", new Command.Grant("符合"), successor))
                    .contains("dossier.Decided");
            assertThat(bodies(app, "accepted"))
                    .as("each step by the body that did it")
                    .containsExactly("accepted by " + OLD, "decided by " + HOUSING);
            var clerk = officer(app, "329900-housing-window");
            assertThat(asked(app, "received", new Command.Accept(), clerk)).contains("dossier.Accepted");
            assertThat(asked(app, "granted", new Command.Deliver("窗口"), clerk)).contains("dossier.Delivered");
            assertThat(bodies(app, "granted")).containsExactly("accepted by " + OLD, "decided by " + OLD);
            var head = officer(app, "329900-housing-head");
            assertThat(app.ground().actsFor(head)).containsExactly(HOUSING, OLD);
            assertThat(Sight.single(app.ground(), head, OLD))
                    .as("reads what it kept")
                    .isTrue();
            assertThat(Sight.single(app.ground(), officer(app, "329900-market-head"), OLD))
                    .as("nobody else of the city")
                    .isFalse();
            assertThat(contact(app, "granted", head))
                    .as("a bad rating of before")
                    .contains("rating.Contacted");
            asked(app, "new", KillChild.submit(ITEM.code()), Actor.applicant("p"));
            assertThat(views.dossier("new").orElseThrow().body())
                    .as("what is applied for now")
                    .isEqualTo(HOUSING);
        }
    }
}
