package shuzhi.projects;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import shuzhi.exchange.BadFile;
import shuzhi.exchange.CsvReader;
import shuzhi.exchange.Sheet;
import shuzhi.schedule.Whole;
import shuzhi.words.Text;

/// Does a published plan of major projects agree with itself (年度计划一致性检查, rules E-04, E-05)? The projects by kind, the
/// total investment and the investment of the year are each added up part by part and held against the whole that the
/// plan states; a part that is itself divided further down must say the same in both places.
///
/// A plan is a table with the columns 范围, 数据项, 单位, 分组, 项, 数: the scope (all projects, or one kind of them), what is
/// counted, its unit, by what it is divided, which part, and the number as printed. The whole of a scope has no 分组.
public final class PlanCheck {
    private static final Text COLUMNS = new Text("范围、数据项、单位、分组、项、数", "scope, measure, unit, grouping, part, number");
    private static final int WIDTH = 6;
    private static final Set<String> COUNTED = Set.of("个", "项", "projects");

    private PlanCheck() {}

    /// A number of the plan (计划数).
    ///
    /// @param grouping by what the whole is divided; blank for a whole
    /// @param value as printed: its last digit says how far it was rounded
    public record Line(String scope, String measure, String unit, String grouping, String part, BigDecimal value) {}

    /// A whole held against its parts (核对).
    ///
    /// @param grouping by what it is divided; blank where the same number stands in two places
    public record Finding(String scope, String measure, String unit, String grouping, Whole whole) {
        /// In words, for whoever has to ask the authors.
        public Text text() {
            var parts = whole.parts().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
            var sum = parts + " = " + whole.added().toPlainString();
            var where = scope + " " + measure + (grouping.isEmpty() ? "" : " (" + grouping + ")");
            var verdict = whole.verdict();
            boolean differs = verdict != Whole.Verdict.AGREES;
            var stated = whole.stated().toPlainString() + unit;
            return new Text(
                    "%s：%s。分项 %s，合计写 %s%s"
                            .formatted(
                                    where,
                                    verdict.text().zh(),
                                    sum,
                                    stated,
                                    differs ? "，相差 " + whole.difference().toPlainString() : ""),
                    "%s: %s. Parts %s, stated whole %s%s"
                            .formatted(
                                    where,
                                    verdict.text().en(),
                                    sum,
                                    stated,
                                    differs
                                            ? ", difference "
                                                    + whole.difference().toPlainString()
                                            : ""));
        }
    }

    /// Every whole of the plan against its parts, in the order of the table.
    ///
    /// @throws BadFile when parts have no whole: nothing could be checked
    public static List<Finding> of(List<Line> plan) {
        var findings = new ArrayList<Finding>();
        var groups = plan.stream()
                .filter(it -> !it.grouping.isBlank())
                .collect(Collectors.groupingBy(
                        it -> List.of(it.scope, it.measure, it.grouping), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((key, parts) -> {
            var whole = whole(plan, key.getFirst(), key.get(1));
            if (whole.isEmpty()) throw noWhole(key.getFirst(), key.get(1));
            findings.add(finding(whole.getFirst(), key.getLast(), parts));
        });
        for (var part : plan)
            if (!part.grouping.isBlank())
                whole(plan, part.part, part.measure).forEach(it -> findings.add(finding(it, "", List.of(part))));
        return findings;
    }

    private static List<Line> whole(List<Line> plan, String scope, String measure) {
        return plan.stream()
                .filter(it -> it.grouping.isBlank() && it.scope.equals(scope) && it.measure.equals(measure))
                .toList();
    }

    private static Finding finding(Line whole, String grouping, List<Line> parts) {
        var values = parts.stream().map(Line::value).toList();
        return new Finding(
                whole.scope,
                whole.measure,
                whole.unit,
                grouping,
                new Whole(whole.value, values, COUNTED.contains(whole.unit)));
    }

    private static BadFile noWhole(String scope, String measure) {
        return new BadFile(
                0,
                0,
                new Text(
                        "“" + scope + " " + measure + "”没有合计行；请补上分组为空的一行",
                        "“" + scope + " " + measure + "” has no whole; add the line without a grouping"));
    }

    /// A table that was read (读入结果).
    ///
    /// @param bad the rows that could not be read, each with its place; while there is one, nothing is added
    ///     up
    public record Reading(List<Line> lines, List<BadFile> bad) {
        public Reading {
            lines = List.copyOf(lines);
            bad = List.copyOf(bad);
        }
    }

    /// Reads the table of a plan, in CSV or XLSX, and names every row that is wrong.
    ///
    /// @param xlsx true for XLSX
    public static Reading reading(InputStream in, boolean xlsx) throws IOException {
        var rows = xlsx ? Sheet.read(in).getFirst().rows() : csv(in);
        var lines = new ArrayList<Line>();
        var bad = new ArrayList<BadFile>();
        boolean head = true;
        for (var row : rows) {
            var cells = row.cells().stream().map(Sheet.Cell::text).toList();
            boolean heading =
                    COLUMNS.zh().equals(String.join("、", cells)) || COLUMNS.en().equals(String.join(", ", cells));
            if (head && heading) continue;
            head = false;
            try {
                lines.add(line(row, cells));
            } catch (BadFile e) {
                bad.add(e);
            }
        }
        return new Reading(lines, bad);
    }

    /// The lines of a plan in which every row is right.
    ///
    /// @throws BadFile for the first row that is not
    public static List<Line> read(InputStream in, boolean xlsx) throws IOException {
        var reading = reading(in, xlsx);
        if (!reading.bad.isEmpty()) throw reading.bad.getFirst();
        return reading.lines;
    }

    private static Line line(Sheet.Row row, List<String> cells) {
        if (cells.size() < WIDTH)
            throw new BadFile(
                    row.number(), 0, new Text("应有六列：" + COLUMNS.zh(), "six columns are wanted: " + COLUMNS.en()));
        var number = row.at(WIDTH - 1).number();
        if (number.isEmpty())
            throw new BadFile(
                    row.number(),
                    WIDTH,
                    new Text("“" + cells.getLast() + "”不是数字", "“" + cells.getLast() + "” is no number"));
        return new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), number.get());
    }

    private static List<Sheet.Row> csv(InputStream in) throws IOException {
        var rows = new ArrayList<Sheet.Row>();
        try (var reader = CsvReader.ragged(in)) {
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                int line = row.get().line();
                var cells = new ArrayList<Sheet.Cell>();
                for (var it : row.get().cells())
                    cells.add(new Sheet.Cell(new Sheet.Value.Words(it), Sheet.address(line, cells.size()), false));
                rows.add(new Sheet.Row(line, cells));
            }
        }
        return rows;
    }
}
