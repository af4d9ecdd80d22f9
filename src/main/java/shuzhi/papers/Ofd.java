package shuzhi.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import shuzhi.proof.Hash;

/// Writes OFD (版式文件), GB/T 33190-2016. The same pages and facts always give the same bytes.
///
/// Fonts are named, not embedded. Nothing in the file refers to anything outside it.
public final class Ofd {
    static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    static final String ROOT = "OFD.xml";
    private static final String FOLDER = "Doc_0/";

    private final Face.Names fonts;
    private final Parts parts = new Parts();
    private final Map<Face, Integer> fontIds = new LinkedHashMap<>();
    private final SequencedMap<String, Integer> imageIds = new LinkedHashMap<>();
    private int lastId;

    private Ofd(Face.Names fonts) {
        this.fonts = fonts;
    }

    /// What the file says about itself (文档元数据).
    ///
    /// @param author the issuing body
    /// @param created a date given by the caller: the day that the paper bears
    /// @param data facts for programs
    /// @param attachments files carried along, by name
    public record About(
            String title,
            String author,
            LocalDate created,
            SequencedMap<String, String> data,
            SequencedMap<String, byte[]> attachments) {
        public About {
            data = new LinkedHashMap<>(data);
            attachments = new LinkedHashMap<>(attachments);
        }

        public static About of(String title, String author, LocalDate created) {
            return new About(title, author, created, new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    /// The paper in the layout of official documents, with the fonts of the standard.
    public static byte[] write(Paper paper) {
        var about = new About(paper.title(), paper.author(), paper.date(), paper.data(), new LinkedHashMap<>());
        return write(about, Layout.pages(paper), Face.Names.STANDARD);
    }

    /// @throws IllegalArgumentException when there is no page
    public static byte[] write(About about, List<Sheet> pages, Face.Names fonts) {
        if (pages.isEmpty()) throw new IllegalArgumentException("a paper has at least one page");
        return new Ofd(fonts).file(about, pages);
    }

    private byte[] file(About about, List<Sheet> pages) {
        // the numbers of the fonts come first, so that they do not depend on where a font is first used
        for (var face : Face.values()) fontIds.put(face, ++lastId);
        var pageIds = new ArrayList<Integer>();
        for (var page : pages) {
            pageIds.add(++lastId);
            parts.put(FOLDER + "Pages/Page_" + (pageIds.size() - 1) + "/Content.xml", page(page));
        }
        parts.put(FOLDER + "PublicRes.xml", publicResources());
        parts.put(FOLDER + "DocumentRes.xml", documentResources());
        if (!about.attachments().isEmpty()) parts.put(FOLDER + "Attachments.xml", attachments(about));
        parts.put(FOLDER + "Document.xml", document(about, pages.getFirst(), pageIds));
        var whole = new Parts().put(ROOT, root(about));
        for (var name : parts.names()) whole.put(name, parts.content(name).orElseThrow());
        return whole.packed();
    }

    private String root(About about) {
        var data = new StringBuilder();
        about.data()
                .forEach((name, value) -> data.append(
                        "<ofd:CustomData Name=\"%s\">%s</ofd:CustomData>".formatted(Xml.text(name), Xml.text(value))));
        var custom = data.isEmpty() ? "" : "<ofd:CustomDatas>" + data + "</ofd:CustomDatas>";
        var facts = """
                <ofd:Title>%s</ofd:Title><ofd:Author>%s</ofd:Author><ofd:CreationDate>%s</ofd:CreationDate>\
                <ofd:Creator>Shuzhi</ofd:Creator>%s""".formatted(Xml.text(about.title()), Xml.text(about.author()), about.created(), custom);
        return Xml.HEAD + """
                <ofd:OFD %s Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>%s</ofd:DocID>%s</ofd:DocInfo>\
                <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>
                """.formatted(SPACE, documentId(facts), facts);
    }

    /// 32 hexadecimal digits that follow from the content: two files with the same id say the same.
    private String documentId(String facts) {
        var all = new Parts().put(ROOT, facts);
        for (var name : parts.names()) all.put(name, parts.content(name).orElseThrow());
        return Hash.SM3.of(all.packed()).hex().substring(0, 32);
    }

    private String document(About about, Sheet first, List<Integer> pageIds) {
        var list = new StringBuilder();
        for (int page = 0; page < pageIds.size(); page++)
            list.append(
                    "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(pageIds.get(page), page));
        var attachments = about.attachments().isEmpty() ? "" : "<ofd:Attachments>Attachments.xml</ofd:Attachments>";
        return Xml.HEAD + """
                <ofd:Document %s><ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID>%s<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>\
                <ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>%s</ofd:Pages>%s</ofd:Document>
                """.formatted(SPACE, lastId, area("PageArea", first), list, attachments);
    }

    private static String area(String name, Sheet page) {
        return "<ofd:%s><ofd:PhysicalBox>0 0 %s %s</ofd:PhysicalBox></ofd:%s>"
                .formatted(name, Sheet.mm(page.width()), Sheet.mm(page.height()), name);
    }

    private String publicResources() {
        var list = new StringBuilder();
        fontIds.forEach((face, id) -> {
            var name = Xml.text(fonts.of(face));
            list.append("<ofd:Font ID=\"%d\" FontName=\"%s\" FamilyName=\"%s\"/>".formatted(id, name, name));
        });
        return Xml.HEAD + "<ofd:Res %s BaseLoc=\"Res\"><ofd:Fonts>%s</ofd:Fonts></ofd:Res>\n".formatted(SPACE, list);
    }

    private String documentResources() {
        var list = new StringBuilder();
        imageIds.forEach((name, id) -> list.append("""
                <ofd:MultiMedia ID="%d" Type="Image" Format="PNG"><ofd:MediaFile>%s</ofd:MediaFile></ofd:MultiMedia>""".formatted(id, name)));
        var media = list.isEmpty() ? "" : "<ofd:MultiMedias>" + list + "</ofd:MultiMedias>";
        return Xml.HEAD + "<ofd:Res %s BaseLoc=\"Res\">%s</ofd:Res>\n".formatted(SPACE, media);
    }

    private String attachments(About about) {
        var list = new StringBuilder();
        int number = 0;
        for (var attachment : about.attachments().entrySet()) {
            var name = attachment.getKey();
            int dot = name.lastIndexOf('.');
            var format = dot < 0 ? "" : name.substring(dot + 1);
            // the place within the package never comes from a name that somebody gave
            var place = "Attachs/file_" + ++number;
            parts.put(FOLDER + place, attachment.getValue());
            list.append("""
                    <ofd:Attachment ID="a%d" Name="%s" Format="%s" CreationDate="%sT00:00:00" Size="%s">\
                    <ofd:FileLoc>%s</ofd:FileLoc></ofd:Attachment>""".formatted(
                            number,
                            Xml.text(name),
                            Xml.text(format),
                            about.created(),
                            Sheet.mm(attachment.getValue().length / 1024.0),
                            place));
        }
        return Xml.HEAD + "<ofd:Attachments %s>%s</ofd:Attachments>\n".formatted(SPACE, list);
    }

    private String page(Sheet page) {
        int layer = ++lastId;
        var content = new StringBuilder();
        for (var item : page.items()) {
            content.append(
                    switch (item) {
                        case Sheet.Glyphs it -> text(it);
                        case Sheet.Shape it -> path(it);
                        case Sheet.Picture it -> image(it);
                    });
        }
        return Xml.HEAD
                + "<ofd:Page %s>%s<ofd:Content><ofd:Layer ID=\"%d\" Type=\"Body\">\n%s</ofd:Layer></ofd:Content></ofd:Page>\n"
                        .formatted(SPACE, area("Area", page), layer, content);
    }

    private String text(Sheet.Glyphs it) {
        double size = it.style().height();
        boolean turned = it.turn() != 0;
        // an upright text fills its box; a turned one turns around the middle of a box that holds it in any position
        double reach = Math.max(it.width(), size) * 1.5;
        var box = turned
                ? box(it.x() - reach, it.y() - reach, 2 * reach, 2 * reach)
                : box(it.x(), it.y() - size, it.width(), size * 1.3);
        var weight = it.style().bold() ? " Weight=\"700\"" : "";
        return """
                <ofd:TextObject ID="%d" Boundary="%s" Font="%d" Size="%s"%s%s><ofd:FillColor Value="%s"/>\
                <ofd:TextCode X="0" Y="%s"%s>%s</ofd:TextCode></ofd:TextObject>
                """.formatted(
                        ++lastId,
                        box,
                        fontIds.get(it.style().face()),
                        Sheet.mm(size),
                        weight,
                        turned ? turn(it.turn(), reach) : "",
                        colour(it.style().colour()),
                        turned ? "0" : Sheet.mm(size),
                        deltas(it.advances()),
                        Xml.text(it.text()));
    }

    private static String turn(double degrees, double reach) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return " CTM=\"%s %s %s %s %s %s\""
                .formatted(fine(cos), fine(sin), fine(-sin), fine(cos), Sheet.mm(reach), Sheet.mm(reach));
    }

    /// Six decimals: a thousandth would tilt a character visibly.
    private static String fine(double value) {
        long millionth = Math.round(value * 1e6);
        return (millionth < 0 ? "-" : "") + Math.abs(millionth) / 1_000_000 + "."
                + String.valueOf(Math.abs(millionth) % 1_000_000 + 1_000_000).substring(1);
    }

    /// How far each character stands from the one before; equal steps in a row are counted.
    private static String deltas(List<Double> advances) {
        var steps = advances.stream().limit(advances.size() - 1L).map(Sheet::mm).toList();
        if (steps.isEmpty()) return "";
        var list = new ArrayList<String>();
        for (int from = 0; from < steps.size(); ) {
            int end = from;
            while (end < steps.size() && steps.get(end).equals(steps.get(from))) end++;
            if (end - from > 2) list.add("g " + (end - from) + " " + steps.get(from));
            else list.addAll(steps.subList(from, end));
            from = end;
        }
        return " DeltaX=\"" + String.join(" ", list) + "\"";
    }

    private String path(Sheet.Shape it) {
        var stroke = it.stroke()
                .map(colour -> "<ofd:StrokeColor Value=\"" + colour(colour) + "\"/>")
                .orElse("");
        var fill = it.fill()
                .map(colour -> "<ofd:FillColor Value=\"" + colour(colour) + "\"/>")
                .orElse("");
        var kind = (it.stroke().isPresent() ? " LineWidth=\"" + Sheet.mm(it.line()) + "\"" : " Stroke=\"false\"")
                + (it.fill().isPresent() ? " Fill=\"true\"" : "");
        // the box cuts off what stands outside it, so a stroke needs half its width of room
        double room = it.stroke().isPresent() ? it.line() / 2 + 0.1 : 0;
        var shift = room == 0 ? "" : " CTM=\"1 0 0 1 %1$s %1$s\"".formatted(Sheet.mm(room));
        return """
                <ofd:PathObject ID="%d" Boundary="%s"%s%s>%s%s<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>
                """.formatted(
                        ++lastId,
                        box(it.x() - room, it.y() - room, it.width() + 2 * room, it.height() + 2 * room),
                        shift,
                        kind,
                        stroke,
                        fill,
                        it.outline());
    }

    private String image(Sheet.Picture it) {
        var name = "image_" + Hash.SM3.of(it.png()).hex().substring(0, 16) + ".png";
        var known = imageIds.get(name);
        int resource = known == null ? ++lastId : known;
        imageIds.put(name, resource);
        parts.put(FOLDER + "Res/" + name, it.png());
        return """
                <ofd:ImageObject ID="%d" Boundary="%s" CTM="%s 0 0 %s 0 0" ResourceID="%d"/>
                """.formatted(
                        ++lastId,
                        box(it.x(), it.y(), it.width(), it.height()),
                        Sheet.mm(it.width()),
                        Sheet.mm(it.height()),
                        resource);
    }

    private static String box(double x, double y, double width, double height) {
        return Sheet.mm(x) + " " + Sheet.mm(y) + " " + Sheet.mm(width) + " " + Sheet.mm(height);
    }

    private static String colour(Colour colour) {
        return colour.red() + " " + colour.green() + " " + colour.blue();
    }
}
