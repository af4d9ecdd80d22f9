package shuzhi.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table of dated facts that comes with the program (数据表): tab-separated, one line of column names first;
/// lines that begin with `#` say what the columns mean. A broken table is a fault and names its line.
public final class Table {
    private final String name;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    /// Reads the resource `name` that stands in the same package as `neighbour`.
    public static Table read(Class<?> neighbour, String name) {
        try (var stream = neighbour.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("the table " + name + " is missing");
            return read(name, new BufferedReader(new InputStreamReader(stream, UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the table " + name + " cannot be read", unreadable);
        }
    }

    private static Table read(String name, BufferedReader lines) throws IOException {
        Table table = null;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            var cells = List.of(line.split("\t", -1));
            if (table == null) table = new Table(name, cells);
            else table.rows.add(table.new Row(number, cells));
        }
        if (table == null) throw new IllegalStateException("the table " + name + " has no columns");
        return table;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// One line of the table.
    public final class Row {
        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
            if (cells.size() != columns.size())
                throw fault("has " + cells.size() + " cells, the table has " + columns.size() + " columns");
        }

        public String text(String column) {
            int index = columns.indexOf(column);
            if (index < 0) throw new IllegalStateException("the table " + name + " has no column " + column);
            return cells.get(index);
        }

        public int number(String column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException _) {
                throw fault("column " + column + " is not a whole number: " + text(column));
            }
        }

        public LocalDate date(String column) {
            return dateIfAny(column).orElseThrow(() -> fault("column " + column + " is empty"));
        }

        /// An empty cell is no date.
        public Optional<LocalDate> dateIfAny(String column) {
            try {
                return text(column).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(column)));
            } catch (DateTimeParseException _) {
                throw fault("column " + column + " is not a date: " + text(column));
            }
        }

        /// The fault to throw when this line cannot be right.
        public IllegalStateException fault(String what) {
            return new IllegalStateException("table " + name + ", line " + line + ": " + what);
        }
    }
}
