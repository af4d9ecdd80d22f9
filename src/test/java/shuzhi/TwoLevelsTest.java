package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.item.Definition;
import shuzhi.database.Database;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Officer;
import shuzhi.web.Desk;

/// Two bodies of two levels and one dossier, from the application to the licence, by posts of the register and through
/// the
/// one front door: a township examines and a district decides (rule A-29); a district accepts for the city (rule A-80).
@TestMethodOrder(MethodOrderer.MethodName.class)
class TwoLevelsTest {
    private static final String LABOUR = "11329900MB9000082H";
    private static final String DISTRICT = "11329901MB90001976";

    @TempDir
    static Path folder;

    private static Database database;
    private static App app;
    private static Seeding.Hands hands;
    private int asked;

    @BeforeAll
    static void openTheHouse() {
        hands = new Seeding.Hands(Instant.parse("2026-06-01T01:00:00Z"));
        database = Database.builtIn(folder, _ -> {});
        app = App.open(database, Keys.open(folder), hands, "http://localhost", _ -> {});
        for (var item : Catalogue.items())
            for (var command : List.of(
                    new shuzhi.approvals.item.Command.Draft(item),
                    new shuzhi.approvals.item.Command.Publish(item.version())))
                app.ask(Request.of("item", item.code(), command, Actor.SYSTEM));
    }

    @AfterAll
    static void closeTheHouse() {
        app.close();
        database.close();
    }

    private static void day(String day) {
        hands.set(Instant.parse(day + "T01:00:00Z"));
        app.tick();
        app.settle();
    }

    private String ask(String thing, String file, String command, Map<String, String> words, String post) {
        var today = LocalDate.ofInstant(app.now(), Context.ZONE);
        var actor = app.ground()
                .org()
                .actor(new Officer("o-" + post, post, today, Optional.empty()), today)
                .orElseThrow();
        var outcome = app.desk().take(thing, file, command, words, actor, thing + file + asked++);
        app.settle();
        return switch (outcome) {
            case Desk.Outcome.Done it -> String.join(" ", it.answer().acts());
            case Desk.Outcome.Refused it -> it.code();
            case Desk.Outcome.BadInput it -> it.problems().toString();
            case Desk.Outcome.Unavailable it -> it.text().en();
        };
    }

    private String ask(String file, String command, String post, String... words) {
        var all = new HashMap<String, String>();
        for (int i = 0; i < words.length; i += 2) all.put(words[i], words[i + 1]);
        return ask("dossier", file, command, all, post);
    }

    private static Map<String, String> application(Definition item, String place) {
        var words = new HashMap<String, String>();
        words.put("item", item.code());
        words.put("place", place);
        words.put("channel", "WINDOW");
        words.put("applicant.name", "数州示例有限公司");
        words.put("applicant.code", "91329900MA00000001");
        words.put("applicant.organisation", "true");
        words.put("applicant.phone", "000-00001234");
        for (var field : item.form())
            if (field.required())
                words.put(
                        "form." + field.id(),
                        switch (field.type()) {
                            case PHONE -> "000-00001234";
                            case NUMBER -> field.least().orElse("100");
                            default -> "示例";
                        });
        return words;
    }

