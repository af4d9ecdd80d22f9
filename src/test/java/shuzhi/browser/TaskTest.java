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
import shuzhi.supervision.Labels;
import shuzhi.supervision.Titles;
import shuzhi.supervision.Words;
import shuzhi.supervision.task.Status;
import shuzhi.testing.House;
import shuzhi.words.Language;

/// From the minutes of a meeting to a task that is struck off, in a browser, in both languages (rules E-11, E-16,
/// E-18):
/// what lacks an owner is flagged and completed, the lead body signs for the task and hands in its result with a file,
/// and only the issuing side strikes it off.
class TaskTest {
    private static final String HEAD = "329900-approval-head";
    private static final String LEAD = "329900-market-approver";
    private static final String MARKET = "11329900MB90000319";

    @TempDir
    static Path folder;

    private static Optional<House> house = Optional.empty();

    @BeforeAll
    static void open() throws IOException {
        if (!Browser.isThere()) System.out.println("SKIPPED: Chromium and its driver are absent");
        Assumptions.assumeTrue(Browser.isThere());
        var opened = House.open(Files.createDirectories(folder.resolve("house")));
        opened.officer(HEAD);
        opened.officer(LEAD);
        house = Optional.of(opened);
    }

    @AfterAll
    static void close() {
        house.ifPresent(House::close);
    }

    @ParameterizedTest
    @EnumSource
    void fromTheMinutesToAStruckOffTask(Language language) throws IOException {
        var matter = language == Language.CHINESE ? "压减补正次数" : "压减跑动次数";
        try (var browser = Browser.start(
                house.orElseThrow(), language, Files.createDirectories(folder.resolve(language.name())))) {
            browser.become(HEAD);
            callsAndHolds(browser, matter, name(language));
            writesMinutes(browser, matter);
            completesTheOtherDecision(browser);

            browser.become(LEAD);
            opensTheTask(browser, matter);
            browser.press(Titles.SIGN_FOR);
            assertThat(browser.fact(Words.STATUS)).isEqualTo(Status.IN_PROGRESS.in(language));
            handsInTheResult(browser);
            assertThat(browser.fact(Words.STATUS)).isEqualTo(Status.UNDER_REVIEW.in(language));
            assertThat(browser.all("main button, main a.button"))
                    .as("the lead body cannot strike its own task off")
                    .doesNotContain(Titles.STRIKE_OFF.in(language));

            browser.become(HEAD);
            browser.open("/tasks?tab=TO_REVIEW");
            browser.press(browser.all("tbody td:first-child a").getFirst());
            says(browser, Titles.PASS, "opinion", "结果属实");
            says(browser, Titles.STRIKE_OFF, "opinion", "同意销号");
            assertThat(browser.fact(Words.STATUS)).isEqualTo(Status.STRUCK_OFF.in(language));
            assertThat(browser.seen("main")).contains("“" + matter + "”", "办理报告.pdf");
            browser.picture("task");
        }
    }

    private static String name(Language language) {
        var org = house.orElseThrow().app().ground().org();
        return org.body(MARKET).orElseThrow().name().in(language);
    }

    private static void callsAndHolds(Browser browser, String matter, String market) {
        browser.open("/meetings/new?act=Call");
        browser.choose("kind", "SUPERVISION");
        browser.type("title", "督查" + matter);
        browser.day("day", LocalDate.now());
        browser.type("agenda.0.title", matter);
        browser.tick(market);
        browser.press(Titles.CALL);
        browser.press(Titles.HOLD);
        browser.tick(market);
        browser.press(Titles.HOLD);
    }

    private static void writesMinutes(Browser browser, String matter) {
        browser.press(Titles.WRITE_MINUTES);
        browser.type("summary", "会议听取了汇报");
        browser.type("lines.0.sentence", matter);
        browser.choose("lines.0.lead", MARKET);
        browser.day("lines.0.due", LocalDate.now().plusDays(20));
        browser.type("lines.1.sentence", "另行研究" + matter);
        browser.press(Titles.WRITE_MINUTES);
        assertThat(browser.seen("main")).contains("另行研究" + matter, "？");
        browser.press(Titles.APPROVE);
    }

    private static void completesTheOtherDecision(Browser browser) {
        browser.press(Titles.COMPLETE_LINE);
        browser.choose("line", "2");
        browser.choose("lead", MARKET);
        browser.day("due", LocalDate.now().plusDays(30));
        browser.press(Titles.COMPLETE_LINE);
        browser.picture("minutes");
    }

    private static void opensTheTask(Browser browser, String matter) {
        Browser.await("the decision has become a task", () -> {
            browser.open("/tasks");
            return browser.all("tbody tr").size() >= 2;
        });
        // what is due first stands on top, and the other decision is due later
        browser.press(browser.all("tbody td:first-child a").getFirst());
        assertThat(browser.fact(Labels.SENTENCE)).isEqualTo("“" + matter + "”");
    }

    private static void handsInTheResult(Browser browser) throws IOException {
        browser.press(Titles.FINISH);
        browser.type("result", "已经办结");
        var report = Files.writeString(folder.resolve("办理报告.pdf"), "%PDF-1.4\n%%EOF\n");
        browser.upload("evidence.0.file", report);
        browser.press(Titles.FINISH);
    }

    private static void says(Browser browser, Titles title, String field, String words) {
        browser.press(title);
        browser.type(field, words);
        browser.press(title);
    }
}
