package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.business.FilePages;
import shuzhi.calendar.WorkingDays;
import shuzhi.codes.UnifiedCode;
import shuzhi.credit.Party;
import shuzhi.credit.Period;
import shuzhi.credit.Regime;
import shuzhi.credit.Severity;
import shuzhi.credit.publication.Command;
import shuzhi.credit.publication.Content;
import shuzhi.credit.publication.Kind;
import shuzhi.credit.publication.Rules;
import shuzhi.credit.publication.Status;
import shuzhi.database.Database;
import shuzhi.figures.Audit;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.law.Law;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.web.Page;
import shuzhi.web.Visit;
import shuzhi.words.Language;

/// Credit on a real ledger (信用全程): from decisions to publications without re-typing, lists and logs taken over, and
/// rates that are exactly what was planted.
@TestMethodOrder(OrderAnnotation.class)
class CreditTest {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    /// The day the clock of this house stands on.
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 24);

    private static final Actor OFFICE = new Actor(
            "office",
            "329900-reform-head",
            "11329900MB9000090C",
            "329900000000",
            java.util.Set.of(shuzhi.org.Role.HEAD));

    private static final int LICENCES = 9_220;
    private static final int LATE_LICENCES = 336;
    private static final int PENALTIES = 119_634;
    private static final int LATE_PENALTIES = 101;

    @TempDir
    static Path folder;

    private static Seeding.Hands hands;
    private static Database database;
    private static App app;

    @BeforeAll
    static void aFewWeeks() {
        hands = new Seeding.Hands(Instant.parse("2024-12-20T00:00:00Z"));
        database = Database.builtIn(folder.resolve("house"), _ -> {});
        app = App.open(database, Keys.open(folder.resolve("house")), hands, "http://localhost", _ -> {});
        new Seeding(app, hands, _ -> {}).stretch(FROM, FROM.plusDays(4), TODAY, 1);
        hands.set(TODAY.atTime(10, 0).atZone(shuzhi.ledger.Context.ZONE).toInstant());
    }

    @AfterAll
    static void close() {
        app.close();
        database.close();
    }

    private static BigDecimal figure(String id) {
        return figure(id, FROM, LocalDate.of(2025, 12, 31), "3299");
    }

    private static BigDecimal figure(String id, LocalDate from, LocalDate until, String place) {
        var figure = app.ground().figures().find("credit." + id).orElseThrow();
        var scope = new Scope(from, until, place, app.clerk().head().size());
        return app.ground().figures().ask(figure, scope).number().orElseThrow();
    }

    private static long count(String sql) {
        return database.query().number(sql, Map.of());
    }

    /// C-01: every licence of an organisation has its record, in time, and nobody typed it; natural persons have none.
    @Test
    @Order(1)
    void licencesArePublishedByThemselves() {
        long granted = 0;
        for (var entry : app.entries(0, Math.toIntExact(app.clerk().head().size()))) {
            if (!(entry.act() instanceof shuzhi.approvals.dossier.Act.Decided it)
                    || it.outcome() != shuzhi.approvals.dossier.Outcome.GRANTED) continue;
            var applied = (shuzhi.approvals.dossier.Act.Submitted)
                    app.ground().acts(entry.file()).getFirst().act();
            var state = app.ground().state(Rules.PUBLICATION, Rules.file(entry.file()));
            boolean internal = app.ground()
                    .state(shuzhi.approvals.item.Rules.ITEM, it.item())
                    .version(applied.version())
                    .filter(item -> !item.isPublic())
                    .isPresent();
            assertThat(state.facts().isPresent())
                    .as(it.item())
                    .isEqualTo(applied.applicant().organisation() && !internal);
            if (state.facts().isEmpty()) continue;
            granted++;
            assertThat(state.facts().get().number()).isEqualTo(it.number());
            assertThat(state.facts().get().party().name())
                    .isEqualTo(applied.applicant().name());
            // one of the licences was withdrawn later and is to be taken off
            assertThat(state.status()).isIn(Status.PUBLISHED, Status.TO_WITHDRAW);
            assertThat(state.published().orElseThrow())
                    .isBeforeOrEqualTo(state.facts().get().due());
        }
        assertThat(granted).isGreaterThan(10);
    }

    /// C-01, C-02: a penalty that was entered when its week was over is late, the others are in time.
    @Test
    @Order(2)
    void penaltiesArePublishedByThemselves() {
        assertThat(count("select count(*) from penalty_decided")).isGreaterThanOrEqualTo(3);
        assertThat(count("select count(*) from penalty_decided d where not exists (select 1 from publication_opened o"
                        + " where o.p_source = d.file and o.p_number = d.p_number and o.p_decided = d.p_on)"))
                .isZero();
        var late = app.ground().state(Rules.PUBLICATION, Rules.file("seed-penalty-2025-6"));
        assertThat(late.isPublished()).isTrue();
        assertThat(late.published().orElseThrow())
                .isAfter(late.facts().orElseThrow().due());
        assertThat(figure("late-penalties")).isPositive().isLessThan(BigDecimal.valueOf(100));
    }

    /// The report is the same whenever it is made at the same position.
    @Test
    @Order(3)
    void theReportIsReproducible() {
        var code = database.query()
                .rows(
                        Code.class,
                        "select code from credit_publication where status = 'PUBLISHED' and kind = 'PENALTY' limit 1",
                        Map.of())
                .getFirst()
                .code();
        long position = app.clerk().head().size();
        var once = file("/credit/{code}/report.ofd", Map.of("code", code, "asOf", Long.toString(position)));
        given(app.ask(Request.of("publication", "publication-later", record(0, code, TODAY, Kind.LICENCE), Actor.SYSTEM)
                .withId("later")));
        var again = file("/credit/{code}/report.ofd", Map.of("code", code, "asOf", Long.toString(position)));
        assertThat(again).isEqualTo(once);
    }

    record Code(String code) {}

    private static byte[] file(String path, Map<String, String> words) {
        return ((Page.File) page(path, words)).bytes();
    }

    private static shuzhi.web.Route route(String path) {
        return app.routes().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Visit visit(String path, Map<String, String> words) {
        return new Visit(Optional.empty(), "", Language.CHINESE, words, Optional.empty(), "token", path);
    }

    private static Page page(String path, Map<String, String> words) {
        return route(path).page().apply(visit(path, words));
    }

    /// C-22: rows of persons are refused and only counted; a placeholder is set apart; a wrong class is sent back.
    @Test
    @Order(4)
    void aListIsTakenOver() throws IOException {
        var good = code(99_999);
        var list = Files.writeString(folder.resolve("list.csv"), """
            CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_NR_FK,CF_JDRQ,CF_CFJGDM,GSRQ
            数州导入示例公司,法人及非法人组织,%s,罚1号,无照经营,0.2,2025/01/10,11329900MB90000319,2025/01/15
            某甲,自然人,,罚2号,无照经营,0.01,2025/01/10,11329900MB90000319,2025/01/15
            某乙,法人及非法人组织,11010119900307109X,罚3号,无照经营,0.01,2025/01/10,11329900MB90000319,
            占位公司,法人及非法人组织,00000000000000000X,罚4号,无照经营,0.1,2025/01/10,11329900MB90000319,2025/01/15
            类别错误公司,个体工商户,%s,罚5号,无照经营,0.1,2025/01/10,11329900MB90000319,2025/01/15
            缺日期公司,法人及非法人组织,%s,罚6号,无照经营,0.1,,11329900MB90000319,
            """.formatted(good, code(99_998), code(99_997)));
        long before = app.clerk().head().size();
        var files = new CreditFiles(app, "list");
        files.publications(list);
        assertThat(List.of(files.done(), files.persons(), files.quarantined(), files.leftOut()))
                .containsExactly(3, 2, 1, 1);
        for (var entry : app.entries(before, 100))
            assertThat(entry.act().toString()).doesNotContain("某甲", "某乙", "11010119900307109X");
        var again = new CreditFiles(app, "list");
        again.publications(list);
        assertThat(List.of(again.done(), again.again())).containsExactly(0, 3);
        assertThat(count("select count(*) from credit_publication where status = 'QUARANTINED'"))
                .isOne();
        // who searches finds the organisation by its name, not by a part that is too short
        assertThat(found("导入示例")).isEqualTo(1);
        assertThat(found("导入")).isZero();
        assertThat(found(good)).isEqualTo(1);
    }

    /// No name finds an individual business; its code does, with the name covered.
    @Test
    @Order(5)
    void namesOfPersonsCannotBeSearched() {
        var seventeen = "92329900MC8000001";
        var code = seventeen + UnifiedCode.checkCharacter(seventeen);
        var party = new Party("欧阳某某小吃店", code, Optional.empty());
        given(app.ask(Request.of(
                "publication",
                "publication-individual",
                imported("individual", party, FROM.plusDays(20), Optional.of(FROM.plusDays(22)), Kind.LICENCE),
                Actor.SYSTEM)));
        assertThat(found("欧阳某某")).isZero();
        assertThat(found("欧阳某某小吃店")).isZero();
        assertThat(found("欧***")).isZero();
        assertThat(found(code)).isEqualTo(1);
        var shown = (Page.Show) page("/credit/{code}", Map.of("code", code));
        assertThat(shown.model().toString()).contains("欧***").doesNotContain("欧阳");
    }

    /// C-06, C-07: what is published leaves in the fields of the exchange; those of persons stay empty.
    @Test
    @Order(5)
    void whatIsPublishedLeavesInTheFormatOfTheExchange() throws IOException {
        var penalty = exported("/credit/penalties").stream()
                .filter(it -> "罚1号".equals(it.get("CF_WSH")))
                .findFirst()
                .orElseThrow();
        assertThat(penalty)
                .containsEntry("CF_XDR_MC", "数州导入示例公司")
                .containsEntry("CF_XDR_SHXYM", code(99_999))
                .containsEntry("CF_NR_FK", "0.2")
                .containsEntry("CF_JDRQ", "2025/01/10")
                .containsEntry("CF_CFJGDM", "11329900MB90000319")
                .containsEntry("CF_YXQ", "2099/12/31");
        var licences = exported("/credit/licences").stream()
                .filter(it -> !"示例".equals(it.get("XK_NR")))
                .toList();
        assertThat(licences).hasSizeGreaterThan(10).allSatisfy(it -> {
            assertThat(it.get("XK_XKLB")).isIn("普通", "特许", "认可", "核准", "登记", "其他");
            assertThat(it.get("XK_YXQZ")).matches("20[0-9]{2}/[0-9]{2}/[0-9]{2}");
            assertThat(it.get("XK_YXQZI")).matches("20[0-9]{2}/[0-9]{2}/[0-9]{2}");
            assertThat(it.get("XK_FR_ZJHM") + it.get("XK_XDR_ZJHM")).isEmpty();
        });
        assertThat(licences.stream().map(it -> it.get("XK_XKLB")).distinct()).contains("普通", "登记");
    }

    private static List<Map<String, String>> exported(String path) throws IOException {
        var table =
                route(path).table().orElseThrow().apply(visit(path, Map.of())).orElseThrow();
        var rows = new ArrayList<Map<String, String>>();
        table.rows().to(cells -> {
            var row = new java.util.LinkedHashMap<String, String>();
            for (int i = 0; i < cells.size(); i++)
                row.put(table.columns().get(i).zh(), cells.get(i).toString());
            rows.add(row);
        });
        return rows;
    }

    /// Whoever asks for single subjects asks only so often, and machines that walk the web leave them alone.
    @Test
    @Order(5)
    void subjectsAreLookedUpSlowlyAndNotCrawled() {
        var subjects = app.routes().stream()
                .filter(it -> it.path().startsWith("/credit") && it.path().contains("{code}")
                        || it.path().equals("/credit"))
                .toList();
        assertThat(subjects).hasSize(3).allMatch(shuzhi.web.Route::limited);
        var robots = new String(file("/robots.txt", Map.of()), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(robots.lines().findFirst()).hasValue("User-agent: *");
        for (var path : List.of("/credit/91329900MD0099999", "/credit?q=", "/ledger/1", "/publications", "/repairs"))
            assertThat(robots.lines()
                            .filter(it -> it.startsWith("Disallow: "))
                            .map(it -> it.substring("Disallow: ".length())))
                    .as(path)
                    .anyMatch(path::startsWith);
    }

    /// C-24: a measure on the report of a subject stands with its article, on the page and on paper.
    @Test
    @Order(5)
    void theReportNamesMeasuresAndFilings() throws IOException {
        var good = code(977_004);
        given(app.ask(Request.of(
                "publication",
                Rules.file("measured"),
                imported(
                        "measured",
                        new Party("数州措施示例公司", good, Optional.empty()),
                        TODAY.minusDays(20),
                        Optional.of(TODAY.minusDays(18)),
                        Kind.PENALTY),
                Actor.SYSTEM)));
        given(app.ask(Request.of("publication", Rules.file("measured"), new Command.Attach("inspection"), OFFICE)));
        assertThat(((Page.Show) page("/credit/{code}", Map.of("code", good)))
                        .model()
                        .toString())
                .contains("提高抽查比例和频次（优化营商环境条例 第五十四条）");
        // a measure of a local regulation is on the list from the day of the act, and no sooner
        var local = new Command.Attach("local-1");
        assertThat(app.ask(Request.of("publication", Rules.file("measured"), local, OFFICE)))
                .isInstanceOf(Answer.Refused.class);
        given(app.ask(Request.of(
                "measures",
                "measures",
                new shuzhi.credit.measures.Command.Enter(
                        "local-1",
                        "限制享受财政性资金",
                        "Barred from public funds",
                        Severity.GENERAL,
                        "财政部门",
                        "示例市社会信用条例",
                        "第五条",
                        "示例市社会信用条例",
                        TODAY,
                        Optional.empty(),
                        List.of(new shuzhi.ledger.Attachment("条例.pdf", ""))),
                OFFICE)));
        given(app.ask(Request.of("publication", Rules.file("measured"), local, OFFICE)));
        for (var page : List.of(page("/credit/{code}", Map.of("code", good)), page("/credit/measures", Map.of())))
            assertThat(((Page.Show) page).model().toString()).contains("限制享受财政性资金", "示例市社会信用条例 第五条");
        var listed = code(977_005);
        var list = Files.writeString(folder.resolve("listed.csv"), """
            类别,名称,统一社会信用代码,日期,事由,机关,移出日期
            经营异常名录,数州列入示例公司,%s,2024/07/08,未按规定公示年度报告,示例市场监管局,
            """.formatted(listed));
        new CreditFiles(app, "listed").filings(list);
        assertThat(file("/credit/{code}/report.ofd", Map.of("code", listed))).startsWith('P', 'K');
    }

    /// C-03: a decision that fell before its record was due has nothing to publish, so nothing is missing.
    @Test
    @Order(5)
    void whatFellBeforeItWasDueIsNotMissing() {
        var decided = TODAY.minusDays(4);
        for (var name : List.of("waits", "fell", "stands")) {
            var it = imported(
                    name,
                    new Party("数州变动示例公司", code(977_006), Optional.empty()),
                    decided,
                    Optional.of(TODAY).filter(_ -> name.equals("stands")),
                    Kind.PENALTY);
            given(app.ask(Request.of(
                    "publication",
                    Rules.file(name),
                    new Command.Import(
                            name,
                            it.kind(),
                            it.number(),
                            it.body(),
                            "329923000000",
                            it.decided(),
                            it.published(),
                            it.party(),
                            it.content(),
                            it.severity(),
                            it.defect()),
                    Actor.SYSTEM)));
        }
        given(app.ask(Request.of(
                "publication",
                Rules.file("fell"),
                new Command.Reverse(shuzhi.credit.Reversal.REVOKED, "撤销决定书1号", TODAY),
                Actor.SYSTEM)));
        assertThat(figure("missing", decided, TODAY.plusDays(30), "329923")).isEqualTo("50.00");
        assertThat(figure("published-in-time", decided, TODAY.plusDays(30), "329923"))
                .isEqualTo("50.00");
    }

    private static int found(String words) {
        var show = (Page.Show) page("/credit", Map.of("q", words));
        return ((shuzhi.credit.SearchPages.Search) show.model()).found().rows().size();
    }

    private static String code(int number) {
        var seventeen = "91329900MD%07d".formatted(number);
        return seventeen + UnifiedCode.checkCharacter(seventeen);
    }

    private static Command.Import record(int number, String code, LocalDate decided, Kind kind) {
        return imported("later", new Party("数州示例公司" + number, code, Optional.empty()), decided, Optional.empty(), kind);
    }

    private static Command.Import imported(
            String source, Party party, LocalDate decided, Optional<LocalDate> published, Kind kind) {
        return new Command.Import(
                source,
                kind,
                source,
                "11329900MB90000319",
                "329900000000",
                decided,
                published,
                party,
                new Content(
                        "",
                        "",
                        "示例",
                        "",
                        "",
                        "",
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty()),
                kind == Kind.PENALTY ? Optional.of(Severity.GENERAL) : Optional.empty(),
                Optional.empty());
    }

    private static void given(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
    }

    /// The published bulletin of Qinghai for February 2024 as a model: 128,854 records, 3.6 % of the licences
    /// and 0.08 % of the penalties late, 0.34 % together; here a hundredth of it.
    @Test
    @Order(6)
    void plantedRatesComeOutExactly() {
        planted(92, 3, 1_196, 1);
    }

    @Test
    @Order(7)
    @Tag("full")
    void plantedRatesOfAWholeMonthComeOutExactly() {
        planted(LICENCES, LATE_LICENCES, PENALTIES, LATE_PENALTIES);
        var decided = LocalDate.of(2024, 3, 1);
        var rates = List.of("late-licences", "late-penalties", "late").stream()
                .map(it -> figure(it, decided, decided.plusDays(40), "329921"))
                .toList();
        assertThat(rates.get(0).setScale(1, RoundingMode.HALF_UP)).isEqualTo("3.6");
        assertThat(rates.get(1).setScale(2, RoundingMode.HALF_UP)).isEqualTo("0.08");
        assertThat(rates.get(2).setScale(2, RoundingMode.HALF_UP)).isEqualTo("0.34");
    }

    /// Records of a county of their own, decided on one day of a year of their own.
    private static void planted(int licences, int lateLicences, int penalties, int latePenalties) {
        boolean whole = licences == LICENCES;
        var place = whole ? "329921000000" : "329922000000";
        var decided = LocalDate.of(2024, 3, 1);
        WorkingDays days = app.ground().calendars().latest();
        var inTime = days.add(decided, 7).day();
        var late = days.add(decided, 8).day();
        var waiting = new ArrayList<java.util.concurrent.CompletableFuture<Answer>>();
        for (int i = 0; i < licences + penalties; i++) {
            boolean licence = i < licences;
            boolean isLate = licence ? i < lateLicences : i - licences < latePenalties;
            var source = "planted-" + place + "-" + i;
            var it = imported(
                    source,
                    new Party("数州示例公司" + i, code(i), Optional.empty()),
                    decided,
                    Optional.of(isLate ? late : inTime),
                    licence ? Kind.LICENCE : Kind.PENALTY);
            var there = new Command.Import(
                    it.source(),
                    it.kind(),
                    it.number(),
                    it.body(),
                    place,
                    it.decided(),
                    it.published(),
                    it.party(),
                    it.content(),
                    it.severity(),
                    it.defect());
            waiting.add(app.clerk().submit(Request.of("publication", Rules.file(source), there, Actor.SYSTEM)));
            if (waiting.size() == 5_000) {
                waiting.forEach(one -> given(one.join()));
                waiting.clear();
            }
        }
        waiting.forEach(one -> given(one.join()));
        var scope = place.substring(0, 6);
        var until = decided.plusDays(40);
        assertThat(figure("late-licences", decided, until, scope)).isEqualTo(percent(lateLicences, licences));
        assertThat(figure("late-penalties", decided, until, scope)).isEqualTo(percent(latePenalties, penalties));
        assertThat(figure("late", decided, until, scope))
                .isEqualTo(percent(lateLicences + latePenalties, licences + penalties));
        assertThat(figure("published-in-time", decided, until, scope))
                .isEqualTo(percent(licences + penalties - lateLicences - latePenalties, licences + penalties));
        assertThat(figure("missing", decided, until, scope)).isEqualTo("0.00");
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    /// A log of fines with the activities of a road traffic fines log.
    @Test
    @Order(8)
    void aLogOfPenaltiesIsTakenOver() throws IOException {
        log(600);
    }

    /// 150,000 cases with 561,000 events.
    @Test
    @Order(9)
    @Tag("full")
    void aLogOfHundredsOfThousandsOfEventsIsTakenOver() throws IOException {
        log(150_000);
    }

    private static void log(int cases) throws IOException {
        var file = folder.resolve("fines-" + cases + ".xes.gz");
        int events = 0;
        try (var out = new BufferedWriter(new java.io.OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), java.nio.charset.StandardCharsets.UTF_8))) {
            out.write("<log xes.version=\"1.0\">");
            for (int i = 0; i < cases; i++) {
                var day = LocalDate.of(2008, 1, 2).plusDays(i % 1_500);
                out.write("<trace><string key=\"concept:name\" value=\"A" + i + "\"/>");
                out.write(event("Create Fine", day, "35.0"));
                out.write(event("Send Fine", day.plusDays(i % 3 == 0 ? 30 : 1), ""));
                out.write(event("Insert Fine Notification", day.plusDays(40), ""));
                if (i % 4 != 0) out.write(event("Payment", day.plusDays(60), ""));
                out.write("</trace>");
                events += i % 4 != 0 ? 4 : 3;
            }
            out.write("</log>");
        }
        var files = new CreditFiles(app, "fines-" + cases);
        files.penalties(file, CreditFiles.activities(Optional.empty()));
        assertThat(List.of(files.done(), files.leftOut())).containsExactly(cases, 0);
        var where = " from penalty_imported where p_source = 'fines-" + cases + "'";
        assertThat(count("select count(*)" + where)).isEqualTo(cases);
        assertThat(count("select sum(p_events)" + where)).isEqualTo(events);
        assertThat(count("select count(*)" + where + " and p_paid is null")).isEqualTo((cases + 3) / 4);
        assertThat(count("select count(*)" + where + " and p_service_days > 7"))
                .isBetween(cases / 3 - 1L, cases / 3 + 1L);
        // the clock of publication of each case, counted again
        WorkingDays days = app.ground().calendars().latest();
        var due = days.add(LocalDate.of(2008, 1, 2), 7).day();
        assertThat(database.query()
                        .number(
                                "select count(*)" + where + " and p_decided = :day and p_due = :due",
                                Map.of("day", LocalDate.of(2008, 1, 2), "due", due)))
                .isEqualTo((cases + 1_499) / 1_500);
    }

    private static String event(String activity, LocalDate day, String amount) {
        return "<event><string key=\"concept:name\" value=\"" + activity + "\"/><date key=\"time:timestamp\" value=\""
                + day
                + "T00:00:00+08:00\"/>" + (amount.isEmpty() ? "" : "<float key=\"amount\" value=\"" + amount + "\"/>")
                + "</event>";
    }

    /// A penalty of another system whose party has a code that holds gets its record, with the day of
    /// publication there; a broken code is counted, and a person is never kept.
    @Test
    @Order(8)
    void importedPenaltiesOfOrganisationsHaveTheirRecord() throws IOException {
        var good = code(977_001);
        var log = new StringBuilder("<log xes.version=\"1.0\">");
        for (var code : List.of(good, "91329900MD09770019", "11010119900307109X", ""))
            log.append("<trace><string key=\"concept:name\" value=\"B")
                    .append(log.length())
                    .append("\"/><string key=\"org:name\" value=\"数州日志示例公司\"/><string key=\"org:code\" value=\"")
                    .append(code)
                    .append("\"/>")
                    .append(event("决定", FROM.plusDays(12), "200.0"))
                    .append(event("公示", FROM.plusDays(14), ""))
                    .append("</trace>");
        var file = Files.writeString(folder.resolve("parties.xes"), log + "</log>");
        var map = Files.writeString(folder.resolve("parties.json"), """
            {"decided": "决定", "served": "", "paid": "", "published": "公示", "fine": "amount",
             "party": "org:name", "code": "org:code"}\
            """);
        var files = new CreditFiles(app, "parties");
        files.penalties(file, CreditFiles.activities(Optional.of(map)));
        assertThat(List.of(files.done(), files.persons(), files.quarantined())).containsExactly(4, 1, 1);
        app.settle();
        var record = database.query()
                .rows(Code.class, "select file from credit_publication where code = :code", Map.of("code", good));
        assertThat(record).hasSize(1);
        var state = app.ground().state(Rules.PUBLICATION, record.getFirst().code());
        assertThat(state.published()).hasValue(FROM.plusDays(14));
        assertThat(state.facts().orElseThrow().content().fine()).isEqualByComparingTo("200");
    }

    /// C-21: what the market register says stands in the report of the organisation, and its removal too.
    @Test
    @Order(8)
    void filingsOfTheMarketRegisterAreTakenOver() throws IOException {
        var good = code(977_002);
        var list = Files.writeString(folder.resolve("filings.csv"), """
            类别,名称,统一社会信用代码,日期,事由,机关,移出日期
            经营异常名录,数州登记示例公司,%s,2024/07/08,未按规定公示年度报告,示例市场监管局,2024/09/02
            年度报告,数州登记示例公司,%s,2024/09/01,2023年度,示例市场监管局,
            经营异常名录,某甲,11010119900307109X,2024/07/08,未按规定公示年度报告,示例市场监管局,
            别的,数州登记示例公司,%s,2024/07/08,无,示例市场监管局,
            """.formatted(good, good, good));
        var files = new CreditFiles(app, "register");
        files.filings(list);
        assertThat(List.of(files.done(), files.persons(), files.leftOut())).containsExactly(3, 1, 1);
        var again = new CreditFiles(app, "register");
        again.filings(list);
        assertThat(List.of(again.done(), again.again())).containsExactly(0, 3);
        var shown = (Page.Show) page("/credit/{code}", Map.of("code", good));
        assertThat(shown.model().toString()).contains("未按规定公示年度报告", "2024-09-02", "2023年度");
    }

    /// C-03: a change or a renewal has a record of its own, and the record before names it; an ended licence
    /// is marked.
    @Test
    @Order(8)
    void aLicenceThatGoesOnUpdatesItsRecord() {
        var licence = app.entries(0, Math.toIntExact(app.clerk().head().size())).stream()
                .filter(it -> it.act() instanceof shuzhi.approvals.licence.Act.Issued)
                .map(shuzhi.ledger.Entry::file)
                .filter(it -> app.ground()
                        .state(Rules.PUBLICATION, Rules.file(it.replace("licence-", "")))
                        .isPublished())
                .findFirst()
                .orElseThrow();
        var thing = shuzhi.approvals.licence.Rules.LICENCE;
        var state = app.ground().state(thing, licence);
        var approver = new Actor(
                "approver", "approver", state.body(), "329900000000", java.util.Set.of(shuzhi.org.Role.APPROVER));
        given(app.ask(Request.of(
                "licence",
                licence,
                new shuzhi.approvals.licence.Command.RequestChange("地址变更为示例路2号"),
                Actor.applicant(state.person()))));
        given(app.ask(
                Request.of("licence", licence, new shuzhi.approvals.licence.Command.Change("地址变更为示例路2号"), approver)));
        app.settle();
        var first = Rules.file(licence.replace("licence-", ""));
        var mark =
                app.ground().state(Rules.PUBLICATION, first).links().licence().orElseThrow();
        assertThat(mark.change()).isEqualTo(shuzhi.credit.publication.LicenceChange.CHANGED);
        var second = mark.successor().orElseThrow();
        var now = app.ground().state(Rules.PUBLICATION, second);
        assertThat(now.links().replaces()).hasValue(first);
        assertThat(now.facts().orElseThrow().content().result()).isEqualTo("准予变更：地址变更为示例路2号");
        assertThat(now.facts().orElseThrow().content().identifier())
                .as("the new paper's")
                .isEqualTo(app.ground().state(thing, licence).identifier());
        var ground = java.util.Arrays.stream(shuzhi.approvals.licence.Ground.values())
                .filter(it -> app.ask(Request.of(
                                "licence",
                                licence,
                                new shuzhi.approvals.licence.Command.Deregister(it, "持有人申请注销"),
                                approver))
                        instanceof Answer.Done)
                .findFirst();
        app.settle();
        assertThat(ground).isPresent();
        assertThat(app.ground()
                        .state(Rules.PUBLICATION, second)
                        .links()
                        .licence()
                        .orElseThrow()
                        .change())
                .isEqualTo(shuzhi.credit.publication.LicenceChange.DEREGISTERED);
    }

    /// C-19: while a court has the party reorganised its penalties are hidden; the plan carried out repairs
    /// them.
    @Test
    @Order(8)
    void aReorganisationHidesAndRepairs() {
        var code = code(977_003);
        var party = new Party("数州重整示例公司", code, Optional.empty());
        var file = Rules.file("reorganised");
        given(app.ask(Request.of(
                "publication",
                file,
                imported("reorganised", party, TODAY.minusDays(20), Optional.of(TODAY.minusDays(18)), Kind.PENALTY),
                Actor.SYSTEM)));
        var paper = List.of(new shuzhi.ledger.Attachment("裁定书.pdf", ""));
        given(app.ask(Request.of(
                "reorganisation",
                "case-1",
                new shuzhi.credit.reorganisation.Command.Rule(
                        code, party.name(), "示例市中级人民法院", "（2025）示01破1号", TODAY.minusDays(3), paper),
                OFFICE)));
        app.settle();
        assertThat(found(code)).as("nobody finds it").isZero();
        assertThat(app.ground().state(Rules.PUBLICATION, file).status()).isEqualTo(Status.SHIELDED);
        // decided before the ruling and published after it: hidden; decided after the ruling: public like any other
        for (var it : List.of("before-ruling", "after-ruling"))
            given(app.ask(Request.of(
                    "publication",
                    Rules.file(it),
                    imported(
                            it,
                            party,
                            TODAY.minusDays(it.startsWith("before") ? 3 : 2),
                            Optional.of(TODAY),
                            Kind.PENALTY),
                    Actor.SYSTEM)));
        app.settle();
        assertThat(app.ground()
                        .state(Rules.PUBLICATION, Rules.file("before-ruling"))
                        .status())
                .isEqualTo(Status.SHIELDED);
        assertThat(app.ground()
                        .state(Rules.PUBLICATION, Rules.file("after-ruling"))
                        .status())
                .isEqualTo(Status.PUBLISHED);
        given(app.ask(Request.of(
                "reorganisation", "case-1", new shuzhi.credit.reorganisation.Command.CarryOut(TODAY, paper), OFFICE)));
        app.settle();
        for (var it : List.of(file, Rules.file("before-ruling")))
            assertThat(app.ground().state(Rules.PUBLICATION, it).status()).isEqualTo(Status.REPAIRED);
        assertThat(app.ground()
                        .state(Rules.PUBLICATION, Rules.file("after-ruling"))
                        .status())
                .isEqualTo(Status.PUBLISHED);
    }

    /// The ranks of the seeded year, and the best of them, months before the year among them.
    @Test
    @Order(10)
    void theRankAndTheBestSoFar() {
        assertThat(figure("rank", FROM, LocalDate.of(2025, 1, 31), "3299")).isEqualTo("21");
        assertThat(figure("rank-best", FROM, LocalDate.of(2025, 1, 31), "3299")).isEqualTo("21");
        assertThat(figure("rank-best", LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 31), "3299"))
                .isEqualTo("23");
    }

    /// C-27: what the ledger counts of the monitoring stands beside it, with its parts; the last twelve whole months
    /// are those from March 2024 to February 2025.
    @Test
    @Order(10)
    void theMonitoringCountsFromTheLedger() {
        var path = "/monitoring/{file}";
        var visit = new Visit(
                Optional.of(OFFICE),
                "tester",
                Language.CHINESE,
                Map.of("file", "monitor-329900000000"),
                Optional.empty(),
                "token",
                path);
        var model = ((Page.Show) route(path).page().apply(visit)).model();
        var rows = ((FilePages.WithRows) model).above().getLast().rows();
        var from = LocalDate.of(2024, 3, 1);
        var until = LocalDate.of(2025, 2, 28);
        var ids = List.of("published-in-time", "missing", "repairs-in-time");
        assertThat(rows).hasSize(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            var cells = rows.get(i).cells().stream().map(it -> it.text().zh()).toList();
            var figure = app.ground().figures().find("credit." + ids.get(i)).orElseThrow();
            var answer = app.ground()
                    .figures()
                    .ask(
                            figure,
                            new Scope(from, until, "3299", app.clerk().head().size()));
            assertThat(cells.subList(1, 5))
                    .containsExactly(
                            "2024-03-01 – 2025-02-28",
                            ""
                                    + answer.rows().stream()
                                            .filter(shuzhi.figures.Row::included)
                                            .count(),
                            "" + answer.rows().size(),
                            answer.number().map(BigDecimal::toPlainString).orElse("–"));
        }
        assertThat(Integer.parseInt(rows.getFirst().cells().get(3).text().zh())).isGreaterThan(1_200);
    }

    /// Every figure of credit over the views is the same over the public lines.
    @Test
    @Order(11)
    void figuresAgreeWithThePublicLines() throws Exception {
        var position = app.clerk().head().size();
        try (var audit = new Audit(Schema.of(app.kinds()))) {
            app.ground().ledger().lines(position, (_, line) -> audit.add(line));
            audit.flush();
            for (var figure : app.ground().figures().all()) {
                if (!figure.id().startsWith("credit.")) continue;
                for (var scope : List.of(
                        new Scope(FROM, LocalDate.of(2025, 12, 31), "3299", position),
                        new Scope(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 30), "3299", position))) {
                    var answer = app.ground().figures().ask(figure, scope);
                    assertThat(audit.rows(figure.audit(), scope))
                            .as(figure.id())
                            .isEqualTo(answer.rows());
                }
            }
        }
        NationalLines.leave(folder, "credit");
    }

    /// C-01, C-13, C-18: what waited for a day is published by the timer; what was public for its whole period is not
    /// any more, its measures lifted; what has a day left stays.
    @Test
    @Order(5)
    void timersPublishAndEnd() {
        var today = TODAY.plusDays(1);
        int months = Law.STANDARD
                .limit(Period.name(Severity.GENERAL, Regime.CREDIT, "max"), today)
                .value();
        var over = today.minusDays(1).minusMonths(months);
        for (var it : Map.of("over", over, "lasts", over.plusDays(1), "waits-a-day", TODAY.minusDays(1))
                .entrySet())
            given(app.ask(Request.of(
                    "publication",
                    Rules.file(it.getKey()),
                    imported(
                            it.getKey(),
                            new Party("数州期满示例公司", code(977_007), Optional.empty()),
                            it.getValue(),
                            Optional.of(it.getValue()).filter(_ -> !it.getKey().startsWith("waits")),
                            Kind.PENALTY),
                    Actor.SYSTEM)));
        given(app.ask(Request.of("publication", Rules.file("over"), new Command.Attach("inspection"), OFFICE)));
        hands.set(today.atTime(10, 0).atZone(shuzhi.ledger.Context.ZONE).toInstant());
        app.tick();
        app.settle();
        var ended = app.ground().state(Rules.PUBLICATION, Rules.file("over"));
        assertThat(ended.status()).isEqualTo(Status.ENDED);
        assertThat(ended.measures()).isEmpty();
        assertThat(app.ground().state(Rules.PUBLICATION, Rules.file("lasts")).status())
                .isEqualTo(Status.PUBLISHED);
        assertThat(app.ground()
                        .state(Rules.PUBLICATION, Rules.file("waits-a-day"))
                        .published())
                .hasValue(today);
    }
}
