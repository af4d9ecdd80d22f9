package shuzhi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class OfdTest {
    private static final List<Sheet> PAGE = Layout.pages(Samples.report());

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(Ofd.write(Samples.report())).isEqualTo(Ofd.write(Samples.report()));
        assertThat(Samples.licence().file(Face.Names.STANDARD))
                .isEqualTo(Samples.licence().file(Face.Names.STANDARD));
    }

    @Test
    void everyPartIsWellFormedAndInTheSpaceOfTheStandard() throws Exception {
        var parts = Parts.unpacked(Ofd.write(Samples.report())).orElseThrow();
        assertThat(parts.names())
                .contains("OFD.xml", "Doc_0/Document.xml", "Doc_0/PublicRes.xml", "Doc_0/DocumentRes.xml")
                .contains("Doc_0/Pages/Page_0/Content.xml");
        for (var name : parts.names()) {
            var root = xml(parts, name).getDocumentElement();
            assertThat(root.getNamespaceURI()).as(name).isEqualTo("http://www.ofdspec.org/2016");
        }
    }

    @Test
    void noNumberIsGivenTwiceAndEveryFontThatIsUsedIsNamed() throws Exception {
        var parts = Parts.unpacked(Ofd.write(Samples.report())).orElseThrow();
        var ids = new ArrayList<String>();
        var fonts = new HashSet<String>();
        var used = new HashSet<String>();
        for (var name : parts.names()) {
            for (var element : elements(xml(parts, name).getElementsByTagName("*"))) {
                // a page stands with its number in the list only
                if (element.hasAttribute("ID")) ids.add(element.getAttribute("ID"));
                if (element.getLocalName().equals("Font")) fonts.add(element.getAttribute("ID"));
                if (element.hasAttribute("Font")) used.add(element.getAttribute("Font"));
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(fonts).containsAll(used);
        var most = ids.stream().mapToInt(Integer::parseInt).max().orElse(0);
        assertThat(text(parts, "Doc_0/Document.xml")).contains("<ofd:MaxUnitID>" + most + "</ofd:MaxUnitID>");
    }

    @ParameterizedTest(name = "{0} is named {1}")
    @CsvSource({
        "BODY, 仿宋_GB2312",
        "HEADING, 黑体",
        "SUBHEADING, 楷体_GB2312",
        "TITLE, 方正小标宋简体",
        "NUMBER, 宋体",
        "LATIN, Times New Roman",
    })
    void fontsAreNamedAndNotEmbedded(Face face, String font) {
        var parts = Parts.unpacked(Ofd.write(Samples.report())).orElseThrow();
        assertThat(Face.Names.STANDARD.of(face)).isEqualTo(font);
        assertThat(text(parts, "Doc_0/PublicRes.xml"))
                .contains("FontName=\"" + font + "\"")
                .doesNotContain("FontFile");
    }

    @Test
    void whatTheFileSaysAboutItself() {
        var parts = Parts.unpacked(Ofd.write(Samples.report())).orElseThrow();
        assertThat(text(parts, "OFD.xml"))
                .contains("<ofd:Title>2025年度述职报告</ofd:Title>")
                .contains("<ofd:Author>示例市发展和改革委员会</ofd:Author>")
                .contains("<ofd:CreationDate>2025-12-31</ofd:CreationDate>")
                .contains("<ofd:CustomData Name=\"ledger-position\">104882</ofd:CustomData>")
                .containsPattern("<ofd:DocID>[0-9a-f]{32}</ofd:DocID>");
    }

    @Test
    void theIdFollowsFromTheContent() {
        var about = Ofd.About.of("甲", "乙", Samples.DAY);
        var same = id(Ofd.write(about, PAGE, Face.Names.STANDARD));
        assertThat(id(Ofd.write(about, PAGE, Face.Names.STANDARD))).isEqualTo(same);
        var others = Set.of(
                id(Ofd.write(Ofd.About.of("丙", "乙", Samples.DAY), PAGE, Face.Names.STANDARD)),
                id(Ofd.write(Ofd.About.of("甲", "丙", Samples.DAY), PAGE, Face.Names.STANDARD)),
                id(Ofd.write(Ofd.About.of("甲", "乙", LocalDate.of(2025, 9, 27)), PAGE, Face.Names.STANDARD)),
                id(Ofd.write(about, PAGE.subList(0, 1), Face.Names.STANDARD)));
        assertThat(others).hasSize(4).doesNotContain(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷祥", "䶮", "㐂", "甲<乙&丙>\"丁\"", "a]]>b", "e\u0301", "葛\udb40\udd00城"})
    void everyRealCharacterIsKept(String words) throws Exception {
        assertThat(roundTrip(words)).isEqualTo(words);
    }

    @ParameterizedTest(name = "[{index}]")
    @CsvSource({"'甲\u0000乙', 甲乙", "'甲\u001b乙', 甲乙", "'甲\ud842乙', 甲\ufffd乙", "'甲\uffff乙', 甲乙"})
    void whatNoDocumentCanHoldIsLeftOut(String words, String kept) throws Exception {
        assertThat(roundTrip(words)).isEqualTo(kept);
    }

    private static String roundTrip(String words) throws Exception {
        var items = new Line(Cluster.of(words, Style.BODY), true).placed(20, 20, 150, Align.LEFT);
        var file = Ofd.write(Ofd.About.of("甲", "乙", Samples.DAY), List.of(Sheet.portrait(items)), Face.Names.STANDARD);
        var page = xml(Parts.unpacked(file).orElseThrow(), "Doc_0/Pages/Page_0/Content.xml");
        var text = new StringBuilder();
        for (var code : elements(page.getElementsByTagName("ofd:TextCode"))) text.append(code.getTextContent());
        return text.toString();
    }

    @Test
    void attachmentsAreCarriedAlongUnderPlacesOfOurOwn() {
        var attachments = new LinkedHashMap<String, byte[]>();
        attachments.put("../../依据.json", new byte[] {1, 2, 3});
        var about = new Ofd.About("甲", "乙", Samples.DAY, new LinkedHashMap<>(), attachments);
        var parts = Parts.unpacked(Ofd.write(about, PAGE, Face.Names.STANDARD)).orElseThrow();
        assertThat(parts.content("Doc_0/Attachs/file_1"))
                .hasValueSatisfying(it -> assertThat(it).containsExactly(1, 2, 3));
        assertThat(text(parts, "Doc_0/Attachments.xml")).contains("Name=\"../../依据.json\"", "Format=\"json\"");
        assertThat(parts.names()).noneMatch(it -> it.contains(".."));
    }

    @Test
    void aPictureThatIsUsedTwiceIsKeptOnce() {
        var png = Qr.of("https://example.gov.cn").png();
        var sheet =
                Sheet.portrait(List.of(new Sheet.Picture(10, 10, 30, 30, png), new Sheet.Picture(50, 10, 30, 30, png)));
        var about = Ofd.About.of("甲", "乙", Samples.DAY);
        var parts = Parts.unpacked(Ofd.write(about, List.of(sheet), Face.Names.STANDARD))
                .orElseThrow();
        assertThat(parts.names()).filteredOn(it -> it.endsWith(".png")).hasSize(1);
        assertThat(text(parts, "Doc_0/Pages/Page_0/Content.xml")).contains("CTM=\"30 0 0 30 0 0\"");
    }

    @Test
    void aPaperWithoutPagesIsAMistake() {
        assertThatThrownBy(() -> Ofd.write(Ofd.About.of("甲", "乙", Samples.DAY), List.of(), Face.Names.STANDARD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void samplesForOtherReaders() {
        var key = Samples.key();
        var certificate = Samples.certificate(key);
        var licence = Samples.licence();
        Samples.keep("licence", licence.signed(key, certificate, Samples.SIGNED), licence.pages());
        var letter = Samples.letter().paper();
        Samples.keep("letter", Seal.sign(Ofd.write(letter), key, certificate, Samples.SIGNED), Layout.pages(letter));
        var report = Samples.report();
        Samples.keep("report", Seal.sign(Ofd.write(report), key, certificate, Samples.SIGNED), Layout.pages(report));
        assertThat(Layout.pages(report)).hasSizeGreaterThan(2);
    }

    private static String id(byte[] ofd) {
        var root = text(Parts.unpacked(ofd).orElseThrow(), "OFD.xml");
        return root.substring(root.indexOf("<ofd:DocID>") + 11, root.indexOf("</ofd:DocID>"));
    }

    private static String text(Parts parts, String name) {
        return new String(parts.content(name).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Document xml(Parts parts, String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.content(name).orElseThrow()));
    }

    private static List<Element> elements(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int at = 0; at < nodes.getLength(); at++) elements.add((Element) nodes.item(at));
        return elements;
    }
}
