package shuzhi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
    /// Ten millimetres a character, so that a width in characters can be read off the table.
    private static final Style TEN = Style.plain(Face.BODY, 10 / Sheet.POINT);

    /// A variation selector, which picks one of several forms of the character before it.
    private static final String SELECTOR = Character.toString(0xE0100);

    @ParameterizedTest(name = "{1} in lines of {0}: {2}  ({3})")
    @CsvSource({
        "5, 一二三四五六七, 一二三四五|六七, where nothing forbids it a line is full",
        "5, 一二三四五。六, 一二三四|五。六, a full stop takes the character before it along",
        "5, 一二三四。五六, 一二三四。|五六, a full stop at the end of a line is in place",
        "5, 一二三四五，六, 一二三四|五，六, a comma",
        "5, 一二三四五）。六, 一二三四|五）。六, two closing marks in a row",
        "5, 一二三四五》；六, 一二三四|五》；六, and others",
        "5, 一二三四五”六, 一二三四|五”六, a closing quotation mark",
        "5, 一二三四（五六）, 一二三四|（五六）, an opening mark does not end a line",
        "5, 一二三四“五六”, 一二三四|“五六”, nor does a quotation mark",
        "5, 一二三四〔五〕号, 一二三四|〔五〕号, nor a six-corner bracket",
        "5, 一二三（《五六》, 一二三|（《五六》, nor two of them",
        "5, 一二三四——五六, 一二三|四——五六, dashes stay together and begin no line",
        "5, 一二三四五……六, 一二三四|五……六, dots too",
        "5, 一二三四2025年, 一二三四|2025年, a number is not cut",
        "5, 一二三四abcdef五, 一二三四|abcdef五, a word is not cut",
        "5, 一二三99.87%四, 一二三|99.87%四, a number keeps its percent sign",
        "5, 一二三四5%五六, 一二三四|5%五六, even a short one",
        "3, abcdefghij, abcdef|ghij, a word longer than a line is cut: there is no other way",
        "3, 。。。。。, 。。。|。。, forbidden marks alone are cut too",
        "5, 一二三四五 六七, 一二三四五|六七, a space at the end of a line is dropped",
        "5, 一二 三四五六七, 一二 三四|五六七, a space within a line counts",
        "5, a-b一二三四c-d五, a-b一二三|四c-d五, after a hyphen a word may be cut but need not be",
        "5, 一二三⏎四五, 一二三|四五, a line end in the text ends the line",
        "5, 一二三四五⏎六, 一二三四五|六, and makes no empty line when it comes at the end of a full one",
        "5, 一⏎⏎二, 一||二, two of them leave an empty line",
        "3, 一二𠮷三四, 一二𠮷|三四, a character outside the basic plane is one character",
        "3, 一二葛◌三四, 一二葛◌|三四, a variation selector takes no room",
    })
    void breaking(int characters, String text, String lines, String why) {
        var clusters = Cluster.of(text.replace("⏎", "\n").replace("◌", SELECTOR), TEN);
        var broken = Line.breaking(clusters, characters * 10, characters * 10);
        var written = broken.stream().map(LineTest::text).toList();
        assertThat(String.join("|", written)).isEqualTo(lines.replace("◌", SELECTOR));
    }

    @Test
    void theFirstLineMayBeShorter() {
        var broken = Line.breaking(Cluster.of("一二三四五六七八", TEN), 30, 50);
        assertThat(broken).extracting(LineTest::text).containsExactly("一二三", "四五六七八");
        assertThat(broken).extracting(Line::last).containsExactly(false, true);
    }

    @Test
    void aNoteMarkNeverBeginsALine() {
        var clusters = Cluster.of("一二三四五", TEN);
        clusters.add(Cluster.mark(12, TEN));
        clusters.addAll(Cluster.of("六", TEN));
        assertThat(Line.breaking(clusters, 50, 50)).extracting(LineTest::text).containsExactly("一二三四", "五[12]六");
    }

    /// Whatever the text: nothing is lost, nothing stands outside the column, and no line begins or ends wrongly.
    @Test
    void everyRandomTextKeepsTheRules() {
        var random = new Random(20250926);
        var alphabet = "一二三四五六七八九十，。；：（）《》“”、—…abcXYZ 0123%.,-/𠮷".codePoints().toArray();
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (int at = random.nextInt(120); at >= 0; at--)
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            double width = (6 + random.nextInt(30)) * 10;
            var lines = Line.breaking(Cluster.of(text.toString(), TEN), width, width);
            var written = String.join("", lines.stream().map(LineTest::text).toList());
            assertThat(written.replace(" ", "")).isEqualTo(text.toString().replace(" ", ""));
            for (var line : lines) {
                assertThat(line.width()).as(text(line)).isLessThanOrEqualTo(width + 0.02);
                if (!line.last()) assertThat(right(line, width)).as(text(line)).isLessThanOrEqualTo(width + 0.02);
            }
            // a run of marks as long as a line has no lawful break; shorter ones have one
            if (longestForbidden(text.toString()) < 6) rules(lines, text.toString());
        }
    }

    private static void rules(List<Line> lines, String text) {
        for (int at = 1; at < lines.size(); at++) {
            var before = text(lines.get(at - 1)).strip();
            var after = text(lines.get(at)).strip();
            if (before.isEmpty() || after.isEmpty()) continue;
            assertThat(Characters.mayNotStart(after.codePointAt(0))).as(text).isFalse();
            assertThat(Characters.mayNotEnd(before.codePointBefore(before.length())))
                    .as(text)
                    .isFalse();
        }
    }

    /// The longest stretch without a place to break, in characters.
    private static int longestForbidden(String text) {
        var clusters = Cluster.of(text, TEN);
        int longest = 0;
        int length = 1;
        for (int at = 1; at < clusters.size(); at++) {
            length = Line.mayBreak(clusters, at) ? 1 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    @Test
    void aLineThatLacksACharacterIsSpreadToItsFullWidth() {
        var line = Line.breaking(Cluster.of("一二三四五。六", TEN), 50, 50).getFirst();
        assertThat(right(line, 50)).isEqualTo(50, within(0.01));
        var last = Line.breaking(Cluster.of("一二三四五。六", TEN), 50, 50).getLast();
        assertThat(right(last, 50)).isEqualTo(30, within(0.01));
    }

    @Test
    void wordsAreNotSpread() {
        var line = Line.breaking(Cluster.of("一abcdef。二三四五", TEN), 50, 50).getFirst();
        var word = line.placed(0, 0, 50, Align.JUSTIFIED).stream()
                .map(Sheet.Glyphs.class::cast)
                .filter(it -> it.text().startsWith("abc"))
                .findFirst()
                .orElseThrow();
        double natural = Cluster.of("a", TEN).getFirst().width();
        assertThat(word.advances().getFirst()).isEqualTo(natural, within(0.001));
    }

    @ParameterizedTest(name = "{0}: begins {1} mm from the left")
    @CsvSource({"LEFT, 0", "JUSTIFIED, 0", "CENTRED, 10", "RIGHT, 20"})
    void alignment(Align align, double left) {
        var line = new Line(Cluster.of("一二三", TEN), true);
        var first = (Sheet.Glyphs) line.placed(0, 0, 50, align).getFirst();
        assertThat(first.x()).isEqualTo(left, within(0.001));
    }

    @Test
    void aCharacterOfTwoUnitsStandsAlone() {
        var pieces = new Line(Cluster.of("一𠮷二三", TEN), true).placed(0, 0, 50, Align.LEFT);
        assertThat(pieces).extracting(it -> ((Sheet.Glyphs) it).text()).containsExactly("一", "𠮷", "二三");
        assertThat(pieces).extracting(it -> ((Sheet.Glyphs) it).x()).containsExactly(0.0, 10.0, 20.0);
    }

    private static String text(Line line) {
        return String.join("", line.clusters().stream().map(Cluster::text).toList());
    }

    private static double right(Line line, double column) {
        return line.placed(0, 0, column, Align.JUSTIFIED).stream()
                .map(Sheet.Glyphs.class::cast)
                .mapToDouble(it -> it.x() + it.width())
                .max()
                .orElse(0);
    }
}
