package shuzhi.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shuzhi.words.Text;

/// Which column of a table means what to a city (表格字段对照), for instance of a register of permits. A mapping is data: a
/// JSON file beside the table.
///
/// @param number the column with the number of the case
/// @param from the column with the date from which days are counted
/// @param until the column with the date on which it was decided; a case without is still open
/// @param steps the columns with dates, in the order in which they should follow each other
/// @param dates how dates are written, for instance `MM/dd/uuuu`; what stands behind such a date is not read
/// @param deadline the column with the date on which it was due, if there is one
/// @param department the column that tells kinds of cases apart, if there is one
/// @param channel the column that says how it was applied for, if there is one
/// @param body the column that names the body, if the table has several
/// @param where only the rows in which these columns hold these words
public record TableCases(
        String number,
        String from,
        String until,
        List<String> steps,
        String dates,
        Optional<String> deadline,
        Optional<String> department,
        Optional<String> channel,
        Optional<String> body,
        Map<String, String> where) {

    public TableCases {
        steps = List.copyOf(steps);
        where = Map.copyOf(where);
    }

    /// A row as a case (一行一件).
    ///
    /// @param warnings what looks wrong and does not keep the case out
    /// @param errors why the row cannot be taken; then there is no case
    public record Taken(int line, Optional<LogCase> aCase, List<Text> warnings, List<Text> errors) {
        public Taken {
            warnings = List.copyOf(warnings);
            errors = List.copyOf(errors);
        }
    }

    /// Reads the rows of a table whose first row named these columns.
    ///
    /// @throws BadFile when a column of this mapping is not in the table
    public Reader reader(List<String> columns) {
        var wanted = new ArrayList<>(steps);
        wanted.addAll(List.of(number, from, until));
        deadline.ifPresent(wanted::add);
        department.ifPresent(wanted::add);
        channel.ifPresent(wanted::add);
        body.ifPresent(wanted::add);
        wanted.addAll(where.keySet());
        for (var column : wanted)
            if (!columns.contains(column))
                throw new BadFile(
                        1,
                        0,
                        new Text(
                                "表中没有对照文件所写的列“" + column + "”；现有：" + String.join("、", columns),
                                "the table has no column “" + column + "”, which the mapping names; it has: "
                                        + String.join(", ", columns)));
        return new Reader(columns);
    }

    /// Takes rows one by one (逐行读取).
    public final class Reader {
        private final List<String> columns;
        private final DateTimeFormatter format;
        private final int length;

        private Reader(List<String> columns) {
            this.columns = columns;
            this.format = DateTimeFormatter.ofPattern(dates, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
            this.length = format.format(LocalDate.of(2025, 12, 31)).length();
        }

        /// The case of a row; empty when the mapping is not for this row.
        public Optional<Taken> row(CsvReader.Row row) {
            for (var condition : where.entrySet())
                if (!cell(row, condition.getKey()).equals(condition.getValue())) return Optional.empty();
            return Optional.of(taken(row));
        }

        private String cell(CsvReader.Row row, String column) {
            return row.cells().get(columns.indexOf(column)).strip();
        }

        private Taken taken(CsvReader.Row row) {
            var errors = new ArrayList<Text>();
            var warnings = new ArrayList<Text>();
            if (cell(row, number).isEmpty())
                errors.add(new Text("“" + number + "”是空的，没有编号", "“" + number + "” is empty: the case has no number"));
            var begun = date(row, from, errors);
            var ended = date(row, until, errors);
            var due = deadline.flatMap(it -> date(row, it, errors));
            if (begun.isEmpty() && errors.isEmpty())
                errors.add(new Text("“" + from + "”是空的，无从起算", "“" + from + "” is empty: no day to count from"));
            if (begun.isPresent() && ended.isPresent() && ended.get().isBefore(begun.get()))
                errors.add(backwards(from, begun.get(), until, ended.get()));
            var done = steps(row, errors, warnings);
            if (!errors.isEmpty()) return new Taken(row.line(), Optional.empty(), warnings, errors);
            var it = new LogCase(
                    cell(row, number),
                    begun.map(TableCases::stamp),
                    ended.map(TableCases::stamp),
                    due.map(TableCases::stamp),
                    department.map(column -> cell(row, column)).orElse(""),
                    channel.map(column -> cell(row, column)).orElse(""),
                    body.map(column -> cell(row, column)).orElse(""),
                    ended.isEmpty(),
                    done);
            return new Taken(row.line(), Optional.of(it), warnings, errors);
        }

        /// The steps that have a date, by date; what runs backwards is told.
        private List<LogCase.Step> steps(CsvReader.Row row, List<Text> errors, List<Text> warnings) {
            record Done(String column, LocalDate on) {}
            var done = new ArrayList<Done>();
            for (var column : steps) date(row, column, errors).ifPresent(it -> done.add(new Done(column, it)));
            for (int i = 1; i < done.size(); i++) {
                var before = done.get(i - 1);
                var after = done.get(i);
                if (after.on().isBefore(before.on()))
                    warnings.add(backwards(before.column(), before.on(), after.column(), after.on()));
            }
            return done.stream()
                    .sorted(Comparator.comparing(Done::on))
                    .map(it -> new LogCase.Step(it.column(), Optional.of(written(it.on())), Optional.empty()))
                    .toList();
        }

        private Optional<LocalDate> date(CsvReader.Row row, String column, List<Text> errors) {
            var text = cell(row, column);
            if (text.isEmpty()) return Optional.empty();
            try {
                return Optional.of(LocalDate.parse(text.substring(0, Math.min(length, text.length())), format));
            } catch (DateTimeException _) {
                errors.add(new Text(
                        "“" + column + "”的日期“" + text + "”不是 " + dates + " 的写法",
                        "the date “" + text + "” in “" + column + "” is not written as " + dates));
                return Optional.empty();
            }
        }
    }

    private static Text backwards(String first, LocalDate one, String second, LocalDate other) {
        return new Text(
                "日期倒置：“" + second + "”" + other + " 早于“" + first + "”" + one,
                "dates run backwards: “" + second + "” " + other + " lies before “" + first + "” " + one);
    }

    private static String written(LocalDate day) {
        return day + "T00:00:00";
    }

    private static Stamp stamp(LocalDate day) {
        return Stamp.parse(written(day)).orElseThrow();
    }
}
