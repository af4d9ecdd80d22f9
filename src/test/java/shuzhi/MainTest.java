package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// The command line: exit codes that scripts rely on, messages in both languages.
class MainTest {
    private record Outcome(int exit, String out, String errors) {}

    private static Outcome run(String... arguments) {
        var out = new StringWriter();
        var errors = new StringWriter();
        int exit = Main.run(arguments, new PrintWriter(out, true), new PrintWriter(errors, true));
        return new Outcome(exit, out.toString(), errors.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    deu           | 不认识 deu      | Did you mean due?
                    chek          | 不认识 chek     | Did you mean check?
                    duck          | 不认识 duck     | duck is not known here
                    due --limt 3  | 不认识 --limt   | Did you mean --limit?
                    due --from    | 不完整          | incomplete
                    ''            | 命令            | Commands
                    """)
    void whatIsNotUnderstoodExitsWithTwo(String arguments, String chinese, String english) {
        var outcome = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errors()).contains(chinese, english, "用法", "sage");
        assertThat(outcome.errors().contains("Did you mean")).isEqualTo(english.startsWith("Did you mean"));
    }

    @Test
    void helpAndVersionExitWithZero() {
        assertThat(run("--help"))
                .satisfies(it -> assertThat(it.exit()).isZero())
                .satisfies(it -> assertThat(it.out()).contains("用法 / Usage: shuzhi", "命令 / Commands", "due", "check"));
        assertThat(run("--version").out()).startsWith("数治 Shuzhi");
    }

    @Test
    void everyCommandExplainsItselfInBothLanguages() {
        for (var command : Main.commands()) {
            var line = new CommandLine(command);
            var help = run(line.getCommandName(), "--help");
            assertThat(help.exit()).isZero();
            assertThat(help.out()).contains("用法 / Usage: shuzhi " + line.getCommandName(), "显示用法 / show this usage");
            assertThat(String.join(" ", line.getCommandSpec().usageMessage().description()))
                    .containsPattern("\\p{IsHan}")
                    .containsPattern("[a-z]{3}");
        }
    }

    /// The scripts themselves, in a small folder of their own: no build, no JDK needed.
    @Test
    void theScriptSaysWhatIsMissing(@TempDir Path empty) throws Exception {
        var root = Files.createDirectories(empty.resolve("city hall"));
        var bin = Files.createDirectories(root.resolve("bin"));
        for (var name : List.of("shuzhi", "tools.sh", "run"))
            Files.copy(Path.of("bin", name), bin.resolve(name), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        var link = Files.createSymbolicLink(empty.resolve("link"), bin.resolve("shuzhi"));
        var fake = jdk(empty.resolve("jdk"), 25, "echo \"$@\"; exit 7");
        jdk(empty.resolve("old"), 17, "exit 0");

        var missing = script(link, "old", "due");
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.out()).contains("jar", "缺少", "missing");

        Files.createFile(Files.createDirectories(root.resolve("target")).resolve("shuzhi.jar"));
        var ran = script(link, fake.toString(), "due", "--from", "a b");
        assertThat(ran.exit()).as("the exit code of the program is passed on").isEqualTo(7);
        assertThat(ran.out())
                .contains("jaxp-strict.properties", "TieredStopAtLevel=1")
                .endsWith("target/shuzhi.jar due --from a b");
        assertThat(script(bin.resolve("run"), fake.toString(), "--port", "8080").out())
                .doesNotContain("TieredStopAtLevel")
                .endsWith("target/shuzhi.jar run --port 8080");
    }

    private static Path jdk(Path home, int version, String java) throws IOException {
        var bin = Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        for (var program : List.of("java", "javac")) {
            Files.writeString(bin.resolve(program), "#!/bin/sh\n" + java + "\n");
            assertThat(bin.resolve(program).toFile().setExecutable(true)).isTrue();
        }
        return home;
    }

    private static Outcome script(Path script, String jdk, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(Path.of("/").toFile());
        builder.environment().put("SHUZHI_JDK", jdk);
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out.strip(), "");
    }
}
