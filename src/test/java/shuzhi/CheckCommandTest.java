package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private record Run(int exit, String out, String errors) {}

    private static Run run(String input, String... arguments) {
        var out = new StringWriter();
        var errors = new StringWriter();
        int exit = new CommandLine(new CheckCommand(new ByteArrayInputStream(input.getBytes(UTF_8))))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors))
                .execute(arguments);
        return new Run(exit, out.toString(), errors.toString());
    }

    @ParameterizedTest(name = "{0} {1} exits {2} with {3}")
    @CsvSource({
        "uscc, 91350100M000100Y43, 0, ok",
        "uscc, 91350100M000100Y44, 1, check-character",
        "uscc, 00000000000000000X, 1, filler",
        "resident-id, 11010519491231002X, 0, ok",
        "resident-id, 110105194912310021, 1, check-character",
        "project-code, 2019-320700-48-01-123456, 0, ok",
        "project-code, 2019-3207-48-01-123456, 1, length",
        "licence-id, 1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9, 0, ok",
        "division, 320703401000, 0, ok",
        "division, 329900000000, 0, ok",
        "item, 11370800MB285591843370117002011, 0, ok",
        "item, 11370800MB28559184337011700201, 1, length",
    })
    void json(String kind, String code, int exit, String reason) {
        var run = run("", kind, code, "--json");
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.errors()).isEmpty();
        var answers = JsonMapper.shared().readTree(run.out());
        assertThat(answers.size()).isEqualTo(1);
        assertThat(answers.get(0).get("code").asString()).isEqualTo(code);
        assertThat(answers.get(0).get("ok").asBoolean()).isEqualTo(exit == 0);
        assertThat(answers.get(0).get("reason").get("id").asString()).isEqualTo(reason);
        assertThat(answers.get(0).get("reason").get("zh").asString()).isNotBlank();
        assertThat(answers.get(0).get("reason").get("en").asString()).isNotBlank();
    }

    @Test
    void manyCodesAreAnsweredInOrderAndOneWrongCodeDecidesTheExit() {
        var run = run("", "--json", "uscc", "91350100M000100Y43", "91350100M000100Y44", "9144030071526726XG");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(JsonMapper.shared()
                        .readTree(run.out())
                        .valueStream()
                        .map(it -> it.get("ok").asBoolean()))
                .containsExactly(true, false, true);
    }

    @Test
    void aSingleHyphenReadsStandardInput() {
        var run = run("91350100M000100Y43\r\n\n 9144030071526726XG \n", "uscc", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(2).allMatch(it -> it.startsWith("+  91"));
    }

    @Test
    void peopleSeeResidentIdsMasked() {
        assertThat(run("", "resident-id", "110105194912310021").out())
                .contains("110105********0021")
                .doesNotContain("19491231");
    }

    @ParameterizedTest(name = "check {0}")
    @CsvSource({"'', 缺少代码种类", "'passport 1', 没有“passport”这种代码", "uscc, 缺少要校验的代码", "uscc --wrong, --wrong"})
    void badUsageExitsWithTwo(String arguments, String message) {
        var run = run("", arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).contains(message);
    }
}
