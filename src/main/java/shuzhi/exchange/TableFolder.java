package shuzhi.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import shuzhi.codes.UnifiedCode;
import shuzhi.exchange.TableSet.Grain;
import shuzhi.words.Text;

/// The exchange tables that came from a partner (对方交换表): one file a table, CSV or XLSX, under its exchange name.
/// Their rows become cases; what is wrong is said row by row, with file, line and field.
public final class TableFolder {
    private final TableSource files;
    private final TableSet set;
    private final Consumer<TableFault> wrong;

    /// @param wrong is told what is wrong with a row, once
    public TableFolder(TableSource files, TableSet set, Consumer<TableFault> wrong) {
        this.files = files;
        this.set = set;
        this.wrong = wrong;
    }

    /// A row of a file, by the names of our values.
    private record Row(String file, int line, TableSet.Sheet sheet, Map<String, String> values) {
        String of(String value) {
            return values.getOrDefault(value, "").strip();
        }
    }

    /// Reads all tables and hands over the cases, in the order of the table of cases. Rows that are wrong are left
    /// out; returns how many.
    ///
    /// @throws BadFile when a file is no table, or lacks the column that holds the number
    public int read(Consumer<LogCase> taker) throws IOException {
        int left = 0;
        var cases = new LinkedHashMap<String, Row>();
        for (var row : rows(set.first(Grain.CASE), true)) {
            var number = row.of("number");
            var fault = fault(row, cases.containsKey(number));
            if (fault.isPresent()) {
                left++;
                wrong.accept(fault.get());
            } else cases.put(number, row);
        }
        var steps = new HashMap<String, List<LogCase.Step>>();
        for (var row : rows(set.first(Grain.STEP), false)) {
            var fault = known(row, cases).or(() -> time(row, "done")).or(() -> empty(row, "step"));
            if (fault.isPresent()) {
                left++;
                wrong.accept(fault.get());
            } else
                steps.computeIfAbsent(row.of("number"), _ -> new ArrayList<>())
                        .add(new LogCase.Step(
                                row.of("step"),
                                moment(row.of("done")).map(TableFolder::written),
                                Optional.of(row.of("post")).filter(it -> !it.isEmpty())));
        }
        var ends = new HashMap<String, LocalDate>();
        for (var row : rows(set.first(Grain.RESULT), false)) {
            var fault = known(row, cases)
                    .or(() -> time(row, "decided"))
                    .or(() -> code(row, "result"))
                    .or(() -> backwards(row, Optional.ofNullable(cases.get(row.of("number")))));
            if (fault.isPresent()) {
                left++;
                wrong.accept(fault.get());
            } else moment(row.of("decided")).ifPresent(it -> ends.put(row.of("number"), it.toLocalDate()));
        }
        cases.forEach((number, row) -> taker.accept(
                aCase(number, row, steps.getOrDefault(number, List.of()), Optional.ofNullable(ends.get(number)))));
        return left;
    }

    private LogCase aCase(String number, Row row, List<LogCase.Step> steps, Optional<LocalDate> ended) {
        return new LogCase(
                number,
                begun(row).map(TableFolder::stamp),
                ended.map(it -> stamp(it.atStartOfDay())),
                moment(row.of("promised-due")).map(TableFolder::stamp),
                row.of("item-name"),
                set.codes().in("channel", row.of("channel")).orElse(""),
                row.of("body-name"),
                ended.isEmpty(),
                steps);
    }

    /// The day from which it counts: the acceptance, or the application of what was not accepted.
    private static Optional<LocalDateTime> begun(Row row) {
        return moment(row.of("accepted")).or(() -> moment(row.of("applied")));
    }

    private Optional<TableFault> fault(Row row, boolean twice) {
        if (row.of("number").isEmpty()) return empty(row, "number");
        if (twice)
            return Optional.of(
                    at(row, "number", "编号 " + row.of("number") + " 出现两次", row.of("number") + " stands twice"));
        var code = row.of("body");
        if (!code.isEmpty() && !UnifiedCode.check(code).ok())
            return Optional.of(at(row, "body", "“" + code + "”不是有效的统一社会信用代码", code + " is no unified credit code"));
        return time(row, "applied")
                .or(() -> time(row, "accepted"))
                .or(() -> time(row, "promised-due"))
                .or(() -> begun(row).isEmpty() ? empty(row, "applied") : Optional.empty())
                .or(() -> code(row, "channel"))
                .or(() -> code(row, "handling"))
                .or(() -> code(row, "applicant-kind"));
    }

    private Optional<TableFault> known(Row row, Map<String, Row> cases) {
        if (cases.containsKey(row.of("number"))) return Optional.empty();
        return Optional.of(at(
                row,
                "number",
                "办件 " + row.of("number") + " 不在办件表中，或该行有误",
                "the case " + row.of("number") + " is not in the table of cases, or its row is wrong"));
    }

