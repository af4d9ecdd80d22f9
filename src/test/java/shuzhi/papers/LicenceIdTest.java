package shuzhi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shuzhi.papers.LicenceId.Fault;
import shuzhi.papers.LicenceId.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rules.
class LicenceIdTest {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    static Stream<JsonNode> vectors() {
        var file = Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("../shared/domain/vectors/e-licence-id.json")
                .normalize();
        if (!Files.exists(file)) System.out.println("SKIPPED: " + file + " is absent, its cases are not checked");
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is absent");
        return JsonMapper.shared().readTree(file).valueStream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void worked(JsonNode example) {
        var identifier = example.get("identifier").asString();
        var expected = example.get("expectedCheck").asString();
        assertThat(LicenceId.check(example.get("body").asString())).hasToString(expected);
        switch (LicenceId.parse(identifier)) {
            case Reading.Good(var id) -> {
                assertThat(example.get("valid").asBoolean()).isTrue();
                assertThat(id).hasToString(identifier);
            }
            case Reading.Bad bad -> {
                assertThat(example.get("valid").asBoolean()).isFalse();
                assertThat(bad.fault()).isEqualTo(Fault.CHECK);
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', FORM",
        "11100000000013338W009.11330105002500287C.2025052201.002.0, FORM",
        "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002, FORM",
        "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0.1, FORM",
        "1.2.156.3005.2.11100000000013338w009.11330105002500287C.2025052201.002.0, TYPE",
        "1.2.156.3005.2.11100000000013338W09.11330105002500287C.2025052201.002.0, TYPE",
        "1.2.156.3005.2.11100000000013338W009..2025052201.002.0, ISSUER",
        "1.2.156.3005.2.11100000000013338W009.连云港.2025052201.002.0, ISSUER",
        "1.2.156.3005.2.11100000000013338W009.11330105002500287C.20250522-01.002.0, SERIAL",
        "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.02.0, VERSION",
        "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.000.0, VERSION",
        "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.1, CHECK",
        "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002., CHECK",
        "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.00, CHECK",
    })
    void whatIsWrongIsNamed(String written, Fault fault) {
        assertThat(LicenceId.parse(written)).isInstanceOfSatisfying(Reading.Bad.class, it -> {
            assertThat(it.fault()).isEqualTo(fault);
            assertThat(it.text().zh()).contains("GB/T 36904").endsWith("重新输入。").doesNotContain("%s");
            assertThat(it.text().en())
                    .contains("GB/T 36904")
                    .endsWith("enter it again.")
                    .doesNotContain("%s");
        });
    }

    @Test
    void blanksAroundItDoNotCount() {
        var id = Samples.licence().id();
        assertThat(LicenceId.parse("  " + id + "\n")).isEqualTo(new Reading.Good(id));
    }

    /// The method of ISO/IEC 7064 finds every single wrong character.
    @Test
    void everySingleMistakeIsFound() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var body = new StringBuilder();
            for (int at = 0; at < 52; at++) body.append(ALPHABET.charAt(random.nextInt(36)));
            char check = LicenceId.check(body.toString());
            int at = random.nextInt(52);
            char before = body.charAt(at);
            char other = ALPHABET.charAt(random.nextInt(36));
            if (other == before) continue;
            body.setCharAt(at, other);
            assertThat(LicenceId.check(body.toString())).isNotEqualTo(check);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "11100000000013338W009, A, 1, 0",
        "11100000000013338W009, A, 1, 1000",
        "W009, A, 1, 1",
        "11100000000013338W009, a, 1, 1"
    })
    void anIdOfWrongPartsCannotBeMade(String type, String issuer, String serial, int version) {
        assertThatThrownBy(() -> new LicenceId(type, issuer, serial, version))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
