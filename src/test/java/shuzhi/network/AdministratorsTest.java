package shuzhi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.App;
import shuzhi.Keys;
import shuzhi.approvals.Catalogue;
import shuzhi.database.Database;
import shuzhi.ledger.By;
import shuzhi.ledger.Request;
import shuzhi.ledger.Shape;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.org.Shipped;
import shuzhi.web.Account;
import shuzhi.web.Desk;

/// The three administrators in a real house: what each may do and read, and that what they do is in force at once.
class AdministratorsTest {
    private static final String CITY = "329900000000";
    private static final String MARKET = "11329900MB90000319";
    private static final String APPROVAL = "11329900MB9000023E";
    private static final Set<String> CLERKS = Set.of("329900-market-window", "329900-market-approver");

    @TempDir
    static Path folder;

    private static final AtomicReference<Instant> CLOCK = new AtomicReference<>(Instant.parse("2026-03-02T02:00:00Z"));
    private static Database database;
    private static App app;

    @BeforeAll
    static void open() {
        database = Database.builtIn(folder, _ -> {});
        app = App.open(database, Keys.open(folder), CLOCK::get, "http://localhost", _ -> {});
    }

    @AfterAll
    static void close() {
        app.close();
        database.close();
    }

    private static Actor system() {
        return actor("329900-approval-system");
    }

    private static Actor security() {
        return actor("329900-approval-security");
    }

    private static Actor actor(String post) {
        return new Account("a-" + post, "", Optional.of(post))
                .actor(app.ground().org(), today());
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(CLOCK.get(), shuzhi.ledger.Context.ZONE);
    }

    private static Desk.Outcome ask(String thing, String file, String command, Actor actor, String... words) {
        var map = new TreeMap<String, String>();
        for (int i = 0; i < words.length; i += 2) map.put(words[i], words[i + 1]);
        return app.desk()
                .take(thing, file, command, map, actor, UUID.randomUUID().toString());
    }

