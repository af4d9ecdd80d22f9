package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shuzhi.business.Agenda;
import shuzhi.business.Seeds.Stretch;
import shuzhi.database.Database;
import shuzhi.database.Locker;
import shuzhi.figures.Audit;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.indicators.Indicators;
import shuzhi.indicators.analysis.Outcome;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.dictionary.Price;
import shuzhi.indicators.reading.Key;
import shuzhi.indicators.reading.Period;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.proof.Hash;
import shuzhi.web.Page;
import shuzhi.web.Visit;
import shuzhi.words.Language;

/// The economy of the invented city through a whole year, on a real database: every reading released, every month
/// analysed, what was accepted a task, every figure the same from the public lines, every page in both languages.
class IndicatorsTest {
    private static final String PLACE = "329900000000";
    private static final String STATISTICS = "11329900MB900012XL";
    private static final Actor OFFICER = actor("329900-statistics-reviewer", STATISTICS, Role.REVIEWER);
    private static final Actor CHECKER = actor("329900-statistics-approver", STATISTICS, Role.APPROVER);
    private static final Actor HEAD = actor("329900-statistics-head", STATISTICS, Role.HEAD);
    private static final Actor REFORM = actor("329900-reform-head", "11329900MB9000090C", Role.HEAD);

    @TempDir
    static Path folder;

    private static Database database;
    private static App app;
    private static final Seeding.Hands HANDS = new Seeding.Hands(Instant.parse("2024-12-19T00:00:00Z"));
    private static final List<String> REFUSED = new ArrayList<>();

    private static Actor actor(String post, String body, Role role) {
        return new Actor(post, post, body, PLACE, Set.of(role));
    }