    private static <A> A act(String file, Class<A> type) {
        return app.ground().acts(file).stream()
                .map(it -> it.act())
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static String row(String sql) {
        record Cell(String cell) {}
        return app.ground().query().rows(Cell.class, sql, Map.of()).getFirst().cell();
    }

    @Test
    void aTownshipExaminesAndADistrictDecides() {
        var item = Catalogue.items().stream()
                .filter(it -> it.upper().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(item.name().zh()).isEqualTo("乡村建设规划许可");
        day("2026-07-01");
        assertThat(ask("dossier", "two", "Submit", application(item, item.place()), "329901100-service-window"))
                .contains("dossier.Submitted");
        assertThat(ask("two", "Accept", "329901100-service-window"))
                .contains("dossier.Accepted")
                .contains("dossier.FirstReviewSet");
        var accepted = act("two", Act.Accepted.class);
        assertThat(accepted.promised())
                .as("the time of both bodies")
                .isEqualTo(item.promised().amount() + item.upper().orElseThrow().days());
        assertThat(row("select turn || ' ' || due from approvals_above where file = 'two'"))
                .isEqualTo("BELOW 2026-07-08");
        assertThat(ask("two", "Grant", "329901-approval-approver", "explanation", "符合"))
                .isEqualTo("NOT_YOUR_PLACE");

        day("2026-07-03");
        assertThat(ask("two", "SendUp", "329901100-service-reviewer", "opinion", "初审符合"))
                .contains("SentUp");
        assertThat(ask("two", "TakeIn", "329901-approval-window")).contains("TakenIn");
        assertThat(row("select turn || ' ' || due from approvals_above where file = 'two'"))
                .isEqualTo("ABOVE 2026-07-17");
        day("2026-07-07");
        assertThat(ask("two", "SendBack", "329901-approval-reviewer", "reason", "位置图与规划不一致"))
                .contains("SentBack");
        assertThat(row("select turn || ' ' || due || ' ' || back from approvals_above where file = 'two'"))
                .isEqualTo("BELOW 2026-07-14 2026-07-07");
        assertThat(ask("two", "Grant", "329901-approval-approver", "explanation", "符合"))
                .isEqualTo("NOT_YOUR_PLACE");
        day("2026-07-09");
        assertThat(ask("two", "SendUp", "329901100-service-reviewer", "opinion", "已核实"))
                .contains("SentUp");
        assertThat(ask("two", "TakeIn", "329901-approval-window")).contains("TakenIn");
        day("2026-07-13");
        assertThat(ask("two", "Grant", "329901-approval-approver", "explanation", "符合"))
                .contains("dossier.Decided")
                .contains("dossier.DecidedAbove");

        var shares = act("two", Act.DecidedAbove.class);
        assertThat(List.of(shares.body(), shares.below(), shares.upper(), shares.above(), shares.inTime()))
                .as("each body with its own days: 2 + 2 below, 2 + 2 above")
                .containsExactly(item.body(), 4, DISTRICT, 4, true);
        var decided = act("two", Act.Decided.class);
        assertThat(decided.used()).as("one clock for the applicant").isEqualTo(8);
        assertThat(decided.onTime()).isTrue();
        assertThat(act("licence-two", shuzhi.approvals.licence.Act.Issued.class).body())
                .as("the licence is the deciding body's")
                .isEqualTo(DISTRICT);
        assertThat(ask("two", "Deliver", "329901100-service-window", "method", "窗口领取"))
                .contains("Delivered");
        assertThat(row("select received || ' ' || accepted || ' ' || decided || ' ' || delivered"
                        + " from network_custody where dossier = 'two'"))
                .isEqualTo(String.join(" ", item.body(), item.body(), DISTRICT, item.body()));
    }

    /// Who has a dossier too long gets a card of its own, and answers it from where it sits (rules ).
    @Test
    void bothLevelsAnswerForTheirOwnDays() {
        var item = Catalogue.items().stream()
                .filter(it -> it.upper().isPresent())
                .findFirst()
                .orElseThrow();
        var cards = "select coalesce(string_agg(body || ' ' || trigger || ' ' || due, ', ' order by raised), '-')"
                + " from approvals_card where dossier = 'slow' and file <> 'card-slow'";
        day("2026-08-03");
        ask("dossier", "slow", "Submit", application(item, item.place()), "329901100-service-window");
        ask("slow", "Accept", "329901100-service-window");
        day("2026-08-10");
        assertThat(row(cards)).as("the last day of the first review").isEqualTo("-");
        day("2026-08-11");
        assertThat(row(cards)).isEqualTo(item.body() + " SENT_UP_LATE 2026-08-10");
        var answer = Map.of("explanation", "人手不足", "measures", "增加一人");
        assertThat(ask("card", "card-slow-" + item.body(), "Answer", answer, "329901-approval-head"))
                .isEqualTo("NOT_YOUR_CARD");
        assertThat(ask("card", "card-slow-" + item.body(), "Answer", answer, "329901100-service-head"))
                .contains("card.Answered");
        ask("slow", "SendUp", "329901100-service-reviewer", "opinion", "初审符合");
        var due = row("select due || '' from approvals_above where file = 'slow'");
        day(due);
        assertThat(row(cards)).doesNotContain(DISTRICT);
        day(LocalDate.parse(due).plusDays(1).toString());
        assertThat(row(cards)).endsWith(DISTRICT + " DECISION_ABOVE_LATE " + due);
        assertThat(ask("card", "card-slow-" + DISTRICT, "Answer", answer, "329901-approval-head"))
                .contains("card.Answered");
    }

    @Test
    void aDistrictAcceptsForTheCity() {
        var item = Catalogue.items().stream()
                .filter(it -> it.body().equals(LABOUR) && it.licence().isPresent())
                .findFirst()
                .orElseThrow();
        var file = "entrustment-" + LABOUR + "-" + DISTRICT;
        day("2026-06-15");
        ask("dossier", "before", "Submit", application(item, "329901000000"), "329901-approval-window");
        assertThat(ask("before", "Accept", "329901-approval-window")).isEqualTo("NOT_YOUR_BODY");
        var words = Map.of(
                "principal", LABOUR,
                "agent", DISTRICT,
                "items", item.code(),
                "law", "数州市行政许可委托实施办法（示例）",
                "article", "第五条",
                "document", "数委托〔2026〕1号",
                "from", "2026-06-15",
                "until", "2026-12-31");
        assertThat(ask("entrustment", "new", "Entrust", words, "329901-approval-head"))
                .as("nobody takes a power that is another's")
                .isEqualTo("OWN_POWERS_ONLY");
        assertThat(ask("entrustment", "new", "Entrust", words, "329900-labour-head"))
                .isEqualTo("entrustment.Entrusted");
        assertThat(ask("before", "Accept", "329902-approval-window"))
                .as("another district")
                .isEqualTo("NOT_YOUR_BODY");
        assertThat(ask("before", "Accept", "329901-approval-window")).contains("dossier.Accepted");
        assertThat(ask("before", "Grant", "329901-approval-approver", "explanation", "符合"))
                .as("it decides nothing")
                .isEqualTo("NOT_YOUR_PLACE");
        assertThat(act("before", Act.Accepted.class).body())
                .as("in the name of the city body")
                .isEqualTo(LABOUR);

        ask("dossier", "far", "Submit", application(item, "329902000000"), "329902-approval-window");
        assertThat(ask("far", "Accept", "329901-approval-window"))
                .as("the matter lies in another district")
                .isEqualTo("NOT_YOUR_BODY");

        day("2026-06-16");
        assertThat(ask("before", "Grant", "329900-labour-approver", "explanation", "符合"))
                .contains("dossier.Decided");
        assertThat(ask("before", "Deliver", "329901-approval-window", "method", "窗口领取"))
                .contains("Delivered");
        assertThat(row("select received || ' ' || accepted || ' ' || decided || ' ' || delivered"
                        + " from network_custody where dossier = 'before'"))
                .isEqualTo(String.join(" ", DISTRICT, DISTRICT, LABOUR, DISTRICT));

        ask("dossier", "after", "Submit", application(item, "329901000000"), "329901-approval-window");
        assertThat(ask(
                        "entrustment",
                        file,
                        "Revoke",
                        Map.of("principal", LABOUR, "agent", DISTRICT, "last", "2026-06-16", "reason", "依据已修改"),
                        "329900-labour-head"))
                .isEqualTo("entrustment.Revoked");
        assertThat(ask("after", "Accept", "329901-approval-window"))
                .as("until the end of the last day")
                .contains("dossier.Accepted");
        day("2026-06-17");
        ask("dossier", "late", "Submit", application(item, "329901000000"), "329901-approval-window");
        assertThat(ask("late", "Accept", "329901-approval-window")).isEqualTo("NOT_YOUR_BODY");
    }
}
