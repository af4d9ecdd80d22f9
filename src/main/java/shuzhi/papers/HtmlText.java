package shuzhi.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import shuzhi.words.Language;

/// Writes a paper as one HTML page that stands alone (网页文本): no script, nothing fetched from elsewhere. Evidence marks
/// are links to the notes, and the notes link to what they cite. The same paper gives the same characters.
public final class HtmlText {
    private static final String STYLE = """
            body{max-width:42em;margin:2em auto;padding:0 1em;line-height:1.8;color:#1a1a1a;background:#fff;\
            font-family:FangSong,STFangsong,"Noto Serif CJK SC",serif}
            h1,h2,h3,h4,h5{line-height:1.4;font-weight:normal}
            h1{text-align:center;font-size:1.7em;margin:1.2em 0;font-family:"FZXiaoBiaoSong-B05S",SimSun,"Noto Serif CJK SC",serif}
            h2,th,caption{font-family:SimHei,"Noto Sans CJK SC",sans-serif}
            h3{font-family:KaiTi,STKaiti,serif}
            h2,h3,h4,h5{font-size:1em;margin:.8em 0 0;text-indent:2em}
            p{margin:0;text-indent:2em;text-align:justify}
            .sign{text-align:center;text-indent:0;font-size:2em;color:#c00;letter-spacing:.1em;margin-top:.5em}
            .number{text-align:center;text-indent:0;padding-bottom:.3em;border-bottom:3px solid #c00;margin-top:1em}
            .letter{text-align:right}
            .flush,.enclosures{text-indent:0}
            .enclosures{margin:1em 0 0 2em;padding:0;list-style:none}
            .signature{margin:2em 2em 1em auto;width:fit-content;text-align:center}
            .signature p,.code p,.imprint p{text-indent:0}
            .code svg{width:7em;height:7em}
            table{border-collapse:collapse;width:100%;margin:1em 0;font-size:.9em}
            th,td{border:1px solid #333;padding:.3em .6em;text-align:left}
            .right{text-align:right}.centred{text-align:center}
            dl{display:grid;grid-template-columns:minmax(10em,40%) 1fr;margin:1em 0}
            dt,dd{margin:0;padding:.3em 0;border-bottom:1px solid #ccc}
            sup{line-height:0;font-size:.7em}
            a{color:#0b4f9e}
            a:focus-visible{outline:3px solid #ffbf47}
            .kai{font-family:KaiTi,STKaiti,serif}.red{color:#c00}
            .imprint{margin-top:2em;border-top:1px solid #333;border-bottom:1px solid #333;font-size:.9em}
            .notes{margin-top:2em;border-top:1px solid #999;font-size:.85em}
            .notes li{overflow-wrap:anywhere}
            @page{size:A4;margin:37mm 26mm 35mm 28mm}
            @media print{body{max-width:none;margin:0;padding:0}a{color:inherit;text-decoration:none}}
            """;

    private final Paper paper;
    private final Paper.Numbers numbers;
    private final Numerals numerals = new Numerals();
    private final List<Note> marked = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();

    private HtmlText(Paper paper) {
        this.paper = paper;
        this.numbers = new Paper.Numbers(paper.notes());
    }

    public static String write(Paper paper) {
        return new HtmlText(paper).page();
    }

