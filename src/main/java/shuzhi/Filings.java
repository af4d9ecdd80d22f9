package shuzhi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shuzhi.credit.Party;
import shuzhi.credit.filing.Kind;
import shuzhi.words.Text;

/// The columns of a table from the market register (登记信息表), by their heads (rule C-21).
final class Filings {
    private static final Text KIND = new Text("类别", "kind");
    private static final Text NAME = new Text("名称", "name");
    private static final Text CODE = new Text("统一社会信用代码", "code");
    private static final Text DAY = new Text("日期", "day");
    private static final Text MATTER = new Text("事由", "matter");
    private static final Text AUTHORITY = new Text("机关", "authority");
    private static final Text REMOVED = new Text("移出日期", "removed");

    private Filings() {}

    /// One row (一条登记信息).
    ///
    /// @param kind empty when there is none of this name
    /// @param removed the day, blank when it is listed still
    record Row(Optional<Kind> kind, Party party, String day, String matter, String authority, String removed) {}

    /// What the head lacks, in words; empty when it is whole. The day of removal may be missing.
    static Optional<Text> missing(List<String> head) {
        return Stream.of(KIND, NAME, CODE, DAY, MATTER, AUTHORITY)
                .filter(it -> !head.contains(it.zh()) && !head.contains(it.en()))
                .findFirst()
                .map(it -> new Text("表头没有“" + it.zh() + "”", "the head has no “" + it.en() + "”"));
    }

    static Row of(Map<String, String> fields) {
        var kind = cell(fields, KIND);
        return new Row(
                Arrays.stream(Kind.values())
                        .filter(it -> it.text().zh().equals(kind)
                                || it.text().en().equals(kind)
                                || it.name().equals(kind))
                        .findFirst(),
                new Party(cell(fields, NAME), cell(fields, CODE), Optional.empty()),
                cell(fields, DAY),
                cell(fields, MATTER),
                cell(fields, AUTHORITY),
                cell(fields, REMOVED));
    }

    private static String cell(Map<String, String> fields, Text head) {
        return fields.getOrDefault(head.zh(), fields.getOrDefault(head.en(), ""))
                .strip();
    }
}
