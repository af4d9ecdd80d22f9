package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.MessageViews;
import shuzhi.approvals.contact.Means;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.message.Stage;
import shuzhi.database.Database;
import shuzhi.exchange.Carriers;
import shuzhi.exchange.Mail;
import shuzhi.exchange.Webhook;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Visit;
import shuzhi.words.Language;

/// Notices to applicants, from the act to a real SMTP server and a real HTTP server: what arrives, what fails and why,
/// what is tried again and when.
class NoticesTest {
    private static final Actor ADMINISTRATOR = new Actor(
            "admin", "329900-approval-system", "11329900MB9000023E", "329900000000", Set.of(Role.SYSTEM_ADMINISTRATOR));

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    @TempDir
    static Path folder;

    private static Database database;
    private static Keys keys;
    private static Seeding.Hands hands;
    private static GreenMail post;
    private static HttpServer gateway;
    private static App app;

    /// What came in at the gateway, and what it will answer.
    private static final List<Posted> CAME = new ArrayList<>();

    private record Posted(String key, String time, String signature, String body) {}

    private static final Queue<Integer> ANSWERS = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void open() throws IOException {
        hands = new Seeding.Hands(Instant.parse("2025-09-22T02:00:00Z"));
        keys = Keys.open(folder);
        post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.setUser("house", "correct horse");
        post.start();
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/messages", exchange -> {
            var headers = exchange.getRequestHeaders();
            CAME.add(new Posted(
                    headers.getFirst("Idempotency-Key"),
                    headers.getFirst("Shuzhi-Time"),
                    headers.getFirst("Shuzhi-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            var answer = ANSWERS.poll();
            exchange.sendResponseHeaders(answer == null ? 204 : answer, -1);
            exchange.close();
        });
        gateway.start();
        database = Database.builtIn(folder, _ -> {});
        app = house(post.getSmtp().getPort());
        for (var item : Catalogue.items())
            for (var command : List.of(
                    new shuzhi.approvals.item.Command.Draft(item),
                    new shuzhi.approvals.item.Command.Publish(item.version())))
                done("item", item.code(), command, Actor.SYSTEM);
    }

    private static App house(int smtp) {
        var mail = new Mail(new Mail.Settings(
                URI.create("smtp+plain://127.0.0.1:" + smtp),
                "notices@city.example",
                Optional.of(new Mail.Login("house", "correct horse"))));
        var hook = new Webhook(
                URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/messages"),
                keys.signing("notices"));
        var carriers = new Carriers(Optional.of(mail), Optional.of(hook));
        return App.open(database, keys, hands, "https://city.example", carriers, _ -> {});
    }

    @AfterAll
    static void close() {
        app.close();
        database.close();
        gateway.stop(0);
        post.stop();
    }

    private static void done(String thing, String file, Object command, Actor actor) {
        assertThat(app.ask(Request.of(thing, file, command, actor))).isInstanceOf(Answer.Done.class);
    }

    private static Definition item() {
        return Catalogue.items().get(4);
    }

    private static Actor officer(Role role) {
        return new Actor("post-" + role, role.name(), item().body(), "329900000000", Set.of(role));
    }

    private static void choose(String person, Means means, String address) {
        done(
                "contact",
                shuzhi.approvals.contact.Rules.file(person),
                new shuzhi.approvals.contact.Command.Choose(means, address),
                Actor.applicant(person));
    }

    private static void apply(String file, String person) {
        submit(file, Channel.ONLINE, Actor.applicant(person));
        done("dossier", file, new Command.Accept(), officer(Role.WINDOW));
        app.settle();
    }

    private static void submit(String file, Channel channel, Actor actor) {
        var form = new HashMap<String, String>();
        for (var it : item().form()) form.put(it.id(), it.id().matches("area|price") ? "90" : "000-00000000");
        var submit = new Command.Submit(
                item().code(),
                "",
                channel,
                new Command.Applicant("示例受让人", "示例证件", false, "000-00000000"),
                form,
                List.of());
        done("dossier", file, submit, actor);
    }

    private static void erase(String file, String person) {
        var admin = new Actor("s", "s", "11329900MB9000023E", "329900000000", Set.of(Role.SECURITY_ADMINISTRATOR));
        var auditor = new Actor("a", "a", "11329900MB9000023E", "329900000000", Set.of(Role.AUDITOR));
        done(
                "erasure",
                file,
                new shuzhi.privacy.erasure.Command.Propose(
                        person, shuzhi.privacy.erasure.Cause.CONSENT_WITHDRAWN, "文1", "本人撤回同意"),
                admin);
        done("erasure", file, new shuzhi.privacy.erasure.Command.Erase(), auditor);
    }

    private static MessageViews.Message only(String about) {
        var all = new MessageViews(app.ground().query()).of(person(about), about, 0, 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static String person(String about) {
        return "person-" + about;
    }

    private static String html(String path, Actor actor) {
        var route = app.routes().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow();
        var visit = new Visit(
                Optional.of(actor), "", Language.ENGLISH, Map.of("tab", "GIVEN_UP"), Optional.empty(), "token", path);
        var show = (Page.Show) route.page().apply(visit);
        var out = new StringOutput();
        TEMPLATES.render(show.template(), show.model(), out);
        return out.toString();
    }

    @Test
    void anAcceptedDossierIsToldByMail() throws Exception {
        choose(person("m1"), Means.MAIL, "li@mail.example");
        apply("m1", person("m1"));
        assertThat(only("m1").stage()).isEqualTo(Stage.WAITING);
        app.carry();
        assertThat(only("m1").stage()).isEqualTo(Stage.SENT);
        var mail = java.util.Arrays.stream(post.getReceivedMessages())
                .filter(it -> to(it).contains("li@mail.example"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.getSubject())
                .contains("已受理")
                .contains("Accepted")
                .contains(only("m1").number());
        assertThat((String) mail.getContent())
                .contains(item().name().zh(), item().name().en(), "https://city.example/mine/m1", "2025-");
        assertThat(mail.getHeader("Message-ID")[0]).isEqualTo("<" + only("m1").file() + "@city.example>");
        assertThat(app.carry()).as("what is sent is not sent again").isZero();
        assertThat(publicLines()).as("no address in the hashed bytes").doesNotContain("li@mail.example");
    }

    @Test
    void whoHasNotAskedIsNotTold() {
        apply("quiet", person("quiet"));
        assertThat(new MessageViews(app.ground().query()).of(person("quiet"), "", 0, 10))
                .isEmpty();
        choose(person("stopped"), Means.MAIL, "stopped@mail.example");
        done(
                "contact",
                shuzhi.approvals.contact.Rules.file(person("stopped")),
                new shuzhi.approvals.contact.Command.Stop(),
                Actor.applicant(person("stopped")));
        apply("stopped", person("stopped"));
        assertThat(new MessageViews(app.ground().query()).of(person("stopped"), "", 0, 10))
                .isEmpty();
    }

    @Test
    void whoAppliedHowIsToldOrNot() throws Exception {
        var table = """
                file | channel | says    | told
                w1   | WINDOW  | address | yes
                w2   | WINDOW  | nothing | no
                w3   | WINDOW  | stops   | no
                w4   | WINDOW  | erased  | no
                o1   | ONLINE  | address | yes
                o2   | ONLINE  | nothing | no
                """;
        for (var line : table.lines().skip(1).toList()) {
            var row = line.split(" *\\| *");
            var file = row[0];
            var says = row[2];
            var address = file + "@window.example";
            boolean window = row[1].equals("WINDOW");
            var applicant = window ? officer(Role.WINDOW) : Actor.applicant(person(file));
            if (!window && says.equals("address")) choose(person(file), Means.MAIL, address);
            submit(file, Channel.valueOf(row[1]), applicant);
            var person = facts(file).person();
            var contact = shuzhi.approvals.contact.Rules.file(person);
            if (window && !says.equals("nothing"))
                done(
                        "contact",
                        contact,
                        new shuzhi.approvals.contact.Command.ChooseAtWindow(file, Means.MAIL, address),
                        officer(Role.WINDOW));
            if (says.equals("stops"))
                done("contact", contact, new shuzhi.approvals.contact.Command.StopAtWindow(file), officer(Role.WINDOW));
            done("dossier", file, new Command.Accept(), officer(Role.WINDOW));
            app.settle();
            if (says.equals("erased")) {
                erase("erase-" + file, person);
                assertThat(app.ground()
                                .state(shuzhi.approvals.contact.Rules.CONTACT, contact)
                                .address())
                        .isEmpty();
            }
            app.carry();
            var mails = java.util.Arrays.stream(post.getReceivedMessages())
                    .filter(it -> to(it).contains(address))
                    .toList();
            assertThat(mails).as(line).hasSize(row[3].equals("yes") ? 1 : 0);
            assertThat(new MessageViews(app.ground().query())
                            .of(person, file, 0, 10).stream().map(MessageViews.Message::stage))
                    .as(line)
                    .isEqualTo(
                            says.equals("erased")
                                    ? List.of(Stage.GIVEN_UP)
                                    : row[3].equals("yes") ? List.of(Stage.SENT) : List.of());
            if (window && !mails.isEmpty())
                assertThat((String) mails.getFirst().getContent())
                        .contains("https://city.example/status")
                        .doesNotContain("/mine");
        }
        assertThat(publicLines()).doesNotContain("@window.example");
    }

    @Test
    void anotherWindowEntersNothing() {
        submit("w5", Channel.WINDOW, officer(Role.WINDOW));
        assertThat(desk("w5", officer(Role.WINDOW))).contains("ChooseAtWindow").doesNotContain("StopAtWindow");
        var other = new Actor("x", "x", "11329900MB9000023E", "329900000000", Set.of(Role.WINDOW));
        var asked = Request.of(
                "contact",
                shuzhi.approvals.contact.Rules.file(facts("w5").person()),
                new shuzhi.approvals.contact.Command.ChooseAtWindow("w5", Means.MAIL, "w5@window.example"),
                other);
        assertThat(app.ask(asked))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        it -> assertThat(it.refusal().name()).isEqualTo("NOT_AT_YOUR_WINDOW"));
    }

    private static String desk(String file, Actor actor) {
        var route = app.routes().stream()
                .filter(it -> it.path().equals("/desk/{file}"))
                .findFirst()
                .orElseThrow();
        var visit = new Visit(
                Optional.of(actor),
                "",
                Language.ENGLISH,
                Map.of("file", file),
                Optional.empty(),
                "token",
                "/desk/" + file);
        var show = (Page.Show) route.page().apply(visit);
        var out = new StringOutput();
        TEMPLATES.render(show.template(), show.model(), out);
        return out.toString();
    }

    private static shuzhi.approvals.dossier.State.Facts facts(String file) {
        return app.ground()
                .state(shuzhi.approvals.dossier.Rules.DOSSIER, file)
                .facts()
                .orElseThrow();
    }

    @Test
    void aServerThatIsDownIsTriedAgainAndTheReasonIsShown() {
        choose(person("m2"), Means.MAIL, "wang@mail.example");
        apply("m2", person("m2"));
        app.close();
        app = house(1);
        assertThat(app.carry()).isPositive();
        assertThat(only("m2").stage()).isEqualTo(Stage.FAILED);
        assertThat(only("m2").cause().orElseThrow().text().en()).contains("could not be reached");
        assertThat(app.carry()).as("not before its time").isZero();
        app.close();
        app = house(post.getSmtp().getPort());
        hands.set(app.now().plus(Duration.ofMinutes(2)));
        app.carry();
        assertThat(only("m2").stage()).isEqualTo(Stage.SENT);
        assertThat(only("m2").attempts()).isEqualTo(2);
    }

    @Test
    void theGatewayGetsASignedPostAtLeastOnceUnderOneKey() {
        choose(person("p1"), Means.PHONE, "000-00001234");
        apply("p1", person("p1"));
        ANSWERS.addAll(List.of(503, 204));
        int before = CAME.size();
        app.carry();
        assertThat(only("p1").stage()).isEqualTo(Stage.FAILED);
        assertThat(only("p1").code()).isEqualTo("503");
        app.carry();
        assertThat(CAME).hasSize(before + 1);
        hands.set(app.now().plus(Duration.ofMinutes(2)));
        app.carry();
        assertThat(only("p1").stage()).isEqualTo(Stage.SENT);
        assertThat(only("p1").attempts()).isEqualTo(2);
        assertThat(CAME).hasSize(before + 2);
        var first = CAME.get(before);
        var second = CAME.get(before + 1);
        assertThat(first.key()).isEqualTo(second.key()).isEqualTo(only("p1").file());
        var key = keys.signing("notices").publicKey();
        for (var it : List.of(first, second))
            assertThat(Webhook.holds(key, it.time(), it.body(), it.signature())).isTrue();
        assertThat(Webhook.holds(key, first.time(), first.body() + " ", first.signature()))
                .isFalse();
        assertThat(first.body()).contains("000-00001234").contains("已受理");
    }

    @Test
    void whatIsTurnedDownIsGivenUpAndCanBeSentAnewByTheAdministrator() {
        choose(person("p2"), Means.PHONE, "000-00005678");
        apply("p2", person("p2"));
        ANSWERS.add(410);
        app.carry();
        var failed = only("p2");
        assertThat(failed.stage()).isEqualTo(Stage.GIVEN_UP);
        var outbox = html("/outbox", ADMINISTRATOR);
        assertThat(outbox).contains(failed.number(), "410", "turned it down").doesNotContain("000-00005678");
        done("message", failed.file(), new shuzhi.approvals.message.Command.Resend(), ADMINISTRATOR);
        app.carry();
        assertThat(only("p2").stage()).isEqualTo(Stage.SENT);
        assertThat(html("/my-notices", Actor.applicant(person("p2"))))
                .contains("000-00005678", failed.number(), "Sent");
    }

    @Test
    void aPersonWhoWasErasedIsToldNothing() {
        choose(person("e1"), Means.MAIL, "gone@mail.example");
        apply("e1", person("e1"));
        erase("erase-e1", person("e1"));
        app.carry();
        assertThat(post.getReceivedMessagesForDomain("gone@mail.example")).isEmpty();
        assertThat(only("e1").stage()).isEqualTo(Stage.GIVEN_UP);
    }

    private static List<String> to(MimeMessage mail) {
        try {
            return java.util.Arrays.stream(mail.getAllRecipients())
                    .map(Object::toString)
                    .toList();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String publicLines() {
        var views = new StringBuilder();
        for (long it = 0; it < app.clerk().head().size(); it++)
            views.append(new String(
                    new shuzhi.approvals.Views(app.ground().query()).line(it).orElseThrow(), UTF_8));
        return views.toString();
    }
}
