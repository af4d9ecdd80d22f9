package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `shuzhi log` as a script meets it.
class LogCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    private int run(String... arguments) {
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(errors, true));
    }

    private static Path receipt() {
        var file = Path.of(System.getProperty("basedir", ""), "../shared/data/logs/receipt.xes.gz");
        if (!Files.exists(file)) System.out.println("SKIPPED: " + file + " is not there");
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not there");
        return file;
    }

    @Test
    void jsonIsOneDocumentAndNothingElse() {
        assertThat(run("log", receipt().toString(), "--json")).isZero();
        var document = JsonMapper.shared().readTree(out.toString());
        assertThat(document.get("cases").intValue()).isEqualTo(1434);
        assertThat(document.get("events").intValue()).isEqualTo(8577);
        assertThat(document.get("activities").intValue()).isEqualTo(27);
        assertThat(document.get("variants").intValue()).isEqualTo(116);
        assertThat(document.get("edges").intValue()).isEqualTo(99);
        assertThat(document.get("resources").intValue()).isEqualTo(48);
        assertThat(document.at("/throughputDays/median").doubleValue()).isBetween(0.0332, 0.03321);
        assertThat(document.at("/workingDays/median").isNumber()).isTrue();
        assertThat(document.at("/activityCounts/Confirmation of receipt").intValue())
                .isEqualTo(1434);
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void theTableHasBothLanguages() {
        assertThat(run("log", receipt().toString())).isZero();
        assertThat(out.toString()).contains("案例 / cases: 1434").contains("working days");
    }

    @Test
    void aFileThatIsCutOffIsBadInput(@TempDir Path folder) throws IOException {
        byte[] plain;
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(receipt())))) {
            plain = unpacked.readNBytes(100_000);
        }
        var file = Files.write(folder.resolve("half.xes"), plain);
        assertThat(run("log", file.toString(), "--json")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(errors.toString()).contains("第").contains("Line ");
    }

    @Test
    void otherFilesAreBadInput(@TempDir Path folder) throws IOException {
        var page = Files.write(folder.resolve("page.xes"), "<html/>".getBytes(UTF_8));
        assertThat(run("log", page.toString())).isEqualTo(2);
        assertThat(run("log", folder.resolve("missing.xes").toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("html").contains("missing.xes");
    }
}
