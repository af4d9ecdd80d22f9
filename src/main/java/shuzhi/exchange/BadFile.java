package shuzhi.exchange;

import shuzhi.words.Text;

/// A file that cannot be taken (文件有误): what is wrong, where, and what to do, in both languages.
///
/// What was delivered before it belongs to an unfinished file and must be given up.
public final class BadFile extends RuntimeException {
    private final transient Text text;
    private final int line;
    private final int column;

    /// @param line counted from 1; 0 when the place is not known
    /// @param column counted from 1; 0 when the place is not known
    public BadFile(int line, int column, Text what) {
        super(placed(line, column, what).en());
        this.text = placed(line, column, what);
        this.line = line;
        this.column = column;
    }

    private static Text placed(int line, int column, Text what) {
        if (line < 1) return what;
        if (column < 1) return new Text("第%d行：%s".formatted(line, what.zh()), "Line %d: %s".formatted(line, what.en()));
        return new Text(
                "第%d行第%d列：%s".formatted(line, column, what.zh()),
                "Line %d, column %d: %s".formatted(line, column, what.en()));
    }

    public Text text() {
        return text;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
