package shuzhi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shuzhi.figures.Scope;
import shuzhi.report.report.Claims;
import shuzhi.words.Text;

/// A report as its author writes it (述职稿): Markdown with figures in double braces. No number of a figure is ever
/// typed:
/// `{{approvals.decided}}` asks for it, `{{approvals.startup.mean place=329901000000 from=2025-01-01}}` narrows it
/// down, `before=1` asks for the year before. A number that no figure knows is marked with its reason:
/// `{{stated 12 firms|count of the association}}`.
///
/// @param title the first `#` heading
/// @param parts headings and paragraphs, in order
public record Manuscript(String title, List<Part> parts) {
    private static final Pattern REFERENCE = Pattern.compile("%s|%s".formatted(Claims.FIGURE, Claims.STATED));
    private static final Pattern OPTION = Pattern.compile("([a-z]+)=(\\S+)");

    public Manuscript {
        parts = List.copyOf(parts);
    }

    public sealed interface Part {
        /// @param level 1 for `##`, 2 for `###`
        record Heading(int level, String text) implements Part {}

        record Paragraph(List<Piece> pieces) implements Part {
            public Paragraph {
                pieces = List.copyOf(pieces);
            }
        }
    }

    public sealed interface Piece {
        record Words(String text) implements Piece {}

        /// A figure asked for.
        record Cited(String id, Scope scope) implements Piece {}

        /// A number that rests on the author's word.
        record Stated(String words, String reason) implements Piece {}
    }

    /// What is wrong with a manuscript: the line, and what to do.
    public static final class Unreadable extends RuntimeException {
        private final transient Text text;

        Unreadable(int line, String zh, String en) {
            super("第 " + line + " 行：" + zh + " / line " + line + ": " + en);
            this.text = new Text("第 " + line + " 行：" + zh, "line " + line + ": " + en);
        }

        public Text text() {
            return text;
        }
    }

    /// The figures cited, each question once, in the order of the text.
    public List<Piece.Cited> cited() {
        return parts.stream()
                .flatMap(it -> it instanceof Part.Paragraph(var pieces) ? pieces.stream() : Stream.of())
                .filter(Piece.Cited.class::isInstance)
                .map(Piece.Cited.class::cast)
                .distinct()
                .toList();
    }

    /// @param usual the scope of figures that name none
    public static Manuscript read(String markdown, Scope usual) {
        var title = "";
        var parts = new ArrayList<Part>();
        var paragraph = new StringBuilder();
        int number = 0;
        for (var line : markdown.lines().toList()) {
            number++;
            var text = line.strip();
            if (text.startsWith("# ")) title = text.substring(2).strip();
            else if (text.startsWith("#")) {
                flush(paragraph, parts, usual, number);
                int level = text.length() - text.replaceFirst("^#+", "").length() - 1;
                parts.add(new Part.Heading(
                        Math.min(level, 4), text.substring(level + 1).strip()));
            } else if (text.isEmpty() || text.startsWith("- ")) {
                flush(paragraph, parts, usual, number);
                if (!text.isEmpty()) paragraph.append(text.substring(2));
            } else {
                boolean latin = !paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) < 0x2000;
                paragraph.append(latin ? " " : "").append(text);
            }
        }
        flush(paragraph, parts, usual, number);
        if (title.isEmpty()) throw new Unreadable(1, "缺少标题，请以“# 标题”开头", "there is no title; begin with `# title`");
        return new Manuscript(title, parts);
    }

    private static void flush(StringBuilder paragraph, List<Part> parts, Scope usual, int line) {
        if (!paragraph.isEmpty()) parts.add(new Part.Paragraph(pieces(paragraph.toString(), usual, line)));
        paragraph.setLength(0);
    }

    private static List<Piece> pieces(String text, Scope usual, int line) {
        var pieces = new ArrayList<Piece>();
        int end = 0;
        for (Matcher it = REFERENCE.matcher(text); it.find(); end = it.end()) {
            if (it.start() > end) pieces.add(new Piece.Words(text.substring(end, it.start())));
            pieces.add(
                    it.group(1) != null
                            ? new Piece.Cited(it.group(1), scope(it.group(2), usual, line))
                            : new Piece.Stated(it.group(3), it.group(4)));
        }
        var rest = text.substring(end);
        if (rest.contains("{{")) throw new Unreadable(line, "数据项写法有误：" + rest, "this is no figure: " + rest);
        if (!rest.isEmpty()) pieces.add(new Piece.Words(rest));
        return pieces;
    }

    private static Scope scope(String options, Scope usual, int line) {
        var words = new TreeMap<String, String>();
        for (Matcher it = OPTION.matcher(options); it.find(); ) words.put(it.group(1), it.group(2));
        try {
            var from = Optional.ofNullable(words.remove("from")).map(LocalDate::parse);
            var until = Optional.ofNullable(words.remove("until")).map(LocalDate::parse);
            var place = Optional.ofNullable(words.remove("place")).map(Scope::prefix);
            int before = Integer.parseInt(Optional.ofNullable(words.remove("before"))
                    .filter(it -> it.matches("[1-9][0-9]?"))
                    .orElse("0"));
            if (!words.isEmpty())
                throw new Unreadable(line, "不认识的范围：" + words.firstKey(), "unknown option " + words.firstKey());
            return new Scope(
                    from.orElse(usual.from()).minusYears(before),
                    until.orElse(usual.until()).minusYears(before),
                    place.orElse(usual.place()),
                    usual.position());
        } catch (java.time.format.DateTimeParseException e) {
            throw new Unreadable(line, "日期应写作 2025-01-01", "write dates as 2025-01-01");
        }
    }
}
