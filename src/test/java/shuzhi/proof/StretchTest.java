package shuzhi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Shares of a ledger, checked apart, give the tree of the whole, wherever they are cut.
class StretchTest {
    private static String line(long position) {
        return "{\"position\":" + position + ",\"text\":\"行" + position + "\"}\n";
    }

    private static String lines(long from, long to) {
        var text = new StringBuilder();
        for (long i = from; i < to; i++) text.append(line(i));
        return text.toString();
    }

    private static Verdict<Stretch> check(String text, long first, long count) throws IOException {
        return Stretch.check(Hash.SM3, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), first, count);
    }

    private static Checkpoint checkpoint(long size) {
        var tree = new Tree(Hash.SM3);
        for (long i = 0; i < size; i++)
            tree.append(Hash.SM3.leaf(line(i).strip().getBytes(StandardCharsets.UTF_8)));
        return Checkpoint.unsigned("city", size, tree.root());
    }

    @Test
    void anyCutsGiveTheSameTree() throws IOException {
        var random = new Random(7);
        for (int size : new int[] {0, 1, 2, 3, 5, 64, 255, 256, 257, 700, 1500}) {
            for (int round = 0; round < 20; round++) {
                var stretches = new ArrayList<Stretch>();
                for (long at = 0; at < size; ) {
                    long count = 1 + random.nextLong(Math.min(size - at, 1L << random.nextInt(11)));
                    var stretch = check(lines(at, at + count), at, count).orThrow();
                    assertThat(stretch.subtrees()).hasSizeLessThan(2 * 64);
                    stretches.add(stretch);
                    at += count;
                }
                assertThat(Stretch.join(Hash.SM3, stretches, checkpoint(size)).ok())
                        .as(size + " lines")
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a line is out of place | {"position":4}            | WRONG_POSITION  | 3
        a line is no JSON      | {"position":3             | LINE_FORMAT     | 3
        the last does not end  | TORN                      | LINE_UNFINISHED | 3
        a line is missing      | NONE                      | TOO_FEW_LINES   | 3
        """)
    void namesTheLineThatIsWrong(String what, String line, String kind, long position) throws IOException {
        var last = switch (line) {
            case "NONE" -> "";
            case "TORN" -> "{\"position\":3}";
            default -> line + "\n";
        };
        var failure = check(lines(2, 3) + last, 2, 2).failure().orElseThrow();
        assertThat(failure.kind().name()).as(what).isEqualTo(kind);
        assertThat(failure.position()).hasValue(position);
    }

    @Test
    void aTreeThatIsNotTheSignedOneIsNamed() throws IOException {
        var shares = List.of(
                check(lines(0, 5), 0, 5).orThrow(), check(lines(5, 9), 5, 4).orThrow());
        assertThat(Stretch.join(Hash.SM3, shares, checkpoint(9)).ok()).isTrue();
        assertThat(Stretch.join(Hash.SM3, shares, checkpoint(10))
                        .failure()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Failure.Kind.TOO_FEW_LINES);
        assertThat(Stretch.join(Hash.SM3, shares, checkpoint(8))
                        .failure()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Failure.Kind.TOO_MANY_LINES);
        var other = Checkpoint.unsigned("city", 9, checkpoint(8).root());
        assertThat(Stretch.join(Hash.SM3, shares, other).failure().orElseThrow().kind())
                .isEqualTo(Failure.Kind.WRONG_ROOT);
    }
}
