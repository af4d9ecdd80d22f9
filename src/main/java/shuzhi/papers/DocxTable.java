package shuzhi.papers;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/// Tables and lists of facts of a DOCX file (表格).
final class DocxTable {
    /// Line pitch in a table, twentieths of a point: 6.2 mm.
    private static final int LINE = 351;

    private static final double PADDING = 1.6;

    private final XWPFDocument document;
    private final DocxText text;

    /// Fills a paragraph; the notes are the document's.
    @FunctionalInterface
    interface Filling {
        void runs(XWPFParagraph paragraph, List<Run> runs, Style style);
    }

    DocxTable(XWPFDocument document, DocxText text) {
        this.document = document;
        this.text = text;
    }

    void table(Block.Table it, Filling filling) {
        var table = document.createTable(it.rows().size() + 1, it.columns().size());
        double shares = it.columns().stream().mapToInt(Block.Column::share).sum();
        var widths = it.columns().stream()
                .map(column -> Grid.WIDTH * column.share() / shares)
                .toList();
        frame(table, widths);
        borders(table, 8, 4, "000000");
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int at = 0; at < widths.size(); at++) {
            var column = it.columns().get(at);
            text.run(words(head.getCell(at), Align.CENTRED, LINE), column.title(), Style.TABLE_HEAD);
        }
        for (int row = 0; row < it.rows().size(); row++) {
            for (int at = 0; at < widths.size(); at++) {
                var paragraph = words(
                        table.getRow(row + 1).getCell(at), it.columns().get(at).align(), LINE);
                filling.runs(paragraph, it.rows().get(row).cells().get(at).runs(), Style.TABLE);
            }
        }
    }

    void facts(List<Block.Fact> facts, Filling filling) {
        var table = document.createTable(facts.size(), 2);
        frame(table, List.of(Grid.WIDTH * 0.45, Grid.WIDTH * 0.55));
        borders(table, 0, 2, Colour.GREY.hex());
        for (int at = 0; at < facts.size(); at++) {
            var row = table.getRow(at);
            text.run(
                    words(row.getCell(0), Align.LEFT, DocxPage.LINE),
                    facts.get(at).name(),
                    Style.BODY);
            filling.runs(
                    words(row.getCell(1), Align.LEFT, DocxPage.LINE),
                    facts.get(at).value(),
                    Style.BODY);
        }
    }

    /// The last lines of the paper float at the foot of the type area. A line of two texts has the second at the right.
    void imprint(List<List<String>> rows) {
        var table = document.createTable(rows.size(), 1);
        frame(table, List.of(Grid.WIDTH));
        borders(table, 0, 4, Colour.BLACK.hex());
        table.setTopBorder(XWPFBorderType.SINGLE, 6, 0, Colour.BLACK.hex());
        table.setBottomBorder(XWPFBorderType.SINGLE, 6, 0, Colour.BLACK.hex());
        var place = table.getCTTbl().getTblPr().addNewTblpPr();
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setHorzAnchor(STHAnchor.MARGIN);
        place.setTblpXSpec(STXAlign.LEFT);
        place.setTblpYSpec(STYAlign.BOTTOM);
        for (int at = 0; at < rows.size(); at++) {
            var paragraph = words(table.getRow(at).getCell(0), Align.LEFT, 20 * 22);
            var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setPos(BigInteger.valueOf(DocxPage.twips(Grid.WIDTH - 2 * PADDING)));
            text.run(paragraph, rows.get(at).getFirst(), Style.SMALL);
            if (rows.get(at).size() > 1) {
                paragraph.createRun().addTab();
                text.run(paragraph, rows.get(at).getLast(), Style.SMALL);
            }
        }
    }

    private static void frame(XWPFTable table, List<Double> widths) {
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(DocxPage.twips(Grid.WIDTH));
        // office programs let the words, not the frame, begin at the edge of the type area
        var indent = table.getCTTbl().getTblPr().addNewTblInd();
        indent.setW(BigInteger.valueOf(DocxPage.twips(PADDING)));
        indent.setType(STTblWidth.DXA);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        var columns = new ArrayList<Integer>();
        for (double width : widths) columns.add(DocxPage.twips(width));
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (int column : columns) grid.addNewGridCol().setW(BigInteger.valueOf(column));
        for (var row : table.getRows()) {
            row.setCantSplitRow(false);
            for (int at = 0; at < columns.size(); at++) {
                row.getCell(at).setWidth(String.valueOf(columns.get(at)));
                row.getCell(at).setVerticalAlignment(XWPFVertAlign.CENTER);
            }
        }
        int padding = DocxPage.twips(PADDING);
        table.setCellMargins(DocxPage.twips(1), padding, DocxPage.twips(1), padding);
    }

    /// @param outer width of the frame in eighths of a point, 0 for none at the sides
    private static void borders(XWPFTable table, int outer, int inner, String colour) {
        var side = outer == 0 ? XWPFBorderType.NONE : XWPFBorderType.SINGLE;
        table.setTopBorder(side, outer, 0, colour);
        table.setLeftBorder(side, outer, 0, colour);
        table.setRightBorder(side, outer, 0, colour);
        table.setBottomBorder(XWPFBorderType.SINGLE, Math.max(outer, inner), 0, colour);
        table.setInsideHBorder(XWPFBorderType.SINGLE, inner, 0, colour);
        table.setInsideVBorder(side, inner, 0, colour);
    }

    private static XWPFParagraph words(XWPFTableCell cell, Align align, int line) {
        var paragraph = cell.getParagraphs().getFirst();
        DocxText.align(paragraph, align);
        DocxText.line(paragraph, line, true);
        return paragraph;
    }
}
