package shuzhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.words.Text;

/// Reads a table in CSV (读取CSV) row by row: RFC 4180, line ends of every system, with or without byte order mark, in
/// UTF-8 or in GB 18030 (which holds GBK), told apart by the first 64 KiB.
///
/// Every row must have as many cells as the first; empty lines are skipped.
public final class CsvReader implements AutoCloseable {
    private static final int SAMPLE = 1 << 16;
    private static final int LONGEST_CELL = 1 << 20;
    private static final int MOST_CELLS = 4096;
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int END = -1;

    private final Reader in;
    private final boolean even;
    private int line = 1;
    private int begun = 1;
    private int width = -1;
    private int waiting;

    /// A row (行) and the line on which it begins, counted from 1.
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param input is closed with this reader
    public CsvReader(InputStream input) throws IOException {
        this(input, true);
    }

    /// A reader of a table whose rows are not of one width: titles above it, notes below it.
    ///
    /// @param input is closed with this reader
    public static CsvReader ragged(InputStream input) throws IOException {
        return new CsvReader(input, false);
    }

    private CsvReader(InputStream input, boolean even) throws IOException {
        this.even = even;
        var buffered = new BufferedInputStream(input, SAMPLE);
        buffered.mark(SAMPLE);
        var sample = buffered.readNBytes(SAMPLE);
        buffered.reset();
        var strict = (isUnicode(sample) ? UTF_8 : CHINESE)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        in = new BufferedReader(new InputStreamReader(buffered, strict), SAMPLE);
        step();
        if (waiting == '\uFEFF') step();
    }

    /// The next row, or empty after the last.
    ///
    /// @throws BadFile when the row is not right: the message names the line
    public Optional<Row> next() throws IOException {
        while (waiting == '\r' || waiting == '\n') lineEnd();
        if (waiting == END) return Optional.empty();
        begun = line;
        var cells = new ArrayList<String>();
        do {
            if (cells.size() == MOST_CELLS)
                throw bad("一行超过%d格".formatted(MOST_CELLS), "a row has more than %d cells".formatted(MOST_CELLS));
            cells.add(cell());
        } while (take(','));
        if (waiting != END) lineEnd();
        if (width < 0) width = cells.size();
        if (even && cells.size() != width)
            throw bad(
                    "应有%d格，实有%d格；请检查逗号和引号".formatted(width, cells.size()),
                    "%d cells are wanted, %d are there; check commas and quotes".formatted(width, cells.size()));
        return Optional.of(new Row(begun, cells));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private String cell() throws IOException {
        var text = new StringBuilder();
        if (!take('"')) {
            while (waiting != END && waiting != ',' && waiting != '\r' && waiting != '\n') {
                if (waiting == '"')
                    throw bad(
                            "引号出现在格中；含引号的格须整格加引号，其中引号写两个",
                            "a quote stands inside a cell; quote the whole cell and double the quote inside");
                append(text);
            }
            return text.toString();
        }
        while (true) {
            if (waiting == END) throw bad("引号没有结束", "a quoted cell does not end");
            if (take('"')) {
                if (waiting != '"') break;
            }
            append(text);
        }
        if (waiting != END && waiting != ',' && waiting != '\r' && waiting != '\n')
            throw bad("引号之后应为逗号或换行", "after the closing quote there must be a comma or the end of the line");
        return text.toString();
    }

    private void append(StringBuilder text) throws IOException {
        if (text.length() == LONGEST_CELL)
            throw bad("一格超过%d字".formatted(LONGEST_CELL), "a cell is longer than %d characters".formatted(LONGEST_CELL));
        if (waiting == '\n') line++;
        text.append((char) waiting);
        step();
    }

    private boolean take(char character) throws IOException {
        if (waiting != character) return false;
        step();
        return true;
    }

    private void lineEnd() throws IOException {
        if (take('\r')) take('\n');
        else take('\n');
        line++;
    }

    private void step() throws IOException {
        try {
            waiting = in.read();
        } catch (CharacterCodingException | CharConversionException _) {
            throw new BadFile(
                    line,
                    0,
                    new Text(
                            "文字既不是UTF-8也不是GBK；请另存为UTF-8后重试",
                            "the text is neither UTF-8 nor GBK; save it as UTF-8 and try again"));
        }
    }

    private BadFile bad(String zh, String en) {
        return new BadFile(begun, 0, new Text(zh, en));
    }

    /// A character that the end of the sample cuts in two is no fault.
    private static boolean isUnicode(byte[] sample) {
        var decoder = UTF_8.newDecoder();
        return !decoder.decode(ByteBuffer.wrap(sample), CharBuffer.allocate(sample.length + 1), sample.length < SAMPLE)
                .isError();
    }
}
