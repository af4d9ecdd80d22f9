package shuzhi.indicators;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import shuzhi.exchange.BadFile;
import shuzhi.exchange.CsvReader;
import shuzhi.exchange.Sheet;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.dictionary.Price;
import shuzhi.indicators.intake.Layout;
import shuzhi.indicators.reading.Period;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// A table as statistics bureaus send it (统计部门数据表): title rows, merged head rows, notes below, `#N/A`, in XLSX or in
/// CSV of UTF-8 or GBK. What each column means is proposed from its head and can be set otherwise.
///
/// @param rows the cells as text, in order, of one width
public record BureauTable(List<List<String>> rows) {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern MONTH = Pattern.compile("([12][0-9]{3})[-./\u5e74]0?([0-9]{1,2})\u6708?");

    public BureauTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// What a column holds (列含义).
    public enum Column implements Word {
        IGNORE("不导入", "Leave out"),
        INDICATOR("指标", "Indicator"),
        AREA("地区", "Area"),
        PERIOD("报告期", "Period"),
        LEVEL("总量", "Level"),
        GROWTH("增速", "Growth"),
        INDEX("指数", "Index"),
        SHARE("比重", "Share");

        private final Text text;

        Column(String zh, String en) {
            this.text = new Text(zh, en);
        }

