package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.business.Listing;
import shuzhi.database.Database;
import shuzhi.database.Inspection;
import shuzhi.database.Locker;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.ledger.Time;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.privacy.erasure.Cause;
import shuzhi.privacy.erasure.Command.Erase;
import shuzhi.privacy.erasure.Command.Propose;
import shuzhi.privacy.erasure.Command.TurnDown;
import shuzhi.proof.Policy;
import shuzhi.web.Page;
import shuzhi.web.Visit;
import shuzhi.words.Language;

/// A person is erased (rules G-01 to G-03, threat T11): afterwards nothing private of the person can be read
/// anywhere in the house, other persons' data can, and the whole ledger holds.
class ErasureTest {
    private static final String CANARY = "金丝雀甲乙丙";
    private static final String PERSON = "person-to-be-erased";
    private static final String OTHER = "person-who-stays";

    @TempDir
    static Path folder;

    private static Database database;
    private static App app;

    @BeforeAll
    static void open() {
        database = Database.builtIn(folder, _ -> {});
        app = App.open(database, Keys.open(folder), Time.SYSTEM, "http://localhost", _ -> {});
        for (var item : Catalogue.items())
            for (var command : List.of(
                    new shuzhi.approvals.item.Command.Draft(item),
                    new shuzhi.approvals.item.Command.Publish(item.version())))
                app.ask(Request.of("item", item.code(), command, Actor.SYSTEM));
    }

    @AfterAll
    static void close() {
        app.close();
        database.close();
    }

    private static Actor post(Role role) {
        return new Actor("officer-" + role, "post-" + role, "11329900MB9000023E", "329900000000", Set.of(role));
    }

    private static String ask(String file, Object command, Role role) {
        return switch (app.ask(Request.of("erasure", file, command, post(role)))) {
            case Answer.Done it -> String.join(" ", it.acts());
            case Answer.Refused it -> it.refusal().name();
        };
    }

    private static Propose propose(String subject, String document) {
        return new Propose(subject, Cause.CONSENT_WITHDRAWN, document, "本人撤回同意");
    }

