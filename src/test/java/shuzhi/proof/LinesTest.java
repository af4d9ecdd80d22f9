package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.proof.Failure.Kind;

/// The public lines, read as a stream and compared with checkpoints.
class LinesTest {

    private static Verdict<Frontier> check(List<String> lines, Checkpoint... checkpoints) {
        return check(SampleLedger.file(lines), Optional.empty(), checkpoints);
    }

    private static Verdict<Frontier> check(byte[] file, Optional<Tiles.Source> tiles, Checkpoint... checkpoints) {
        try {
            return new Lines(Hash.SM3, List.of(checkpoints), tiles).check(new Trickle(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Gives as few bytes at a time as a slow network would.
    private static final class Trickle extends InputStream {
        private final InputStream in;
        private final Random random = new Random(9);

        private Trickle(byte[] bytes) {
            in = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return in.read(buffer, from, Math.min(length, 1 + random.nextInt(20_000)));
        }
    }

    @TestFactory
    Stream<DynamicTest> ledgersOfEverySizeHold() {
        return Stream.of(0, 1, 2, 3, 255, 256, 257, 511, 512, 513, 1000, 2049, 6000)
                .map(size -> DynamicTest.dynamicTest(size + " lines", () -> {
                    var lines = SampleLedger.lines(size);
                    var frontier = check(lines, SampleLedger.checkpoint(lines)).orThrow();
                    assertThat(frontier.size()).isEqualTo((long) size);
                    assertThat(frontier.root())
                            .isEqualTo(SampleLedger.tree(lines).root());
                }));
    }

    /// Earlier checkpoints cut down the stretch in which a change must lie; stored leaf hashes name the line.
    @ParameterizedTest(name = "line {0} of 3000 changed")
    @CsvSource({"0, 0", "299, 0", "300, 300", "511, 300", "512, 512", "999, 512", "1000, 1000", "2999, 1000"})
    void theChangedLineIsNamedAsCloselyAsCanBeKnown(int changed, int from) {
        var lines = SampleLedger.lines(3000);
        var checkpoints = Stream.of(300, 512, 1000, 3000)
                .map(size -> SampleLedger.checkpoint(lines.subList(0, size)))
                .toArray(Checkpoint[]::new);
        var tree = SampleLedger.tree(lines);
        Tiles.Source tiles = (level, index) -> {
            int width = (int) Math.min(Tiles.WIDTH, tree.size() - index * Tiles.WIDTH);
            var tile = new byte[width * Digest.LENGTH];
            for (int i = 0; i < width; i++)
                System.arraycopy(
                        tree.node(level, index * Tiles.WIDTH + i).bytes(), 0, tile, i * Digest.LENGTH, Digest.LENGTH);
            return tile;
        };
        assertThat(check(SampleLedger.file(lines), Optional.of(tiles), checkpoints)
                        .ok())
                .isTrue();

        lines.set(changed, SampleLedger.line(changed, "改"));
        var failure = check(lines, checkpoints).failure().orElseThrow();
        assertThat(failure.kind()).isEqualTo(Kind.WRONG_ROOT);
        assertThat(failure.en()).contains("a line from " + from + " on was changed");

        var exact = check(SampleLedger.file(lines), Optional.of(tiles), checkpoints)
                .failure()
                .orElseThrow();
        assertThat(exact.kind()).isEqualTo(Kind.LINE_CHANGED);
        assertThat(exact.position()).hasValue(changed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"v":1,"position":7}                                     | holds
            {"position":7,"a":[1,-2.5e+3,true,false,null,{},[],""]}  | holds
            {"position":7,"a":"城\\u57ce\\n\\"𠮷"}                     | holds
            {"b":{"position":3},"position":7}                        | holds
            {"b":{"position":7}}                                     | WRONG_POSITION
            {}                                                       | WRONG_POSITION
            {"position":8}                                           | WRONG_POSITION
            {"position":"7"}                                         | WRONG_POSITION
            {"position":7.0}                                         | WRONG_POSITION
            {"position":-7}                                          | WRONG_POSITION
            {"position":7000000000000000000}                         | WRONG_POSITION
            {"position":07}                                          | LINE_FORMAT
            {"position":7,"position":7}                              | LINE_FORMAT
            {"position":7,"a":{"b":1,"b":2}}                         | LINE_FORMAT
            {"\\u0070osition":7}                                      | LINE_FORMAT
            {"position": 7}                                          | LINE_FORMAT
            {"position":7} {}                                        | LINE_FORMAT
            {"position":7}{}                                         | LINE_FORMAT
            {"position":7,}                                          | LINE_FORMAT
            {"position":7                                            | LINE_FORMAT
            {"position":7,"a":NaN}                                   | LINE_FORMAT
            {"position":7,"a":"\\x"}                                  | LINE_FORMAT
            {"position":7,"a":"\\u12g4"}                              | LINE_FORMAT
            {"position":7,"a":1.}                                    | LINE_FORMAT
            {"position":7,"a":[1,]}                                  | LINE_FORMAT
            {"position":7,"a":'b'}                                   | LINE_FORMAT
            {position:7}                                             | LINE_FORMAT
            [{"position":7}]                                         | LINE_FORMAT
            7                                                        | LINE_FORMAT
            ``                                                       | LINE_FORMAT
            """)
    void whatIsAPublicLine(String line, String expected) {
        var bytes = line.getBytes(UTF_8);
        assertThat(new Line(bytes)
                        .check(0, bytes.length, 7)
                        .map(it -> it.kind().name())
                        .orElse("holds"))
                .isEqualTo(expected);
    }

    @Test
    void deepOrMisencodedLinesAreRefused() {
        var deep = "{\"position\":7,\"a\":" + "[".repeat(70) + "]".repeat(70) + "}";
        assertThat(new Line(deep.getBytes(UTF_8)).check(0, deep.length(), 7)).isPresent();
        var bad = "{\"position\":7,\"a\":\"?\"}".getBytes(UTF_8);
        for (int value : new int[] {0x80, 0xc0, 0xff, 0x01, 0x1f}) {
            bad[19] = (byte) value;
            assertThat(new Line(bad).check(0, bad.length, 7).map(Failure::kind))
                    .as("byte %x", value)
                    .contains(Kind.LINE_FORMAT);
        }
    }

    @Test
    void aLineWithoutEndIsNotReadIntoMemory() {
        var lines = SampleLedger.lines(3);
        var endless = (String.join("\n", lines.subList(0, 2)) + "\n" + "x".repeat(3 << 20)).getBytes(UTF_8);
        var failure = check(endless, Optional.empty(), SampleLedger.checkpoint(lines))
                .failure()
                .orElseThrow();
        assertThat(failure.kind()).isEqualTo(Kind.LINE_UNFINISHED);
        assertThat(failure.position()).hasValue(2);
    }

    /// A million lines of 300 bytes: the goal is 15 s on one core with SHA-256. Prints what it took.
    @Tag("full")
    @ParameterizedTest
    @CsvSource({"SHA-256", "SM3"})
    void aMillionLines(String name) throws IOException {
        var hash = name.equals("SM3") ? Hash.SM3 : Hash.SHA256;
        int size = 1_000_000;
        var tail = "\",\"fields\":\"" + "x".repeat(260) + "\"}\n";
        var frontier = Frontier.empty(hash);
        var pieces = new ArrayList<InputStream>();
        for (int from = 0; from < size; from += 1000) {
            var block = new StringBuilder();
            for (int i = from; i < from + 1000; i++) {
                var line = "{\"position\":" + i + ",\"act\":\"a" + tail;
                frontier = frontier.append(
                        hash.leaf(line.substring(0, line.length() - 1).getBytes(UTF_8)));
                block.append(line);
            }
            pieces.add(new ByteArrayInputStream(block.toString().getBytes(UTF_8)));
        }
        var checkpoint = Checkpoint.unsigned(SampleLedger.ORIGIN, size, frontier.root());
        var stream = new SequenceInputStream(Collections.enumeration(pieces));
        long start = System.nanoTime();
        assertThat(new Lines(hash, List.of(checkpoint), Optional.empty())
                        .check(stream)
                        .ok())
                .isTrue();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %,d lines in %.1f s%n", name, size, seconds);
        assertThat(seconds).isLessThan(15);
    }
}