    private String page() {
        page.append("""
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="author" content="%s">
                <meta name="date" content="%s">
                """.formatted(paper.language().tag(), Xml.text(paper.author()), paper.date()));
        paper.data().forEach((name, value) -> add("<meta name=\"%s\" content=\"%s\">", name, value));
        add("<title>%s</title>", paper.title());
        page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        paper.blocks().forEach(this::set);
        notes();
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void set(Block block) {
        switch (block) {
            case Block.Letterhead it -> {
                add("<p class=\"sign\">%s</p>", it.sign());
                boolean letter = it.form() == Block.Letterhead.Form.LETTER;
                add(letter ? "<p class=\"number letter\">%s</p>" : "<p class=\"number\">%s</p>", it.number());
            }
            case Block.Title(var words) -> add("<h1>%s</h1>", words.replace("\n", ""));
            case Block.Addressee(var who) -> {
                var colon = Words.COLON.in(paper.language());
                add("<p class=\"flush\">%s</p>", who.endsWith(colon) ? who : who + colon);
            }
            case Block.Heading(int level, var words) ->
                add("<h" + (level + 1) + ">%s</h" + (level + 1) + ">", numerals.next(level) + words);
            case Block.Paragraph(var runs) ->
                page.append("<p>").append(runs(runs)).append("</p>\n");
            case Block.Table it -> table(it);
            case Block.Facts(var facts) -> {
                page.append("<dl>\n");
                for (var fact : facts)
                    page.append("<dt>%s</dt><dd>%s</dd>\n".formatted(Xml.text(fact.name()), runs(fact.value())));
                page.append("</dl>\n");
            }
            case Block.Enclosures(var names) -> {
                page.append("<ul class=\"enclosures\">\n");
                var word = Words.ENCLOSURE.in(paper.language());
                var colon = Words.COLON.in(paper.language());
                for (int at = 0; at < names.size(); at++)
                    add("<li>%s</li>", word + (names.size() == 1 ? "" : at + 1) + colon + names.get(at));
                page.append("</ul>\n");
            }
            case Block.Signature it -> {
                page.append("<div class=\"signature\">\n");
                add("<p>%s</p>", it.body());
                add("<p>%s</p>", date(it.date()));
                page.append("</div>\n");
            }
            case Block.Code it -> {
                page.append("<div class=\"code\">").append(Qr.of(it.content()).svg(it.content()));
                add("<p>%s</p></div>", it.caption());
            }
            case Block.Imprint it -> {
                page.append("<div class=\"imprint\">\n");
                var colon = Words.COLON.in(paper.language());
                it.copies().ifPresent(copies -> add("<p>%s</p>", Words.COPIES.in(paper.language()) + colon + copies));
                add("<p>%s</p>", it.office() + "\u3000" + date(it.printed()) + Words.PRINTED.in(paper.language()));
                page.append("</div>\n");
            }
            case Block.Blank _, Block.NewPage _ -> {}
        }
    }

    private String date(LocalDate day) {
        return paper.language() == Language.CHINESE ? Numerals.date(day) : day.toString();
    }

    private void table(Block.Table it) {
        page.append("<table>\n");
        if (!it.caption().isEmpty()) add("<caption>%s</caption>", it.caption());
        page.append("<thead><tr>");
        for (var column : it.columns()) page.append("<th scope=\"col\">%s</th>".formatted(Xml.text(column.title())));
        page.append("</tr></thead>\n<tbody>\n");
        for (var row : it.rows()) {
            page.append("<tr>");
            for (int at = 0; at < row.cells().size(); at++)
                page.append("<td%s>%s</td>"
                        .formatted(
                                place(it.columns().get(at).align()),
                                runs(row.cells().get(at).runs())));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static String place(Align align) {
        return switch (align) {
            case LEFT, JUSTIFIED -> "";
            case RIGHT, CENTRED -> " class=\"" + align.name().toLowerCase(Locale.ROOT) + "\"";
        };
    }

    private String runs(List<Run> runs) {
        var html = new StringBuilder();
        for (var run : runs) {
            html.append(
                    switch (run) {
                        case Run.Words(var words, var emphasis) -> emphasised(words, emphasis);
                        case Run.Mark(var note) -> mark(note);
                    });
        }
        return html.toString();
    }

    private static String emphasised(String words, Run.Emphasis emphasis) {
        var text = Xml.text(words).replace("\n", "<br>");
        return switch (emphasis) {
            case PLAIN -> text;
            case BOLD -> "<strong>" + text + "</strong>";
            case KAI -> "<span class=\"kai\">" + text + "</span>";
            case RED -> "<span class=\"red\">" + text + "</span>";
        };
    }

    /// The first mark of a note is the one that the note leads back to.
    private String mark(Note note) {
        int number = numbers.of(note);
        boolean first = !marked.contains(note);
        marked.add(note);
        var id = first ? " id=\"mark-" + number + "\"" : "";
        return "<sup><a%s href=\"#note-%d\">[%d]</a></sup>".formatted(id, number, number);
    }

    private void notes() {
        if (paper.notes().isEmpty()) return;
        page.append("<section class=\"notes\">\n");
        add("<h2>%s</h2>", Words.NOTES.in(paper.language()));
        page.append("<ol>\n");
        for (var note : paper.notes()) {
            int number = numbers.of(note);
            var link = note.link()
                    .filter(HtmlText::isSafe)
                    .map(it -> " <a href=\"%1$s\">%1$s</a>".formatted(Xml.text(it)))
                    .orElse(note.link().map(it -> " " + Xml.text(it)).orElse(""));
            page.append("<li id=\"note-%d\">%s%s <a href=\"#mark-%d\">↩</a></li>\n"
                    .formatted(number, Xml.text(note.text()), link, number));
        }
        page.append("</ol>\n</section>\n");
    }

    /// Only addresses of pages become links; anything else is shown as it is written.
    private static boolean isSafe(String link) {
        var small = link.toLowerCase(Locale.ROOT);
        return small.startsWith("https://")
                || small.startsWith("http://")
                || small.startsWith("/") && !small.startsWith("//");
    }

    private void add(String html, String... words) {
        page.append(html.formatted(
                        (Object[]) Arrays.stream(words).map(Xml::text).toArray(String[]::new)))
                .append('\n');
    }
}
