package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.approvals.DetectorViews;
import shuzhi.approvals.Importing;
import shuzhi.approvals.process.Views;
import shuzhi.calendar.Calendars;
import shuzhi.database.Database;
import shuzhi.exchange.CsvReader;
import shuzhi.exchange.LogCases;
import shuzhi.exchange.LogFacts;
import shuzhi.exchange.Mapping;
import shuzhi.exchange.TableCases;
import shuzhi.exchange.XesReader;
import shuzhi.figures.Scope;
import shuzhi.ledger.Time;
import tools.jackson.databind.json.JsonMapper;

/// Real logs and registers on a real ledger: what the board says of them, against answers that other programs
/// computed.
@Timeout(300)
class RealInputTest {
    private static final Path DATA = Path.of(System.getProperty("basedir", ""), "..", "shared", "data");
    private static final String CALGARY = """
        {"number": "permitnum", "from": "applieddate", "until": "issueddate", "dates": "uuuu-MM-dd",
         "steps": ["applieddate", "issueddate", "completeddate"], "department": "permittype"}\
        """;
    private static final String CHICAGO = """
        {"number": "ID", "from": "APPLICATION CREATED DATE", "until": "DATE ISSUED", "dates": "MM/dd/uuuu",
         "steps": ["APPLICATION CREATED DATE", "PAYMENT DATE", "DATE ISSUED"],
         "where": {"APPLICATION TYPE": "ISSUE"}}\
        """;

    @TempDir
    private static Path folder;

    private static Database database;
    private static App app;
    private static int brokenOff;

    @BeforeAll
    static void open() throws IOException {
        if (!Files.exists(DATA)) System.out.println("SKIPPED: " + DATA + " is not there");
        Assumptions.assumeTrue(Files.exists(DATA), () -> DATA + " is not there");
        database = Database.builtIn(folder.resolve("data"), _ -> {});
        app = App.open(database, Keys.open(folder.resolve("data")), Time.SYSTEM, "http://localhost", _ -> {});
        // an import that breaks off, and is begun again
        assertThatThrownBy(() -> log("receipt", 600)).hasMessage("broken off");
        brokenOff = (int) app.clerk().head().size();
        log("receipt", Integer.MAX_VALUE);
        log("BPIC15_1", Integer.MAX_VALUE);
        table("calgary", "calgary_building_permits_5000.csv", CALGARY);
        table("chicago", "chicago_business_licences_561.csv", CHICAGO);
    }

    @AfterAll
    static void close() {
        if (app != null) app.close();
        if (database != null) database.close();
    }

    private static Importing into(String source) {
        var importing = new Importing(source, source, Calendars.load().latest(), _ -> {});
        importing.write(app.clerk());
        return importing;
    }

    private static Importing log(String name, int most) throws IOException {
        var importing = into(name);
        var count = new int[1];
        XesReader.read(DATA.resolve("logs/" + name + ".xes.gz"), trace -> {
            if (count[0]++ == most) {
                importing.settle();
                throw new IllegalStateException("broken off");
            }
            importing.take(LogCases.of(trace).aCase(trace));
        });
        importing.settle();
        return importing;
    }

    private static Importing table(String source, String file, String map) throws IOException {
        var mapping =
                Mapping.read(Files.write(folder.resolve(source + ".json"), map.getBytes(UTF_8)), TableCases.class);
        var importing = into(source);
        try (var csv = new CsvReader(Files.newInputStream(DATA.resolve("permits/" + file)))) {
            var reader = mapping.reader(csv.next().orElseThrow().cells());
            for (var row = csv.next(); row.isPresent(); row = csv.next())
                reader.row(row.get()).flatMap(TableCases.Taken::aCase).ifPresent(importing::take);
        }
        importing.settle();
        return importing;
    }

    /// The cases of a log as the other programs have them, and what the definitions ask of them.
    private static final String CASES = """
            create table traces as select * from read_csv('%1$s/traces.csv');
            create table cases as
            select 'receipt' as log, coalesce(department, '') as department, first_local_date as entered,
                   start_date as started, end_date as ended, deadline_date as deadline,
                   start_to_end_cn_working_days as used
              from read_csv('%2$s/receipt.cases.csv') join traces on traces.id = "case"
             union all
            select 'BPIC15_1', '', first_local_date, first_local_date, last_local_date, null, cn_working_days
              from read_csv('%2$s/BPIC15_1.cases.csv');
            """;

