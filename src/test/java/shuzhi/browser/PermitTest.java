package shuzhi.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static shuzhi.browser.Browser.NARROW;
import static shuzhi.browser.Browser.WIDE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.Titles;
import shuzhi.approvals.Words;
import shuzhi.approvals.dossier.Status;
import shuzhi.approvals.item.Definition;
import shuzhi.codes.UnifiedCode;
import shuzhi.papers.Seal;
import shuzhi.testing.House;
import shuzhi.words.Language;

/// A construction permit (建筑工程施工许可证) from the search to five stars, by everybody who has a part in it, through a
/// browser against the whole program, in both languages.
class PermitTest {
    private static final String APPLICANT = "applicant";
    private static final String WINDOW = "329900-housing-window";
    private static final String APPROVER = "329900-housing-approver";
    private static final List<String> REVIEWERS = List.of("329900-resources-reviewer", "329900-ecology-reviewer");

    /// A name that would run if a page wrote it as it stands.
    private static final String BUILDER = "示例建筑公司<script>alert(1)</script>";

    private static final Pattern IDENTIFIER = Pattern.compile("1\\.2\\.156\\.3005\\.2[0-9A-Z.]+");

    @TempDir
    static @Nullable Path folder;

    private static @Nullable House house;

    @BeforeAll
    static void open() {
        boolean there = Browser.isThere();
        if (!there) System.out.println("skipped: chromium and chromedriver are not in /usr/bin (apt-get install both)");
        assumeTrue(there, "skipped: chromium and chromedriver are not in /usr/bin");
        var opened = House.open(folder().resolve("house"));
        opened.applicant(APPLICANT, "示例申请人");
        opened.applicant("applicant-2", "示例申请人");
        REVIEWERS.forEach(opened::officer);
        opened.officer(WINDOW);
        opened.officer(APPROVER);
        house = opened;
    }

    @AfterAll
    static void close() {
        if (house != null) house.close();
    }

    @ParameterizedTest
    @EnumSource
    void fromTheSearchToFiveStars(Language language) throws IOException {
        var applicant = language == Language.CHINESE ? APPLICANT : "applicant-2";
        try (var browser = Browser.start(house(), language, folder().resolve(language.name()))) {
            browser.become(applicant);
            findsTheGuide(browser, language);
            savesADraft(browser);
            findsTheDraftAndSubmits(browser, language);

            browser.become(WINDOW);
            opensFromTheWorkList(browser, Words.TO_ACCEPT);
            asksOnceForOnePaper(browser, language);

            browser.become(applicant);
            suppliesIt(browser);

            browser.become(WINDOW);
            opensFromTheWorkList(browser, Words.TO_ACCEPT);
            browser.press(Titles.ACCEPT);

            browser.become(applicant);
            seesWhyItIsDueThatDay(browser, language);

            for (var reviewer : REVIEWERS) {
                browser.become(reviewer);
                givesAnOpinion(browser, language);
            }

            browser.become(APPROVER);
            grants(browser);

            browser.become(applicant);
            var licence = downloadsTheLicence(browser);
            ratesWithFiveStars(browser, language);

            browser.signOut();
            verifies(browser, identifier(licence));
            readsTheBoard(browser);
        }
    }

    private static void findsTheGuide(Browser browser, Language language) {
        browser.open("/");
        browser.type("q", language == Language.CHINESE ? "施工许可" : "construction");
        browser.picture("home");
        browser.press(Words.SEARCH);
        browser.press(permit().name().in(language));
        assertThat(browser.seen("h1")).isEqualTo(permit().name().in(language));
        assertThat(browser.shows(Words.NEVER_HAND_IN)).isTrue();
        assertThat(browser.fact(Words.PROMISED_LIMIT)).startsWith("4 ");
        browser.picture("guide");
        browser.press(Words.APPLY);
    }

    private static void savesADraft(Browser browser) {
        browser.tick("applicant.organisation", "true");
        browser.type("applicant.name", "示例建设有限公司");
        browser.type("applicant.code", code());
        browser.type("applicant.phone", "000-00001234");
        browser.type("form.project", "示例厂房一期工程");
        browser.type("form.developer", "示例建设有限公司");
        browser.type("form.builder", BUILDER);
        browser.press(Words.SAVE_DRAFT);
        assertThat(browser.seen(".notice.good")).isNotBlank();
    }

