package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.Labels;
import shuzhi.approvals.Titles;
import shuzhi.approvals.Words;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Procedure;
import shuzhi.database.Database;
import shuzhi.database.Locker;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.ledger.Shape;
import shuzhi.org.Actor;
import shuzhi.org.Clearance;
import shuzhi.org.Org;
import shuzhi.org.Role;
import shuzhi.testing.Table;
import shuzhi.web.Desk;
import shuzhi.web.Listed;
import shuzhi.web.Page;
import shuzhi.web.Visit;
import shuzhi.words.Language;
import shuzhi.words.Word;

/// Every page of approvals, made from real acts in a real database, read by everybody who may read it, in both
/// languages.
class PagesTest {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final int PER_ROUTE = 4;
    private static final String SCRIPT = "<script>alert('名')</script>";
    private static final Actor APPLICANT = Actor.applicant("tester");

    @TempDir
    static Path folder;

    private static Database database;
    private static App app;
    private static Seeding.Hands hands;
    /// The first entry that no checkpoint covers.
    private static long unsigned;

    /// Who reads.
    enum Reader {
        STRANGER(Optional.empty()),
        APPLICANT_OF_ONE(Optional.of(APPLICANT)),
        APPLICANT_OF_A_JOURNEY(Optional.of(Actor.applicant("seed-0001"))),
        CLERK(Optional.of(post("329900-market-window"))),
        LAND_CLERK(Optional.of(post("329900-resources-window"))),
        BUILDING_REVIEWER(Optional.of(post("329900-housing-reviewer"))),
        ECOLOGY_REVIEWER(Optional.of(post("329900-ecology-reviewer"))),
        APPROVER(Optional.of(post("329900-housing-approver")));

        private final Optional<Actor> actor;

        Reader(Optional<Actor> actor) {
            this.actor = actor;
        }
    }

    private static Actor post(String code) {
        var post = Org.load().post(code).orElseThrow();
        return Actor.in(post, "officer-" + code);
    }

