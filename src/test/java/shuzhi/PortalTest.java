package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.time.Instant;
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
import shuzhi.approvals.card.Trigger;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.SampleItems;
import shuzhi.database.Database;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Clearance;
import shuzhi.org.Officer;
import shuzhi.org.Role;
import shuzhi.web.Desk;
import shuzhi.web.Page;
import shuzhi.web.Visit;
import shuzhi.words.Language;

/// What an applicant meets: the version applied for holds, nothing is asked twice, the status tells a stranger nothing,
/// and a journey over months is measured net and gross.
class PortalTest {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Actor PERSON = Actor.applicant("person-portal");

    @TempDir
    static Path folder;

    private static Database database;
    private static App app;
    private static Seeding.Hands hands;

    @BeforeAll
    static void open() {
        hands = new Seeding.Hands(Instant.parse("2025-02-28T01:00:00Z"));
        database = Database.builtIn(folder, it -> {});
        app = App.open(database, Keys.open(folder), hands, "http://localhost", it -> {});
        for (var item : Catalogue.items()) publish(item);
        for (var chain : shuzhi.approvals.Chains.all())
            done("chain", chain.id(), new shuzhi.approvals.chain.Command.Publish(chain), Actor.SYSTEM);
    }

    @AfterAll
    static void close() {
        app.close();
        database.close();
    }

    private static void publish(Definition item) {
        done("item", item.code(), new shuzhi.approvals.item.Command.Draft(item), Actor.SYSTEM);
        done("item", item.code(), new shuzhi.approvals.item.Command.Publish(item.version()), Actor.SYSTEM);
    }

    private static void done(String thing, String file, Object command, Actor actor) {
        assertThat(app.ask(Request.of(thing, file, command, actor))).isInstanceOf(Answer.Done.class);
    }

    private static void day(String day) {
        hands.set(LocalDate.parse(day).atTime(10, 0).atZone(Context.ZONE).toInstant());
    }

    private static Definition item(String file) {
        return SampleItems.item(file);
    }

    private static Command.Submit submit(Definition item) {
        var form = new HashMap<String, String>();
        for (var field : item.form()) if (field.required()) form.put(field.id(), value(field));
        return new Command.Submit(
                item.code(),
                "",
                Channel.ONLINE,
                new Command.Applicant("示例餐饮有限公司", "11329900MB90000319", true, "000-00004321"),
                form,
                List.of());
    }

    private static String value(Definition.Field field) {
        return switch (field.type()) {
            case NUMBER -> "300";
            case CHOICE -> field.choices().getFirst().zh();
            case PHONE -> "000-00004321";
            case DATE -> "2025-03-01";
            default -> "示例" + field.name().zh();
        };
    }

    private static Actor officer(Definition item, Role role) {
        return officer(item.body(), role);
    }

    private static Actor officer(String body, Role role) {
        return new Actor("post-" + role, role.name(), body, "329900000000", Set.of(role)).cleared(Clearance.INTERNAL);
    }

    private static String html(String path, Map<String, String> words, Optional<Actor> actor) {
        var route = app.routes().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow();
        var visit = new Visit(actor, "", Language.CHINESE, words, Optional.empty(), "token", path);
        var show = (Page.Show) route.page().apply(visit);
        var out = new StringOutput();
        TEMPLATES.render(show.template(), show.model(), out);
        return out.toString();
    }

    private static Act.Submitted submitted(String file) {
        return (Act.Submitted) app.ground().acts(file).getFirst().act();
    }

    @Test
    void whoAppliedUnderAnOldVersionStaysUnderIt() {
        day("2025-03-03");
        var first = item("entertainment-venue");
        done("dossier", "stays", submit(first), PERSON);
        var second = SampleItems.with(
                first,
                "version = 2; promised.amount = 2; form.+ ="
                        + " {'id':'seats','name':{'zh':'座位数','en':'Seats'},'type':'NUMBER','required':'true','pattern':'','choices':[]}");
        publish(second);
        done("dossier", "stays", new Command.Accept(), officer(first, Role.WINDOW));
        var accepted = app.ground().acts("stays").stream()
                .flatMap(it -> it.act() instanceof Act.Accepted act
                        ? Optional.of(act).stream()
                        : Optional.<Act.Accepted>empty().stream())
                .findFirst()
                .orElseThrow();
        assertThat(accepted.promised()).isEqualTo(first.promised().amount());
        assertThat(submitted("stays").version()).isEqualTo(1);
        var answer = app.ask(Request.of("dossier", "late", submit(first), PERSON));
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(((Answer.Refused) answer).detail().zh()).contains("座位数");
        done("dossier", "late", submit(second), PERSON);
        assertThat(submitted("late").version()).isEqualTo(2);
    }

