package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.proof.Failure.Kind;

/// Goal G7, threats T1 and T4: whatever is done to a published ledger of 600 lines, one verifier with one public key
/// and
/// one witness's key finds it, and says where.
class TamperTest {
    private static final SigningKey AUDIT = SampleLedger.key("audit.example", 11);
    private static final Policy POLICY = Policy.of(SampleLedger.PUBLIC, List.of(AUDIT.publicKey()), 1);
    private static final Instant NOON = Instant.parse("2025-03-04T04:00:00Z");

    @TempDir
    Path folder;

    /// The published files, open to change.
    private static final class Published {
        private List<String> lines = SampleLedger.lines(600);
        private byte[] tail = new byte[0];
        private Checkpoint signed = SampleLedger.checkpoint(lines);
        private String checkpoint = signed.with(signed.cosignature(AUDIT, NOON)).text();

        /// What someone can do who has the ledger's key, but not the witness's.
        private void signAgain() {
            signed = SampleLedger.checkpoint(lines);
            checkpoint = signed.text();
        }

        private void set(int place, String from, String to) {
            var changed = lines.get(place).replace(from, to);
            assertThat(changed).isNotEqualTo(lines.get(place));
            lines.set(place, changed);
        }

        private void renumber() {
            for (int i = 0; i < lines.size(); i++)
                lines.set(i, lines.get(i).replaceFirst("\"position\":\\d+", "\"position\":" + i));
        }

        private void rewrite(String from, String to) {
            assertThat(checkpoint).contains(from);
            checkpoint = checkpoint.replace(from, to);
        }
    }

    private record Row(String what, Kind expected, OptionalLong position, Consumer<Published> change) {}

    private static Row row(String what, Kind expected, Consumer<Published> change) {
        return new Row(what, expected, OptionalLong.empty(), change);
    }

    private static Row row(String what, Kind expected, int position, Consumer<Published> change) {
        return new Row(what, expected, OptionalLong.of(position), change);
    }

    private Verdict<Frontier> verify(Published published) throws Exception {
        var file = folder.resolve("lines");
        Files.write(file, SampleLedger.file(published.lines));
        Files.write(file, published.tail, StandardOpenOption.APPEND);
        return Lines.verify(file, published.checkpoint, POLICY);
    }

