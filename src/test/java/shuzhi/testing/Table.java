package shuzhi.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table in a text block (表): a line of column names, then rows of cells, `|` between them.
public record Table(List<Row> rows) {

    /// @param line the whole row as it stands in the text
    public record Row(String line, Map<String, String> cells) {
        /// The cell under a column name; empty when the table has no such column.
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    public static Table of(String text) {
        var lines = text.lines().filter(it -> !it.isBlank()).toList();
        var columns = cells(lines.getFirst());
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = cells(line);
            if (cells.size() != columns.size())
                throw new IllegalArgumentException(columns.size() + " cells are needed in: " + line);
            var byName = new HashMap<String, String>();
            for (int i = 0; i < cells.size(); i++) byName.put(columns.get(i), cells.get(i));
            rows.add(new Row(line.strip().replaceAll("\\s+", " "), byName));
        }
        return new Table(List.copyOf(rows));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