    @Test
    void whatWasToldOnceIsFilledInWithItsSource() {
        day("2025-03-03");
        var person = Actor.applicant("person-twice");
        done("dossier", "told", submit(item("food-business-licence")), person);
        var number = submitted("told").number();
        var other = item("sewer-discharge");
        var page = html("/items/{code}/apply", Map.of("code", other.code()), Optional.of(person));
        assertThat(page).contains("示例单位名称", "示例餐饮有限公司", "来自您的办件 " + number);
        var stranger = html("/items/{code}/apply", Map.of("code", other.code()), Optional.of(PERSON));
        assertThat(stranger).doesNotContain(number);
    }

    @Test
    void theReceiptHasACodeAndTheStatusTellsAStrangerNothing() {
        day("2025-03-03");
        done("dossier", "asked", submit(item("hotel-licence")), PERSON);
        var number = submitted("asked").number();
        var receipt = html("/mine/{file}/receipt", Map.of("file", "asked"), Optional.of(PERSON));
        var code = receipt.replaceAll("(?s).*<strong>([0-9A-Z]{8})</strong>.*", "$1");
        assertThat(code).matches("[0-9A-Z]{8}");
        var right = html("/status", Map.of("number", number, "phone", code), Optional.empty());
        assertThat(right).contains("旅馆业特种行业许可").doesNotContain("示例餐饮");
        var wrong = html("/status", Map.of("number", number, "phone", "00000000"), Optional.empty());
        var none = html(
                "/status",
                Map.of("number", number.replaceFirst("[0-9]{6}$", "999999"), "phone", "00000000"),
                Optional.empty());
        assertThat(wrong.replace(number, "")).isEqualTo(none.replace(number.replaceFirst("[0-9]{6}$", "999999"), ""));
    }

