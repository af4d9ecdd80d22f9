package shuzhi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuzhi.words.Language;

class HtmlTextTest {
    private static final String PAGE = HtmlText.write(Samples.report());

    @Test
    void theSamePaperGivesTheSamePage() {
        assertThat(HtmlText.write(Samples.report())).isEqualTo(PAGE);
    }

    @Test
    void itStandsAlone() {
        assertThat(PAGE)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("<link")
                .doesNotContainPattern("(?i)\\bsrc=")
                .doesNotContainPattern("(?i)\\son[a-z]+=")
                .doesNotContainIgnoringCase("url(");
    }

    @Test
    void everyMarkLeadsToItsNoteAndBack() {
        var targets = all("href=\"#([^\"]+)\"");
        var ids = all("\\bid=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(targets).contains("note-1", "note-2", "mark-1", "mark-2").allMatch(ids::contains);
        assertThat(PAGE).contains("<a href=\"https://example.gov.cn/figure/approvals.closed\">");
    }

    @Test
    void everyTagIsClosed() {
        var open = new ArrayList<String>();
        var tags = Pattern.compile("<(/?)([a-z0-9]+)[^>]*?(/?)>").matcher(PAGE.substring(PAGE.indexOf("<html")));
        while (tags.find()) {
            if (tags.group(2).matches("meta|br") || !tags.group(3).isEmpty()) continue;
            if (tags.group(1).isEmpty()) open.add(tags.group(2));
            else assertThat(open.removeLast()).isEqualTo(tags.group(2));
        }
        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "&lt;b&gt;", "</title><b>"})
    void wordsStayWords(String words) {
        var data = new LinkedHashMap<String, String>();
        data.put(words, words);
        var paper = new Paper(
                words,
                words,
                Samples.DAY,
                Language.CHINESE,
                data,
                List.of(
                        new Block.Letterhead(Block.Letterhead.Form.LETTER, words, words),
                        new Block.Title(words),
                        new Block.Addressee(words),
                        new Block.Heading(1, words),
                        Block.paragraph(words),
                        new Block.Table(
                                words,
                                List.of(new Block.Column(words, 1, Align.LEFT)),
                                List.of(new Block.Row(List.of(Block.Cell.of(words))))),
                        new Block.Facts(List.of(Block.Fact.of(words, words))),
                        new Block.Paragraph(List.of(Run.mark(Note.of(words, words)))),
                        new Block.Enclosures(List.of(words)),
                        new Block.Signature(words, Samples.DAY, true),
                        new Block.Code(words, words),
                        new Block.Imprint(Optional.of(words), words, Samples.DAY)));
        var page = HtmlText.write(paper);
        assertThat(page).doesNotContain("<script", "<img", "<b>").contains(Xml.text(words));
    }

    @ParameterizedTest(name = "{0} is a link: {1}")
    @CsvSource({
        "https://example.gov.cn/a, true",
        "/figures/a, true",
        "javascript:alert(1), false",
        "JavaScript:alert(1), false",
        "//elsewhere.example, false",
        "data:text/html;x, false",
    })
    void onlyAddressesOfPagesAreLinks(String address, boolean link) {
        var paper = Paper.chinese(
                "题", "机关", Samples.DAY, List.of(new Block.Paragraph(List.of(Run.mark(Note.of("口径", address))))));
        assertThat(HtmlText.write(paper).contains("href=\"" + address + "\"")).isEqualTo(link);
    }

    @Test
    void anEnglishPaperHasEnglishWords() {
        var paper = new Paper(
                "Report",
                "Office",
                Samples.DAY,
                Language.ENGLISH,
                new LinkedHashMap<>(),
                List.of(
                        new Block.Paragraph(List.of(Run.words("A"), Run.mark(Note.of("B")))),
                        new Block.Signature("Office", Samples.DAY, false)));
        assertThat(HtmlText.write(paper))
                .contains("lang=\"en\"", "Sources", "2025-09-26")
                .doesNotContain("依据", "年");
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(PAGE)
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