    private static Optional<TableFault> time(Row row, String value) {
        var text = row.of(value);
        if (text.isEmpty() || moment(text).isPresent()) return Optional.empty();
        return Optional.of(at(
                row,
                value,
                "“" + text + "”不是日期，应写作 2025-09-26 或 2025-09-26 15:00:00",
                text + " is no date; write 2025-09-26 or 2025-09-26 15:00:00"));
    }

    private Optional<TableFault> code(Row row, String value) {
        var text = row.of(value);
        if (set.codes().in(value, text).isPresent()) return Optional.empty();
        return Optional.of(at(
                row,
                value,
                "代码“" + text + "”不在对照表中，可用：" + set.codes().known(value),
                "the code " + text + " is not in the list: " + set.codes().known(value)));
    }

    private static Optional<TableFault> empty(Row row, String value) {
        if (!row.of(value).isEmpty()) return Optional.empty();
        return Optional.of(at(row, value, "是空的", "is empty"));
    }

    private static Optional<TableFault> backwards(Row row, Optional<Row> of) {
        var ended = moment(row.of("decided"));
        if (ended.isEmpty()) return empty(row, "decided");
        return of.flatMap(TableFolder::begun)
                .filter(it -> ended.get().toLocalDate().isBefore(it.toLocalDate()))
                .map(it -> at(
                        row,
                        "decided",
                        "办结 " + ended.get().toLocalDate() + " 早于受理 " + it.toLocalDate(),
                        "it ended on " + ended.get().toLocalDate() + ", before it began on " + it.toLocalDate()));
    }

    private static TableFault at(Row row, String value, String zh, String en) {
        var field = row.sheet().field(value).orElse(value);
        return new TableFault(row.file(), Optional.of(row.line()), field, new Text(zh, en));
    }

    private static Optional<LocalDateTime> moment(String text) {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                return Optional.of(LocalDate.parse(text).atStartOfDay());
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2})?(\\.[0-9]{1,9})?"))
                return Optional.of(LocalDateTime.parse(text.replace(' ', 'T')));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String written(LocalDateTime at) {
        return at.withNano(0).format(java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss"));
    }

    private static Stamp stamp(LocalDateTime at) {
        return Stamp.parse(written(at)).orElseThrow();
    }

    private List<Row> rows(TableSet.Sheet sheet, boolean needed) throws IOException {
        var csv = files.open(sheet.name() + ".csv");
        if (csv.isPresent()) return ofCsv(csv.get(), sheet);
        var xlsx = files.open(sheet.name() + ".xlsx");
        if (xlsx.isPresent()) return ofXlsx(xlsx.get(), sheet);
        if (needed)
            throw new BadFile(
                    0,
                    0,
                    new Text("没有 " + sheet.name() + ".csv 或 .xlsx", "there is no " + sheet.name() + ".csv or .xlsx"));
        return List.of();
    }

    private static List<Row> ofCsv(InputStream in, TableSet.Sheet sheet) throws IOException {
        var rows = new ArrayList<Row>();
        var name = sheet.name() + ".csv";
        try (var csv = new CsvReader(in)) {
            var header = csv.next().map(CsvReader.Row::cells).orElse(List.of());
            checked(name, sheet, header);
            for (var row = csv.next(); row.isPresent(); row = csv.next())
                rows.add(row(name, row.get().line(), sheet, header, row.get().cells()));
        }
        return rows;
    }

    private static List<Row> ofXlsx(InputStream in, TableSet.Sheet sheet) throws IOException {
        var name = sheet.name() + ".xlsx";
        try (in) {
            var lines = shuzhi.exchange.Sheet.read(in).stream()
                    .findFirst()
                    .map(shuzhi.exchange.Sheet::rows)
                    .filter(it -> !it.isEmpty())
                    .orElseThrow(() -> new BadFile(0, 0, new Text(name + " 是空的", name + " is empty")));
            var header = lines.getFirst().cells().stream()
                    .map(shuzhi.exchange.Sheet.Cell::text)
                    .toList();
            checked(name, sheet, header);
            var rows = new ArrayList<Row>();
            for (var line : lines.subList(1, lines.size()))
                rows.add(row(
                        name,
                        line.number(),
                        sheet,
                        header,
                        line.cells().stream()
                                .map(shuzhi.exchange.Sheet.Cell::text)
                                .toList()));
            return rows;
        }
    }

    private static void checked(String file, TableSet.Sheet sheet, List<String> header) {
        var number = sheet.field("number").orElseThrow();
        if (!header.contains(number))
            throw new BadFile(1, 0, new Text(file + " 缺少列 " + number, file + " lacks the column " + number));
    }

    private static Row row(String file, int line, TableSet.Sheet sheet, List<String> header, List<String> cells) {
        var values = new HashMap<String, String>();
        for (var field : sheet.fields()) {
            int at = header.indexOf(field.name());
            if (at >= 0 && at < cells.size() && !field.value().isEmpty())
                values.putIfAbsent(field.value(), cells.get(at));
        }
        return new Row(file, line, sheet, values);
    }
}