    private static void done(Desk.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Desk.Outcome.Done.class);
    }

    private static String refused(Desk.Outcome outcome) {
        return outcome instanceof Desk.Outcome.Refused it ? it.code() : outcome.toString();
    }

    /// Every command of the house: an administrator's command belongs to one administrator alone, and no business
    /// command to any.
    @Test
    void noAdministratorHasTheCommandOfAnotherOrOfABusiness() {
        var held = new TreeMap<Role, List<String>>();
        for (var thing : app.kinds().all())
            Shape.cases(thing.commands()).forEach((name, type) -> {
                var by = type.getAnnotation(By.class);
                var roles = by == null ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(List.of(by.value()));
                var administrators = EnumSet.copyOf(roles);
                administrators.retainAll(Shipped.ADMINISTRATORS);
                if (administrators.isEmpty()) return;
                assertThat(roles).as(thing.name() + "." + name).hasSize(1);
                held.computeIfAbsent(administrators.iterator().next(), _ -> new ArrayList<>())
                        .add(thing.name() + "." + name);
            });
        assertThat(held.keySet()).containsExactlyInAnyOrderElementsOf(Shipped.ADMINISTRATORS);
        assertThat(held.get(Role.SECURITY_ADMINISTRATOR))
                .containsExactlyInAnyOrder(
                        "officer.Appoint",
                        "officer.Relieve",
                        "officer.Lock",
                        "officer.Unlock",
                        "post.Clear",
                        "erasure.Propose");
        assertThat(held.get(Role.AUDITOR)).containsExactlyInAnyOrder("audit.Note", "erasure.Erase", "erasure.TurnDown");
    }

    /// Role × route: which addresses of administration each role opens, and that no administrator opens a page of
    /// business that is not open to everybody.
    @Test
    void everyRoleOpensItsOwnPagesAndNoOthers() {
        var table = """
                /places             system security auditor
                /places/{file}      system security auditor
                /bodies             system security auditor
                /bodies/{file}      system security auditor
                /posts              system security auditor
                /posts/{file}       system security auditor
                /officers           security auditor
                /officers/{file}    security auditor
                /erasures           security auditor
                /outbox             system
                /outbox/{file}      system
                /erasures/{file}    security auditor
                /audit              auditor
                /audit/{file}       auditor
                """.lines().map(it -> it.split("\\s+", 2)).collect(Collectors.toMap(it -> it[0], it -> it[1]));
        var names = Map.of(
                "system", Role.SYSTEM_ADMINISTRATOR,
                "security", Role.SECURITY_ADMINISTRATOR,
                "auditor", Role.AUDITOR);
        var seen = new ArrayList<String>();
        for (var route : app.routes()) {
            var listed = table.getOrDefault(route.path(), "");
            if (!listed.isEmpty()) seen.add(route.path());
            for (var role : Role.values()) {
                var actor = new Actor("p", "post", APPROVAL, CITY, Set.of(role));
                boolean opens = route.admits(Optional.of(actor));
                boolean administrates = Shipped.ADMINISTRATORS.contains(role);
                if (!listed.isEmpty())
                    assertThat(opens)
                            .as(route.path() + " " + role)
                            .isEqualTo(List.of(listed.split(" ")).stream().anyMatch(it -> names.get(it) == role));
                else if (administrates && !route.readers().isEmpty() && opens)
                    assertThat(route.path())
                            .isIn(
                                    "/my-post",
                                    "/audit/{file}/papers/{digest}",
                                    "/erasures/{file}/papers/{digest}",
                                    "/outbox/{file}/papers/{digest}",
                                    "/nodes",
                                    "/nodes/figures",
                                    "/nodes/{file}");
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(table.keySet());
    }

    @Test
    void anAdministratorGetsNoBusinessDoneAndSeesNoDossier() {
        for (var who : List.of(system(), security(), actor("329900-approval-auditor"))) {
            assertThat(refused(ask("dossier", "new", "Submit", who))).isEqualTo("NOT_YOUR_POWER");
            assertThat(shuzhi.org.Powers.sees(who, CITY, Set.of(APPROVAL))).isEqualTo(shuzhi.org.Powers.Sight.NOTHING);
        }
        assertThat(refused(ask("officer", "new", "Lock", system()))).isEqualTo("NOT_YOUR_POWER");
        assertThat(refused(ask("body", "new", "Merge", security()))).isEqualTo("NOT_YOUR_POWER");
        assertThat(refused(ask("audit", "new", "Note", system()))).isEqualTo("NOT_YOUR_POWER");
    }

    @Test
    void aPostIsMadeFilledLockedAndEmptiedByActs() {
        var account = new Account("abc123", "", Optional.empty());
        assertThat(account.actor(app.ground().org(), today()).is(Role.APPLICANT))
                .isTrue();
        done(ask(
                "post",
                "new",
                "Establish",
                system(),
                "code",
                "329900-market-night",
                "zh",
                "夜间窗口",
                "en",
                "Night window",
                "body",
                MARKET,
                "seat",
                CITY,
                "roles.0",
                "WINDOW",
                "from",
                "2026-03-02"));
        done(ask(
                "officer",
                "new",
                "Appoint",
                security(),
                "account",
                "abc123",
                "post",
                "329900-market-night",
                "from",
                "2026-03-02"));
        var actor = account.actor(app.ground().org(), today());
        assertThat(actor.post()).isEqualTo("329900-market-night");
        assertThat(actor.body()).isEqualTo(MARKET);
        assertThat(actor.roles()).containsExactly(Role.WINDOW);
        done(ask("officer", "new", "Lock", security(), "account", "abc123", "reason", "口令外泄"));
        assertThat(account.actor(app.ground().org(), today()).roles()).isEmpty();
        done(ask("officer", "new", "Unlock", security(), "account", "abc123", "reason", "已换口令"));
        assertThat(account.actor(app.ground().org(), today()).roles()).containsExactly(Role.WINDOW);
        done(ask("post", "new", "Abolish", system(), "code", "329900-market-night", "last", "2026-03-31"));
        assertThat(account.actor(app.ground().org(), LocalDate.of(2026, 3, 31)).roles())
                .isNotEmpty();
        assertThat(account.actor(app.ground().org(), LocalDate.of(2026, 4, 1)).roles())
                .isEmpty();
        assertThat(refused(ask("officer", "officer-other", "Lock", security(), "account", "abc123", "reason", "x")))
                .isEqualTo("WRONG_FILE");
        // no public line tells who holds a post
        app.ground()
                .ledger()
                .lines(
                        app.clerk().head().size(),
                        (_, line) -> assertThat(new String(line, java.nio.charset.StandardCharsets.UTF_8))
                                .doesNotContain("abc123"));
    }

    @Test
    void whoStandsInActsForTheAbsentPostAndTheLineShowsBoth() {
        var head = actor("329900-market-head");
        done(ask(
                "delegation",
                "absence1",
                "Delegate",
                head,
                "post",
                "329900-market-approver",
                "deputy",
                "329900-market-reviewer",
                "from",
                "2026-03-02",
                "until",
                "2026-03-04",
                "reason",
                "培训"));
        var deputy = actor("329900-market-reviewer");
        assertThat(deputy.is(Role.APPROVER)).isTrue();
        var acting = deputy.giving(List.of(Role.APPROVER));
        assertThat(acting.post()).isEqualTo("329900-market-approver~329900-market-reviewer");
        assertThat(acting.person()).isEqualTo(deputy.person());
        assertThat(deputy.giving(List.of(Role.REVIEWER)).post()).isEqualTo("329900-market-reviewer");
        assertThat(app.ground().org().post(acting.post()).orElseThrow().title().zh())
                .isEqualTo("审批决定（由审查代行）");

        var item = Catalogue.items().stream()
                .filter(it -> it.body().equals(MARKET))
                .findFirst()
                .orElseThrow();
        for (var command :
                List.of(new shuzhi.approvals.item.Command.Draft(item), new shuzhi.approvals.item.Command.Publish(1)))
            app.ask(Request.of("item", item.code(), command, Actor.SYSTEM));
        var form = new TreeMap<String, String>();
        item.form()
                .forEach(it -> form.put(
                        it.id(),
                        it.choices().isEmpty()
                                ? "00000001234"
                                : it.choices().getFirst().zh()));
        var submit = new shuzhi.approvals.dossier.Command.Submit(
                item.code(),
                "",
                shuzhi.approvals.dossier.Channel.ONLINE,
                new shuzhi.approvals.dossier.Command.Applicant("数州示例有限公司", "11329900MB9009992N", true, "000-00001234"),
                form,
                List.of());
        assertThat(app.ask(Request.of("dossier", "absent", submit, Actor.applicant("p1"))))
                .isInstanceOf(shuzhi.ledger.Answer.Done.class);
        done(ask("dossier", "absent", "Accept", actor("329900-market-window")));
        done(ask("dossier", "absent", "Grant", deputy, "explanation", "符合条件"));
        var decided = app.ground().acts("absent").stream()
                .filter(it -> it.actName().equals("dossier.Decided"))
                .findFirst()
                .orElseThrow();
        assertThat(decided.who().post()).isEqualTo("329900-market-approver~329900-market-reviewer");
        assertThat(decided.who().person()).isEqualTo(deputy.person());
        done(ask("delegation", "absence1", "TakeBack", head));
        assertThat(actor("329900-market-reviewer").is(Role.APPROVER)).isTrue();
        var tomorrow = new Account("a", "", Optional.of("329900-market-reviewer"))
                .actor(app.ground().org(), today().plusDays(1));
        assertThat(tomorrow.is(Role.APPROVER)).isFalse();
    }

    /// A house that opens again finds the register as the acts left it.
    @Test
    void theRegisterIsReadAgainFromTheLedger() {
        done(ask(
                "place",
                "new",
                "Establish",
                system(),
                "code",
                "329901090000",
                "zh",
                "示例街道",
                "en",
                "Sample",
                "from",
                "2026-03-02"));
        done(ask(
                "body",
                "new",
                "Move",
                system(),
                "code",
                "11329900MB90000581",
                "seat",
                "329901000000",
                "from",
                "2026-06-01"));
        var again = shuzhi.org.Org.load();
        new Register(again).load(database.query(), app.ground().ledger());
        for (var org : List.of(app.ground().org(), again)) {
            assertThat(org.places().at("329901090000").orElseThrow().name().zh())
                    .isEqualTo("示例街道");
            assertThat(org.body("11329900MB90000581", LocalDate.of(2026, 5, 31))
                            .orElseThrow()
                            .place())
                    .isEqualTo(CITY);
            assertThat(org.body("11329900MB90000581", LocalDate.of(2026, 6, 1))
                            .orElseThrow()
                            .place())
                    .isEqualTo("329901000000");
            var officer = new shuzhi.org.Officer("x", "329900-housing-window", LocalDate.MIN, Optional.empty());
            assertThat(org.actor(officer, LocalDate.of(2026, 5, 31))
                            .orElseThrow()
                            .place())
                    .isEqualTo(CITY);
            assertThat(org.actor(officer, LocalDate.of(2026, 6, 1))
                            .orElseThrow()
                            .place())
                    .isEqualTo("329901000000");
        }
        assertThat(CLERKS).allSatisfy(it -> assertThat(again.post(it)).isPresent());
    }
}
