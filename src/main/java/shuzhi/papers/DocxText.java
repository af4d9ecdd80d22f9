package shuzhi.papers;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/// Paragraphs and runs of a DOCX file in the styles of the house (段落与字样).
final class DocxText {
    /// Body characters stand a quarter of a point closer than they are large, so that 28 fill a line, twentieths of a
    /// point. The exact value, 0.21, cannot be written; with 0.20 LibreOffice fits only 27.
    private static final int CLOSER = -5;

    private final Face.Names fonts;

    DocxText(Face.Names fonts) {
        this.fonts = fonts;
    }

    static void align(XWPFParagraph paragraph, Align align) {
        paragraph.setAlignment(
                switch (align) {
                    case JUSTIFIED -> ParagraphAlignment.BOTH;
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTRED -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
    }

    /// @param height of a line, twentieths of a point
    /// @param exact false lets a line grow, for pictures
    static void line(XWPFParagraph paragraph, int height, boolean exact) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        var spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(height));
        spacing.setLineRule(exact ? STLineSpacingRule.EXACT : STLineSpacingRule.AUTO);
        // other heights than the grid's are not rounded up to it
        if (!properties.isSetSnapToGrid()) properties.addNewSnapToGrid().setVal(STOnOff1.OFF);
    }

    /// Indents the first line by whole characters. LibreOffice looks at the measure only, Word at the characters.
    static void indent(XWPFParagraph paragraph, int characters) {
        paragraph.setIndentationFirstLine(DocxPage.twips(characters * Style.BODY.advance()));
        paragraph.getCTP().getPPr().getInd().setFirstLineChars(BigInteger.valueOf(characters * 100L));
    }

    /// A line end in the words breaks the line.
    void run(XWPFParagraph paragraph, String words, Style style) {
        var run = style(paragraph.getCTP().addNewR(), style);
        var lines = Characters.clean(words).split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) run.addNewBr();
            var text = run.addNewT();
            text.setStringValue(lines[at]);
            text.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    /// A small raised number.
    void raised(XWPFParagraph paragraph, String words, Style style) {
        run(paragraph, words, style);
        var runs = paragraph.getCTP().getRArray();
        raise(runs[runs.length - 1]);
    }

    void raise(CTR run) {
        var properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        properties.addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    }

    CTR style(CTR run, Style style) {
        var properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        var names = properties.addNewRFonts();
        names.setAscii(fonts.of(Face.LATIN));
        names.setHAnsi(fonts.of(Face.LATIN));
        names.setCs(fonts.of(Face.LATIN));
        names.setEastAsia(fonts.of(style.face()));
        if (style.bold()) properties.addNewB();
        if (!style.colour().equals(Colour.BLACK))
            properties.addNewColor().setVal(style.colour().hex());
        boolean spaced = style.advance() < style.height();
        if (spaced) properties.addNewSpacing().setVal(BigInteger.valueOf(CLOSER));
        properties.addNewSz().setVal(BigInteger.valueOf(Math.round(style.size() * 2)));
        return run;
    }
}