    private static void apply(String file, String person, String name) {
        var submit = new Command.Submit(
                Catalogue.items().get(4).code(),
                "",
                Channel.ONLINE,
                new Command.Applicant(name, name + "证件", false, "000-00000000"),
                Map.of(
                        "transferor",
                        name,
                        "transferee",
                        name,
                        "location",
                        name,
                        "area",
                        "90",
                        "price",
                        "120",
                        "phone",
                        "000-00000000"),
                List.of());
        assertThat(app.ask(Request.of("dossier", file, submit, Actor.applicant(person))))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void theRules() {
        var admin = Role.SECURITY_ADMINISTRATOR;
        assertThat(ask("e1", new Erase(), Role.AUDITOR)).isEqualTo("NOT_PROPOSED");
        assertThat(ask("e1", propose("张三 的编号", "文1"), admin)).isEqualTo("NO_SUBJECT");
        assertThat(ask("e1", propose("nobody-known", " "), admin)).isEqualTo("NO_DOCUMENT");
        assertThat(ask("e1", propose("nobody-known", "文1"), admin)).isEqualTo("erasure.Proposed");
        assertThat(ask("e1", propose("nobody-known", "文1"), admin)).isEqualTo("PROPOSED_ALREADY");
        assertThat(ask("e1", new TurnDown(" "), Role.AUDITOR)).isEqualTo("NO_REASON");
        assertThat(ask("e1", new TurnDown("查无此人"), Role.AUDITOR)).isEqualTo("erasure.TurnedDown");
        assertThat(ask("e1", new Erase(), Role.AUDITOR)).isEqualTo("OVER");
    }

    private static String desk(String file, String command, Map<String, String> words, Role role) {
        return switch (app.desk().take("erasure", file, command, words, post(role), file + command + words)) {
            case shuzhi.web.Desk.Outcome.Refused it ->
                it.code() + " " + it.detail().zh();
            case shuzhi.web.Desk.Outcome.Done it -> String.join(" ", it.answer().acts());
            case shuzhi.web.Desk.Outcome it -> it.toString();
        };
    }

    /// G-10: the period is looked up by what the files of the person are, and the refusal names the day.
    @Test
    void whatMustBeKeptIsLookedUp() {
        apply("kept", "person-with-files", "留档人");
        app.settle();
        var words = Map.of("subject", "person-with-files", "cause", "PURPOSE_MET", "document", "文3", "reason", "本人申请");
        var admin = Role.SECURITY_ADMINISTRATOR;
        assertThat(desk("k1", "Propose", words, admin)).isEqualTo("KEPT_BY_LAW 卷 kept 尚未办结");
        app.ask(Request.of("dossier", "kept", new Command.Withdraw("不办了"), Actor.applicant("person-with-files")));
        int year = LocalDate.ofInstant(app.now(), shuzhi.ledger.Context.ZONE).getYear();
        assertThat(desk("k2", "Propose", words, admin))
                .startsWith("KEPT_BY_LAW 不予受理、撤回或者终止的办件保存至 " + (year + 10) + "-12-31");
        var other = new java.util.HashMap<>(words);
        other.put("subject", "person-without-files");
        assertThat(desk("k3", "Propose", other, admin)).isEqualTo("erasure.Proposed");
        apply("later", "person-without-files", "后来的人");
        assertThat(desk("k3", "Erase", Map.of(), Role.AUDITOR))
                .as("looked up again when it is erased")
                .isEqualTo("KEPT_BY_LAW 卷 later 尚未办结");
    }

    /// One post proposes, another erases; neither can do both.
    @Test
    void twoPostsAreNeeded() {
        var words = Map.of("subject", "somebody", "cause", "UNLAWFUL", "document", "文2", "reason", "试验");
        for (var it : List.of(Role.AUDITOR, Role.HEAD, Role.WINDOW, Role.SYSTEM_ADMINISTRATOR))
            assertThat(app.desk().refuses("erasure", "Propose", post(it)))
                    .as(it.name())
                    .isPresent();
        for (var it : List.of(Role.SECURITY_ADMINISTRATOR, Role.HEAD, Role.WINDOW, Role.SYSTEM_ADMINISTRATOR))
            assertThat(app.desk().refuses("erasure", "Erase", post(it)))
                    .as(it.name())
                    .isPresent();
        assertThat(app.desk().take("erasure", "e2", "Propose", words, post(Role.SECURITY_ADMINISTRATOR), "e2"))
                .isInstanceOf(shuzhi.web.Desk.Outcome.Done.class);
    }

    /// The auditor finds what waits without being told its address; whose data it is does not stand in the list.
    @Test
    void theAuditorFindsWhatWaits() {
        assertThat(ask("e3", propose("subject-of-e3", "删除申请〔2026〕3号"), Role.SECURITY_ADMINISTRATOR))
                .isEqualTo("erasure.Proposed");
        assertThat(listed("waiting")).contains("e3").doesNotContain("subject-of-e3");
        assertThat(listed("over")).doesNotContain("e3");
        assertThat(ask("e3", new TurnDown("查无依据"), Role.AUDITOR)).isEqualTo("erasure.TurnedDown");
        assertThat(listed("waiting")).doesNotContain("e3");
        assertThat(listed("over")).contains("e3").doesNotContain("subject-of-e3");
    }

    private static List<String> listed(String tab) {
        var route = app.routes().stream()
                .filter(it -> it.path().equals("/erasures"))
                .findFirst()
                .orElseThrow();
        assertThat(route.readers()).contains(Role.AUDITOR);
        var visit = new Visit(
                Optional.of(post(Role.AUDITOR)),
                "",
                Language.CHINESE,
                Map.of("tab", tab),
                Optional.empty(),
                "",
                "/erasures");
        var list = (Listing) ((Page.Show) route.page().apply(visit)).model();
        return list.rows().stream()
                .flatMap(it -> it.cells().stream())
                .map(it -> it.text().zh())
                .toList();
    }

    @Test
    void afterwardsNothingOfThePersonCanBeReadAndTheTreeIsWhole() throws Exception {
        apply("gone", PERSON, CANARY);
        apply("stays", OTHER, "留下的人");
        app.settle();
        var paper = new Locker.Paper("ab".repeat(32), CANARY, "text/plain", CANARY.getBytes(StandardCharsets.UTF_8));
        app.ground().locker().keep(PERSON, paper);
        app.ground().locker().keepDraft(PERSON, "item", CANARY.getBytes(StandardCharsets.UTF_8));
        assertThat(app.ground().acts("gone").toString()).contains(CANARY);
        assertThat(app.ground().ledger().holds(PERSON)).isTrue();

        assertThat(ask("erase", propose(PERSON, "删除申请〔2026〕1号"), Role.SECURITY_ADMINISTRATOR))
                .isEqualTo("erasure.Proposed");
        assertThat(app.ground().acts("gone").toString()).as("only proposed").contains(CANARY);
        assertThat(ask("erase", new Erase(), Role.AUDITOR)).isEqualTo("erasure.Erased");

        assertThat(app.ground().ledger().holds(PERSON)).isFalse();
        assertThat(app.ground().acts("gone").toString()).doesNotContain(CANARY);
        assertThat(app.ground().locker().paper(PERSON, paper.digest())).isEmpty();
        assertThat(app.ground().locker().draft(PERSON, "item")).isEmpty();
        assertThat(tablesWith(CANARY))
                .as("tables in which it stands in the clear")
                .isEmpty();
        assertThat(app.ground().acts("stays").toString()).contains("留下的人");
        app.sign();
        try (var connection = database.connect()) {
            var policy = Policy.of(Keys.open(folder).signing("ledger").publicKey());
            assertThat(Inspection.run(
                                    connection,
                                    app.ground().ledger(),
                                    app.clerk().head(),
                                    policy,
                                    _ -> {})
                            .fault())
                    .isEmpty();
        }
        apply("again", PERSON, "回来的人");
        assertThat(app.ground().acts("again").toString()).contains("回来的人");
        assertThat(app.ground().acts("gone").toString()).doesNotContain(CANARY, "回来的人");
    }

    /// Every table of the database, every row as text.
    private static Map<String, Long> tablesWith(String text) throws Exception {
        var found = new HashMap<String, Long>();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            var tables = new java.util.ArrayList<String>();
            try (var result = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public'")) {
                while (result.next()) tables.add(result.getString(1));
            }
            assertThat(tables).contains("entry", "paper", "draft", "account", "approvals_dossier");
            for (var table : tables)
                try (var result = statement.executeQuery(
                        "select count(*) from \"" + table + "\" t where t::text like '%" + text + "%'")) {
                    result.next();
                    if (result.getLong(1) > 0) found.put(table, result.getLong(1));
                }
        }
        return found;
    }
}