    private static void findsTheDraftAndSubmits(Browser browser, Language language) throws IOException {
        browser.open("/items/" + permit().code() + "/apply");
        assertThat(browser.shows(Words.DRAFT_FILLED)).isTrue();
        assertThat(browser.value("form.builder")).isEqualTo(BUILDER);
        browser.type("form.location", "示例工业园一号");
        browser.type("form.investment", "1200.5");
        browser.type("form.phone", "000-00001234");
        var asked = permit().materials().stream().filter(it -> !it.shared()).toList();
        for (int i = 0; i < asked.size(); i++)
            browser.upload("materials." + i + ".file", pdf(asked.get(i).id()));
        browser.picture("form");
        atBothWidths(browser, "form");
        browser.press(Words.SUBMIT);
        assertThat(browser.seen(".notice.good"))
                .contains(shuzhi.web.Words.DONE.in(language))
                .contains(shuzhi.web.Words.ENTRY.in(language));
        browser.picture("receipt");
    }

    private static void opensFromTheWorkList(Browser browser, Words list) {
        browser.open("/desk");
        browser.pick(list);
        browser.picture("desk");
        var numbers = browser.all("tbody th a");
        assertThat(numbers).as("the one dossier of this test").hasSize(1);
        browser.press(numbers.getFirst());
        assertThat(browser.seen("main")).contains(BUILDER, "材料-safety");
    }

    private static void asksOnceForOnePaper(Browser browser, Language language) {
        browser.press(Titles.ASK_FOR_MORE);
        browser.tick(permit().materials().getLast().name().in(language));
        browser.type("explanation", "质量安全措施缺少签字页");
        browser.picture("file");
        browser.press(Titles.ASK_FOR_MORE);
        assertThat(browser.fact(Words.WHERE_IT_STANDS)).startsWith(Status.CORRECTION.in(language));
        assertThat(browser.all("main button, main a.button"))
                .as("nobody asks twice")
                .doesNotContain(Titles.ASK_FOR_MORE.in(language));
    }

    private static void suppliesIt(Browser browser) throws IOException {
        opensOwn(browser);
        assertThat(browser.seen("#supplement")).isNotBlank();
        browser.upload("materials.0.file", pdf("safety-2"));
        browser.press(Titles.SUPPLEMENT);
        assertThat(browser.shows(Words.PLEASE_SUPPLEMENT)).isFalse();
    }

    private static void opensOwn(Browser browser) {
        browser.open("/mine");
        browser.press(browser.all("tbody th a").getFirst());
    }

    /// The permit is promised in four working days: four days count, the last of them is the due date, and the day of
    /// acceptance is not among them.
    private static void seesWhyItIsDueThatDay(Browser browser, Language language) {
        opensOwn(browser);
        browser.unfold(Words.WHY_THAT_DAY);
        var days = browser.all("details tbody tr");
        var yes = " " + Words.YES.in(language) + " ";
        assertThat(days).filteredOn(it -> it.contains(yes)).hasSize(4);
        assertThat(days.getFirst()).doesNotContain(yes);
        assertThat(days.getLast()).contains(yes).startsWith(browser.fact(Words.PROMISED_DUE));
        browser.picture("follow");
        atBothWidths(browser, "follow");
    }

    private static void givesAnOpinion(Browser browser, Language language) {
        opensFromTheWorkList(browser, Words.OPINIONS_ASKED);
        browser.press(Titles.REVIEW);
        browser.tick(Words.CONCUR.in(language));
        browser.type("opinion", "符合条件");
        browser.press(Titles.REVIEW);
        assertThat(browser.seen(".notice.good")).isNotBlank();
    }

    private static void grants(Browser browser) {
        opensFromTheWorkList(browser, Words.IN_HAND);
        browser.press(Titles.GRANT);
        browser.type("explanation", "符合法定条件");
        browser.picture("grant");
        browser.press(Titles.GRANT);
    }