    @TestFactory
    Stream<DynamicTest> everyTamperingIsFound() {
        return Stream.of(
                        // the content of a line
                        row("one letter of a field", Kind.WRONG_ROOT, it -> it.set(300, "开办", "注销")),
                        row("a shorter limit", Kind.WRONG_ROOT, it -> it.set(0, "\"limit\":3", "\"limit\":1")),
                        row(
                                "the date when it happened",
                                Kind.WRONG_ROOT,
                                it -> it.set(599, "2025-03-04\"", "2025-03-03\"")),
                        row(
                                "the time when it was written",
                                Kind.WRONG_ROOT,
                                it -> it.set(256, "T02:00:00Z", "T01:00:00Z")),
                        row("the act's name", Kind.WRONG_ROOT, it -> it.set(255, "Accepted", "Granted")),
                        row("the place", Kind.WRONG_ROOT, it -> it.set(17, "320700000000", "320800000000")),
                        row("the body", Kind.WRONG_ROOT, it -> it.set(17, "11320700", "11320800")),
                        row("the commitment", Kind.WRONG_ROOT, it -> it.set(511, "IGQH", "IGQI")),
                        row(
                                "the number within the file",
                                Kind.WRONG_ROOT,
                                it -> it.set(512, "\"number\":1", "\"number\":2")),
                        row(
                                "a field added",
                                Kind.WRONG_ROOT,
                                it -> it.set(9, "\"limit\":3", "\"limit\":3,\"late\":false")),
                        row("a field taken away", Kind.WRONG_ROOT, it -> it.set(9, ",\"limit\":3", "")),
                        row(
                                "the same value spelt otherwise",
                                Kind.WRONG_ROOT,
                                it -> it.set(9, "\"limit\":3", "\"limit\":3.0")),
                        row("the same letter as an escape", Kind.WRONG_ROOT, it -> it.set(9, "开", "\\u5f00")),
                        row(
                                "a space that JSON allows",
                                Kind.LINE_FORMAT,
                                9,
                                it -> it.set(9, "\"limit\":3", "\"limit\": 3")),
                        row(
                                "a field twice",
                                Kind.LINE_FORMAT,
                                9,
                                it -> it.set(9, "\"limit\":3", "\"limit\":3,\"limit\":1")),
                        row(
                                "the last bracket",
                                Kind.LINE_FORMAT,
                                9,
                                it -> it.lines.set(9, it.lines.get(9).substring(1))),
                        row("a carriage return", Kind.LINE_FORMAT, 9, it -> it.lines.set(9, it.lines.get(9) + "\r")),
                        row("an empty line put in", Kind.LINE_FORMAT, 9, it -> it.lines.add(9, "")),
                        row(
                                "another position",
                                Kind.WRONG_POSITION,
                                9,
                                it -> it.set(9, "\"position\":9", "\"position\":8")),
                        // the order of the lines
                        row("two lines swapped", Kind.WRONG_POSITION, 40, it -> Collections.swap(it.lines, 40, 500)),
                        row("two lines swapped and renumbered", Kind.WRONG_ROOT, it -> {
                            Collections.swap(it.lines, 40, 500);
                            it.renumber();
                        }),
                        row("a line deleted", Kind.WRONG_POSITION, 40, it -> it.lines.remove(40)),
                        row("a line deleted and the rest renumbered", Kind.TOO_FEW_LINES, 599, it -> {
                            it.lines.remove(40);
                            it.renumber();
                        }),
                        row("a line deleted, renumbered, another added at the end", Kind.WRONG_ROOT, it -> {
                            it.lines.remove(40);
                            it.lines.add(SampleLedger.line(599, "补"));
                            it.renumber();
                        }),
                        row("the first line deleted", Kind.WRONG_POSITION, 0, it -> it.lines.removeFirst()),
                        row(
                                "a line put in",
                                Kind.WRONG_POSITION,
                                41,
                                it -> it.lines.add(40, SampleLedger.line(40, "插"))),
                        row("a line put in and the rest renumbered", Kind.WRONG_ROOT, it -> {
                            it.lines.add(40, SampleLedger.line(40, "插"));
                            it.renumber();
                        }),
                        row("a line twice", Kind.WRONG_POSITION, 41, it -> it.lines.add(40, it.lines.get(40))),
                        row("lines in reverse", Kind.WRONG_POSITION, 0, it -> Collections.reverse(it.lines)),
                        // the end of the file
                        row("the last line deleted", Kind.TOO_FEW_LINES, 599, it -> it.lines.removeLast()),
                        row("half of the file", Kind.TOO_FEW_LINES, 256, it -> it.lines = it.lines.subList(0, 256)),
                        row("no lines", Kind.TOO_FEW_LINES, 0, it -> it.lines = List.of()),
                        row(
                                "a line more at the end",
                                Kind.TOO_MANY_LINES,
                                600,
                                it -> it.lines.add(SampleLedger.line(600, "又"))),
                        row(
                                "half a line at the end",
                                Kind.TOO_MANY_LINES,
                                600,
                                it -> it.tail = "{\"v\":1".getBytes(UTF_8)),
                        row("no newline at the end", Kind.LINE_UNFINISHED, 599, it -> {
                            it.tail = it.lines.removeLast().getBytes(UTF_8);
                        }),
                        // the checkpoint
                        row("the tail cut and the size patched", Kind.NOT_SIGNED, it -> {
                            it.lines = it.lines.subList(0, 500);
                            it.rewrite("\n600\n", "\n500\n");
                        }),
                        row("a line and the root rewritten", Kind.NOT_SIGNED, it -> {
                            it.set(9, "\"limit\":3", "\"limit\":1");
                            it.rewrite(
                                    it.signed.root().base64(),
                                    SampleLedger.tree(it.lines).root().base64());
                        }),
                        row(
                                "another ledger's name",
                                Kind.WRONG_ORIGIN,
                                it -> it.rewrite(SampleLedger.ORIGIN, "other.example/ledger")),
                        row(
                                "the ledger's signature left out",
                                Kind.NOT_SIGNED,
                                it -> it.rewrite(
                                        it.signed.signatures().getFirst().text(), "")),
                        row("a digit of the signature", Kind.NOT_SIGNED, it -> {
                            var blob = it.signed.signatures().getFirst().blob();
                            it.rewrite(
                                    blob,
                                    blob.substring(0, 40) + (blob.charAt(40) == 'A' ? 'B' : 'A') + blob.substring(41));
                        }),
                        row("the witness left out", Kind.TOO_FEW_WITNESSES, it -> it.checkpoint = it.signed.text()),
                        row(
                                "signed by a key that is not the ledger's",
                                Kind.NOT_SIGNED,
                                it -> it.checkpoint = Checkpoint.unsigned(SampleLedger.ORIGIN, 600, it.signed.root())
                                        .signedBy(SampleLedger.key(SampleLedger.ORIGIN, 666))
                                        .text()),
                        row("an empty checkpoint", Kind.CHECKPOINT_FORMAT, it -> it.checkpoint = ""),
                        // with the stolen key of the ledger
                        row("a line rewritten and signed again", Kind.TOO_FEW_WITNESSES, it -> {
                            it.set(9, "\"limit\":3", "\"limit\":1");
                            it.signAgain();
                        }),
                        row("the tail cut and signed again", Kind.TOO_FEW_WITNESSES, it -> {
                            it.lines = new ArrayList<>(it.lines.subList(0, 500));
                            it.signAgain();
                        }),
                        row(
                                "rewritten, signed again, the old co-signature put under it",
                                Kind.TOO_FEW_WITNESSES,
                                it -> {
                                    var cosignature = it.signed.cosignature(AUDIT, NOON);
                                    it.set(9, "\"limit\":3", "\"limit\":1");
                                    it.signAgain();
                                    it.checkpoint = it.signed.with(cosignature).text();
                                }),
                        row("rewritten, signed again, and the witness asked again", Kind.TOO_FEW_WITNESSES, it -> {
                            var witness =
                                    new Witness(AUDIT, List.of(POLICY), new WitnessFolder(folder.resolve("witness")));
                            witness.witness(new Witness.Request(0, List.of(), it.signed), NOON)
                                    .orThrow();
                            it.set(9, "\"limit\":3", "\"limit\":1");
                            it.lines.add(SampleLedger.line(600, "又"));
                            it.signAgain();
                            var proof = SampleLedger.tree(it.lines).proofs().consistency(600, 601);
                            var answer = witness.witness(new Witness.Request(600, proof, it.signed), NOON);
                            assertThat(answer.failure().map(Failure::kind)).contains(Kind.FORKED);
                        }))
                .map(row -> DynamicTest.dynamicTest(row.what, () -> {
                    var published = new Published();
                    assertThat(verify(published).ok()).as("before").isTrue();
                    row.change.accept(published);
                    var failure = verify(published).failure().orElseThrow();
                    assertThat(failure.kind()).as(failure.en()).isEqualTo(row.expected);
                    assertThat(failure.position()).isEqualTo(row.position);
                }));
    }
}
