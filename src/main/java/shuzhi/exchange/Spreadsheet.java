package shuzhi.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// A table that leaves the house as a file (导出表格): its columns, and every row, one after another and never all in
/// memory. No cell becomes a formula (threat T18).
///
/// @param title what the file is called
/// @param rows hands over every row; asked once for each file that is written
public record Spreadsheet(Text title, List<Text> columns, Rows rows) {
    public Spreadsheet {
        columns = List.copyOf(columns);
    }

    /// Where the rows come from (行来源).
    @FunctionalInterface
    public interface Rows {
        void to(Taker taker) throws IOException;
    }

    /// Who takes the rows (接收).
    ///
    /// A cell may be a text in both languages, a word of a vocabulary, a string, number, date, instant, truth value
    /// or constant, or an `Optional` of them; nothing is an empty cell.
    @FunctionalInterface
    public interface Taker {
        void row(List<?> cells) throws IOException;
    }

    /// The kinds of files (文件格式).
    public enum Format {
        CSV("csv", "text/csv; charset=utf-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String suffix;
        private final String type;

        Format(String suffix, String type) {
            this.suffix = suffix;
            this.type = type;
        }

        /// What stands behind the dot of the file's name.
        public String suffix() {
            return suffix;
        }

        /// The media type.
        public String type() {
            return type;
        }
    }

    /// Writes the whole table; the stream stays open.
    public void write(Format format, OutputStream out, Language language) throws IOException {
        switch (format) {
            case CSV -> csv(out, language);
            case XLSX -> xlsx(out, language);
        }
    }

    private void csv(OutputStream out, Language language) throws IOException {
        var writer = new CsvWriter(out, true);
        writer.row(names(language));
        rows.to(cells -> writer.row(
                checked(cells).stream().map(it -> Cell.text(it, language)).toList()));
        writer.flush();
    }

    private void xlsx(OutputStream out, Language language) throws IOException {
        try (var writer = new XlsxWriter(out, title.in(language), names(language))) {
            rows.to(cells -> writer.row(
                    checked(cells).stream().map(it -> Cell.value(it, language)).toList()));
        }
    }

    private List<String> names(Language language) {
        return columns.stream().map(it -> it.in(language)).toList();
    }

    private List<?> checked(List<?> cells) {
        if (cells.size() != columns.size())
            throw new IllegalArgumentException(
                    cells.size() + " cells for " + columns.size() + " columns of " + title.en());
        return cells;
    }
}
