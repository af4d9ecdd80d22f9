package shuzhi.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/// Writes DOCX (办公文档) in the layout of GB/T 9704-2012, for those who go on working with the text. Evidence marks are
/// footnotes. The same paper gives the same bytes. What proves a paper is its signed OFD file, never this one.
public final class Docx {
    private final Paper paper;
    private final XWPFDocument document;
    private final DocxText text;
    private final DocxPage page;
    private final Numerals numerals = new Numerals();
    private final Paper.Numbers numbers;
    private final Set<Note> noted = new HashSet<>();

    private Docx(Paper paper, XWPFDocument document, Face.Names fonts) {
        this.paper = paper;
        this.document = document;
        this.text = new DocxText(fonts);
        this.page = new DocxPage(document, text);
        this.numbers = new Paper.Numbers(paper.notes());
    }

    public static byte[] write(Paper paper) {
        return write(paper, Face.Names.STANDARD);
    }

    public static byte[] write(Paper paper, Face.Names fonts) {
        try (var document = new XWPFDocument()) {
            var docx = new Docx(paper, document, fonts);
            docx.page.set(fonts);
            docx.about();
            docx.blocks();
            var out = new ByteArrayOutputStream();
            document.write(out);
            return repacked(out.toByteArray());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("memory does not fail to be written", e);
        }
    }

    /// POI packs with the time of day; the parts in order of their names, without times, are the same every time.
    private static byte[] repacked(byte[] docx) {
        var parts = Parts.unpacked(docx).orElseThrow();
        var names = new TreeSet<String>();
        parts.names().forEach(names::add);
        var packed = new Parts();
        // readers expect the list of types first
        var types = "[Content_Types].xml";
        packed.put(types, parts.content(types).orElseThrow());
        for (var name : names)
            if (!name.equals(types)) packed.put(name, parts.content(name).orElseThrow());
        return packed.packed();
    }

    private void about() throws InvalidFormatException {
        var properties = document.getProperties();
        var core = properties.getCoreProperties();
        var date =
                Optional.of(Date.from(paper.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(paper.title());
        core.setCreator(paper.author());
        core.setCreated(date);
        core.setModified(paper.date() + "T00:00:00Z");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Shuzhi");
        paper.data().forEach((name, value) -> properties.getCustomProperties().addProperty(name, value));
    }

    private void blocks() {
        var blocks = paper.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            set(blocks.get(at));
            boolean kept = Layout.beforeSignature(blocks.subList(at + 1, blocks.size()));
            if (kept && !document.getParagraphs().isEmpty())
                document.getParagraphs().getLast().setKeepNext(true);
        }
        // a table at the very end needs a paragraph to stand by
        if (blocks.isEmpty() || document.getBodyElements().getLast() instanceof XWPFTable)
            DocxText.line(paragraph(Align.LEFT), 20, true);
    }

    private void set(Block block) {
        switch (block) {
            case Block.Letterhead it -> letterhead(it);
            case Block.Title(var words) -> {
                var title = paragraph(Align.CENTRED);
                DocxText.line(title, DocxPage.LINE, true);
                text.run(title, words, Style.TITLE);
                blank(1);
            }
            case Block.Addressee(var who) -> {
                var colon = Words.COLON.in(paper.language());
                text.run(paragraph(Align.JUSTIFIED), who.endsWith(colon) ? who : who + colon, Style.BODY);
            }
            case Block.Heading it -> heading(it);
            case Block.Paragraph(var runs) -> {
                var paragraph = paragraph(Align.JUSTIFIED);
                DocxText.indent(paragraph, 2);
                runs(paragraph, runs, Style.BODY);
            }
            case Block.Table it -> {
                if (!it.caption().isEmpty()) {
                    var caption = paragraph(Align.CENTRED);
                    caption.setKeepNext(true);
                    text.run(caption, it.caption(), Style.TABLE_HEAD);
                }
                new DocxTable(document, text).table(it, this::runs);
                blank(1);
            }
            case Block.Facts(var facts) -> new DocxTable(document, text).facts(facts, this::runs);
            case Block.Enclosures(var names) -> enclosures(names);
            case Block.Signature it -> signature(it);
            case Block.Code it -> code(it);
            case Block.Imprint it -> imprint(it);
            case Block.Blank(int lines) -> blank(lines);
            case Block.NewPage _ -> paragraph(Align.LEFT).createRun().addBreak(BreakType.PAGE);
        }
    }

    private XWPFParagraph paragraph(Align align) {
        var paragraph = document.createParagraph();
        DocxText.align(paragraph, align);
        return paragraph;
    }

    private void blank(int lines) {
        for (int line = 0; line < lines; line++) paragraph(Align.LEFT);
    }

    private void runs(XWPFParagraph paragraph, List<Run> runs, Style style) {
        for (var run : runs) {
            switch (run) {
                case Run.Words(var words, var emphasis) ->
                    text.run(paragraph, words, Typesetter.emphasised(style, emphasis));
                case Run.Mark(var note) -> mark(paragraph, note, style);
            }
        }
    }

    /// A note is a footnote where it is marked first; later marks repeat its number.
    private void mark(XWPFParagraph paragraph, Note note, Style style) {
        if (!noted.add(note)) {
            text.raised(paragraph, String.valueOf(numbers.of(note)), style);
            return;
        }
        var footnote = document.createFootnote();
        var content = footnote.createParagraph();
        DocxText.line(content, 14 * 20, true);
        content.setStyle(DocxPage.NOTE_STYLE);
        var label = text.style(content.getCTP().addNewR(), Style.NOTE);
        text.raise(label);
        label.addNewFootnoteRef();
        text.run(content, " " + note.text() + note.link().map(it -> " " + it).orElse(""), Style.NOTE);
        var reference = text.style(paragraph.getCTP().addNewR(), style);
        text.raise(reference);
        reference.addNewFootnoteReference().setId(footnote.getId());
    }

    private void letterhead(Block.Letterhead it) {
        double em = Letterheads.em(it.sign());
        if (it.form() == Block.Letterhead.Form.LETTER) {
            page.letterhead(it.sign(), em);
            text.run(paragraph(Align.RIGHT), it.number(), Style.BODY);
            blank(2);
            return;
        }
        var sign = paragraph(Align.CENTRED);
        // three lines and a little above the sign make 35 mm
        sign.setSpacingBefore(DocxPage.twips(35));
        DocxText.line(sign, DocxPage.twips(em * 1.2), true);
        text.run(sign, it.sign(), Style.plain(Face.TITLE, em / Sheet.POINT).in(Colour.RED));
        blank(2);
        var number = paragraph(Align.CENTRED);
        text.run(number, it.number(), Style.BODY);
        var rule = number.getCTP().getPPr().addNewPBdr().addNewBottom();
        rule.setVal(STBorder.SINGLE);
        rule.setSz(BigInteger.valueOf(16));
        rule.setSpace(BigInteger.valueOf(4));
        rule.setColor(Colour.RED.hex());
        blank(2);
    }

    private void heading(Block.Heading it) {
        var style = switch (it.level()) {
            case 1 -> Style.HEADING;
            case 2 -> Style.SUBHEADING;
            default -> Style.BODY;
        };
        var paragraph = paragraph(Align.JUSTIFIED);
        DocxText.indent(paragraph, 2);
        paragraph.setKeepNext(true);
        // lets the reading program list the headings
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(it.level() - 1L));
        text.run(paragraph, numerals.next(it.level()) + it.text(), style);
    }

