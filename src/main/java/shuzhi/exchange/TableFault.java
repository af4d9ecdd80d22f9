package shuzhi.exchange;

import java.util.Optional;
import shuzhi.words.Text;

/// What keeps a row of an exchange table from being taken in (交换表差错): where it stands and what is wrong.
///
/// @param file the name of the table's file; empty for a case that is wrong as a whole
/// @param line as a spreadsheet counts, from 1; empty with it
/// @param field under its exchange name; empty with it
public record TableFault(String file, Optional<Integer> line, String field, Text what) {
    /// Of a case that its own row does not show to be wrong.
    public static TableFault ofCase(Text what) {
        return new TableFault("", Optional.empty(), "", what);
    }

    /// The whole of it as one sentence.
    public Text text() {
        if (line.isEmpty()) return what;
        return new Text(
                file + " 第" + line.get() + "行 " + field + "：" + what.zh(),
                file + ", line " + line.get() + ", " + field + ": " + what.en());
    }
}
