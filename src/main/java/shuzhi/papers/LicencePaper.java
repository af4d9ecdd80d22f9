package shuzhi.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import shuzhi.codes.LicenceId;
import shuzhi.proof.SigningKey;

/// A licence as it is handed out (电子证照), GB/T 36905-2018: one landscape page with a frame, or more where the contents
/// need them. It becomes a signed OFD file; the words are Chinese, as the law wants.
///
/// @param name 证照名称, for instance 食品经营许可证
/// @param number 证照编号, as the issuing body counts them
/// @param holderCode unified social credit code, or the masked number of a natural person's document
/// @param contents what is licensed: names and values in the order of the licence's template
/// @param until last day of validity; empty means without a limit (长期)
/// @param checkAddress the public page that tells whether this licence is in force; it stands in the QR code
public record LicencePaper(
        String name,
        String number,
        LicenceId id,
        String holder,
        String holderCode,
        List<Content> contents,
        String issuer,
        LocalDate issued,
        LocalDate from,
        Optional<LocalDate> until,
        String checkAddress) {

    /// One line of what is licensed (登记项).
    public record Content(String name, String value) {}

    private static final double WIDTH = 297;
    private static final double HEIGHT = 210;
    /// Left and right of the words, mm.
    private static final double MARGIN = 34;

    private static final double ROWS_TOP = 66;
    /// Rows end above seal, code and notes.
    private static final double ROWS_END = 140;

    private static final double CODE_SIDE = 34;

    public LicencePaper {
        contents = List.copyOf(contents);
        if (until.isPresent() && until.get().isBefore(from))
            throw new IllegalArgumentException("a licence ends before it begins: " + from + ".." + until.get());
    }

    /// The signed file that the holder gets.
    ///
    /// @param at when it is signed
    public byte[] signed(SigningKey key, Certificate certificate, Instant at) {
        return Seal.sign(file(Face.Names.STANDARD), key, certificate, at);
    }

    /// The file before it is signed; the same licence gives the same bytes. What programs want to know stands beside
    /// the
    /// page as facts of the file.
    byte[] file(Face.Names fonts) {
        var data = new LinkedHashMap<String, String>();
        data.put("licence-id", id.toString());
        data.put("licence-number", number);
        data.put("licence-name", name);
        data.put("holder", holder);
        data.put("holder-code", holderCode);
        data.put("issuer", issuer);
        data.put("issued", issued.toString());
        data.put("valid-from", from.toString());
        until.ifPresent(it -> data.put("valid-until", it.toString()));
        var about = new Ofd.About(name, issuer, issued, data, new LinkedHashMap<>());
        return Ofd.write(about, pages(), fonts);
    }

    List<Sheet> pages() {
        var rows = rows();
        var groups = new ArrayList<List<Row>>();
        double y = Double.MAX_VALUE;
        for (var row : rows) {
            if (y + row.height > ROWS_END) {
                groups.add(new ArrayList<>());
                y = ROWS_TOP;
            }
            groups.getLast().add(row);
            y += row.height;
        }
        var sheets = new ArrayList<Sheet>();
        for (var group : groups) sheets.add(page(group, sheets.size() + 1, groups.size()));
        return sheets;
    }

    private Sheet page(List<Row> rows, int number, int count) {
        var items = new ArrayList<Sheet.Item>();
        frame(items);
        double nameEm = Math.min(13, (WIDTH - 2 * MARGIN) / (1.35 * name.codePointCount(0, name.length())));
        var title = Style.plain(Face.TITLE, nameEm / Sheet.POINT).spaced(nameEm * 1.3);
        centred(items, name, title, 43);
        var small = Style.plain(Face.BODY, 12);
        centred(items, Words.LICENCE_NUMBER.text().zh() + Words.COLON.text().zh() + this.number, small, 54);
        double y = ROWS_TOP;
        for (var row : rows) {
            items.addAll(Sheet.moved(row.items, MARGIN, y));
            y += row.height;
        }
        if (count > 1) centred(items, Words.SHEET_OF.text().zh().formatted(number, count), Style.NOTE, HEIGHT - 13.5);
        foot(items);
        return Sheet.landscape(items);
    }

    /// A double frame with a small square in each corner.
    private static void frame(List<Sheet.Item> items) {
        double outer = 9;
        double inner = 13;
        items.add(Sheet.frame(outer, outer, WIDTH - 2 * outer, HEIGHT - 2 * outer, 1.4, Colour.GOLD));
        items.add(Sheet.frame(inner, inner, WIDTH - 2 * inner, HEIGHT - 2 * inner, 0.4, Colour.GOLD));
        double side = 9;
        for (double x : new double[] {inner, WIDTH - inner - side}) {
            for (double y : new double[] {inner, HEIGHT - inner - side}) {
                items.add(Sheet.frame(x, y, side, side, 0.4, Colour.GOLD));
                items.add(Sheet.frame(x + 1.5, y + 1.5, side - 3, side - 3, 0.4, Colour.GOLD));
                items.add(Sheet.fill(x + 3, y + 3, side - 6, side - 6, Colour.GOLD));
            }
        }
    }

    /// Code at the left, signature and seal at the right, the identifier below.
    private void foot(List<Sheet.Item> items) {
        double top = 146;
        items.add(Qr.of(checkAddress).shape(MARGIN - 2, top - 2, CODE_SIDE));
        double captionX = MARGIN + CODE_SIDE + 2;
        double width = 96;
        var grey = Style.NOTE.in(Colour.GREY).sized(9);
        double y = top + 4;
        for (var words : List.of(
                Words.SCAN.text().zh(),
                Words.CHECK_AT.text().zh() + Words.COLON.text().zh() + checkAddress,
                Words.LEGAL_FORCE.text().zh())) {
            for (var line : Line.breaking(Cluster.of(words, grey), width, width)) {
                items.addAll(line.placed(captionX, y, width, Align.LEFT));
                y += 5;
            }
        }
        var style = Style.plain(Face.BODY, 15);
        double centre = WIDTH - MARGIN - 36;
        items.addAll(SealMark.of(issuer, centre, top + 17));
        at(items, issuer, style, centre, top + 18);
        at(items, Numerals.date(issued), style, centre, top + 28);
        var identifier = Words.LICENCE_ID.text().zh() + Words.COLON.text().zh() + id;
        items.addAll(new Line(Cluster.of(identifier, grey), true).placed(MARGIN, HEIGHT - 21, WIDTH, Align.LEFT));
    }

    private static void centred(List<Sheet.Item> items, String words, Style style, double y) {
        at(items, words, style, WIDTH / 2, y);
    }

    private static void at(List<Sheet.Item> items, String words, Style style, double centre, double y) {
        var line = new Line(Cluster.of(words, style), true);
        // the space after the last character of spaced words would push them off the middle
        double visible = line.width() - (style.advance() - style.height());
        items.addAll(line.placed(centre - visible / 2, y, line.width(), Align.LEFT));
    }

    private record Row(List<Sheet.Item> items, double height) {}

    private List<Row> rows() {
        var all = new ArrayList<Content>();
        all.add(new Content(Words.HOLDER.text().zh(), holder));
        all.add(new Content(Words.HOLDER_CODE.text().zh(), holderCode));
        all.addAll(contents);
        all.add(new Content(Words.VALIDITY.text().zh(), validity()));
        // few rows are set large, many small
        for (double size : new double[] {16, 14, 12}) {
            var rows = all.stream().flatMap(it -> rows(it, size).stream()).toList();
            double height = rows.stream().mapToDouble(Row::height).sum();
            if (height <= ROWS_END - ROWS_TOP || size == 12) return rows;
        }
        throw new IllegalStateException("the smallest size is always taken");
    }

    private String validity() {
        var last = until.map(Numerals::date).orElse(Words.LONG_TERM.text().zh());
        return Numerals.date(from) + Words.UNTIL.text().zh() + last;
    }

    /// One row for each line, so that a long entry can go on over the page; the last one ends with a thin line.
    private static List<Row> rows(Content content, double size) {
        var label = Style.plain(Face.HEADING, size);
        var style = Style.plain(Face.BODY, size);
        double pitch = style.height() * 1.45;
        double base = Grid.baseline(pitch, style.height());
        double labelWidth = 62;
        double end = WIDTH - 2 * MARGIN;
        double valueWidth = end - labelWidth;
        var names = Line.breaking(Cluster.of(content.name(), label), labelWidth - 4, labelWidth - 4);
        var values = Line.breaking(Cluster.of(content.value(), style), valueWidth, valueWidth);
        int count = Math.max(1, Math.max(names.size(), values.size()));
        var rows = new ArrayList<Row>();
        for (int at = 0; at < count; at++) {
            var items = new ArrayList<Sheet.Item>();
            if (at < names.size()) items.addAll(names.get(at).placed(0, base, labelWidth, Align.LEFT));
            if (at < values.size()) items.addAll(values.get(at).placed(labelWidth, base, valueWidth, Align.JUSTIFIED));
            boolean last = at == count - 1;
            if (last) items.add(Sheet.line(0, pitch + 0.7, end, pitch + 0.7, 0.15, Colour.GOLD));
            rows.add(new Row(items, last ? pitch + 1.6 : pitch));
        }
        return rows;
    }
}
