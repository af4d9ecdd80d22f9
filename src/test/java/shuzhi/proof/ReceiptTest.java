package shuzhi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.proof.Failure.Kind;

/// The receipt that a person takes home and anyone can check.
class ReceiptTest {
    private static final List<String> LINES = SampleLedger.lines(11);
    private static final Tree TREE = SampleLedger.tree(LINES);
    private static final Checkpoint CHECKPOINT = SampleLedger.checkpoint(LINES);

    private static Receipt receipt(int index) {
        return new Receipt(LINES.get(index), index, TREE.proofs().inclusion(index, 11), CHECKPOINT);
    }

    @Test
    void everyReceiptOfTheLedgerHolds() {
        for (int index = 0; index < LINES.size(); index++) {
            var read = Receipt.parse(receipt(index).text());
            assertThat(read).isEqualTo(Verdict.holds(receipt(index)));
            assertThat(read.then(it -> it.verify(SampleLedger.PUBLIC)).ok()).isTrue();
        }
        assertThat(receipt(6).text())
                .startsWith("shuzhi-receipt@v1\nline {\"v\":1,\"position\":6,")
                .contains("\nindex 6\n");
    }

    private record Forged(String what, Kind expected, UnaryOperator<String> change) {}

    @TestFactory
    Stream<DynamicTest> aForgedReceiptIsRefused() {
        var other = SampleLedger.checkpoint(SampleLedger.lines(12));
        return Stream.of(
                        new Forged("another limit", Kind.NOT_INCLUDED, it -> it.replace("\"limit\":3", "\"limit\":9")),
                        new Forged("another index", Kind.WRONG_POSITION, it -> it.replace("index 6", "index 5")),
                        new Forged(
                                "index and line moved together",
                                Kind.NOT_INCLUDED,
                                it -> it.replace("index 6", "index 5").replace("\"position\":6", "\"position\":5")),
                        new Forged(
                                "an index beyond the end",
                                Kind.NOT_INCLUDED,
                                it -> it.replace("index 6", "index 11").replace("\"position\":6", "\"position\":11")),
                        new Forged(
                                "one digest less",
                                Kind.NOT_INCLUDED,
                                it -> it.replaceFirst("index 6\n[^\n]+\n", "index 6\n")),
                        new Forged(
                                "one digest twice",
                                Kind.NOT_INCLUDED,
                                it -> it.replaceFirst("index 6\n([^\n]+\n)", "index 6\n$1$1")),
                        new Forged(
                                "a digest in hex",
                                Kind.RECEIPT_FORMAT,
                                it -> it.replaceFirst("index 6\n[^\n]+\n", "index 6\n00ff\n")),
                        new Forged(
                                "a space in the line",
                                Kind.LINE_FORMAT,
                                it -> it.replace("\"limit\":3", "\"limit\": 3")),
                        new Forged("another title", Kind.RECEIPT_FORMAT, it -> it.replace("@v1", "@v2")),
                        new Forged("no line", Kind.RECEIPT_FORMAT, it -> it.replaceFirst("\nline [^\n]+\n", "\n")),
                        new Forged(
                                "an index that is no number",
                                Kind.RECEIPT_FORMAT,
                                it -> it.replace("index 6", "index six")),
                        new Forged("empty", Kind.RECEIPT_FORMAT, _ -> ""),
                        new Forged("cut off", Kind.CHECKPOINT_FORMAT, it -> it.substring(0, it.length() - 1)),
                        new Forged(
                                "another checkpoint of the same ledger",
                                Kind.NOT_INCLUDED,
                                it -> it.substring(0, it.indexOf("\n\n") + 2) + other.text()),
                        new Forged("another size", Kind.NOT_SIGNED, it -> it.replace("ledger\n11\n", "ledger\n12\n")))
                .map(it -> DynamicTest.dynamicTest(it.what, () -> {
                    var text = it.change.apply(receipt(6).text());
                    var verdict = Receipt.parse(text).then(read -> read.verify(SampleLedger.PUBLIC));
                    assertThat(verdict.failure().map(Failure::kind)).contains(it.expected);
                }));
    }

    /// Threat T5: two ledgers of equal size, both signed; only the witnessed one is believed.
    @Test
    void anUnwitnessedTwinIsRefused() {
        var audit = SampleLedger.key("audit.example", 11);
        var policy = Policy.of(SampleLedger.PUBLIC, List.of(audit.publicKey()), 1);
        var genuine = receipt(6);
        var checkpoint = genuine.checkpoint();
        var witnessed = checkpoint.with(checkpoint.cosignature(audit, Instant.parse("2025-03-04T04:00:00Z")));
        assertThat(new Receipt(genuine.line(), 6, genuine.proof(), witnessed)
                        .verify(policy)
                        .ok())
                .isTrue();

        var twin = SampleLedger.lines(11);
        twin.set(6, SampleLedger.line(6, "改写"));
        var forged = new Receipt(
                twin.get(6), 6, SampleLedger.tree(twin).proofs().inclusion(6, 11), SampleLedger.checkpoint(twin));
        assertThat(forged.verify(SampleLedger.PUBLIC).ok())
                .as("the key alone cannot tell")
                .isTrue();
        assertThat(forged.verify(policy).failure().map(Failure::kind)).contains(Kind.TOO_FEW_WITNESSES);
    }
}
