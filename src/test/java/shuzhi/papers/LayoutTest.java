package shuzhi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// GB/T 9704-2012 on the page, rules, measured in millimetres.
class LayoutTest {
    private static final double SMALLEST = 0.05;

    @Test
    void twentyTwoLinesOfTwentyEightCharacters() {
        // two lines less two characters of indent for each paragraph: three full pages of Chinese
        var page = Layout.pages(paper(Block.paragraph("字".repeat(28 * 22 * 3 - 2))));
        assertThat(page).hasSize(3);
        for (var sheet : page) {
            var lines = lines(sheet);
            assertThat(lines).hasSize(22);
            var counts = lines.values().stream().map(String::length).toList();
            int first = page.indexOf(sheet) == 0 ? 26 : 28;
            assertThat(counts.getFirst()).isEqualTo(first);
            assertThat(counts.subList(1, 22)).containsOnly(28);
        }
    }

    @Test
    void theTypeAreaIs156By225() {
        for (var sheet : Layout.pages(Samples.report())) {
            for (var item : sheet.items()) {
                if (!(item instanceof Sheet.Glyphs it) || it.turn() != 0 || isNumber(it)) continue;
                assertThat(it.x()).as(it.text()).isGreaterThanOrEqualTo(28 - SMALLEST);
                assertThat(it.x() + it.width()).as(it.text()).isLessThanOrEqualTo(28 + 156 + SMALLEST);
                assertThat(it.y() - it.style().height()).as(it.text()).isGreaterThanOrEqualTo(37 - SMALLEST - 1);
                assertThat(it.y()).as(it.text()).isLessThanOrEqualTo(37 + 225 + SMALLEST);
            }
        }
    }

    @ParameterizedTest(name = "page {0}: the number stands at the {1}")
    @CsvSource({"1, right", "2, left", "3, right", "4, left"})
    void pageNumbers(int page, String side) {
        var sheet = Layout.pages(paper(Block.paragraph("字".repeat(28 * 22 * 4 - 2))))
                .get(page - 1);
        var pieces = sheet.items().stream()
                .filter(it -> it instanceof Sheet.Glyphs glyphs && isNumber(glyphs))
                .map(Sheet.Glyphs.class::cast)
                .toList();
        assertThat(String.join("", pieces.stream().map(Sheet.Glyphs::text).toList()))
                .isEqualTo("— " + page + " —");
        double left = pieces.getFirst().x();
        double right = pieces.getLast().x() + pieces.getLast().width();
        double character = 14 * Sheet.POINT;
        if (side.equals("right")) assertThat(right).isEqualTo(184 - character, within(SMALLEST));
        else assertThat(left).isEqualTo(28 + character, within(SMALLEST));
    }

