package shuzhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is hashed is written once, read, and written again when somebody checks it: the bytes must not move.
class CanonicalTest {
    private record Value(BigDecimal number, Optional<String> text, List<BigDecimal> more, Map<String, String> words) {}

    private static void staysAsItIs(Value value) {
        var written = Canonical.of(value);
        assertThat(Canonical.of(Canonical.JSON.readTree(written))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18.00",
                "0.10",
                "0",
                "-0.000001",
                "1E+3",
                "1E-9",
                "123456789012345678901234567890.123456789",
                "100"
            })
    void everyDigitOfADecimalIsKept(String number) {
        var value = new Value(new BigDecimal(number), Optional.empty(), List.of(new BigDecimal(number)), Map.of());
        staysAsItIs(value);
        assertThat(Canonical.JSON.readTree(Canonical.of(value)).get("number").decimalValue())
                .isEqualByComparingTo(number);
    }

    @Test
    void everyCharacterIsKept() {
        for (char c = 0; c < 0x300; c++)
            staysAsItIs(new Value(BigDecimal.ONE, Optional.of("a" + c + "/\\\"𠮷z"), List.of(), Map.of("k" + c, "v")));
    }

    @Test
    void anyValueIsWrittenAgainAsItWas() {
        var random = new Random(20_251);
        for (int i = 0; i < 2_000; i++) {
            var decimal = new BigDecimal(new BigInteger(1 + random.nextInt(90), random), random.nextInt(12));
            var text = new StringBuilder();
            for (int j = random.nextInt(20); j > 0; j--) text.append((char) random.nextInt(0xd800));
            var name = text.toString();
            staysAsItIs(new Value(decimal, Optional.of(name), List.of(decimal.negate()), Map.of("a", name, "b", "")));
        }
    }

    /// A form strips what was typed; the ledger gives back what was written, or a replay would make other views.
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", " a ", "a\n", "\na\r\n", "\t"})
    void whatWasWrittenIsReadToTheLetter(String text) {
        var value = new Value(
                new BigDecimal("18.00"), Optional.of(text), List.of(new BigDecimal("1.0")), Map.of("key", text));
        var json = Canonical.JSON.readTree(Canonical.of(value));
        assertThat(Shape.of(Value.class).readOwn(json)).isEqualTo(value);
        var typed = Shape.of(Value.class).read(json);
        assertThat(typed).isInstanceOf(Shape.Parsed.Good.class);
        assertThat(((Value) ((Shape.Parsed.Good) typed).value()).text())
                .isEqualTo(Optional.of(text.strip()).filter(it -> !it.isEmpty()));
    }
}
