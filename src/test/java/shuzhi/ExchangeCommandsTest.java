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

    @Test
    void anotherKindIsBadInput() {
        assertThat(run("import", "thing", "x")).isEqualTo(2);
        assertThat(run("export", "thing", "--out", "x")).isEqualTo(2);
    }
}
