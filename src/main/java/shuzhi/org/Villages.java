package shuzhi.org;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import shuzhi.codes.DivisionCode;
import shuzhi.org.Places.Problem;
import shuzhi.words.Text;

/// Reads the villages of a CSV file (村级区划导入). A wrong line is left out and told; it stops nothing.
final class Villages {
    /// More would tell nothing new: the file is not what it should be.
    static final int MOST_PROBLEMS = 100;

    private final Places known;
    private final PlaceRows rows;
    private final HashSet<String> seen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private String township = "";

    private Villages(Places known, PlaceRows rows) {
        this.known = known;
        this.rows = rows;
    }

    static List<Problem> read(Path csv, Places known, PlaceRows rows) throws IOException {
        var villages = new Villages(known, rows);
        int number = 0;
        try (var lines = Files.newBufferedReader(csv, UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (number > 1) villages.take(number, line);
                else if (!villages.begins(line)) break;
                if (villages.problems.size() == MOST_PROBLEMS) break;
            }
        } catch (CharacterCodingException _) {
            villages.tell(number + 1, "此处起不是UTF-8编码，请另存为UTF-8后再导入", "not UTF-8 from here on; save the file as UTF-8");
        }
        return villages.problems;
    }

    /// A byte order mark before the column names is passed over.
    private boolean begins(String line) {
        if (line.replace("\uFEFF", "").replace("\"", "").startsWith("code,name")) return true;
        tell(1, "第一行应为列名 code,name", "the first line should be the column names code,name");
        return false;
    }

    private void take(int number, String line) {
        if (line.isBlank()) return;
        var cells = cells(line);
        if (cells.isEmpty() || cells.get().size() < 2 || cells.get().get(1).isBlank()) {
            tell(number, "应为“代码,名称”，引号须成对", "it should be “code,name” with its quotation marks closed");
            return;
        }
        var code = cells.get().get(0);
        var check = DivisionCode.check(code);
        if (!check.ok()) tell(number, check.text().zh(), check.text().en());
        else if (DivisionCode.depth(code) != 5)
            tell(number, code + "不是村级代码（规则A-73）", code + " is not the code of a village (rule A-73)");
        else if (!townshipKnown(code))
            tell(
                    number,
                    code + "所属的" + DivisionCode.parent(code) + "不在区划表中（规则A-73）",
                    "the table has no " + DivisionCode.parent(code) + " above " + code + " (rule A-73)");
        else if (known.at(code).isPresent() || !seen.add(code)) tell(number, code + "重复", code + " stands twice");
        else rows.add(Long.parseLong(code), cells.get().get(1));
    }

    /// Villages of a township stand together, so the last answer mostly serves again.
    private boolean townshipKnown(String code) {
        var parent = DivisionCode.parent(code);
        if (!parent.equals(township) && known.at(parent).isEmpty()) return false;
        township = parent;
        return true;
    }

    private void tell(int line, String zh, String en) {
        problems.add(new Problem(line, new Text("第" + line + "行：" + zh, "Line " + line + ": " + en)));
    }

    /// The cells of one line; empty when a quotation mark is not closed.
    private static Optional<List<String>> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(character);
        }
        cells.add(cell.toString());
        return quoted ? Optional.empty() : Optional.of(cells);
    }
}
