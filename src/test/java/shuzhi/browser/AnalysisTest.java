package shuzhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shuzhi.indicators.Titles;
import shuzhi.indicators.Words;
import shuzhi.indicators.analysis.Stage;
import shuzhi.indicators.dictionary.Beginnings;
import shuzhi.indicators.dictionary.Remedy;
import shuzhi.indicators.dictionary.Signal;
import shuzhi.indicators.target.Kind;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.supervision.Labels;
import shuzhi.testing.House;
import shuzhi.words.Language;

/// From a reading that is entered to a countermeasure that is a task, in a browser, in both languages (rules D-01,
/// D-15, D-18): entered by one officer, checked by another, released; the rule proposes, the head accepts and
/// approves.
class AnalysisTest {
    private static final String ENTERS = "329900-statistics-reviewer";
    private static final String CHECKS = "329900-statistics-approver";
    private static final String HEAD = "329900-statistics-head";
    private static final String LEADS = "329900-reform-approver";
    private static final String STATISTICS = "11329900MB900012XL";
    private static final String REFORM = "11329900MB9000090C";
    private static final String CITY = "329900000000";
    private static final String MEASURE = "对计划开工未开工项目逐个会商";

    @TempDir
    static Path folder;

    private static Optional<House> house = Optional.empty();

    @BeforeAll
    static void open() throws IOException {
        if (!Browser.isThere()) System.out.println("SKIPPED: Chromium and its driver are absent");
        Assumptions.assumeTrue(Browser.isThere());
        var opened = House.open(Files.createDirectories(folder.resolve("house")));
        for (var it : Set.of(ENTERS, CHECKS, HEAD, LEADS)) opened.officer(it);
        house = Optional.of(opened);
        var from = LocalDate.now().withDayOfYear(1).minusYears(1);
        done(
                "dictionary",
                "dictionary",
                new shuzhi.indicators.dictionary.Command.Adopt(Beginnings.of(STATISTICS, from), "数统〔2024〕56号"));
        done(
                "dictionary",
                "dictionary",
                new shuzhi.indicators.dictionary.Command.SetRemedy(
                        new Remedy("对1", "FAI", Signal.RED, Optional.empty(), MEASURE, REFORM, 30)));
        for (var year : new java.util.TreeSet<>(java.util.List.of(month(1).getYear(), month(2).getYear()))) {
            var target = shuzhi.indicators.target.Rules.file("FAI", CITY, year);
            done(
                    "target",
                    target,
                    new shuzhi.indicators.target.Command.Declare(
                            "FAI",
                            CITY,
                            year,
                            Kind.GROWTH,
                            new BigDecimal("8.0"),
                            shuzhi.indicators.target.Path.LINEAR,
                            "计划"));
            done("target", target, new shuzhi.indicators.target.Command.Seal());
        }
    }

    private static void done(String thing, String file, Object command) {
        var head = new Actor("head", HEAD, STATISTICS, CITY, Set.of(Role.HEAD));
        assertThat(house.orElseThrow().app().ask(Request.of(thing, file, command, head)))
                .isInstanceOf(Answer.Done.class);
    }

    @AfterAll
    static void close() {
        house.ifPresent(House::close);
    }

    /// A month that is over, another one for each language.
    private static YearMonth month(int back) {
        return YearMonth.now().minusMonths(back);
    }

    @ParameterizedTest
    @EnumSource
    void fromReadingsToACountermeasureThatIsATask(Language language) throws IOException {
        var month = month(language == Language.CHINESE ? 2 : 1);
        try (var browser = Browser.start(
                house.orElseThrow(), language, Files.createDirectories(folder.resolve(language.name())))) {
            browser.become(ENTERS);
            enters(browser, month);
            browser.become(CHECKS);
            browser.open("/readings/reading-FAI-" + CITY);
            browser.press(Titles.CHECK);
            browser.become(HEAD);
            browser.open("/readings/reading-FAI-" + CITY);
            browser.press(Titles.RELEASE);
            assertThat(browser.seen("main")).contains("-1.8");

            analyses(browser, month, language);
            browser.width(Browser.NARROW);
            browser.again();
            browser.width(Browser.WIDE);
            browser.open("/charts/gaps/" + month);
            assertThat(browser.seen("main")).contains("-9.8");

            browser.become(LEADS);
            Browser.await("the countermeasure has become a task", () -> {
                browser.open("/tasks");
                return browser.all("tbody tr").size() >= (language == Language.CHINESE ? 1 : 2);
            });
            browser.press(browser.all("tbody td:first-child a").getFirst());
            assertThat(browser.fact(Labels.SENTENCE)).isEqualTo("“" + MEASURE + "”");
            assertThat(browser.fact(Labels.SOURCE)).contains("析〔");
        }
    }

    private static void enters(Browser browser, YearMonth month) {
        browser.open("/readings/new?act=Enter");
        browser.choose("indicator", "FAI");
        browser.type("area", CITY);
        browser.type("source", "固定资产投资统计报表");
        browser.day("published", LocalDate.now());
        browser.type("rows.0.period", month.toString());
        browser.choose("rows.0.form", "CUMULATIVE");
        browser.choose("rows.0.measure", "GROWTH");
        browser.choose("rows.0.price", "COMPARABLE");
        browser.type("rows.0.value", "-1.8");
        browser.press(Titles.ENTER);
        assertThat(browser.seen("main")).contains("-1.8");
    }

    private static void analyses(Browser browser, YearMonth month, Language language) {
        browser.open("/analyses/new?act=Begin");
        browser.type("area", CITY);
        browser.type("month", month.toString());
        browser.press(Titles.BEGIN);
        assertThat(browser.seen("main")).contains(MEASURE, "9.8");
        browser.press(Titles.JUDGE);
        browser.type("text", "总体平稳，投资偏弱");
        browser.press(Titles.JUDGE);
        browser.press(Titles.ACCEPT);
        browser.choose("item", "1");
        browser.press(Titles.ACCEPT);
        browser.press(Titles.APPROVE);
        assertThat(browser.fact(Words.STATE)).isEqualTo(Stage.APPROVED.in(language));
        browser.picture("analysis");
    }
}