        /// The one of this name; left out when there is none.
        static Column named(String name) {
            for (var it : values()) if (it.name().equals(name)) return it;
            return IGNORE;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// How a table is read (列对应关系): its columns, and what stands for all rows where no column says it.
    ///
    /// @param first number of the first row of values, from 1
    public record Mapping(List<Column> columns, int first, String indicator, String area, String period, Form form) {
        public Mapping {
            columns = List.copyOf(columns);
        }

        /// What is kept of it for the next table of the source; the period is the table's own.
        public Layout layout(String sheet) {
            return new Layout(
                    sheet,
                    first,
                    indicator,
                    area,
                    form,
                    columns.stream().map(Column::name).toList());
        }
    }

    /// What a table gives under a mapping.
    ///
    /// @param lines values as [shuzhi.indicators.intake.Command.Take] wants them
    /// @param left rows that were left out, and why; a note below the table is such a row
    public record Taken(List<String> lines, List<Left> left) {}

    /// @param row counted from 1
    public record Left(int row, String first, Text why) {}

    /// Reads a file by its content: the first sheet of a workbook.
    ///
    /// @throws BadFile when it is neither
    public static BureauTable read(byte[] bytes) {
        return read(bytes, "");
    }

    /// The names of the sheets that hold anything; none for CSV.
    ///
    /// @throws BadFile when it is neither
    public static List<String> sheets(byte[] bytes) {
        try {
            return zipped(bytes)
                    ? Sheet.read(new ByteArrayInputStream(bytes)).stream()
                            .map(Sheet::name)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean zipped(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /// Reads one sheet of a file.
    ///
    /// @param sheet its name; the first where there is none of this name
    /// @throws BadFile when it is neither
    public static BureauTable read(byte[] bytes, String sheet) {
        try {
            var rows = zipped(bytes) ? sheet(bytes, sheet) : csv(bytes);
            int width = rows.stream().mapToInt(List::size).max().orElse(0);
            return new BureauTable(rows.stream()
                    .map(row -> IntStream.range(0, width)
                            .mapToObj(i -> i < row.size() ? row.get(i).strip() : "")
                            .toList())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> sheet(byte[] bytes, String name) throws IOException {
        var all = Sheet.read(new ByteArrayInputStream(bytes));
        var chosen =
                all.stream().filter(it -> it.name().equals(name)).findFirst().orElse(all.getFirst());
        return chosen.rows().stream()
                .map(row -> row.cells().stream().map(Sheet.Cell::text).toList())
                .toList();
    }

    private static List<List<String>> csv(byte[] bytes) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var reader = CsvReader.ragged(new ByteArrayInputStream(bytes))) {
            for (var row = reader.next(); row.isPresent(); row = reader.next())
                rows.add(row.get().cells());
        }
        return rows;
    }

    /// As the last table of the source was read, with the period of this one; what its head suggests where
    /// that does not fit, because it has other columns.
    public Mapping proposed(String area, Optional<Layout> kept) {
        var proposed = proposed(area);
        return kept.filter(it -> it.columns().size() == proposed.columns().size())
                .map(it -> new Mapping(
                        it.columns().stream().map(Column::named).toList(),
                        it.first(),
                        it.indicator(),
                        it.area(),
                        proposed.period(),
                        it.form()))
                .orElse(proposed);
    }

    /// What the head suggests.
    public Mapping proposed(String area) {
        int first = IntStream.range(0, rows.size())
                .filter(i ->
                        rows.get(i).stream().skip(1).anyMatch(it -> number(it).isPresent()))
                .findFirst()
                .orElse(rows.size());
        var columns = new ArrayList<Column>();
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        for (int i = 0; i < width; i++) columns.add(column(head(i, first), columns));
        return new Mapping(columns, first + 1, "", area, period(head(first)).orElse(""), Form.CUMULATIVE);
    }

    private String head(int column, int first) {
        return String.join(
                " ", rows.subList(0, first).stream().map(it -> it.get(column)).toList());
    }

    private String head(int first) {
        return String.join(
                " ", rows.subList(0, first).stream().flatMap(List::stream).toList());
    }

    private static final Map<String, Column> WORDS = Map.ofEntries(
            Map.entry("增速|增长|同比|growth", Column.GROWTH),
            Map.entry("指数|index", Column.INDEX),
            Map.entry("比重|占比|share", Column.SHARE),
            Map.entry("country code|地区代码|地区$|地 *区|城市|area", Column.AREA),
            Map.entry("报告期|时期|年份|^year$|period", Column.PERIOD),
            Map.entry("^指标|指标名称|indicator", Column.INDICATOR),
            Map.entry("数值|总量|累计|绝对|亿元|万元|^value$|level", Column.LEVEL));

    private static final List<Column> ORDER = List.of(
            Column.GROWTH, Column.INDEX, Column.SHARE, Column.AREA, Column.PERIOD, Column.INDICATOR, Column.LEVEL);

    private static Column column(String head, List<Column> before) {
        var words = head.toLowerCase(Locale.ROOT).strip();
        var last = words.substring(Math.max(0, words.lastIndexOf(' ') + 1));
        for (var column : ORDER) {
            if (before.contains(column)) continue;
            var pattern = WORDS.entrySet().stream()
                    .filter(it -> it.getValue() == column)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            var found = Pattern.compile(pattern);
            if (found.matcher(last).find() || found.matcher(words).find()) return column;
        }
        return Column.IGNORE;
    }

    /// The values under a mapping; what cannot be taken is named with its row.
    ///
    /// @param indicators finds a definition by code or name
    /// @param areas finds the code of an area by code or name
    public Taken taken(
            Mapping mapping,
            Function<String, Optional<Definition>> indicators,
            Function<String, Optional<String>> areas) {
        var lines = new ArrayList<String>();
        var left = new ArrayList<Left>();
        for (int i = mapping.first() - 1; i < rows.size(); i++) {
            var row = rows.get(i);
            var indicator =
                    indicators.apply(cell(row, mapping, Column.INDICATOR).orElse(mapping.indicator()));
            var area = areas.apply(cell(row, mapping, Column.AREA).orElse(mapping.area()));
            var period = period(cell(row, mapping, Column.PERIOD).orElse(mapping.period()));
            var first = row.isEmpty() ? "" : row.getFirst();
            if (indicator.isEmpty()) left.add(new Left(i + 1, first, UNKNOWN_INDICATOR));
            else if (area.isEmpty()) left.add(new Left(i + 1, first, UNKNOWN_AREA));
            else if (period.isEmpty()) left.add(new Left(i + 1, first, UNKNOWN_PERIOD));
            else values(i, row, mapping, indicator.get(), area.get(), period.get(), lines, left);
        }
        return new Taken(lines, left);
    }

    private static final Text UNKNOWN_INDICATOR =
            new Text("指标目录中没有这个指标，或者是表注", "no such indicator in the dictionary, or a note");
    private static final Text UNKNOWN_AREA = new Text("不是已知地区，或者是表注", "no known area, or a note");
    private static final Text UNKNOWN_PERIOD = new Text("报告期不明", "the period is unknown");
    private static final Text NO_VALUE = new Text("没有数值", "no value");

    private static void values(
            int at,
            List<String> row,
            Mapping mapping,
            Definition indicator,
            String area,
            String period,
            List<String> lines,
            List<Left> left) {
        for (int c = 0; c < mapping.columns().size(); c++) {
            var measure = switch (mapping.columns().get(c)) {
                case LEVEL -> Measure.LEVEL;
                case GROWTH -> Measure.GROWTH;
                case INDEX -> Measure.INDEX;
                case SHARE -> Measure.SHARE;
                default -> null;
            };
            if (measure == null) continue;
            var value = number(row.get(c));
            if (value.isEmpty()) left.add(new Left(at + 1, row.getFirst() + " " + row.get(c), NO_VALUE));
            else
                lines.add(String.join(
                        "|",
                        indicator.code(),
                        area,
                        period,
                        mapping.form().name(),
                        measure.name(),
                        price(indicator, measure).name(),
                        value.get().toPlainString()));
        }
    }

    /// Levels come at current prices unless prices have no part in them; growth comes on the basis of the indicator.
    private static Price price(Definition indicator, Measure measure) {
        return switch (measure) {
            case GROWTH -> indicator.price();
            case LEVEL -> indicator.price() == Price.NONE ? Price.NONE : Price.CURRENT;
            case INDEX, SHARE -> Price.NONE;
        };
    }

    private static Optional<String> cell(List<String> row, Mapping mapping, Column column) {
        int at = mapping.columns().indexOf(column);
        return at < 0 ? Optional.empty() : Optional.of(row.get(at));
    }

    /// A number with separators, signs, per cent or full-width digits; empty for `#N/A`, dashes, dots and words.
    static Optional<BigDecimal> number(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,%\\s]", "");
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /// `2025`, `2025年`, `2025Q3`, `2025-09` or `2025年9月`.
    static Optional<String> period(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var month = MONTH.matcher(plain);
        if (month.matches())
            return Period.of(
                            month.group(1) + "-" + "0".repeat(2 - month.group(2).length()) + month.group(2))
                    .map(Period::toString);
        return Period.of(plain.replaceAll("\u5e74$", "")).map(Period::toString);
    }
}
