package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Importing;
import shuzhi.exchange.Trace;
import shuzhi.exchange.XesReader;

/// `shuzhi import` and `shuzhi export` on a real ledger.
class ExchangeCommandsTest {
    private static final String LOG = """
        <log><trace>
          <string key="concept:name" value="case-1"/><string key="department" value="Experts"/>
          <date key="startdate" value="2011-10-11T13:42:22+02:00"/><date key="enddate" value="2011-10-18T13:42:22+02:00"/>
          <date key="deadline" value="2011-12-06T13:41:31+01:00"/>
          <event><string key="concept:name" value="A"/><date key="time:timestamp" value="2011-10-11T13:42:22+02:00"/></event>
        </trace><trace>
          <string key="concept:name" value="case-2"/>
          <event><string key="concept:name" value="A"/><date key="time:timestamp" value="2011-10-12T13:42:22+02:00"/></event>
        </trace><trace><string key="concept:name" value="no dates"/></trace></log>
        """;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(errors, true));
    }

    @Test
    void aLogIsImportedOnceAndExportedAgain(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("some.xes"), LOG.getBytes(UTF_8));
        var data = folder.resolve("data").toString();
        assertThat(run("import", "xes", file.toString(), "--data", data, "--dry-run"))
                .isEqualTo(1);
        assertThat(Path.of(data)).doesNotExist();

        assertThat(run("import", "xes", file.toString(), "--data", data)).isEqualTo(1);
        assertThat(out.toString()).contains("imported: 2").contains("before: 0").contains("left out: 1");
        assertThat(errors.toString()).contains("no dates");
        assertThat(run("import", "xes", file.toString(), "--data", data)).isEqualTo(1);
        assertThat(out.toString()).contains("imported: 0").contains("before: 2");

        var exported = folder.resolve("out.xes");
        assertThat(run("export", "xes", "--data", data, "--out", exported.toString()))
                .isZero();
        var traces = new ArrayList<Trace>();
        XesReader.read(exported, traces::add);
        assertThat(traces)
                .extracting(it -> it.name().orElse(""))
                .containsExactly(Importing.fileOf("some", "case-1"), Importing.fileOf("some", "case-2"));
        assertThat(traces.getFirst().events())
                .extracting(it -> it.activity().orElse(""))
                .containsExactly("dossier.Imported");
    }

    @Test
    void aLogThatIsCutOffWritesNothing(@TempDir Path folder) throws IOException {
        var file = Files.write(
                folder.resolve("half.xes"), LOG.substring(0, LOG.length() / 2).getBytes(UTF_8));
        var data = folder.resolve("data").toString();
        assertThat(run("import", "xes", file.toString(), "--data", data)).isEqualTo(2);
        assertThat(Path.of(data)).doesNotExist();
    }

    @Test
    void aHolidayNoticeIsEnteredOnce(@TempDir Path folder) throws IOException {
        int year = java.time.LocalDate.now().getYear();
        var day = java.time.LocalDate.of(year, 12, 31);
        var file = Files.writeString(folder.resolve("days.tsv"), "# 示例\n" + day + "\tOFF\t示例节\tExample Festival\n");
        var data = folder.resolve("data").toString();
        String[] words = {
            "import",
            "holidays",
            file.toString(),
            "--notice",
            "示例〔1〕号",
            "--year",
            "" + year,
            "--address",
            "https://example.invalid/n",
            "--data",
            data
        };
        assertThat(run("import", "holidays", file.toString(), "--data", data)).isEqualTo(2);
        assertThat(run(words)).as(errors.toString()).isZero();
        assertThat(run(words)).as("the same again is the same").isZero();
        assertThat(run("verify", "ledger", "--data", data)).isZero();
        Files.writeString(file, "2026-1-1 OFF\n");
        assertThat(run(words)).isEqualTo(2);
    }

    /// A table of the statistics bureau: tried, taken, and taken again as it was read the first time.
    @Test
    void readingsComeInUnderAPost(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("月报.csv"), "数州市月报,\n指标,累计\n社会消费品零售总额,1065.6\n本表由示例统计局编制,\n");
        var data = folder.resolve("data").toString();
        var map = Files.writeString(folder.resolve("map.json"), """
            {"sheet": "", "first": 3, "indicator": "", "area": "329900000000", "form": "CUMULATIVE",
             "columns": ["INDICATOR", "LEVEL"]}\
            """).toString();
        String[] words = {"import", "readings", file.toString(), "--as", "329900-statistics-reviewer", "--data", data};
        assertThat(run("import", "readings", file.toString(), "--data", data)).isEqualTo(2);
        assertThat(run(with(words, "--period", "2025-09", "--map", map, "--dry-run")))
                .as("no indicator is defined yet")
                .isEqualTo(1);
        assertThat(run(with(RETAIL, "--data", data))).as(errors.toString()).isZero();
        assertThat(run(with(words, "--period", "2025-09", "--map", map, "--dry-run")))
                .as(errors.toString())
                .isZero();
        assertThat(out.toString()).contains("RETAIL|329900000000|2025-09|CUMULATIVE|LEVEL|CURRENT|1065.6");
        assertThat(run(words)).as("no period is known").isEqualTo(1);
        assertThat(run(with(words, "--period", "2025-09", "--map", map)))
                .as(errors.toString())
                .isZero();
        Files.writeString(file, "数州市月报,\n事项,本月\n社会消费品零售总额,1190.1\n");
        assertThat(run(with(words, "--period", "2025-10")))
                .as(errors.toString())
                .isZero();
        assertThat(out.toString()).contains("taken, to be checked: 1");
    }

    /// The one indicator of the test, as its owner defines it.
    private static final String[] RETAIL = {
        "do",
        "dictionary",
        "dictionary",
        "Define",
        "definition.code=RETAIL",
        "definition.name=社会消费品零售总额",
        "definition.english=Retail sales",
        "definition.meaning=示例口径",
        "definition.unit=亿元",
        "definition.owner=11329900MB900012XL",
        "definition.source=示例统计局",
        "definition.frequency=MONTH",
        "definition.price=COMPARABLE",
        "definition.measure=LEVEL",
        "definition.direction=HIGHER",
        "definition.branch=CONSUMPTION",
        "definition.divided=false",
        "definition.decimals=1",
        "definition.due=20",
        "definition.from=2020-01-01",
        "document=示例〔2020〕1号",
        "--as",
        "329900-statistics-head"
    };

    private static String[] with(String[] words, String... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(words), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    @Test
    void anotherKindIsBadInput() {
        assertThat(run("import", "thing", "x")).isEqualTo(2);
        assertThat(run("export", "thing", "--out", "x")).isEqualTo(2);
    }
}
