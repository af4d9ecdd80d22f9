package shuzhi.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shuzhi.figures.Fold;
import tools.jackson.databind.json.JsonMapper;

/// What came of it, as a table for people and as one line of JSON for programs (结果).
///
/// @param workers processes that hashed lines
/// @param fault the first thing that does not hold
record Told(
        List<Node> nodes,
        List<Count.Line> lines,
        Map<String, Long> milliseconds,
        List<String> workers,
        Optional<Wrong> fault) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NONE = "–";

    String table() {
        var out = new ArrayList<String>();
        out.add("节点 / node  账页 / lines  一致 / agree  不一致 / differ  另口径 / other definition  未报 / not stated");
        for (int i = 0; i < nodes.size(); i++) {
            int at = i;
            var node = nodes.get(i);
            var counts = new ArrayList<String>();
            for (var it : Count.Agreement.values())
                counts.add(String.valueOf(lines.stream()
                        .filter(line -> line.parts().get(at).agreement() == it)
                        .count()));
            out.add(node.origin() + "  " + node.checkpoint().size() + "  " + String.join("  ", counts));
        }
        out.add("");
        out.add("数据项 / figure  全国 / national  "
                + String.join("  ", nodes.stream().map(Node::origin).toList()) + "  行 / rows");
        for (var line : lines) {
            var cells = new ArrayList<String>();
            cells.add(line.figure().id() + " " + line.figure().name().zh() + " / "
                    + line.figure().name().en() + "（"
                    + line.figure().unit().text().zh() + "）");
            cells.add(line.figure().fold() == Fold.STREAK ? "不相加 / not added up" : shown(line.number()));
            for (var part : line.parts()) cells.add(shown(part.number()) + mark(part));
            cells.add(String.valueOf(line.rows()));
            out.add(String.join("  ", cells));
        }
        return String.join("\n", out);
    }

    private static String shown(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(NONE);
    }

    private static String mark(Count.Part part) {
        return switch (part.agreement()) {
            case AGREES -> "";
            case DIFFERS -> "≠" + (part.own().isEmpty() ? NONE : part.own());
            case OTHER_DEFINITION -> "*";
            case NOT_STATED -> "?";
        };
    }

    String json() {
        var shape = new LinkedHashMap<String, @Nullable Object>();
        shape.put("ok", fault.isEmpty());
        shape.put("nodes", nodes.stream().map(Told::node).toList());
        shape.put("figures", lines.stream().map(this::figure).toList());
        shape.put("workers", workers);
        shape.put("milliseconds", milliseconds);
        shape.put("firstFailure", fault.map(Told::failure).orElse(null));
        return JSON.writeValueAsString(shape);
    }

    private static Map<String, Object> node(Node node) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("origin", node.origin());
        shape.put("folder", node.folder().toString());
        shape.put("lines", node.checkpoint().size());
        shape.put("root", node.checkpoint().root().base64());
        return shape;
    }

    private Map<String, @Nullable Object> figure(Count.Line line) {
        var shape = new LinkedHashMap<String, @Nullable Object>();
        shape.put("id", line.figure().id());
        shape.put("definitionHash", line.figure().definitionHash());
        shape.put("value", line.number().orElse(null));
        shape.put("rows", line.rows());
        var parts = new ArrayList<Object>();
        for (int i = 0; i < nodes.size(); i++) {
            var part = line.parts().get(i);
            var cell = new LinkedHashMap<String, @Nullable Object>();
            cell.put("node", nodes.get(i).origin());
            cell.put("value", part.number().orElse(null));
            cell.put("own", part.agreement() == Count.Agreement.NOT_STATED ? null : part.own());
            cell.put("rows", part.rows());
            cell.put("agreement", part.agreement().name());
            parts.add(cell);
        }
        shape.put("nodes", parts);
        return shape;
    }

    private static Map<String, @Nullable Object> failure(Wrong wrong) {
        var shape = new LinkedHashMap<String, @Nullable Object>();
        shape.put("node", wrong.node());
        shape.put("file", wrong.file().toString());
        shape.put("line", wrong.line() > 0 ? wrong.line() : null);
        shape.put("zh", wrong.text().zh());
        shape.put("en", wrong.text().en());
        return shape;
    }
}
