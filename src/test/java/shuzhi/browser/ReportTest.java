package shuzhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shuzhi.papers.Seal;
import shuzhi.proof.Sm;
import shuzhi.report.Titles;
import shuzhi.report.Words;
import shuzhi.report.report.Kind;
import shuzhi.report.report.Refusal;
import shuzhi.report.report.Rules;
import shuzhi.report.report.Standing;
import shuzhi.report.report.Status;
import shuzhi.testing.House;
import shuzhi.words.Language;

/// From a blank report to a published one whose signature holds, in a browser, in both languages (rule F-22): a
/// number that was typed by hand is caught, a figure of the picker takes its place.
class ReportTest {
    private static final String EDITOR = "329900-approval-reporter";
    private static final String HEAD = "329900-approval-head";

    @TempDir
    static Path folder;

    private static Optional<House> house = Optional.empty();

    @BeforeAll
    static void open() throws IOException {
        if (!Browser.isThere()) System.out.println("SKIPPED: Chromium and its driver are absent");
        Assumptions.assumeTrue(Browser.isThere());
        var opened = House.open(Files.createDirectories(folder.resolve("house")));
        opened.officer(EDITOR);
        opened.officer(HEAD);
        house = Optional.of(opened);
    }

    @AfterAll
    static void close() {
        house.ifPresent(House::close);
    }

    @ParameterizedTest
    @EnumSource
    void fromABlankReportToAPublishedOne(Language language) throws IOException {
        boolean chinese = language == Language.CHINESE;
        var title = chinese ? "审批局述职报告" : "Duty report of the bureau";
        var typed = chinese ? "办结十二件，走访企业7家。" : "Twelve decisions were made, 7 firms were visited.";
        var proved = chinese
                ? "办结 {{approvals.decided}}，走访企业 {{自报 7家|走访记录}}。"
                : "Decisions: {{approvals.decided}}; firms visited: {{stated 7|record of visits}}.";
        try (var browser = Browser.start(
                house.orElseThrow(), language, Files.createDirectories(folder.resolve(language.name())))) {
            browser.become(EDITOR);
            starts(browser, title, language);
            assertThat(browser.value("text"))
                    .as("the outline stands in the text")
                    .contains("# " + title, "{{approvals.decided}}");

            browser.type("text", "# " + title + "\n\n" + typed);
            Browser.await(
                    "the numbers are found while they are typed",
                    () -> browser.seen("#claims-live").split(Standing.UNPROVED.in(language), -1).length == 3);
            browser.press(Titles.WRITE);
            closes(browser);
            assertThat(browser.seen("main"))
                    .contains(Refusal.UNPROVED_CLAIM.in(language), typed)
                    .contains(chinese ? "“十二”" : "\"Twelve\"");
            browser.picture("report-refused");

            browser.type("text", "# " + title + "\n\n" + proved);
            browser.press(Titles.WRITE);
            assertThat(browser.all("#claims-live .tag"))
                    .containsExactly(Standing.PROVED.in(language), Standing.STATED.in(language));
            closes(browser);
            until(browser, Status.CHECKED, language);

            browser.become(HEAD);
            browser.open("/reports");
            browser.press(title);
            browser.press(Titles.SIGN);
            until(browser, Status.SEALED, language);
            browser.press(Titles.PUBLISH);
            browser.tick("personal", "false");
            browser.press(Titles.PUBLISH);
            assertThat(browser.fact(Words.STATUS)).isEqualTo(Status.PUBLISHED.in(language));

            browser.signOut();
            browser.open("/evidence");
            browser.press(title);
            assertThat(browser.all("tbody tr")).hasSize(1);
            browser.width(Browser.NARROW);
            browser.again();
            browser.picture("report-evidence");
            verifies(browser.download(Words.DOWNLOAD_OFD), browser.path());
        }
    }

    private static void starts(Browser browser, String title, Language language) {
        browser.open("/reports/new?act=Start");
        browser.choose("kind", Kind.DUTY.name());
        browser.type("title", title);
        browser.choose("language", language.name());
        browser.day("from", LocalDate.of(2025, 1, 1));
        browser.day("until", LocalDate.of(2025, 12, 31));
        browser.press(Titles.START);
    }

    private static void closes(Browser browser) {
        browser.press(Titles.CHECK);
        browser.press(Titles.CHECK);
    }

    private static void until(Browser browser, Status status, Language language) {
        Browser.await("the report is " + status, () -> {
            browser.again();
            return browser.fact(Words.STATUS).equals(status.in(language));
        });
    }

    /// The signature in the file is the one that stands in the ledger.
    private static void verifies(byte[] ofd, String address) {
        var file = address.substring(address.lastIndexOf('/') + 1);
        var seal = house.orElseThrow()
                .app()
                .ground()
                .state(Rules.REPORT, file)
                .seal()
                .orElseThrow();
        assertThat(Seal.verify(ofd, Sm.publicKey("signer", seal.key()).orThrow()))
                .isInstanceOf(Seal.Intact.class);
    }
}
