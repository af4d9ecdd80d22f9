package shuzhi.imports;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shuzhi.exchange.Sheet;
import shuzhi.ledger.Shape;
import shuzhi.org.Body;
import shuzhi.org.Org;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// Turns cells into the words of a command (单元格转换): days, numbers, yes and no, choices by what they are called, bodies
/// by name or code, lists by their separators.
final class CellWords {
    private static final Set<String> BODIES =
            Set.of("lead", "partners", "present", "department", "body", "issuer", "owner");
    private static final Set<String> PLACES = Set.of("location");
    private static final Set<String> YES = Set.of("是", "yes", "true", "√", "✓", "y", "1", "有");
    private static final Set<String> NO = Set.of("否", "no", "false", "×", "n", "0", "无");
    private static final int MEANT_MOST = 3;

    private final Org org;
    private final LocalDate today;

    CellWords(Org org, LocalDate today) {
        this.org = org;
        this.today = today;
    }

    /// What a cell gives, or why it gives nothing.
    sealed interface Read {
        /// @param words by the full name of the component
        record Good(Map<String, String> words) implements Read {}

        record Bad(Text what) implements Read {}
    }

    /// Does the cell say something other than no?
    static boolean says(String text) {
        return !text.isBlank() && !NO.contains(text.strip().toLowerCase(java.util.Locale.ROOT));
    }

    /// @param component of the command, dotted for one of a nested record
    Read read(Class<?> command, String component, Sheet.Cell cell, Optional<BigDecimal> times) {
        if (cell.value() instanceof Sheet.Value.Fault(var code))
            return bad("单元格的公式出错：" + code, "the formula of the cell failed: " + code);
        return place(command, List.of(component.split("\\.")), "", cell, times);
    }

    private Read place(Type type, List<String> path, String before, Sheet.Cell cell, Optional<BigDecimal> times) {
        var raw = Shape.raw(type);
        if (raw == Optional.class) return place(Shape.argument(type), path, before, cell, times);
        if (raw == List.class) return list(Shape.argument(type), path, before, cell, times);
        if (path.isEmpty()) return one(raw, before, cell, times);
        var part = Shape.of(raw).parts().stream()
                .filter(it -> it.name().equals(path.getFirst()))
                .findFirst();
        if (part.isEmpty())
            return bad("对照中没有“" + path.getFirst() + "”这个栏目", "the mapping names no component " + path.getFirst());
        var name = before.isEmpty() ? path.getFirst() : before + "." + path.getFirst();
        return place(part.get().type(), path.subList(1, path.size()), name, cell, times);
    }

    /// Each part of the cell is an element: names are set apart by commas, too, sentences by lines and semicolons
    /// only.
    private Read list(Type element, List<String> path, String before, Sheet.Cell cell, Optional<BigDecimal> times) {
        boolean names = Shape.raw(element).isEnum() || BODIES.contains(last(before));
        var words = new LinkedHashMap<String, String>();
        int count = 0;
        for (var it : cell.text().split(names ? "[\\n;；、,，]" : "[\\n;；]")) {
            if (it.isBlank()) continue;
            var part = new Sheet.Cell(new Sheet.Value.Words(it), cell.address(), cell.spread());
            switch (place(element, path, before + "." + count++, part, times)) {
                case Read.Bad bad -> {
                    return bad;
                }
                case Read.Good(var some) -> words.putAll(some);
            }
        }
        return new Read.Good(words);
    }

    private static String last(String name) {
        return name.replaceAll("\\.[0-9]+", "").replaceAll("^.*\\.", "");
    }

    private Read one(Class<?> raw, String name, Sheet.Cell cell, Optional<BigDecimal> times) {
        var text = cell.text();
        if (raw == LocalDate.class)
            return cell.day()
                    .map(it -> good(name, it.toString()))
                    .orElseGet(() -> bad(
                            "“" + text + "”不是日期；请写到日，如 2025-09-26，或者把单元格设为日期格式",
                            "“" + text + "” is no day; write it as 2025-09-26 or format the cell as a date"));
        if (raw == BigDecimal.class || raw == int.class || raw == long.class) return number(name, cell, times);
        if (raw == boolean.class) {
            if (YES.contains(text.toLowerCase(java.util.Locale.ROOT))) return good(name, "true");
            if (NO.contains(text.toLowerCase(java.util.Locale.ROOT))) return good(name, "false");
            return bad("“" + text + "”应写“是”或“否”", "“" + text + "” should be yes or no");
        }
        if (raw.isEnum()) return choice(raw, name, text);
        if (raw != String.class) return bad("这一栏不能从表中导入", "this field cannot be imported from a table");
        if (PLACES.contains(last(name))) return place(name, text);
        return BODIES.contains(last(name)) ? body(name, text) : good(name, text);
    }

    private static Read number(String name, Sheet.Cell cell, Optional<BigDecimal> times) {
        if (cell.spread())
            return bad(
                    "数字写在合并单元格里，无法知道属于哪一行；请拆分后逐行填写",
                    "the number stands in a merged cell, so nobody knows which row it belongs to; split the cell");
        return cell.number()
                .map(it -> times.map(it::multiply).orElse(it))
                .map(it -> it.signum() == 0 ? BigDecimal.ZERO : it.stripTrailingZeros())
                .map(it -> good(name, it.toPlainString()))
                .orElseGet(() -> bad(
                        "“" + cell.text() + "”不是数字；请只写数字，单位看表头",
                        "“" + cell.text() + "” is no number; write digits only, the unit stands in the heading"));
    }