    @BeforeAll
    static void aYear() {
        database = Database.builtIn(folder, _ -> {});
        app = App.open(database, Keys.open(folder), HANDS, "http://localhost", _ -> {});
        var agenda = new Agenda();
        var days = app.ground().calendars().latest();
        var stretch = new Stretch(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), 1, days);
        Indicators.BUSINESS.seeds().before(agenda, stretch);
        while (!agenda.isEmpty()) {
            HANDS.set(agenda.next());
            for (var answer : agenda.take().stream().map(app.clerk()::submit).toList())
                if (answer.join() instanceof Answer.Refused(var refusal, var detail))
                    REFUSED.add(refusal.name() + " " + detail.zh());
            app.settle();
        }
    }

    @AfterAll
    static void close() {
        app.close();
        database.close();
    }

    /// The seeds decide four countermeasures a month, and a month may have fewer: nothing else is refused.
    @Test
    void theYearIsLawful() {
        assertThat(REFUSED.stream().filter(it -> !it.startsWith("NO_SUCH_ITEM")).toList())
                .isEmpty();
        assertThat(REFUSED).hasSizeLessThan(40);
    }

    private static shuzhi.indicators.analysis.State analysis(String month) {
        return app.ground()
                .state(shuzhi.indicators.analysis.Rules.ANALYSIS, shuzhi.indicators.analysis.Rules.file(PLACE, month));
    }

    /// What the rules proposed for September, why, and that what was accepted is a task of the body that leads.
    @Test
    void acceptedCountermeasuresAreTasks() {
        var september = analysis("2025-09");
        assertThat(september.approved()).isPresent();
        assertThat(september.items().values()).anySatisfy(it -> {
            assertThat(it.indicator()).isEqualTo("FAI");
            assertThat(it.cause()).contains("FAI-PRIVATE");
            assertThat(it.reasoning().zh()).contains("民间投资增长最慢", "差");
        });
        var accepted = september.items().values().stream()
                .filter(it -> it.outcome() == Outcome.ACCEPTED)
                .toList();
        assertThat(accepted).isNotEmpty();
        var number = september.facts().orElseThrow().number();
        var tasks = app.entries(0, (int) app.clerk().head().size()).stream()
                .filter(it -> it.act() instanceof shuzhi.supervision.task.Act.Drafted act
                        && act.origin().equals(number))
                .map(it -> (shuzhi.supervision.task.Act.Drafted) it.act())
                .toList();
        assertThat(tasks.stream()
                        .map(shuzhi.supervision.task.Act.Drafted::sentence)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        accepted.stream().map(it -> it.sentence()).toList());
        assertThat(tasks).allSatisfy(it -> assertThat(it.source()).isEqualTo(shuzhi.supervision.task.Source.ANALYSIS));
    }

    /// Every figure from the views is the same from the public lines, and those of a known year are known.
    @Test
    void figuresAgreeWithThePublicLines() throws Exception {
        var position = app.clerk().head().size();
        var scope = new Scope(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), "3299", position);
        var year = new Scope(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "3299", position);
        try (var audit = new Audit(Schema.of(app.kinds()))) {
            app.ground().ledger().lines(position, (_, line) -> audit.add(line));
            audit.flush();
            for (var figure : Indicators.BUSINESS.figures()) {
                for (var it : List.of(scope, year))
                    assertThat(audit.rows(figure.audit(), it))
                            .as(figure.id())
                            .isEqualTo(app.ground().figures().ask(figure, it).rows());
            }
        }
        NationalLines.leave(folder, "indicators");
        assertThat(number("indicators.months-analysed", scope)).isEqualByComparingTo("10");
        assertThat(number("indicators.corrected", scope)).isEqualByComparingTo("1");
        assertThat(number("indicators.released-in-time", scope))
                .isBetween(new BigDecimal("90"), new BigDecimal("99.9"));
        assertThat(number("indicators.countermeasures-accepted", scope)).isPositive();
        assertThat(number("indicators.targets-met", year)).isBetween(BigDecimal.ZERO, new BigDecimal("99"));
    }

    private static BigDecimal number(String id, Scope scope) {
        return app.ground()
                .figures()
                .ask(app.ground().figures().find(id).orElseThrow(), scope)
                .number()
                .orElseThrow();
    }

    private static Page page(String path, Map<String, String> words, Actor actor, Language language) {
        var route = app.routes().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow();
        assertThat(route.admits(Optional.of(actor))).isTrue();
        return route.page()
                .apply(new Visit(Optional.of(actor), "tester", language, words, Optional.empty(), "token", path));
    }

    /// The nine parts on paper, in both kinds of file, with numbers that were released.
    @ParameterizedTest
    @EnumSource
    void theAnalysisOnPaper(Language language) throws Exception {
        var words = Map.of("file", shuzhi.indicators.analysis.Rules.file(PLACE, "2025-09"));
        var docx = (Page.File) page("/analyses/{file}/paper.docx", words, REFORM, language);
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(docx.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals("word/document.xml")
                        || entry.getName().contains("notes"))
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""));
        }
        for (var part : List.of(
                shuzhi.indicators.Words.PART_JUDGEMENT,
                shuzhi.indicators.Words.PART_TABLE,
                shuzhi.indicators.Words.PART_BRANCHES,
                shuzhi.indicators.Words.PART_DEMAND,
                shuzhi.indicators.Words.PART_MONEY,
                shuzhi.indicators.Words.PART_PROJECTS,
                shuzhi.indicators.Words.PART_RISKS,
                shuzhi.indicators.Words.PART_OUTLOOK,
                shuzhi.indicators.Words.PART_COUNTERMEASURES)) assertThat(text).contains(part.in(language));
        assertThat(text).contains(language == Language.CHINESE ? "预计" : "Estimate", "6.3");
        var ofd = (Page.File) page("/analyses/{file}/paper.ofd", words, REFORM, language);
        assertThat(ofd.bytes()).startsWith('P', 'K');
    }

    /// Every page answers; charts answer as picture and as table.
    @ParameterizedTest
    @EnumSource
    void everyPageAnswers(Language language) {
        var chart = Map.of("kind", "season", "key", "POWER");
        assertThat(page("/charts/{kind}/{key}", chart, HEAD, language)).isInstanceOf(Page.Show.class);
        assertThat(((Page.File) page("/charts/{kind}/{key}/picture.svg", chart, HEAD, language)).bytes().length)
                .isGreaterThan(2000);
        for (var it : List.of(
                Map.of("kind", "growth", "key", "FAI"),
                Map.of("kind", "heat", "key", "2025"),
                Map.of("kind", "gaps", "key", "2025-09"))) {
            assertThat(page("/charts/{kind}/{key}", it, HEAD, language)).isInstanceOf(Page.Show.class);
            assertThat(page("/charts/{kind}/{key}/picture.png", it, HEAD, language))
                    .isInstanceOf(Page.File.class);
        }
        for (var path : List.of("/indicators", "/targets", "/analyses", "/intakes", "/intakes/template"))
            assertThat(page(path, Map.of(), HEAD, language)).isInstanceOf(Page.Show.class);
        assertThat(page("/indicators/{code}", Map.of("code", "GDP"), HEAD, language))
                .isInstanceOf(Page.Show.class);
        assertThat(page("/dictionary/{file}", Map.of("file", "dictionary"), HEAD, language))
                .isInstanceOf(Page.Show.class);
        assertThat(page("/readings/{file}", Map.of("file", "reading-REVENUE-" + PLACE), HEAD, language))
                .isInstanceOf(Page.Show.class);
        assertThat(page("/charts/{kind}/{key}", Map.of("kind", "season", "key", "GDP"), HEAD, language))
                .isInstanceOf(Page.Missing.class);
    }

    /// The cities of Jiangsu, first half of 2023, come in as a table, are checked and released by others, and
    /// ranked; the province is not the sum of its cities, and that is shown.
    @Test
    void aTableOfJiangsuComesInAndIsReleased() {
        var csv = """
            地区,地区生产总值（亿元）
            江苏省,60465.3
            苏州,11458.4
            南京,8316.92
            无锡,7105.67
            南通,6032.4
            常州,4525.4
            徐州,4009.09
            扬州,3417.36
            盐城,3413.41
            泰州,3208.78
            镇江,2635.11
            淮安,2432.08
            连云港,1955.9
            宿迁,1920.57
            """.getBytes(java.nio.charset.Charset.forName("GBK"));
        notBefore(Instant.parse("2026-03-02T01:00:00Z"));
        taken("intake-jiangsu", "江苏.csv", csv, "GDP", "2023Q2");
        release("GDP", "320700000000");
        release("GDP", "320500000000");
        release("GDP", "320000000000");
        var key = new Key(Period.of("2023Q2").orElseThrow(), Form.CUMULATIVE, Measure.LEVEL, Price.CURRENT);
        assertThat(reading("GDP", "320700000000", key)).isEqualTo("1955.9");
        assertThat(reading("GDP", "320000000000", key)).isEqualTo("60465.3");
    }

    /// The World Bank's table reproduces itself: 448 values of seven areas, to the last digit.
    @Test
    void theTableOfTheWorldBankComesIn() throws Exception {
        var file = Path.of(
                System.getProperty("basedir", ""),
                "..",
                "shared",
                "data",
                "macro",
                "worldbank_gdp_current_usd_CHN_and_peers.csv");
        if (!Files.exists(file)) System.out.println("SKIPPED: " + file + " is not there");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(file));
        notBefore(Instant.parse("2026-03-03T01:00:00Z"));
        taken("intake-world", "gdp.csv", Files.readAllBytes(file), "GDP-USD", "");
        release("GDP-USD", "CHN");
        var state = app.ground().state(shuzhi.indicators.reading.Rules.READING, "reading-GDP-USD-CHN");
        var lines = Files.readAllLines(file).stream()
                .filter(it -> it.startsWith("China,CHN,"))
                .toList();
        assertThat(state.observations()).hasSize(lines.size());
        for (var line : lines) {
            var cells = line.split(",");
            var key = new Key(Period.of(cells[2]).orElseThrow(), Form.CUMULATIVE, Measure.LEVEL, Price.CURRENT);
            assertThat(reading("GDP-USD", "CHN", key)).isEqualTo(cells[3]);
        }
    }

    /// Tests run in any order, and the clock of a house does not go back.
    private static void notBefore(Instant instant) {
        if (HANDS.now().isBefore(instant)) HANDS.set(instant);
    }

    private static String reading(String indicator, String area, Key key) {
        return app.ground()
                .state(shuzhi.indicators.reading.Rules.READING, shuzhi.indicators.reading.Rules.file(indicator, area))
                .on(key, LocalDate.of(2026, 12, 31))
                .orElseThrow()
                .shown();
    }

    /// As an officer does it: upload, look at the preview under the mapping, take what it shows.
    private static void taken(String file, String name, byte[] bytes, String indicator, String period) {
        var digest = Hash.SM3.of(bytes).hex();
        app.ground().locker().keep(OFFICER.person(), new Locker.Paper(digest, name, "text/csv", bytes));
        done(
                "intake",
                file,
                new shuzhi.indicators.intake.Command.Open(
                        new Attachment(name, digest), "统计公报", LocalDate.of(2026, 3, 1)),
                OFFICER);
        var words = new java.util.HashMap<>(Map.of("file", file));
        var shown = (shuzhi.indicators.IntakePages.Preview)
                ((Page.Show) page("/intakes/{file}", words, OFFICER, Language.CHINESE)).model();
        var mapping = shown.mapping().orElseThrow();
        words.put("first", "" + mapping.first());
        for (int i = 0; i < mapping.columns().size(); i++)
            words.put("c" + i, mapping.columns().get(i).name());
        words.put("indicator", indicator);
        words.put("period", period);
        words.put("area", PLACE);
        var again = (shuzhi.indicators.IntakePages.Preview)
                ((Page.Show) page("/intakes/{file}", words, OFFICER, Language.CHINESE)).model();
        assertThat(again.left().orElseThrow().rows()).isEmpty();
        done(
                "intake",
                file,
                new shuzhi.indicators.intake.Command.Take(
                        filled(again, "text"), Optional.empty(), Optional.of(filled(again, "layout"))),
                OFFICER);
        app.settle();
    }

    private static String filled(shuzhi.indicators.IntakePages.Preview preview, String input) {
        return preview.sheet().forms().stream()
                .filter(it -> it.command().equals("Take"))
                .flatMap(it -> it.inputs().stream())
                .filter(it -> it.name().equals(input))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /// January is not published: the series is adjusted all the same, and the divided months say what they
    /// are.
    @Test
    void monthsPublishedTogetherAreDividedAndMarked() {
        notBefore(Instant.parse("2026-03-05T01:00:00Z"));
        var lines = new StringBuilder();
        for (int year = 2021; year <= 2024; year++)
            for (int month = 2; month <= 12; month++)
                lines.append("PORT|%s|%d-%02d|CUMULATIVE|LEVEL|NONE|%d\n"
                        .formatted(PLACE, year, month, month * 1_000 + (month % 3) * 20 + (year - 2021) * month * 35));
        take("intake-port", lines.toString());
        release("PORT", PLACE);
        var shown = (Page.Show)
                page("/charts/{kind}/{key}", Map.of("kind", "season", "key", "PORT"), HEAD, Language.CHINESE);
        var rows = ((shuzhi.indicators.ChartPages.Shown) shown.model()).table().rows();
        assertThat(rows.stream()
                        .filter(it -> it.cells().stream()
                                .anyMatch(cell -> cell.text().zh().equals("推算")))
                        .map(it -> it.cells().getFirst().text().zh()))
                .containsExactly(
                        "2021-01", "2021-02", "2022-01", "2022-02", "2023-01", "2023-02", "2024-01", "2024-02");
        assertThat(app.ground()
                        .state(shuzhi.indicators.reading.Rules.READING, "reading-PORT-" + PLACE)
                        .observations())
                .as("nothing derived is an observation")
                .hasSize(44);
    }

    /// D-09: growth of this year and of the one before give the two-year average, as it was published for the industry
    /// of the country in the first half of 2021; nothing is computed where a year is missing.
    @Test
    void theTwoYearAverageOfPublishedGrowth() {
        notBefore(Instant.parse("2026-03-07T01:00:00Z"));
        take(
                "intake-two",
                "IVA|320900000000|2019-06|CUMULATIVE|GROWTH|CONSTANT|6.0\n"
                        + "IVA|320900000000|2020-06|CUMULATIVE|GROWTH|CONSTANT|-1.3\n"
                        + "IVA|320900000000|2021-06|CUMULATIVE|GROWTH|CONSTANT|15.9");
        release("IVA", "320900000000");
        var words = Map.of("file", "reading-IVA-320900000000");
        var shown = ((Page.Show) page("/readings/{file}", words, HEAD, Language.CHINESE)).model();
        var table = ((shuzhi.indicators.Pages.WithTables) shown)
                .tables().stream()
                        .filter(it -> it.title().equals(shuzhi.indicators.Words.TWO_YEARS.text()))
                        .findFirst()
                        .orElseThrow();
        assertThat(table.rows().stream()
                        .map(row ->
                                row.cells().stream().map(it -> it.text().zh()).toList()))
                .containsExactly(
                        List.of("2021-06", "累计", "不变价", "-1.3", "15.9", "7.0"),
                        List.of("2020-06", "累计", "不变价", "6.0", "-1.3", "2.3"));
    }

    /// The template, filled in where something is known, comes in again under the mapping that its head suggests.
    @Test
    void theTemplateComesInAsItWentOut() throws Exception {
        notBefore(Instant.parse("2026-03-08T01:00:00Z"));
        var route = app.routes().stream()
                .filter(it -> it.path().equals("/intakes/template"))
                .findFirst()
                .orElseThrow();
        var visit = new Visit(
                Optional.of(OFFICER), "tester", Language.CHINESE, Map.of(), Optional.empty(), "token", route.path());
        var written = new java.io.ByteArrayOutputStream();
        route.table()
                .orElseThrow()
                .apply(visit)
                .orElseThrow()
                .write(shuzhi.exchange.Spreadsheet.Format.XLSX, written, Language.CHINESE);
        var filled = new java.io.ByteArrayOutputStream();
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(
                new java.io.ByteArrayInputStream(written.toByteArray()))) {
            var values = Map.of("RETAIL", List.of("5:1180.2", "6:5.7"), "CPI", List.of("7:100.3"));
            for (var row : book.getSheetAt(0))
                for (var value : values.getOrDefault(row.getCell(0).getStringCellValue(), List.of())) {
                    row.createCell(4).setCellValue("2025年10月");
                    row.createCell(value.charAt(0) - '0').setCellValue(Double.parseDouble(value.substring(2)));
                }
            book.write(filled);
        }
        assertThat(filled(preview(opened("intake-template", filled.toByteArray(), "模板")), "text")
                        .lines())
                .containsExactlyInAnyOrder(
                        "RETAIL|" + PLACE + "|2025-10|CUMULATIVE|LEVEL|CURRENT|1180.2",
                        "RETAIL|" + PLACE + "|2025-10|CUMULATIVE|GROWTH|COMPARABLE|5.7",
                        "CPI|" + PLACE + "|2025-10|CUMULATIVE|INDEX|NONE|100.3");
    }

    /// What another area releases after an analysis was approved does not change its ranks.
    @Test
    void ranksStayAsTheyWereApproved() {
        notBefore(Instant.parse("2026-03-06T01:00:00Z"));
        var words = Map.of("file", shuzhi.indicators.analysis.Rules.file(PLACE, "2025-09"));
        var before = ((Page.Show) page("/analyses/{file}", words, HEAD, Language.CHINESE)).model();
        take("intake-beside", "RETAIL|320700000000|2025-09|CUMULATIVE|GROWTH|COMPARABLE|9.9");
        release("RETAIL", "320700000000");
        var after = ((Page.Show) page("/analyses/{file}", words, HEAD, Language.CHINESE)).model();
        assertThat(parts(after)).isEqualTo(parts(before)).doesNotContain("2/2");
        assertThat(app.ground()
                        .state(shuzhi.indicators.reading.Rules.READING, "reading-RETAIL-320700000000")
                        .observations())
                .hasSize(1);
    }

    private static String parts(Object model) {
        return ((shuzhi.indicators.AnalysisPages.Opened) model)
                .parts().stream()
                        .map(it -> it.lines() + " "
                                + it.table().map(one -> one.rows().toString()).orElse(""))
                        .toList()
                        .toString();
    }

    private static void take(String file, String lines) {
        opened(file, lines.getBytes(java.nio.charset.StandardCharsets.UTF_8), "示例来源");
        done(
                "intake",
                file,
                new shuzhi.indicators.intake.Command.Take(lines, Optional.empty(), Optional.empty()),
                OFFICER);
        app.settle();
    }

    /// A workbook of two sheets: the second is chosen, and the next file of the source is read in the same
    /// way.
    @Test
    void theMappingIsKeptForTheNextFileOfTheSource() throws Exception {
        notBefore(Instant.parse("2026-03-04T01:00:00Z"));
        var words = opened("intake-first", book("2025年11月", "1290.5"), "统计月报");
        words.put("sheet", "月报");
        words.put("first", "3");
        words.put("c0", "IGNORE");
        words.put("c1", "LEVEL");
        words.put("indicator", "RETAIL");
        words.put("area", PLACE);
        words.put("period", "2025-11");
        var first = preview(words);
        assertThat(first.tabs()).containsExactly("封面", "月报");
        assertThat(first.kept()).isFalse();
        assertThat(filled(first, "text")).isEqualTo("RETAIL|" + PLACE + "|2025-11|CUMULATIVE|LEVEL|CURRENT|1290.5");
        done(
                "intake",
                "intake-first",
                new shuzhi.indicators.intake.Command.Take(
                        filled(first, "text"), Optional.empty(), Optional.of(filled(first, "layout"))),
                OFFICER);
        app.settle();
        var again = preview(opened("intake-second", book("2025年12月", "1422.7"), "统计月报"));
        assertThat(again.tab()).isEqualTo("月报");
        assertThat(again.kept()).isTrue();
        assertThat(again.mapping().orElseThrow().indicator()).isEqualTo("RETAIL");
        assertThat(again.mapping().orElseThrow().columns().getFirst())
                .isEqualTo(shuzhi.indicators.BureauTable.Column.IGNORE);
        assertThat(preview(opened("intake-other", book("2025年12月", "1422.7"), "别的来源"))
                        .kept())
                .isFalse();
    }

    private static byte[] book(String period, String value) throws java.io.IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            book.createSheet("封面").createRow(0).createCell(0).setCellValue("数州市统计月报（示例）");
            var sheet = book.createSheet("月报");
            String[][] rows = {{"社会消费品零售总额", "社会消费品零售总额"}, {"月份", "累计（亿元）"}, {period, value}};
            for (int i = 0; i < rows.length; i++)
                for (int j = 0; j < 2; j++)
                    (j == 0 ? sheet.createRow(i) : sheet.getRow(i))
                            .createCell(j)
                            .setCellValue(rows[i][j]);
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static java.util.HashMap<String, String> opened(String file, byte[] bytes, String source) {
        var digest = Hash.SM3.of(bytes).hex();
        app.ground().locker().keep(OFFICER.person(), new Locker.Paper(digest, "月报.xlsx", "application/xlsx", bytes));
        done(
                "intake",
                file,
                new shuzhi.indicators.intake.Command.Open(
                        new Attachment("月报.xlsx", digest), source, LocalDate.of(2026, 3, 1)),
                OFFICER);
        return new java.util.HashMap<>(Map.of("file", file));
    }

    private static shuzhi.indicators.IntakePages.Preview preview(Map<String, String> words) {
        return (shuzhi.indicators.IntakePages.Preview)
                ((Page.Show) page("/intakes/{file}", words, OFFICER, Language.CHINESE)).model();
    }

    private static void release(String indicator, String area) {
        var file = shuzhi.indicators.reading.Rules.file(indicator, area);
        done("reading", file, new shuzhi.indicators.reading.Command.Check(), CHECKER);
        done("reading", file, new shuzhi.indicators.reading.Command.Release(), HEAD);
    }

    private static void done(String thing, String file, Object command, Actor actor) {
        assertThat(app.ask(Request.of(thing, file, command, actor))).isInstanceOf(Answer.Done.class);
    }
}
