package shuzhi.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a table as XLSX (写出XLSX), row by row. Text is always text, never a formula (threat T18); a table that is
/// longer than a sheet can be goes on in the next sheet, under the same column names.
final class XlsxWriter implements AutoCloseable {
    /// The most rows of a sheet, as every spreadsheet program has it.
    static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_CELL = 32_767;
    private static final int IN_MEMORY = 500;
    private static final int LONGEST_NAME = 28;
    private static final int WIDE = 18;

    private final Workbook book;
    private final String name;
    private final List<String> columns;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxWriter(OutputStream out, String name, List<String> columns) throws IOException {
        this(out, name, columns, MOST_ROWS);
    }

    XlsxWriter(OutputStream out, String name, List<String> columns, int mostRows) throws IOException {
        this.book = new Workbook(out, "Shuzhi", "1.0");
        var allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        this.name = allowed.isEmpty() ? "1" : allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
        this.columns = columns;
        this.mostRows = mostRows;
        this.sheet = begin();
    }

    private Worksheet begin() throws IOException {
        sheets++;
        var begun = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        begun.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            begun.width(i, WIDE);
            begun.inlineString(0, i, columns.get(i));
            begun.style(0, i).bold().set();
        }
        row = 1;
        return begun;
    }

    void row(List<Object> cells) throws IOException {
        if (row == mostRows) {
            sheet.close();
            sheet = begin();
        }
        for (int i = 0; i < cells.size(); i++) cell(i, cells.get(i));
        row++;
        if (row % IN_MEMORY == 0) sheet.flush();
    }

    private void cell(int column, Object value) {
        switch (value) {
            case Number it -> sheet.value(row, column, it);
            case LocalDate it -> {
                sheet.value(row, column, it);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime it -> {
                sheet.value(row, column, it);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
            case Object it -> sheet.inlineString(row, column, fitting(it.toString()));
        }
    }

    /// No spreadsheet program opens a longer cell; CSV holds it whole.
    private static String fitting(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        book.finish();
    }
}