    @BeforeAll
    static void seedSomeDaysAndSomeOddFiles() {
        var keys = Keys.open(folder);
        hands = new Seeding.Hands(Instant.parse("2024-12-20T00:00:00Z"));
        database = Database.builtIn(folder, _ -> {});
        app = App.open(database, keys, hands, "http://localhost", _ -> {});
        var seeding = new Seeding(app, hands, _ -> {});
        seeding.stretch(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 16), LocalDate.of(2025, 1, 15), 1);
        hands.set(Instant.parse("2025-01-23T02:00:00Z"));
        var approver = post("329900-housing-approver");
        for (var file : List.of("odd1", "odd2", "odd3", "odd4")) give(file, submit(), APPLICANT);
        give("odd2", new Command.AskForMore(List.of("contract", "location"), ""), post("329900-housing-window"));
        for (var file : List.of("odd3", "odd4")) give(file, new Command.Accept(), post("329900-housing-window"));
        give(
                "odd3",
                new Command.Pause(Procedure.EXPERT_REVIEW, "数建评1号", "数建告1号", 4, "329900-housing-reviewer"),
                approver);
        give("odd4", new Command.OfferHearing(), approver);
        give("odd6", submit(Catalogue.items().get(4)), APPLICANT);
        give("odd6", new Command.Accept(), post("329900-resources-window"));
        app.settle();
        app.sign();
        unsigned = app.clerk().head().size();
        give("odd1", new Command.Accept(), post("329900-housing-window"));
    }

    @AfterAll
    static void close() {
        app.close();
        database.close();
    }

    private static Command submit() {
        return submit(permit());
    }

    private static Command submit(Definition item) {
        var form = new HashMap<String, String>();
        item.form().stream().filter(it -> it.required()).forEach(it -> form.put(it.id(), value(it)));
        form.computeIfPresent("project", (_, _) -> SCRIPT);
        return new Command.Submit(
                item.code(),
                "",
                Channel.ONLINE,
                new Command.Applicant(SCRIPT, "91329900MA00000001", true, "000-00001234"),
                form,
                List.of(new Command.Paper("contract", SCRIPT, "ab")));
    }

    private static String value(Definition.Field field) {
        return field.type() == Definition.Field.Type.PHONE ? "000-00001234" : "300";
    }

    private static Definition permit() {
        return Catalogue.items().get(5);
    }

    private static void give(String file, Command command, Actor actor) {
        assertThat(app.ask(Request.of("dossier", file, command, actor))).isInstanceOf(Answer.Done.class);
    }

    /// The page at an address as a reader sees it; empty when there is none for this reader.
    private static Optional<Page> open(String address, Optional<Actor> actor, Language language) {
        boolean file = address.matches("[^?#]*\\.(csv|xlsx)([?#].*)?");
        var path = address.replaceAll("[?#].*", "").replaceAll("\\.(csv|xlsx)$", "");
        var words = new LinkedHashMap<String, String>();
        if (address.contains("?"))
            for (var pair : address.replaceAll(".*\\?|#.*", "").split("&"))
                words.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        for (var route : app.routes()) {
            var names = route.path().split("/");
            var parts = path.split("/");
            if (names.length != parts.length) continue;
            var found = new LinkedHashMap<>(words);
            boolean same = true;
            for (int i = 0; i < names.length; i++)
                if (names[i].startsWith("{")) found.put(names[i].substring(1, names[i].length() - 1), parts[i]);
                else same &= names[i].equals(parts[i]);
            if (!same) continue;
            boolean may = route.readers().isEmpty()
                    || actor.isPresent() && route.readers().stream().anyMatch(actor.get()::is);
            if (!may) return Optional.empty();
            var visit = new Visit(actor, "", language, found, Optional.empty(), "token", address);
            var page = Optional.of(route.page().apply(visit)).filter(it -> !(it instanceof Page.Missing));
            if (!file) return page;
            // a list as a file: there is one where the page shows a list or the route has a table
            return page.filter(it ->
                            route.table().isPresent() || it instanceof Page.Show show && show.model() instanceof Listed)
                    .map(_ -> new Page.File(address, "", new byte[0], false));
        }
        return Optional.empty();
    }

    private static Html html(String address, Optional<Actor> actor, Language language) {
        var page = open(address, actor, language).orElseThrow(() -> new AssertionError("nothing at " + address));
        return html((Page.Show) page);
    }

    private static Html html(Page.Show show) {
        var out = new StringOutput();
        TEMPLATES.render(show.template(), show.model(), out);
        return new Html(out.toString());
    }

    private static String pattern(String address) {
        var act = address.contains("?act=") ? address.replaceAll(".*\\?act=|#.*", " ") : "";
        return address.replaceAll("[?#].*", "")
                        .replaceAll("^/(items|journeys|mine|desk|figures|ledger|receipts)/[^/]+", "/$1/*")
                        .replaceAll("papers/.*", "papers/*")
                + act;
    }

    /// Follows every link from the front page, a few of each kind.
    private static Map<String, Html> walk(Reader reader, Language language, List<String> faults) {
        var pages = new LinkedHashMap<String, Html>();
        var seen = new HashSet<String>();
        var kinds = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(List.of("/", "/mine", "/desk", "/board?year=2025", "/items?q=no-such-thing"));
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            if (!seen.add(address)
                    || address.startsWith("#")
                    || address.startsWith("/sign-in")
                    || address.contains("lang=")) continue;
            if (kinds.merge(pattern(address), 1, Integer::sum) > PER_ROUTE) continue;
            var page = open(address, reader.actor, language);
            boolean closed = address.matches("/(mine|desk).*|.*/apply") && reader.actor.isEmpty()
                    || address.startsWith("/mine") && !reader.name().startsWith("APPLICANT")
                    || address.startsWith("/desk") && reader.name().startsWith("APPLICANT")
                    || address.endsWith("/apply") && !reader.name().startsWith("APPLICANT")
                    || address.contains("/papers/ab");
            if (page.isEmpty() && !closed) faults.add(address + " leads nowhere");
            if (page.isPresent() && page.get() instanceof Page.Show show) {
                var html = html(show);
                pages.put(address, html);
                html.faults().forEach(it -> faults.add(address + ": " + it));
                waiting.addAll(html.links());
            }
        }
        return pages;
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void everyLinkLeadsSomewhereAndEveryPageIsWholeInBothLanguages(Reader reader) {
        var faults = new ArrayList<String>();
        var chinese = walk(reader, Language.CHINESE, faults);
        var english = walk(reader, Language.ENGLISH, faults);
        english.forEach((address, html) -> {
            var text = html.text(false);
            if (!text.contains("Every number leads to the ledger")) faults.add(address + " has no text");
            if (text.codePoints().anyMatch(Character::isIdeographic))
                faults.add(address + " in English says "
                        + text.replaceAll("[^\\p{IsHan}]+", " ").strip());
        });
        chinese.forEach((address, html) -> {
            var text = html.text(true);
            for (var word : english()) if (text.contains(word)) faults.add(address + " in Chinese says " + word);
        });
        assertThat(faults).isEmpty();
        assertThat(english.keySet()).hasSizeGreaterThan(reader == Reader.STRANGER ? 20 : 25);
    }

    private static List<String> english() {
        Stream<Word> words =
                Stream.of(Words.values(), Labels.values(), Titles.values()).flatMap(Stream::of);
        return words.map(it -> it.text())
                .filter(it -> !it.zh().equals(it.en()) && it.en().length() > 5)
                .map(it -> it.en())
                .toList();
    }

    @Test
    void whatSomebodyTypedIsNeverCode() {
        for (var address : List.of("/mine/odd1", "/mine/odd2", "/desk/odd4", "/items?q=<script>")) {
            var reader = address.startsWith("/desk") ? Reader.APPROVER : Reader.APPLICANT_OF_ONE;
            assertThat(html(address, reader.actor, Language.CHINESE).source())
                    .as(address)
                    .contains("&lt;script")
                    .doesNotContain("<script");
        }
    }

    @Test
    void aPersonFromTheOutsideFindsNeitherFileNorDesk() {
        for (var address : List.of("/mine/odd1", "/desk/odd1", "/mine/odd1/licence", "/mine/odd1/papers/ab")) {
            assertThat(open(address, Optional.empty(), Language.CHINESE))
                    .as(address)
                    .isEmpty();
            assertThat(open(address, Reader.APPLICANT_OF_A_JOURNEY.actor, Language.CHINESE))
                    .as(address)
                    .isEmpty();
            assertThat(open(address, Reader.CLERK.actor, Language.CHINESE))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void theStatusOfADossierNeedsNumberAndTelephoneAndSaysTheSameForNoneAndWrong() {
        var number = html("/mine/odd1", Optional.of(APPLICANT), Language.CHINESE)
                .source()
                .replaceAll("(?s).*?class=\"code\">([0-9]{26}).*", "$1");
        var other = number.replace('9', '8');
        var right = html("/status?number=" + number + "&phone=1234", Optional.empty(), Language.CHINESE);
        var wrong = html("/status?number=" + number + "&phone=9999", Optional.empty(), Language.CHINESE);
        var none = html("/status?number=" + other + "&phone=9999", Optional.empty(), Language.CHINESE);
        assertThat(right.source()).contains(permit().name().zh()).doesNotContain("script");
        assertThat(wrong.source()).contains(Words.STATUS_NONE.text().zh());
        assertThat(wrong.source().replace(number, "N")).isEqualTo(none.source().replace(other, "N"));
    }

    @Test
    void aLicenceIsVerifiedByItsIdentifierAndItsHolderIsMasked() {
        var licence = database.query()
                .rows(Identifier.class, "select identifier from approvals_licence limit 1", Map.of())
                .getFirst();
        var page = html("/verify?id=" + licence.identifier(), Optional.empty(), Language.CHINESE);
        assertThat(page.source())
                .contains("有效", licence.identifier())
                .containsPattern("<span lang=\"zh-CN\">.\\*+.</span>");
        assertThat(html("/verify?id=1.2.156.3005.2.0", Optional.empty(), Language.CHINESE)
                        .source())
                .contains(Words.VERIFY_NONE.text().zh());
    }

    record Identifier(String identifier) {}

    @Test
    void anEntryShowsItsLineAndItsReceiptOnceItIsSigned() {
        assertThat(open("/receipts/0", Optional.empty(), Language.CHINESE).orElseThrow())
                .isInstanceOfSatisfying(
                        Page.File.class,
                        it -> assertThat(new String(it.bytes(), StandardCharsets.UTF_8))
                                .startsWith("shuzhi-receipt@v1"));
        assertThat(html("/receipts/" + unsigned, Optional.empty(), Language.CHINESE)
                        .source())
                .contains(Words.SIGNED_SOON.text().zh());
        assertThat(open("/receipts/" + app.clerk().head().size(), Optional.empty(), Language.CHINESE))
                .isEmpty();
        assertThat(html("/ledger/" + unsigned, Optional.empty(), Language.CHINESE)
                        .source())
                .contains("dossier.Accepted")
                .doesNotContain("000-00001234")
                .doesNotContain("tester");
    }

    record File(String file, String body) {}

    @Test
    void everyExplanationEndsOnTheDueDate() {
        var files = database.query()
                .rows(File.class, "select file, body from approvals_dossier where due is not null", Map.of());
        assertThat(files).hasSizeGreaterThan(40);
        for (var it : files) {
            var clerk = new Actor("x", "x", it.body(), "", Set.of(Role.WINDOW)).cleared(Clearance.INTERNAL);
            var source = html("/desk/" + it.file(), Optional.of(clerk), Language.CHINESE)
                    .source();
            var due = source.replaceAll("(?s).*?<strong>([0-9-]+)</strong>.*", "$1");
            var last = source.replaceAll("(?s).*<th scope=\"row\">([0-9-]+)</th>.*", "$1");
            assertThat(last).as(it.file()).isEqualTo(due);
        }
    }

    @Test
    void theDueDateIsExplainedDayByDay() {
        var page = html("/mine/odd6", Optional.of(APPLICANT), Language.CHINESE);
        assertThat(page.source()).contains("起算当日不计入", "国办发明电〔2024〕12号", "2025-01-26", "调休上班");
    }

    /// Who sees a dossier one by one (A-81): posts of the bodies that have a part in it (A-80), and who supervises the
    /// place. `odd4` is decided by housing, and asks resources and ecology; `odd6` is decided by resources.
    private static final String SIGHT = """
            file | post                             | sees
            odd4 | 329900-housing-window            | yes
            odd4 | 329900-housing-reviewer          | yes
            odd4 | 329900-housing-approver          | yes
            odd4 | 329900-housing-head              | yes
            odd4 | 329900-ecology-reviewer          | yes
            odd4 | 329900-market-window             | no
            odd4 | 329900-market-head               | no
            odd4 | 329900-government-supervisor     | yes
            odd6 | 329900-resources-window          | yes
            odd6 | 329900-resources-head            | yes
            odd6 | 329900-ecology-reviewer          | no
            odd6 | 329900-housing-approver          | no
            odd6 | 329900-government-supervisor     | yes
            odd6 | WINDOW of a township             | no
            odd6 | SUPERVISOR of the county         | no
            odd6 | SUPERVISOR of the province       | yes
            odd6 | SUPERVISOR of another city       | no
            """;

    @TestFactory
    Stream<DynamicTest> aPostSeesWhatItsPlaceAndBodyMaySee() {
        var made = Map.of(
                "WINDOW of a township", at("329901001000", Role.WINDOW),
                "SUPERVISOR of the county", at("329901000000", Role.SUPERVISOR),
                "SUPERVISOR of the province", at("320000000000", Role.SUPERVISOR),
                "SUPERVISOR of another city", at("320700000000", Role.SUPERVISOR));
        return Table.of(SIGHT).rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.line(), () -> {
                    var who = made.containsKey(row.cell("post")) ? made.get(row.cell("post")) : post(row.cell("post"));
                    var page = open("/desk/" + row.cell("file"), Optional.of(who), Language.CHINESE);
                    assertThat(page.isPresent()).isEqualTo(row.cell("sees").equals("yes"));
                }));
    }

    private static Actor at(String place, Role role) {
        return new Actor("o", "post-" + place, "11329900MB9009992N", place, Set.of(role));
    }

    /// On the board everybody reads bodies and days; numbers are for who may see the dossier.
    @Test
    void numbersOnTheBoardAreForThoseWhoMaySeeTheDossier() {
        var number = database.query()
                .rows(File.class, "select number as file, body from approvals_dossier where file = 'odd4'", Map.of())
                .getFirst()
                .file();
        hands.set(Instant.parse("2025-04-23T02:00:00Z"));
        try {
            assertThat(board("329900-housing-head")).contains(number);
            assertThat(board("329900-government-supervisor")).contains(number);
            assertThat(board("329900-market-head")).doesNotContain(number);
            assertThat(html("/board", Optional.empty(), Language.CHINESE).source())
                    .doesNotContain(number);
        } finally {
            hands.set(Instant.parse("2025-01-23T02:00:00Z"));
        }
    }

    private static String board(String post) {
        return html("/board", Optional.of(post(post)), Language.CHINESE).source();
    }

    @Test
    void theDeskShowsExactlyTheLawfulActsOfThePost() {
        assertThat(acts("odd1", "329900-housing-window")).isEmpty();
        assertThat(acts("odd2", "329900-housing-window")).containsExactlyInAnyOrder("Supplement");
        assertThat(acts("odd3", "329900-housing-approver"))
                .containsExactlyInAnyOrder("TellThirdParty", "OfferHearing", "Confirm", "Resume", "Terminate");
        assertThat(acts("odd4", "329900-housing-approver"))
                .containsExactlyInAnyOrder("TellThirdParty", "Confirm", "Pause", "Terminate");
        assertThat(acts("odd4", "329900-ecology-reviewer")).containsExactlyInAnyOrder("Review");
    }

    private static Set<String> acts(String file, String post) {
        var html = html("/desk/" + file, Optional.of(post(post)), Language.CHINESE);
        var acts = new HashSet<String>();
        html.forms().forEach(it -> acts.add(it.command()));
        html.links().stream()
                .filter(it -> it.contains("?act="))
                .forEach(it -> acts.add(it.replaceAll(".*act=|#.*", "")));
        return acts;
    }

    @Test
    void theOneTimeNoticeListsEverythingAndClosesWhatTheGovernmentHolds() {
        give("odd5", submit(), APPLICANT);
        var form = html("/desk/odd5?act=AskForMore", Optional.of(post("329900-housing-window")), Language.CHINESE)
                .form("AskForMore")
                .orElseThrow();
        var boxes = form.content().tags().stream()
                .filter(it -> it.get("type").filter("checkbox"::equals).isPresent())
                .toList();
        assertThat(boxes).hasSize(permit().materials().size() + permit().form().size());
        assertThat(boxes.stream()
                        .filter(it -> it.get("disabled").isPresent())
                        .map(it -> it.get("value").orElseThrow()))
                .containsExactlyElementsOf(permit().materials().stream()
                        .filter(it -> it.shared())
                        .map(it -> it.id())
                        .toList());
    }

    @Test
    void theFormsAreTakenByTheDesk() {
        var person = Optional.of(Actor.applicant("newcomer"));
        var apply = html("/items/" + permit().code() + "/apply", person, Language.CHINESE)
                .form("Submit")
                .orElseThrow();
        var words = filled(apply);
        assertDone(app.desk().take(apply.thing(), "form1", apply.command(), words, person.get(), id()));
        var begin = html("/journeys/enterprise-start-up/apply", person, Language.ENGLISH)
                .form("Begin")
                .orElseThrow();
        assertDone(app.desk().take(begin.thing(), "form2", begin.command(), filled(begin), person.get(), id()));
        app.settle();
        assertThat(html("/mine", person, Language.ENGLISH).source()).contains("/mine/form1", "/mine/form2-0");
        var clerk = Optional.of(post("329900-housing-window"));
        var ask = html("/desk/form1?act=AskForMore", clerk, Language.CHINESE)
                .form("AskForMore")
                .orElseThrow();
        var asked = new HashMap<>(ask.words());
        ask.content().tags().stream()
                .filter(it -> it.get("type").filter("checkbox"::equals).isPresent())
                .filter(it -> it.get("disabled").isEmpty())
                .limit(2)
                .forEach(it ->
                        asked.put(it.get("name").orElseThrow(), it.get("value").orElseThrow()));
        assertDone(app.desk().take("dossier", "form1", "AskForMore", asked, clerk.get(), id()));
        var more =
                html("/mine/form1", person, Language.CHINESE).form("Supplement").orElseThrow();
        assertDone(app.desk().take("dossier", "form1", "Supplement", filled(more), person.get(), id()));
        var accept = html("/desk/form1", clerk, Language.CHINESE).form("Accept").orElseThrow();
        assertDone(app.desk().take("dossier", "form1", "Accept", accept.words(), clerk.get(), id()));
    }

    /// A form as a diligent person would fill it in.
    private static String typed(String field) {
        if (field.contains("phone")) return "000-00005678";
        return field.equals("applicant.code") ? "91329900MA00000001" : "300";
    }

    private static Map<String, String> filled(Html.Form form) {
        var words = new HashMap<>(form.words());
        form.content().tags().stream()
                .filter(it -> it.get("required").isPresent())
                .map(it -> it.get("name").orElseThrow())
                .forEach(it -> words.merge(it, "", (value, _) -> !value.isEmpty() ? value : typed(it)));
        form.content().tags().stream()
                .filter(it -> it.get("type").filter("file"::equals).isPresent())
                .map(it -> it.get("name").orElseThrow().replace(".file", ""))
                .forEach(it -> {
                    words.put(it + ".name", "示例.pdf");
                    words.put(it + ".digest", "cd");
                    app.ground()
                            .locker()
                            .keep("newcomer", new Locker.Paper("cd", "纸.pdf", "application/pdf", new byte[] {1}));
                });
        words.put("applicant.organisation", "true");
        words.put("place", permit().place());
        for (var item : Catalogue.items())
            for (var field : item.form())
                if (!field.choices().isEmpty() && words.containsKey("form." + field.id()))
                    words.put("form." + field.id(), field.choices().getFirst().zh());
        return words;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static void assertDone(Desk.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Desk.Outcome.Done.class);
    }

    @Test
    void aDraftFillsTheForm() {
        var person = Optional.of(Actor.applicant("drafter"));
        var draft = "{\"form.project\":\"草稿工程\",\"materials.0.name\":\"合同.pdf\",\"materials.0.digest\":\"ef\"}";
        app.ground().locker().keepDraft("drafter", permit().code(), draft.getBytes(StandardCharsets.UTF_8));
        var form = html("/items/" + permit().code() + "/apply", person, Language.CHINESE)
                .form("Submit")
                .orElseThrow();
        assertThat(form.words())
                .containsEntry("form.project", "草稿工程")
                .containsEntry("materials.0.name", "合同.pdf")
                .containsEntry("materials.0.digest", "ef");
    }

    @Test
    void readingAFileIsNoted() {
        var sql = "select count(*) from reading where file = 'odd3' and post = '329900-housing-reviewer'";
        long before = database.query().number(sql, Map.of());
        html("/desk/odd3", Reader.BUILDING_REVIEWER.actor, Language.CHINESE);
        assertThat(database.query().number(sql, Map.of())).isEqualTo(before + 1);
    }

    @Test
    void theBoardShowsNumbersOfDossiersToOfficersOnly() {
        var number = "<td class=\"code\">329";
        assertThat(html("/board?year=2025", Optional.empty(), Language.CHINESE).source())
                .doesNotContain(number);
        assertThat(html("/board?year=2025", Reader.CLERK.actor, Language.CHINESE)
                        .source())
                .contains(number);
    }

    @Test
    void everyCommandActAndComponentHasAName() {
        for (var business : App.BUSINESSES)
            for (var thing : business.things())
                for (var cases : List.of(Shape.cases(thing.commands()), Shape.cases(thing.acts())))
                    cases.values().forEach(type -> {
                        var words = business.vocabulary();
                        assertThat(words.title(thing.name(), type).text().zh()).isNotBlank();
                        Shape.of(type).parts().stream()
                                .filter(part -> !Set.of("definition", "chain").contains(part.name()))
                                .forEach(part -> assertThat(
                                                words.label(part.name()).en())
                                        .isNotBlank());
                    });
    }
}
