package shuzhi.report.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shuzhi.words.Text;

/// Finds every number in a text (数字核对), rule F-22: digits of any script, Chinese numerals, English number words.
/// What a figure stands for is proved; what the author marks as his own word is stated; dates, numbers of articles,
/// documents and headings, and set phrases, count nothing; everything else is unproved. When in doubt it is a
/// number.
public final class Claims {
    /// `{{approvals.decided place=329903000000 before=1}}`: a figure asked for.
    public static final Pattern FIGURE = Pattern.compile("\\{\\{\\s*([a-z0-9.-]+)((?:\\s+[a-z]+=[^\\s}]+)*)\\s*\\}\\}");

    /// `{{自报 12家|行业协会统计}}`, in English `{{stated 12 firms|count of the association}}`.
    public static final Pattern STATED =
            Pattern.compile("\\{\\{\\s*(?:自报|stated)\\s+([^|{}]+?)\\s*[|｜]\\s*([^|{}]+?)\\s*\\}\\}");

    /// Stands for what has been read already; no pattern below matches it.
    private static final char READ = '\uFFFC';

    private static final String HAN = "[" + Numerals.CHINESE + "]";
    private static final String SMALL = "[一二三四五六七八九十]";
    private static final String DAY = "(?:3[01]|[12][0-9]|0?[1-9])";
    private static final String MONTH = "(?:1[0-2]|0?[1-9])";
    private static final String YEAR = "(?:19|20)[0-9]{2}";
    private static final String PART_OF_MONTH = "(?:份|底|末|初|中旬|上旬|下旬)?";
    private static final String NO_SPAN = "(?!\\s*(?:内|以内|之内))";
    private static final String MONTH_NAME =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)";
    private static final String WORD = "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
            + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
            + "|hundreds?|thousands?|millions?|billions?|dozens?|half|halves|halved|twice|thrice|doubled?|tripled?"
            + "|quadrupled?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|thirds|quarters?)";

    /// What is read and counts nothing, in this order.
    private static final List<Pattern> NO_NUMBERS = List.of(
            // headings and their numbers
            Pattern.compile("^\\s*(?:#+\\s*|[-*]\\s+)?(?:第" + HAN + "+[章节部分篇]+|" + SMALL + "{1,3}[、．]|[（(](?:" + SMALL
                    + "{1,3}|[0-9]{1,2})[）)]|[0-9]{1,2}(?:[、．)]|\\.(?![0-9])))"),
            Pattern.compile("(?<=^|[，。；：、])" + SMALL + "{1,2}(?=[是要])"),
            // documents, articles, standards
            Pattern.compile("[〔\\[（(]" + YEAR + "[〕\\]）)]\\s*第?[0-9]{1,5}号"),
            Pattern.compile("第[0-9]{1,5}号"),
            Pattern.compile("第(?:" + HAN + "+|[0-9]+)[条款项章节编目](?:之" + SMALL + ")?"),
            Pattern.compile("第[（(]" + SMALL + "{1,3}[）)]项"),
            Pattern.compile("(?:第" + HAN + "+届)|" + HAN + "+届" + SMALL + "{1,2}(?=中全会|次会议)"),
            Pattern.compile("\\b(?:GB/T|GB/Z|GB|DA/T|GA/T|ISO|IEC|RFC)\\s?[0-9]+(?:\\.[0-9]+)*(?:[-—][0-9]{4})?"),
            Pattern.compile("(?i)\\b(?:articles?|sections?|paragraphs?|chapters?|clauses?)\\s+[0-9]+(?:\\([0-9]+\\))*"),
            // days, months, years
            Pattern.compile(YEAR + "\\s*[—–-]\\s*" + YEAR + "\\s*年(?:度)?"),
            Pattern.compile("(?<![0-9.])" + YEAR + "\\s*年(?:度|底|末|初)?(?:\\s*" + MONTH + "\\s*月" + PART_OF_MONTH
                    + "(?:\\s*" + DAY + "\\s*日)?)?"),
            Pattern.compile("(?<![0-9.-])" + YEAR + "-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?(?![0-9-])"),
            Pattern.compile("[一二][零〇○一二三四五六七八九]{3}年(?:度|底|末|初)?(?:" + SMALL + "{1,2}月(?:" + SMALL + "{1,3}日)?)?"),
            Pattern.compile("(?<![0-9.])" + MONTH + "\\s*[—–~～至到-]\\s*" + MONTH + "\\s*月" + PART_OF_MONTH),
            Pattern.compile("(?<![0-9.])" + MONTH + "\\s*月" + PART_OF_MONTH + "\\s*" + DAY + "\\s*日" + NO_SPAN),
            Pattern.compile("(?<![0-9.])(?<!连续)(?<!累计)" + MONTH + "\\s*月" + PART_OF_MONTH + NO_SPAN),
            Pattern.compile("(?<!" + HAN + ")(?<!连续)(?<!累计)(?:十[一二]?|[一二三四五六七八九])月" + PART_OF_MONTH + "(?:(?:三十一?|二?十"
                    + "[一二三四五六七八九]?|[一二三四五六七八九])日)?" + NO_SPAN),
            Pattern.compile("第?[一二三四1-4]季度"),
            Pattern.compile("[上下]半年"),
            Pattern.compile("半年(?=度|报)"),
            Pattern.compile("\\b" + MONTH_NAME + "\\.?\\s+" + DAY + "(?:st|nd|rd|th)?,?\\s+" + YEAR + "\\b"),
            Pattern.compile("\\b" + DAY + "\\s+" + MONTH_NAME + "\\.?\\s+" + YEAR + "\\b"),
            Pattern.compile("\\b" + MONTH_NAME + "\\.?,?\\s+" + YEAR + "\\b"),
            Pattern.compile("(?i)(?<=\\b(?:year|in|during|since|until|by|of|for|to|and)\\s)" + YEAR
                    + "(?=\\s*(?:$|[,.;:!?)]|(?:the|and|we|was|were|is|it)\\b))"),
            phrases(Phrases.chinese(), false),
            phrases(Phrases.english(), true));

    /// What is read as a number, in this order.
    private static final List<Reader> NUMBERS = List.of(
            new Reader(
                    "[百千万]分之(" + HAN + "+(?:点" + HAN + "+)?)",
                    it -> it.group().startsWith("百") ? Numerals.chinese(it.group(1)) : Optional.empty(),
                    true),
            new Reader(
                    "(" + HAN + "+)分之(" + HAN + "+)",
                    it -> Numerals.fraction(Numerals.chinese(it.group(1)), Numerals.chinese(it.group(2))),
                    true),
            new Reader(
                    "([一二三四五六七八九两])成(" + SMALL + ")?",
                    it -> Numerals.chinese(it.group(1))
                            .map(tens -> tens.multiply(BigDecimal.TEN)
                                    .add(Optional.ofNullable(it.group(2))
                                            .flatMap(Numerals::chinese)
                                            .orElse(BigDecimal.ZERO))),
                    true),
            new Reader("第([0-9]+)", it -> Numerals.digits(it.group(1)), false),
            new Reader("第(" + HAN + "+)", it -> Numerals.chinese(it.group(1)), false),
            new Reader(
                    "((?:(?<![0-9A-Za-z])[-−])?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)\\s*([%‰]|per cent|percent)",
                    it -> it.group(2).equals("‰") ? Optional.empty() : Numerals.digits(it.group(1)), true),
            new Reader(
                    "(?:(?<![0-9A-Za-z])[-−])?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?\\s*[十百千万亿]{0,2}",
                    it -> Numerals.digits(it.group()), false),
            new Reader(HAN + "+(?:点" + HAN + "+)?", it -> Numerals.chinese(it.group()), false),
            new Reader("翻番|倍增|成倍|双倍|加倍|翻倍", _ -> Optional.empty(), false),
            new Reader(
                    "(?i)\\b(" + WORD + "(?:(?:\\s+and\\s+|[\\s-]+)" + WORD + ")*)(\\s+per\\s?cent)?\\b",
                    it -> Numerals.english(it.group(1)),
                    false),
            // any other sign that stands for a number: other scripts, circled, Roman, fractions
            new Reader("[\\p{Nd}\\p{Nl}\\p{No}]+", Claims::other, false));

    private static final Pattern END = Pattern.compile("[。！？；!?;]|\\.(?=\\s|$)");

    private record Reader(Pattern pattern, Function<MatchResult, Optional<BigDecimal>> value, boolean percent) {
        Reader(String pattern, Function<MatchResult, Optional<BigDecimal>> value, boolean percent) {
            this(Pattern.compile(pattern), value, percent);
        }
    }

    private Claims() {}

    private static Pattern phrases(List<String> phrases, boolean words) {
        var all = phrases.stream().map(Claims::phrase).collect(Collectors.joining("|"));
        return Pattern.compile(words ? "(?i)\\b(?:" + all + ")\\b" : all);
    }

    /// A phrase is no part of a longer number: 110 is not found in 2110, nor 万一 in 三万一千.
    private static String phrase(String phrase) {
        var before = isNumeral(phrase.charAt(0)) ? "(?<![0-9.," + Numerals.CHINESE + "])" : "";
        var last = phrase.charAt(phrase.length() - 1);
        var after = Character.isDigit(last)
                ? "(?![0-9.,%‰件个人次家项" + Numerals.CHINESE + "])"
                : isNumeral(last) ? "(?![0-9" + Numerals.CHINESE + "])" : "";
        return before + Pattern.quote(phrase) + after;
    }

    private static boolean isNumeral(char c) {
        return Character.isDigit(c) || Numerals.CHINESE.indexOf(c) >= 0;
    }

    /// Every number of a text, in order.
    public static List<Claim> of(String markdown) {
        var claims = new ArrayList<Claim>();
        var lines = markdown.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) claims.addAll(new OneLine(lines[i], i + 1).claims());
        return claims;
    }

    /// What cannot be read: a brace that opens no reference, a reference in a heading, a number stated without a
    /// reason, no title.
    public static Optional<Text> unreadable(String markdown) {
        var lines = markdown.split("\r?\n", -1);
        boolean titled = false;
        for (int i = 0; i < lines.length; i++) {
            titled |= lines[i].strip().startsWith("# ");
            boolean heading = lines[i].strip().startsWith("#");
            var rest = heading
                    ? lines[i]
                    : STATED.matcher(FIGURE.matcher(lines[i]).replaceAll("")).replaceAll("");
            if (rest.contains("{{") || rest.contains("}}"))
                return Optional.of(
                        new Text("第 " + (i + 1) + " 行：" + rest.strip(), "line " + (i + 1) + ": " + rest.strip()));
        }
        return titled ? Optional.empty() : Optional.of(new Text("缺少“# 标题”", "there is no `# title`"));
    }

    /// One line of the text while it is being read.
    private static final class OneLine {
        private final String line;
        private final int number;
        private final StringBuilder rest;
        private final List<Claim> found = new ArrayList<>();

        OneLine(String line, int number) {
            this.line = line;
            this.number = number;
            this.rest = new StringBuilder(narrow(line));
        }

        List<Claim> claims() {
            for (var it : all(FIGURE)) add(it, Standing.PROVED, Optional.empty(), false, it.group());
            for (var it : all(STATED)) add(it, Standing.STATED, Optional.empty(), false, it.group(2));
            for (var pattern : NO_NUMBERS) for (var it : all(pattern)) cover(it);
            for (var reader : NUMBERS)
                for (var it : all(reader.pattern)) {
                    boolean percent = reader.percent || it.group().matches("(?i).*per\\s?cent");
                    add(it, Standing.UNPROVED, reader.value.apply(it), percent, "");
                }
            found.sort(Comparator.comparingInt(Claim::from));
            return found;
        }

        private List<MatchResult> all(Pattern pattern) {
            return pattern.matcher(rest.toString()).results().toList();
        }

        private void cover(MatchResult it) {
            for (int i = it.start(); i < it.end(); i++) rest.setCharAt(i, READ);
        }

        private void add(MatchResult it, Standing standing, Optional<BigDecimal> value, boolean percent, String note) {
            var words = standing == Standing.STATED ? it.group(1) : line.substring(it.start(), it.end());
            found.add(new Claim(
                    standing,
                    number,
                    it.start(),
                    it.end(),
                    words.strip(),
                    value,
                    percent,
                    sentence(it.start(), it.end()),
                    note));
            cover(it);
        }

        private String sentence(int from, int until) {
            int begin = 0;
            int end = line.length();
            for (var it = END.matcher(line); it.find(); ) {
                if (it.end() <= from) begin = it.end();
                else if (it.start() >= until) {
                    end = it.end();
                    break;
                }
            }
            return line.substring(begin, end)
                    .replaceFirst("^\\s*(#+|-)\\s+", "")
                    .strip();
        }
    }

    /// Full-width digits and signs as the others, one for one.
    private static String narrow(String line) {
        var out = new StringBuilder(line);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '０' && c <= '９' || c == '．' || c == '％' || c == '－') out.setCharAt(i, (char) (c - 0xFEE0));
        }
        return out.toString();
    }

    private static Optional<BigDecimal> other(MatchResult it) {
        var text = it.group();
        if (text.codePointCount(0, text.length()) != 1) return Optional.empty();
        int value = Character.getNumericValue(text.codePointAt(0));
        return value < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
    }
}