    private static final String COUNTS = """
            select 'entered-late', log, count(*) filter (entered > started) as found from cases group by log
            having found >= 5 and found * 5 >= count(*)
             union all
            select 'decided-on-last-day', log, count(*) filter (ended = deadline) as found from cases
             where ended is not null and deadline is not null group by log having found >= 5 and found * 2 >= count(*)
             union all
            select 'unusual-speed', log, count(*)
              from cases join (select log, department, quantile_disc(used, 0.5) as middle from cases
                                where ended is not null group by all having count(*) >= 10) using (log, department)
             where ended is not null
               and (middle >= 3 and used * 4 <= middle or used >= 4 * greatest(middle, 1) and ended > deadline)
             group by log
            """;

    /// What each detector finds in the two logs is what DuckDB counts in the tables of other programs, and, of four
    /// eyes, what pm4py counted. Nothing in the logs says who asked or who stopped a clock, so the other patterns
    /// find nothing.
    @Test
    void whatTheDetectorsFindInRealLogsIsWhatOthersCount() throws IOException, SQLException {
        var scope = new Scope(
                LocalDate.of(2007, 1, 1),
                LocalDate.of(2030, 1, 1),
                "",
                app.clerk().head().size());
        var views = new DetectorViews(app.ground().query());
        var found = new TreeMap<String, Long>();
        for (var it : DetectorViews.all())
            for (var one : views.found(it, scope))
                if (Set.of("receipt", "BPIC15_1").contains(one.body()))
                    found.merge(it.id() + " " + one.body(), 1L, Long::sum);
        var expected = new TreeMap<String, Long>();
        Files.write(folder.resolve("traces.csv"), traces());
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement()) {
            statement.execute(CASES.formatted(folder, DATA.resolve("oracle")));
            try (var rows = statement.executeQuery(COUNTS)) {
                while (rows.next()) expected.put(rows.getString(1) + " " + rows.getString(2), rows.getLong(3));
            }
        }
        expected.put("checked-by-the-same receipt", sharedByTwo());
        assertThat(found)
                .isEqualTo(expected)
                .containsEntry("checked-by-the-same receipt", 1099L)
                .containsEntry("entered-late receipt", 1406L)
                .containsKeys("unusual-speed receipt", "unusual-speed BPIC15_1");
    }

    private static long sharedByTwo() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(DATA.resolve("oracle/controls.json")))
                .path("receipt")
                .path("Confirmation of receipt / T02 Check confirmation of receipt")
                .path("cases_sharing_a_resource")
                .asLong();
    }

    /// Id and department of each case of the receipt log, found in its text without reading it as a log.
    private static List<String> traces() throws IOException {
        var traces = new ArrayList<String>(List.of("id,department"));
        try (var in = new GZIPInputStream(Files.newInputStream(DATA.resolve("logs/receipt.xes.gz")))) {
            for (var trace : new String(in.readAllBytes(), UTF_8).split("<trace>")) {
                var head = trace.split("<event>", 2)[0];
                var id = Pattern.compile("\"concept:name\" value=\"(case-[^\"]+)\"")
                        .matcher(head);
                var department =
                        Pattern.compile("\"department\" value=\"([^\"]+)\"").matcher(head);
                if (id.find() && department.find()) traces.add(id.group(1) + "," + department.group(1));
            }
        }
        return traces;
    }

    private static List<Views.Pace> paces() {
        var scope = Scope.year(2025, "", app.clerk().head().size());
        return new Views(app.ground().query()).paces(scope);
    }

    @ParameterizedTest(name = "{0}. {1}: {2} dossiers, {3} ended, median {4}, 90 % {5}, within 3/5/50 {6}/{7}/{8}")
    @CsvSource({
        // rank, body,    dossiers, ended, median, p90, within 3, 5, 50
        "1, chicago,        72,    72,     6,  53.6,  32,  33,   64",
        "2, calgary,      4929,  4714,    15,  63.0, 543, 807, 4098",
        "3, receipt,      1434,  1329,    35,  72.0,  29,  48, 1008",
        "4, BPIC15_1,     1199,  1199,    42, 134.2,  50,  69,  729",
    })
    void importedBodiesAreRankedByMedianWorkingDays(
            int rank,
            String body,
            int count,
            int ended,
            int median,
            double p90,
            int within3,
            int within5,
            int within50) {
        var pace = paces().get(rank - 1);
        assertThat(pace.body()).isEqualTo(body);
        assertThat(pace.imported()).isTrue();
        assertThat(List.of(pace.count(), pace.ended())).containsExactly(count, ended);
        assertThat(pace.median()).isEqualByComparingTo(Integer.toString(median));
        assertThat(pace.p90().doubleValue()).isEqualTo(p90);
        assertThat(List.of(pace.within3(), pace.within5(), pace.within50()))
                .containsExactly(within3, within5, within50);
        assertThat(pace.low()).isLessThanOrEqualTo(median);
        assertThat(pace.high()).isGreaterThanOrEqualTo(median);
    }

    /// Threat T23: an import that was broken off goes on, and the same import again writes nothing.
    @Test
    void theSameImportAgainWritesNothing() throws IOException {
        assertThat(brokenOff).isEqualTo(600);
        long size = app.clerk().head().size();
        var again = log("receipt", Integer.MAX_VALUE);
        assertThat(List.of(again.done(), again.again(), again.leftOut())).containsExactly(0, 1434, 0);
        assertThat(app.clerk().head().size()).isEqualTo(size);
        assertThat(size).isEqualTo(1434 + 1199 + 4929 + 72);
    }

    /// The bottleneck page asks the ledger; `shuzhi log` reads the file: the facts are the same.
    @ParameterizedTest
    @CsvSource({"receipt", "BPIC15_1"})
    void theFactsOfThePageAreThoseOfTheLog(String log) throws IOException {
        var days = Calendars.load().latest();
        var fromFile = new LogFacts(days::count);
        XesReader.read(DATA.resolve("logs/" + log + ".xes.gz"), fromFile);
        var fromLedger = new LogFacts(days::count);
        var ever = new Views.Question(
                log, log, "", LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31), Integer.MAX_VALUE);
        new Views(app.ground().query()).traces(ever, fromLedger::trace);
        assertThat(facts(fromLedger)).isEqualTo(facts(fromFile));
    }

    private static List<Object> facts(LogFacts it) {
        var facts = new ArrayList<Object>(List.of(it.cases(), it.events(), it.variants(), it.rework()));
        facts.addAll(List.of(it.edges(), it.handovers(), it.activityCounts(), it.resourceCounts()));
        facts.addAll(List.of(
                it.throughputDays().median(),
                it.throughputDays().p90(),
                it.throughputDays().mean()));
        facts.addAll(List.of(
                it.workingDays().median(),
                it.workingDays().p90(),
                it.wallClockDays().max()));
        return facts;
    }

    @Test
    void theCommandLineSaysWhatIsWrong() throws IOException {
        var file = DATA.resolve("permits/chicago_business_licences_561.csv").toString();
        var map = Files.write(
                folder.resolve("bad.json"), CHICAGO.replace("\"ID\"", "\"No\"").getBytes(UTF_8));
        var errors = new StringWriter();
        var out = new StringWriter();
        assertThat(Main.run(
                        new String[] {"import", "table", file, "--map", map.toString(), "--dry-run"},
                        new PrintWriter(out, true),
                        new PrintWriter(errors, true)))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("没有对照文件所写的列“No”", "the table has no column “No”");
        var good = Files.write(folder.resolve("good.json"), CHICAGO.getBytes(UTF_8));
        assertThat(Main.run(
                        new String[] {"import", "table", file, "--map", good.toString(), "--dry-run"},
                        new PrintWriter(out, true),
                        new PrintWriter(errors, true)))
                .isEqualTo(1);
        assertThat(out.toString()).contains("imported: 72", "left out: 65");
    }
}
