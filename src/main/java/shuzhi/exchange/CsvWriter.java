package shuzhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/// Writes a table as CSV (写出CSV): RFC 4180, UTF-8, row by row.
///
/// No spreadsheet takes a cell for a formula (threat T18): a cell that begins with one of `= + - @`, their full-width
/// forms, a tab or a line break, also behind spaces, gets an apostrophe in front. [CsvReader] keeps that apostrophe.
public final class CsvWriter implements AutoCloseable {
    private static final String DANGEROUS = "=+-@＝＋－＠\t\r\n";

    private final Writer out;

    /// @param out is closed with this writer
    /// @param mark whether to begin with a byte order mark, which Excel needs to show Chinese
    public CsvWriter(OutputStream out, boolean mark) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        if (mark) this.out.write('\uFEFF');
    }

    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) out.write(',');
            out.write(cell(cells.get(i), cells.size() == 1));
        }
        out.write("\r\n");
    }

    /// Hands on what was written; the stream stays open.
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String cell(String text, boolean alone) {
        var safe = isFormula(text) ? "'" + text : text;
        // A line of nothing would be no row.
        if (safe.isEmpty()) return alone ? "\"\"" : "";
        boolean plain = safe.chars().noneMatch(it -> it == ',' || it == '"' || it == '\r' || it == '\n')
                && !Character.isWhitespace(safe.charAt(0))
                && safe.charAt(0) != '\uFEFF'
                && safe.charAt(0) != '\'';
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /// What a spreadsheet strips before it looks for a formula: spaces of every kind and marks that do not show. A
    /// plain
    /// number is no formula, so negative numbers stay numbers.
    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && isUnseen(text.charAt(at)) && DANGEROUS.indexOf(text.charAt(at)) < 0) at++;
        return at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0 && !isNumber(text);
    }

    private static boolean isUnseen(char character) {
        return Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isNumber(String text) {
        return text.matches("-[0-9]+(\\.[0-9]+)?");
    }
}