    private void enclosures(List<String> names) {
        paragraph(Align.LEFT).setKeepNext(true);
        var word = Words.ENCLOSURE.in(paper.language()) + Words.COLON.in(paper.language());
        int label = DocxPage.twips(new Line(Cluster.of(word, Style.BODY), true).width());
        int indent = DocxPage.twips(2 * Style.BODY.advance());
        for (int at = 0; at < names.size(); at++) {
            var paragraph = paragraph(Align.JUSTIFIED);
            paragraph.setKeepNext(true);
            paragraph.setIndentationLeft(indent + label);
            if (at == 0) paragraph.setIndentationHanging(label);
            var name = names.size() == 1 ? names.get(at) : (at + 1) + ". " + names.get(at);
            text.run(paragraph, at == 0 ? word + name : name, Style.BODY);
        }
    }

    /// Room for the seal above, name and date below one another (7.3.5).
    private void signature(Block.Signature it) {
        for (int line = 0; line < (it.marked() ? 2 : 1); line++)
            paragraph(Align.LEFT).setKeepNext(true);
        double advance = Style.BODY.advance();
        double date = width(Numerals.date(it.date()));
        double body = width(it.body());
        double centre = Math.min(Grid.WIDTH - 4 * advance - date / 2, Grid.WIDTH - body / 2);
        signed(it.body(), Grid.WIDTH - centre - body / 2, true);
        signed(Numerals.date(it.date()), Grid.WIDTH - centre - date / 2, false);
    }

    private static double width(String words) {
        return new Line(Cluster.of(words, Style.BODY), true).width();
    }

    private void signed(String words, double right, boolean keep) {
        var paragraph = paragraph(Align.RIGHT);
        paragraph.setIndentationRight(DocxPage.twips(right));
        paragraph.setKeepNext(keep);
        text.run(paragraph, words, Style.BODY);
    }

    private void code(Block.Code it) {
        var picture = paragraph(Align.LEFT);
        DocxText.line(picture, 240, false);
        int side = (int) Math.round(28 / 25.4 * Units.EMU_PER_POINT * 72);
        try {
            picture.createRun()
                    .addPicture(
                            new ByteArrayInputStream(Qr.of(it.content()).png()),
                            Document.PICTURE_TYPE_PNG,
                            "code.png",
                            side,
                            side);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("memory does not fail to be read", e);
        }
        text.run(paragraph(Align.LEFT), it.caption(), Style.NOTE);
    }

    private void imprint(Block.Imprint it) {
        var rows = new ArrayList<List<String>>();
        var colon = Words.COLON.in(paper.language());
        it.copies().ifPresent(copies -> rows.add(List.of(Words.COPIES.in(paper.language()) + colon + copies)));
        rows.add(List.of(it.office(), Numerals.date(it.printed()) + Words.PRINTED.in(paper.language())));
        // programs that do not let it float show it here
        blank(2);
        new DocxTable(document, text).imprint(rows);
    }
}