    /// Steps that the applicant applies for when ready: five steps, six weeks, nine working days net.
    @Test
    void theConstructionChainIsMeasuredNetAndGross() {
        var person = Actor.applicant("person-builder");
        var steps = List.of(
                item("investment-filing"),
                item("land-use-planning"),
                item("works-planning"),
                item("drawing-review"),
                item("construction-permit"));
        day("2025-03-03");
        var first = submit(steps.getFirst());
        done(
                "journey",
                "works",
                new shuzhi.approvals.journey.Command.Begin(
                        "industrial-construction",
                        steps.getFirst().place(),
                        first.applicant(),
                        first.form(),
                        List.of()),
                person);
        app.settle();
        var days = List.of(
                List.of("2025-03-03", "2025-03-03"),
                List.of("2025-03-10", "2025-03-12"),
                List.of("2025-03-20", "2025-03-25"),
                List.of("2025-04-01", "2025-04-03"),
                List.of("2025-04-10", "2025-04-14"));
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var file = "works-" + i;
            day(days.get(i).getFirst());
            if (i > 0) {
                var page = html("/mine/journeys/{file}", Map.of("file", "works"), Optional.of(person));
                assertThat(page).contains("/items/" + step.code() + "/apply?step=" + file);
                done("dossier", file, submit(step), person);
            }
            done("dossier", file, new Command.Accept(), officer(step, Role.WINDOW));
            day(days.get(i).getLast());
            for (var review : step.reviews())
                done("dossier", file, new Command.Review(true, "符合条件"), officer(review.body(), Role.REVIEWER));
            done("dossier", file, new Command.Grant("符合法定条件"), officer(step, Role.APPROVER));
            app.settle();
        }
        var finished = app.ground().acts("works").getLast().act();
        assertThat(finished).isInstanceOf(shuzhi.approvals.journey.Act.Finished.class);
        var time = (shuzhi.approvals.journey.Act.Finished) finished;
        assertThat(List.of(time.gross(), time.net(), time.limit())).isEqualTo(List.of(29, 9, 50));
        assertThat(time.reached()).isTrue();
        assertThat(time.shares()).isEqualTo(List.of(0, 2, 3, 2, 2));
        assertThat(time.bodies()).isEqualTo(steps.stream().map(Definition::body).toList());
    }

    private static Page page(String path, Map<String, String> words) {
        return page(path, words, PERSON);
    }

    private static Page page(String path, Map<String, String> words, Actor actor) {
        var route = app.routes().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow();
        return route.page()
                .apply(new Visit(Optional.of(actor), "", Language.CHINESE, words, Optional.empty(), "token", path));
    }

    /// An item that is not public is to strangers as if it were not there: no list, search, guide, form, table, map or
    /// public line says what it is.
    @Test
    void anInternalItemIsAppliedForAtTheWindowAlone() {
        day("2025-03-03");
        var item = item("meeting-room");
        var name = item.name().zh();
        for (var words : List.of("", "会议室", "huiyishi", item.code()))
            assertThat(html("/items", Map.of("q", words), Optional.of(PERSON))).doesNotContain(name);
        assertThat(html("/", Map.of(), Optional.of(PERSON))).doesNotContain(name);
        var none = Map.of("code", "11329900MB9000023E3999999999999");
        for (var path : List.of("/items/{code}", "/items/{code}/schema.json", "/items/{code}/apply"))
            assertThat(page(path, Map.of("code", item.code())))
                    .as(path)
                    .isInstanceOf(Page.Missing.class)
                    .isEqualTo(page(path, none));
        var refused = app.ask(Request.of("dossier", "unseen", submit(item), PERSON));
        var missing = app.ask(
                Request.of("dossier", "unseen", submit(SampleItems.with(item, "code = " + none.get("code"))), PERSON));
        assertThat(refused).isInstanceOf(Answer.Refused.class).isEqualTo(missing);

        var clerk = officer(item, Role.WINDOW);
        done("dossier", "internal", submit(item), clerk);
        done("dossier", "internal", new Command.Accept(), clerk);
        done("dossier", "internal", new Command.Grant("符合条件"), officer(item, Role.APPROVER));
        app.settle();
        assertThat(html("/process", Map.of(), Optional.of(PERSON))).doesNotContain(item.code());
        assertThat(html("/board", Map.of(), Optional.of(PERSON))).doesNotContain(name);
        assertThat(html("/credit/licences", Map.of(), Optional.of(PERSON))).doesNotContain(name);
        assertThat(html("/catalogue", Map.of(), Optional.of(officer(item, Role.CATALOGUE))))
                .contains(name);
        var drafted = app.ground().acts(item.code()).getFirst();
        assertThat(drafted.act()).isEqualTo(new shuzhi.approvals.item.Act.DraftedInternally(1, item));
        var line = html("/ledger/{position}", Map.of("position", Long.toString(drafted.position())), Optional.empty());
        assertThat(line).contains("DraftedInternally").doesNotContain(name);
    }

    private static String asked(String thing, String command, String post, String... words) {
        var map = new HashMap<String, String>();
        for (int i = 0; i < words.length; i += 2) map.put(words[i], words[i + 1]);
        var outcome = app.desk().take(thing, "new", command, map, at(post), command + String.join(" ", words));
        return outcome instanceof Desk.Outcome.Refused it
                ? it.code()
                : outcome.getClass().getSimpleName();
    }

    /// The holder of a post as the register has it now.
    private static Actor at(String post) {
        var org = app.ground().org();
        var today = LocalDate.ofInstant(hands.now(), Context.ZONE);
        return org.actor(new Officer("person-" + post, post, today, Optional.empty()), today)
                .orElseThrow();
    }

    /// A post without clearance has no part in the dossiers of an internal item, whatever its roles, its body or whom
    /// it stands in for; the security administrator alone gives the clearance, and takes it away at once.
    @Test
    void whoIsNotClearedSeesNoDossierOfAnInternalItem() {
        day("2025-03-03");
        var item = item("meeting-room");
        var second = "329900-approval-second";
        assertThat(asked(
                        "post",
                        "Establish",
                        "329900-approval-system",
                        "code",
                        second,
                        "zh",
                        "二窗口",
                        "en",
                        "Second",
                        "body",
                        item.body(),
                        "seat",
                        "329900000000",
                        "roles.0",
                        "WINDOW",
                        "from",
                        "2025-03-03"))
                .isEqualTo("Done");
        assertThat(asked(
                        "delegation",
                        "Delegate",
                        "329900-approval-head",
                        "post",
                        "329900-approval-approver",
                        "deputy",
                        second,
                        "from",
                        "2025-03-03",
                        "until",
                        "2025-03-20",
                        "reason",
                        "培训"))
                .isEqualTo("Done");
        assertThat(at(second).is(Role.APPROVER)).isTrue();
        assertThat(at("329900-market-window").clearance()).isEqualTo(Clearance.PUBLIC);
        assertThat(refusal("closed", submit(item), second)).isEqualTo("NOT_CLEARED");
        done("dossier", "closed", submit(item), at("329900-approval-window"));
        app.settle();
        var number = new shuzhi.approvals.Views(app.ground().query())
                .dossier("closed")
                .orElseThrow()
                .number();
        assertThat(refusal("closed", new Command.Accept(), second)).isEqualTo("NOT_CLEARED");
        var desk = Map.of("tab", "accept");
        var file = Map.of("file", "closed");
        assertThat(html("/desk", desk, Optional.of(at(second)))).doesNotContain(number);
        assertThat(html("/desk", desk, Optional.of(at("329900-approval-window"))))
                .contains(number);
        assertThat(page("/desk/{file}", file, at(second))).isInstanceOf(Page.Missing.class);
        assertThat(page("/desk/{file}", file, at("329900-approval-window"))).isInstanceOf(Page.Show.class);

        var given = new String[] {"code", second, "clearance", "INTERNAL", "reason", "承办内部事项"};
        assertThat(asked("post", "Clear", "329900-approval-system", given)).isEqualTo("NOT_YOUR_POWER");
        assertThat(asked("post", "Clear", "329900-approval-security", given)).isEqualTo("Done");
        assertThat(html("/desk", desk, Optional.of(at(second)))).contains(number);
        assertThat(page("/desk/{file}", file, at(second))).isInstanceOf(Page.Show.class);
        done("dossier", "closed", new Command.Accept(), at(second));
        assertThat(html("/posts", Map.of("body", item.body()), Optional.of(at("329900-approval-security"))))
                .contains(Clearance.INTERNAL.text().zh());

        var issued = new shuzhi.approvals.card.Command.Issue("closed", Trigger.STEP_LATE, "勘验晚三日");
        done("card", "card-closed", issued, at("329900-government-supervisor").cleared(Clearance.INTERNAL));
        app.settle();
        var head = at("329900-approval-head");
        var card = Map.of("file", "card-closed");
        assertThat(html("/cards", Map.of(), Optional.of(head))).contains(number);
        assertThat(page("/cards/{file}", card, head)).isInstanceOf(Page.Show.class);
        var uncleared = head.cleared(Clearance.PUBLIC);
        assertThat(html("/cards", Map.of(), Optional.of(uncleared))).doesNotContain(number);
        assertThat(page("/cards/{file}", card, uncleared)).isInstanceOf(Page.Missing.class);

        var taken = new String[] {"code", second, "clearance", "PUBLIC", "reason", "不再承办"};
        assertThat(asked("post", "Clear", "329900-approval-security", taken)).isEqualTo("Done");
        assertThat(page("/desk/{file}", file, at(second))).isInstanceOf(Page.Missing.class);
    }

    private static String refusal(String file, Command command, String post) {
        var answer = app.ask(Request.of("dossier", file, command, at(post)));
        return answer instanceof Answer.Refused it ? it.refusal().name() : answer.toString();
    }

    @Test
    void nobodyBringsAChainOfTheirOwn() {
        var begin = new shuzhi.approvals.journey.Command.Begin(
                "my-own-chain", "329900000000", submit(item("hotel-licence")).applicant(), Map.of(), List.of());
        assertThat(app.ask(Request.of("journey", "own", begin, PERSON))).isInstanceOf(Answer.Refused.class);
    }
}