    private static byte[] downloadsTheLicence(Browser browser) throws IOException {
        opensOwn(browser);
        Browser.await("the licence is made", () -> {
            browser.again();
            return browser.shows(Words.DOWNLOAD_LICENCE);
        });
        browser.picture("granted");
        var file = browser.download(Words.DOWNLOAD_LICENCE);
        assertThat(Seal.verify(file, house().certificate()).ok()).isTrue();
        var changed = file.clone();
        changed[changed.length / 2]++;
        assertThat(Seal.verify(changed, house().certificate()).ok()).isFalse();
        return file;
    }

    private static void ratesWithFiveStars(Browser browser, Language language) {
        browser.tick("stars", "5");
        browser.press(Words.RATE);
        assertThat(browser.seen(".notice.good")).contains(shuzhi.web.Words.DONE.in(language));
        assertThat(browser.all("main button")).as("rated once").doesNotContain(Words.RATE.in(language));
    }

    private static void verifies(Browser browser, String identifier) {
        browser.open("/verify");
        browser.type("id", identifier);
        browser.press(Words.SEARCH);
        assertThat(browser.seen(".tag.green")).isNotBlank();
        assertThat(browser.fact(Words.IDENTIFIER)).isEqualTo(identifier);
        assertThat(browser.fact(Words.HOLDER)).startsWith("示*");
        browser.picture("verify");
        browser.press(Words.SEARCH);
        browser.open("/verify?id=" + identifier.replace("3005", "3006"));
        assertThat(browser.shows(Words.VERIFY_NONE)).isTrue();
    }

    private static void readsTheBoard(Browser browser) {
        browser.open("/board");
        browser.picture("board");
        atBothWidths(browser, "board");
        browser.open("/figures");
        browser.picture("figures");
        browser.press(browser.all("main tbody a").getFirst());
        browser.picture("figure");
        browser.open("/ledger/1");
        for (var path : List.of("/", "/items", "/items/" + permit().code(), "/status", "/register", "/sign-in")) {
            browser.open(path);
            atBothWidths(browser, path.equals("/") ? "home" : path.equals("/items") ? "items" : "");
        }
    }

    /// Looks at the page that is open on a telephone, too. What was typed stays.
    private static void atBothWidths(Browser browser, String picture) {
        browser.width(NARROW);
        browser.check();
        if (!picture.isEmpty()) browser.picture(picture + "-narrow");
        browser.width(WIDE);
    }

    @Test
    void signsInByTheKeyboardAlone() {
        try (var browser = Browser.start(house(), Language.CHINESE, folder().resolve("keyboard"))) {
            browser.open("/");
            browser.keys(Keys.TAB);
            assertThat(browser.focus())
                    .as("the first stop leads past the bar")
                    .isEqualTo(shuzhi.web.Words.SKIP.text().zh());
            browser.keysUntil(shuzhi.web.Words.SIGN_IN);
            browser.keys(Keys.ENTER);
            browser.keysUntil("login");
            browser.keys(APPLICANT, Keys.TAB, House.PASSWORD, Keys.ENTER);
            Browser.await("somebody is signed in", () -> browser.seen("header").contains("示例申请人"));
            browser.check();
        }
    }

    private static Definition permit() {
        return Catalogue.items().stream()
                .filter(it -> it.name().en().equals("Construction permit"))
                .findFirst()
                .orElseThrow();
    }

    /// A unified code that passes its check, under a division that nobody has.
    private static String code() {
        var seventeen = "91329900MB9777770";
        return seventeen + UnifiedCode.checkCharacter(seventeen);
    }

    /// The smallest thing that is a PDF.
    private static Path pdf(String name) throws IOException {
        var content =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n% " + name + "\n%%EOF\n";
        return Files.writeString(folder().resolve("材料-" + name + ".pdf"), content);
    }

    /// The identifier as it is printed on the licence.
    private static String identifier(byte[] ofd) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd), StandardCharsets.UTF_8)) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var match = IDENTIFIER.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                if (match.find()) return match.group();
            }
        }
        throw new AssertionError("no identifier is printed on the licence");
    }

    private static Path folder() {
        if (folder == null) throw new IllegalStateException("no folder was given");
        return folder;
    }

    private static House house() {
        if (house == null) throw new IllegalStateException("the house is not open");
        return house;
    }
}
