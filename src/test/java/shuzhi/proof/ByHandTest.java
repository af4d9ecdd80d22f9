package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.testing.Programs;

/// Goal G8: a second verifier of two pages, in another language, comes to the same verdict on every ledger.
class ByHandTest {
    private static final String SCRIPT = "bin/verify-by-hand.py";

    @TempDir
    Path folder;

    @BeforeAll
    static void pythonAndOpensslAreHere() {
        Programs.need("python3", "-c", "import hashlib; hashlib.new('sm3')");
        Programs.need("openssl", "version");
    }

    @Test
    void itIsShort() throws IOException {
        assertThat(Files.readAllLines(Path.of(SCRIPT)).size()).isLessThan(90);
    }

    private record Row(String what, boolean holds, BiConsumer<List<String>, List<String>> change) {}

    /// The changes work on the lines and on a checkpoint of one element.
    @TestFactory
    Stream<DynamicTest> bothComeToTheSameVerdict() {
        var random = new Random(8);
        var rows = new ArrayList<Row>();
        for (int size : new int[] {0, 1, 2, 3, 7, 8, 255, 256, 257, 1000})
            rows.add(new Row("honest, " + size + " lines", true, (lines, checkpoint) -> {
                lines.clear();
                lines.addAll(SampleLedger.lines(size));
                checkpoint.set(0, SampleLedger.checkpoint(lines).text());
            }));
        rows.add(new Row("deep and foreign content", true, (lines, checkpoint) -> {
            lines.set(5, "{\"v\":1,\"position\":5,\"a\":{\"b\":[1,-2.5e3,null,\"城\\\"\\u57ce 𠮷\\\\\"]}}");
            checkpoint.set(0, SampleLedger.checkpoint(lines).text());
        }));
        for (var broken : List.of(
                "",
                "{}",
                "not JSON",
                "[5]",
                "{\"position\":5}x",
                "{\"position\": 5}",
                "{\"position\":5,\"position\":5}",
                "{\"position\":5,\"a\":{\"b\":1,\"b\":1}}",
                "{\"\\u0070osition\":5}",
                "{\"position\":5,\"a\":NaN}",
                "{\"position\":\"5\"}",
                "{\"position\":5.0}",
                "{\"position\":05}",
                "{\"position\":true}",
                "{\"position\":5}\r"))
            rows.add(new Row("signed, but line 5 is " + broken.strip(), false, (lines, checkpoint) -> {
                lines.set(5, broken);
                checkpoint.set(0, SampleLedger.checkpoint(lines).text());
            }));
        for (int i = 0; i < 5; i++) {
            int place = random.nextInt(20);
            rows.add(new Row(
                    "line " + place + " changed",
                    false,
                    (lines, _) -> lines.set(place, lines.get(place).replace("\"limit\":3", "\"limit\":1"))));
        }
        rows.add(new Row("a line deleted", false, (lines, _) -> lines.remove(3)));
        rows.add(new Row("the last line deleted", false, (lines, _) -> lines.removeLast()));
        rows.add(new Row("a line more", false, (lines, _) -> lines.add(SampleLedger.line(20, "又"))));
        rows.add(new Row("two lines swapped", false, (lines, _) -> Collections.swap(lines, 3, 4)));
        rows.add(edited("another size", "\n20\n", "\n21\n"));
        rows.add(edited("a leading zero", "\n20\n", "\n020\n"));
        rows.add(edited("another origin", "city.example", "town.example"));
        rows.add(edited("no signature", "— [^\n]+\n", ""));
        rows.add(edited("an extension line", "=\n\n", "=\nmore\n\n"));
        rows.add(edited("carriage returns", "\n", "\r\n"));
        rows.add(edited("no newline at the end", "\n$", ""));
        rows.add(new Row(
                "signed with another key",
                false,
                (lines, checkpoint) -> checkpoint.set(
                        0,
                        Checkpoint.unsigned(
                                        SampleLedger.ORIGIN,
                                        20,
                                        SampleLedger.tree(lines).root())
                                .signedBy(SampleLedger.key(SampleLedger.ORIGIN, 5))
                                .text())));
        return IntStream.range(0, rows.size())
                .mapToObj(i -> DynamicTest.dynamicTest(rows.get(i).what, () -> compare(rows.get(i))));
    }

    private static Row edited(String what, String pattern, String replacement) {
        return new Row(
                what,
                false,
                (_, checkpoint) -> checkpoint.set(0, checkpoint.getFirst().replaceFirst(pattern, replacement)));
    }

    private void compare(Row row) throws IOException {
        var lines = SampleLedger.lines(20);
        var checkpoint = new ArrayList<>(List.of(SampleLedger.checkpoint(lines).text()));
        row.change.accept(lines, checkpoint);
        var file = Files.write(folder.resolve("lines"), SampleLedger.file(lines));
        var note = Files.writeString(folder.resolve("checkpoint"), checkpoint.getFirst());
        var key =
                Files.write(folder.resolve("key.pem"), SampleLedger.PUBLIC.pem().getBytes(UTF_8));
        var ours = Lines.verify(file, checkpoint.getFirst(), Policy.of(SampleLedger.PUBLIC));
        var theirs = Programs.run("python3", SCRIPT, file.toString(), note.toString(), key.toString());
        assertThat(ours.ok()).as("ours: %s", ours).isEqualTo(row.holds);
        assertThat(theirs.text()).startsWith(row.holds ? "HOLDS" : "DOES NOT HOLD");
        assertThat(theirs.exit()).as(theirs.text()).isEqualTo(row.holds ? 0 : 1);
    }
}