    @Test
    void headingsAreNumberedAndSetByLevel() {
        var sheet = Layout.pages(paper(
                        new Block.Heading(1, "甲"),
                        new Block.Heading(2, "乙"),
                        new Block.Heading(3, "丙"),
                        new Block.Heading(4, "丁"),
                        new Block.Heading(4, "戊"),
                        new Block.Heading(2, "己"),
                        new Block.Heading(3, "庚"),
                        new Block.Heading(1, "辛"),
                        new Block.Heading(2, "壬"),
                        Block.paragraph("文")))
                .getFirst();
        assertThat(lines(sheet).values())
                .containsExactly("一、甲", "（一）乙", "1. 丙", "（1）丁", "（2）戊", "（二）己", "1. 庚", "二、辛", "（一）壬", "文");
        assertThat(face(sheet, "一、甲")).isEqualTo(Face.HEADING);
        assertThat(face(sheet, "（一）乙")).isEqualTo(Face.SUBHEADING);
        assertThat(face(sheet, "丙")).isEqualTo(Face.BODY);
        assertThat(face(sheet, "文")).isEqualTo(Face.BODY);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "19, 十九", "20, 二十", "21, 二十一", "90, 九十", "99, 九十九"})
    void chineseNumerals(int number, String numeral) {
        assertThat(Numerals.chinese(number)).isEqualTo(numeral);
    }

    @Test
    void datesHaveNoLeadingZeros() {
        assertThat(Numerals.date(LocalDate.of(2025, 1, 5))).isEqualTo("2025年1月5日");
    }

    @ParameterizedTest(name = "a heading after {0} lines of text is on page {1}")
    @CsvSource({"20, 1", "21, 2", "22, 2"})
    void aHeadingIsNeverTheLastLineOfAPage(int lines, int page) {
        var pages = Layout.pages(
                paper(Block.paragraph("字".repeat(28 * lines - 2)), new Block.Heading(1, "题"), Block.paragraph("文")));
        assertThat(pageOf(pages, "一、题")).isEqualTo(page);
        assertThat(pageOf(pages, "文")).isEqualTo(page);
    }

    @Test
    void aSealNeverStandsOnAPageWithoutText() {
        for (int lines = 10; lines <= 22; lines++) {
            var pages = Layout.pages(paper(
                    Block.paragraph("字".repeat(28 * lines - 2)),
                    new Block.Enclosures(List.of("清单")),
                    new Block.Signature(Samples.BODY, Samples.DAY, true)));
            var last = lines(pages.getLast());
            assertThat(last.values()).as("after %d lines", lines).anyMatch(it -> it.startsWith("字字"));
        }
    }

    @Test
    void theDateStandsFourCharactersInAndTheBodyAboveItsMiddle() {
        var sheet = Layout.pages(paper(new Block.Signature(Samples.BODY, Samples.DAY, false)))
                .getFirst();
        var date = extent(sheet, "2025年9月26日");
        var body = extent(sheet, Samples.BODY);
        assertThat(date[1]).isEqualTo(184 - 4 * 156.0 / 28, within(SMALLEST));
        assertThat((body[0] + body[1]) / 2).isEqualTo((date[0] + date[1]) / 2, within(SMALLEST));
    }

    @Test
    void aTableThatRunsOnRepeatsItsHead() {
        var rows = IntStream.range(0, 80)
                .mapToObj(it -> new Block.Row(List.of(Block.Cell.of("第" + it + "行"), Block.Cell.of("值"))))
                .toList();
        var columns = List.of(new Block.Column("名称", 1, Align.LEFT), new Block.Column("数值", 1, Align.RIGHT));
        var pages = Layout.pages(paper(new Block.Table("表", columns, rows)));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages).allMatch(it -> it.text().contains("名称"));
        for (int row = 0; row < 80; row++)
            assertThat(pageOf(pages, "第" + row + "行")).isPositive();
    }

    @Test
    void aRowHigherThanAPageIsCut() {
        var columns = List.of(new Block.Column("名称", 1, Align.LEFT), new Block.Column("数值", 1, Align.RIGHT));
        var row = new Block.Row(List.of(Block.Cell.of("字".repeat(3_000)), Block.Cell.of("值")));
        var pages = Layout.pages(paper(new Block.Table("", columns, List.of(row))));
        var all = String.join("", pages.stream().map(Sheet::text).toList());
        assertThat(all.chars().filter(it -> it == '字').count()).isEqualTo(3_000);
        for (var page : pages)
            for (var item : page.items())
                if (item instanceof Sheet.Glyphs it && !isNumber(it))
                    assertThat(it.y()).isLessThan(262);
    }

    @Test
    void notesAreNumberedByTheirFirstMark() {
        var first = Note.of("甲的口径");
        var second = Note.of("乙的口径", "https://example.gov.cn/b");
        var sheet = Layout.pages(paper(new Block.Paragraph(List.of(
                        Run.words("甲"),
                        Run.mark(first),
                        Run.words("乙"),
                        Run.mark(second),
                        Run.words("甲"),
                        Run.mark(first)))))
                .getFirst();
        assertThat(sheet.text().replace("\n", ""))
                .contains("甲[1]乙[2]甲[1]")
                .contains("[1]甲的口径[2]乙的口径 https://example.gov.cn/b");
    }

    @Test
    void theImprintStandsAtTheFootOfTheLastPage() {
        var sheet = Layout.pages(Samples.report()).getLast();
        double lowest = sheet.items().stream()
                .filter(Sheet.Shape.class::isInstance)
                .map(Sheet.Shape.class::cast)
                .filter(it -> it.width() > 155)
                .mapToDouble(Sheet.Shape::y)
                .max()
                .orElse(0);
        assertThat(lowest).isEqualTo(37 + 225, within(0.5));
    }

    @ParameterizedTest(name = "a title of {0} characters takes {1} lines")
    @CsvSource({"8, 1", "20, 1", "21, 2", "40, 2", "41, 3"})
    void longTitlesAreBrokenEvenly(int characters, int lines) {
        var sheet = Layout.pages(paper(new Block.Title("题".repeat(characters)))).getFirst();
        var counts = lines(sheet).values().stream().map(String::length).toList();
        assertThat(counts).hasSize(lines);
        int most = counts.stream().max(Integer::compare).orElseThrow();
        int least = counts.stream().min(Integer::compare).orElseThrow();
        assertThat(most - least).isLessThanOrEqualTo(2);
    }

    @Test
    void aLetterHasItsDoubleRulesAndNoNumberOnItsFirstPage() {
        var pages = Layout.pages(Samples.letter().paper());
        var rules = pages.getFirst().items().stream()
                .filter(it ->
                        it instanceof Sheet.Shape shape && shape.stroke().equals(java.util.Optional.of(Colour.RED)))
                .map(Sheet.Shape.class::cast)
                .filter(it -> it.width() > 160)
                .toList();
        assertThat(rules).hasSize(4);
        assertThat(rules).allSatisfy(it -> {
            assertThat(it.x()).isEqualTo(20, within(SMALLEST));
            assertThat(it.width()).isEqualTo(170, within(SMALLEST));
        });
        assertThat(rules.getLast().y()).isEqualTo(297 - 20, within(SMALLEST));
        assertThat(pages.getFirst().items()).noneMatch(it -> it instanceof Sheet.Glyphs glyphs && isNumber(glyphs));
    }

    private static Paper paper(Block... blocks) {
        return Paper.chinese("题", Samples.BODY, Samples.DAY, List.of(blocks));
    }

    private static boolean isNumber(Sheet.Glyphs it) {
        return it.y() > 262 + 5;
    }

    /// The lines of a page from top to bottom, without the page number.
    private static Map<Double, String> lines(Sheet sheet) {
        var lines = new TreeMap<Double, String>();
        for (var item : sheet.items()) {
            if (item instanceof Sheet.Glyphs it && !isNumber(it) && it.turn() == 0)
                lines.merge(Math.round(it.y() * 100) / 100.0, it.text(), String::concat);
        }
        return lines;
    }

    private static Face face(Sheet sheet, String text) {
        return sheet.items().stream()
                .filter(it -> it instanceof Sheet.Glyphs glyphs && glyphs.text().equals(text))
                .map(it -> ((Sheet.Glyphs) it).style().face())
                .findFirst()
                .orElseThrow();
    }

    private static int pageOf(List<Sheet> pages, String line) {
        for (int at = 0; at < pages.size(); at++)
            if (pages.get(at).text().replace("\n", "").contains(line)) return at + 1;
        return 0;
    }

    /// Left and right edge of the line with this text.
    private static double[] extent(Sheet sheet, String text) {
        var rows = new TreeMap<Double, List<Sheet.Glyphs>>();
        for (var item : sheet.items())
            if (item instanceof Sheet.Glyphs it)
                rows.computeIfAbsent(Math.round(it.y() * 100) / 100.0, _ -> new ArrayList<>())
                        .add(it);
        var row = rows.values().stream()
                .filter(it -> String.join(
                                "", it.stream().map(Sheet.Glyphs::text).toList())
                        .equals(text))
                .findFirst()
                .orElseThrow();
        return new double[] {
            row.getFirst().x(), row.getLast().x() + row.getLast().width()
        };
    }
}