    private static Read choice(Class<?> raw, String name, String text) {
        for (var constant : raw.getEnumConstants()) {
            var it = (Enum<?>) constant;
            if (it.name().equalsIgnoreCase(text)
                    || it instanceof Word word
                            && (word.text().zh().equals(text)
                                    || word.text().en().equalsIgnoreCase(text))) return good(name, it.name());
        }
        var known = all(raw);
        return bad(
                "“" + text + "”不在可选范围；可写：" + known.zh(), "“" + text + "” cannot be chosen; there are: " + known.en());
    }

    static Text shown(Enum<?> it) {
        return it instanceof Word word ? word.text() : Text.same(it.name());
    }

    /// A county or another place right below the city, by its code or its name.
    private Read place(String name, String text) {
        var here = org.places().children(org.seat(), today);
        for (var it : here)
            if (it.code().equals(text)
                    || it.name().zh().equals(text)
                    || it.name().en().equalsIgnoreCase(text)) return good(name, it.code());
        var zh = here.stream().map(it -> it.name().zh()).collect(Collectors.joining("、"));
        var en = here.stream().map(it -> it.name().en()).collect(Collectors.joining(", "));
        return bad("没有“" + text + "”这个县区；可写：" + zh, "there is no place “" + text + "”; there are: " + en);
    }

    /// What may be written for a component.
    static Text choices(Class<?> command, String component) {
        var type = type(command, component);
        if (type == LocalDate.class) return Words.DAY.text();
        if (type == BigDecimal.class || type == int.class || type == long.class) return Words.NUMBER.text();
        if (type == boolean.class)
            return new Text(
                    Words.YES.text().zh() + "、" + Words.NO.text().zh(),
                    Words.YES.text().en() + ", " + Words.NO.text().en());
        if (type.isEnum()) return all(type);
        if (PLACES.contains(last(component))) return Words.PLACE.text();
        boolean many = isList(command, component);
        if (BODIES.contains(last(component))) return (many ? Words.BODIES : Words.BODY).text();
        return (many ? Words.SENTENCES : Words.TEXT).text();
    }

    private static Text all(Class<?> type) {
        var all = Arrays.stream(type.getEnumConstants())
                .map(it -> shown((Enum<?>) it))
                .toList();
        return new Text(
                all.stream().map(Text::zh).collect(Collectors.joining("、")),
                all.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /// What a word of a command is called: a constant by its text, everything else as it is.
    static Text called(Class<?> command, String component, String word) {
        var type = type(command, component);
        if (type.isEnum())
            for (var it : type.getEnumConstants()) if (((Enum<?>) it).name().equals(word)) return shown((Enum<?>) it);
        return Text.same(word);
    }

    private static Class<?> type(Class<?> command, String component) {
        Type type = command;
        for (var it : component.split("\\.")) type = inner(part(type, it));
        return Shape.raw(type);
    }

    private static boolean isList(Class<?> command, String component) {
        Type type = command;
        boolean many = false;
        for (var it : component.split("\\.")) {
            type = part(type, it);
            many |= Shape.raw(type) == List.class;
            type = inner(type);
        }
        return many;
    }

    private static Type part(Type type, String name) {
        return Shape.of(Shape.raw(type)).parts().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + name + " in " + type))
                .type();
    }

    private static Type inner(Type type) {
        var raw = Shape.raw(type);
        return raw == List.class || raw == Optional.class ? inner(Shape.argument(type)) : type;
    }

    /// A body by its unified code, or by its name.
    private Read body(String name, String text) {
        var here = org.bodies().filter(it -> it.validOn(today)).toList();
        var found = here.stream()
                .filter(it -> it.code().equals(text)
                        || it.name().zh().equals(text)
                        || it.name().en().equalsIgnoreCase(text))
                .toList();
        if (found.size() == 1) return good(name, found.getFirst().code());
        if (found.size() > 1)
            return bad(
                    "“" + text + "”有" + found.size() + "个同名机关；请写统一社会信用代码",
                    found.size() + " bodies are called “" + text + "”; write the unified code");
        var meant = meant(here, text);
        return bad(
                "没有“" + text + "”这个机关"
                        + (meant.isEmpty()
                                ? ""
                                : "；是不是："
                                        + String.join(
                                                "、",
                                                meant.stream()
                                                        .map(it -> it.name().zh())
                                                        .toList())),
                "there is no body “" + text + "”"
                        + (meant.isEmpty()
                                ? ""
                                : "; is it: "
                                        + String.join(
                                                ", ",
                                                meant.stream()
                                                        .map(it -> it.name().en())
                                                        .toList())));
    }

    /// Bodies whose name holds every character of what was written, in order: `市发改委` for the long name.
    private static List<Body> meant(List<Body> bodies, String text) {
        var found = new ArrayList<Body>();
        for (var it : bodies) {
            int at = 0;
            for (int i = 0; i < it.name().zh().length() && at < text.length(); i++)
                if (it.name().zh().charAt(i) == text.charAt(at)) at++;
            if (at == text.length() && at > 1 && found.size() < MEANT_MOST) found.add(it);
        }
        return found;
    }

    private static Read good(String name, String word) {
        return new Read.Good(Map.of(name, word));
    }

    private static Read bad(String zh, String en) {
        return new Read.Bad(new Text(zh, en));
    }
}
