package shuzhi.papers;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The page of a DOCX file (页面设置): paper, type area, grid, page numbers, and the head of letters (rules ).
final class DocxPage {
    /// 22 lines in 225 mm, twentieths of a point. A hair less than the exact pitch, so that rounding never costs a
    /// line.
    static final int LINE = 579;

    /// The style of footnotes, from which LibreOffice takes the size of their numbers.
    static final String NOTE_STYLE = "FootnoteText";

    /// From the lower edge of the paper to the page number, mm: it then stands 7 mm below the type area.
    private static final double NUMBER_FOOT = 23;

    private final XWPFDocument document;
    private final DocxText text;

    DocxPage(XWPFDocument document, DocxText text) {
        this.document = document;
        this.text = text;
    }

    static int twips(double mm) {
        return (int) Math.round(mm / 25.4 * 1440);
    }

    void set(Face.Names fonts) {
        defaults(fonts);
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(Grid.PAPER_WIDTH)));
        size.setH(BigInteger.valueOf(twips(Grid.PAPER_HEIGHT)));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(Grid.TOP)));
        margins.setBottom(BigInteger.valueOf(twips(Grid.PAPER_HEIGHT - Grid.TOP - Grid.HEIGHT)));
        margins.setLeft(BigInteger.valueOf(twips(Grid.LEFT)));
        margins.setRight(BigInteger.valueOf(twips(Grid.PAPER_WIDTH - Grid.LEFT - Grid.WIDTH)));
        margins.setHeader(BigInteger.valueOf(twips(15)));
        margins.setFooter(BigInteger.valueOf(twips(NUMBER_FOOT)));
        margins.setGutter(BigInteger.ZERO);
        // a grid of characters as well is spaced very widely by LibreOffice; the spacing of the runs does it instead
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(LINE));
        document.setEvenAndOddHeadings(true);
        number(document.createFooter(HeaderFooterType.DEFAULT), Align.RIGHT);
        number(document.createFooter(HeaderFooterType.EVEN), Align.LEFT);
    }

    private void defaults(Face.Names fonts) {
        var styles = CTStyles.Factory.newInstance();
        var defaults = styles.addNewDocDefaults();
        var run = defaults.addNewRPrDefault().addNewRPr();
        var names = run.addNewRFonts();
        names.setAscii(fonts.of(Face.LATIN));
        names.setHAnsi(fonts.of(Face.LATIN));
        names.setCs(fonts.of(Face.LATIN));
        names.setEastAsia(fonts.of(Face.BODY));
        run.addNewSz().setVal(BigInteger.valueOf(32));
        run.addNewLang().setEastAsia("zh-CN");
        var paragraph = defaults.addNewPPrDefault().addNewPPr();
        // no mark hangs over the edge of the type area, no white is put between Chinese and Latin: as in the OFD file
        paragraph.addNewOverflowPunct().setVal(STOnOff1.OFF);
        paragraph.addNewAutoSpaceDE().setVal(STOnOff1.OFF);
        paragraph.addNewAutoSpaceDN().setVal(STOnOff1.OFF);
        var spacing = paragraph.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(LINE));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        var note = styles.addNewStyle();
        note.setType(STStyleType.PARAGRAPH);
        note.setStyleId(NOTE_STYLE);
        note.addNewName().setVal("footnote text");
        note.addNewRPr().addNewSz().setVal(BigInteger.valueOf(Math.round(Style.NOTE.size() * 2)));
        document.createStyles().setStyles(styles);
    }

    private void number(XWPFHeaderFooter foot, Align align) {
        var style = Style.plain(Face.NUMBER, 14);
        var paragraph = foot.createParagraph();
        DocxText.align(paragraph, align);
        int inset = twips(style.advance());
        if (align == Align.LEFT) paragraph.setIndentationLeft(inset);
        else paragraph.setIndentationRight(inset);
        DocxText.line(paragraph, 20 * 20, true);
        text.run(paragraph, "— ", style);
        field(paragraph, style, STFldCharType.BEGIN);
        text.style(paragraph.getCTP().addNewR(), style).addNewInstrText().setStringValue("PAGE");
        field(paragraph, style, STFldCharType.SEPARATE);
        text.run(paragraph, "1", style);
        field(paragraph, style, STFldCharType.END);
        text.run(paragraph, " —", style);
    }

    private void field(XWPFParagraph paragraph, Style style, STFldCharType.Enum part) {
        text.style(paragraph.getCTP().addNewR(), style).addNewFldChar().setFldCharType(part);
    }

    /// The sign and the double rules of a letter stand in head and foot of the first page, which bears no number.
    void letterhead(String sign, double em) {
        section().addNewTitlePg();
        section().getPgMar().setHeader(BigInteger.valueOf(twips(30)));
        var head = document.createHeader(HeaderFooterType.FIRST).createParagraph();
        DocxText.align(head, Align.CENTRED);
        DocxText.line(head, twips(em + 4), true);
        wide(head);
        var below = head.getCTP().getPPr().addNewPBdr().addNewBottom();
        below.setVal(STBorder.THICK_THIN_SMALL_GAP);
        below.setSz(BigInteger.valueOf(24));
        below.setSpace(BigInteger.ZERO);
        below.setColor(Colour.RED.hex());
        text.run(head, sign, Style.plain(Face.TITLE, em / Sheet.POINT).in(Colour.RED));
        var foot = document.createFooter(HeaderFooterType.FIRST).createParagraph();
        DocxText.line(foot, 120, true);
        wide(foot);
        var line = foot.getCTP().getPPr().addNewPBdr().addNewBottom();
        line.setVal(STBorder.THIN_THICK_SMALL_GAP);
        line.setSz(BigInteger.valueOf(24));
        line.setSpace(BigInteger.ZERO);
        line.setColor(Colour.RED.hex());
    }

    /// 170 mm in the middle of the paper: wider than the type area on both sides.
    private static void wide(XWPFParagraph paragraph) {
        paragraph.setIndentationLeft(-twips(Grid.LEFT - 20));
        paragraph.setIndentationRight(-twips(Grid.PAPER_WIDTH - Grid.LEFT - Grid.WIDTH - 20));
    }

    private CTSectPr section() {
        return document.getDocument().getBody().getSectPr();
    }
}
