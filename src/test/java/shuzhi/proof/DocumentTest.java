package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shuzhi.testing.Programs;

/// The documents say what the program does.
class DocumentTest {
    @TempDir
    Path folder;

    private static String read(String name) throws IOException {
        return Files.readString(Path.of("docs", name));
    }

    @Test
    void theExamplesOfTheDocumentAreRight() throws IOException {
        var lines = List.of("{\"position\":0}", "{\"position\":1}", "{\"position\":2}");
        assertThat(read("proof.md"))
                .contains(lines.stream()
                        .map(it -> "`" + Hash.SM3.leaf(it.getBytes(UTF_8)) + "`")
                        .toList())
                .contains("`" + SampleLedger.tree(lines).root() + "`");
        var seed = new byte[32];
        for (int i = 0; i < seed.length; i++) seed[i] = (byte) i;
        var commitment =
                Commitment.of(seed, Map.of("applicant", "甲".getBytes(UTF_8), "telephone", "0518".getBytes(UTF_8)));
        assertThat(read("proof.md")).contains("`" + commitment.base64() + "`");
    }

    /// A failure cites a section that is there, in both languages, and leaves no hole in its sentence.
    @ParameterizedTest
    @EnumSource
    void everyFailureCitesASection(Failure.Kind kind) throws IOException {
        var failure = Failure.of(kind, "A", "B");
        var section = failure.en().replaceAll("(?s).*docs/proof.md section (\\d+).*", "$1");
        assertThat(read("proof.md")).contains("\n## " + section + ". ");
        assertThat(failure.zh()).contains("docs/proof.md 第 " + section + " 节").doesNotContain("%");
        assertThat(failure.en()).doesNotContain("%");
    }

    /// The three lines of shell that check a signature without Python.
    @Test
    void theShellCommandsWork() throws IOException {
        Programs.need("openssl", "version");
        var commands = read("verify-by-hand.md").replaceAll("(?s).*```\n(sed .*?)```.*", "$1");
        Files.writeString(folder.resolve("key.pem"), SampleLedger.PUBLIC.pem());
        var checkpoint = SampleLedger.checkpoint(SampleLedger.lines(11)).text();
        assertThat(run(checkpoint, commands)).contains("Verified OK");
        assertThat(run(checkpoint.replace("\n11\n", "\n12\n"), commands))
                .contains("erification")
                .doesNotContain("OK");
    }

    private String run(String checkpoint, String commands) throws IOException {
        Files.writeString(folder.resolve("checkpoint"), checkpoint);
        return Programs.run("sh", "-c", "cd " + folder + "\n" + commands).text();
    }
}
