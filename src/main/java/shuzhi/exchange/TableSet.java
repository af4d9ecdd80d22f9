package shuzhi.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shuzhi.calendar.Table;
import shuzhi.words.Text;

/// The tables in which dossiers are exchanged with other systems (办件交换表), rules: which tables a partner
/// has, how their fields are called, and which of our values stands in each. All of it is data, in `sets.tsv`,
/// `tables.tsv` and `codes.tsv`; a partner whose tables differ gets a set of its own there, and no code.
///
/// @param name `national` or `jiangsu`
public record TableSet(String name, List<Sheet> sheets, Codes codes) {
    public TableSet {
        sheets = List.copyOf(sheets);
    }

    /// One row of a table stands for one of these (行的粒度).
    public enum Grain {
        /// A dossier (办件).
        CASE,
        /// One act of it (环节).
        STEP,
        /// Its outcome (结果).
        RESULT,
        /// A special procedure (特别程序).
        SPECIAL,
        /// A paper handed in (材料).
        MATERIAL,
        /// A licence issued (证照).
        LICENCE
    }

    /// A field under the name of the exchange.
    ///
    /// @param value the name of our value; empty for a field that we have nothing for
    public record Field(String name, String value) {}

    /// One table.
    public record Sheet(String name, Grain grain, List<Field> fields) {
        public Sheet {
            fields = List.copyOf(fields);
        }

        /// The fields in their order.
        public List<String> names() {
            return fields.stream().map(Field::name).toList();
        }

        /// The field in which a value stands; empty when the table has none for it.
        public Optional<String> field(String value) {
            return fields.stream()
                    .filter(it -> it.value().equals(value))
                    .map(Field::name)
                    .findFirst();
        }
    }

    /// How a partner writes our constants (代码对照).
    public record Codes(Map<String, Map<String, String>> theirs) {
        public Codes {
            theirs = Map.copyOf(theirs);
        }

        /// What a partner writes for a value of ours; the value itself where nothing is said.
        public String out(String value, String ours) {
            return theirs.getOrDefault(value, Map.of()).getOrDefault(ours, ours);
        }

        /// What we call it.
        ///
        /// @return empty when the partner's list has no such code
        public Optional<String> in(String value, String code) {
            var known = theirs.get(value);
            if (known == null || code.isEmpty()) return Optional.of(code);
            return known.entrySet().stream()
                    .filter(it -> it.getValue().equals(code))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        /// The codes that a partner uses for a value.
        public Set<String> known(String value) {
            return new TreeSet<>(theirs.getOrDefault(value, Map.of()).values());
        }
    }

    /// The names of the sets that come with the program.
    public static List<String> all() {
        return Table.read(TableSet.class, "tables.tsv").rows().stream()
                .map(it -> it.text("set"))
                .distinct()
                .toList();
    }

    /// What a set is called; its name where nothing is said.
    public static Text title(String name) {
        return Table.read(TableSet.class, "sets.tsv").rows().stream()
                .filter(it -> it.text("set").equals(name))
                .findFirst()
                .map(it -> new Text(it.text("zh"), it.text("en")))
                .orElse(Text.same(name));
    }

    /// A set by its name; empty when there is none.
    public static Optional<TableSet> named(String name) {
        var fields = new LinkedHashMap<String, List<Field>>();
        var grains = new HashMap<String, Grain>();
        for (var row : Table.read(TableSet.class, "tables.tsv").rows()) {
            if (!row.text("set").equals(name)) continue;
            var value = row.text("value").equals("-") ? "" : row.text("value");
            var table = row.text("table");
            grains.put(table, Grain.valueOf(row.text("grain").toUpperCase(java.util.Locale.ROOT)));
            fields.computeIfAbsent(table, _ -> new ArrayList<>()).add(new Field(row.text("field"), value));
        }
        if (fields.isEmpty()) return Optional.empty();
        var sheets = fields.entrySet().stream()
                .map(it -> new Sheet(it.getKey(), grains.getOrDefault(it.getKey(), Grain.CASE), it.getValue()))
                .toList();
        return Optional.of(new TableSet(name, sheets, codes(name)));
    }

    private static Codes codes(String name) {
        return new Codes(Table.read(TableSet.class, "codes.tsv").rows().stream()
                .filter(it -> it.text("set").equals(name))
                .collect(Collectors.groupingBy(
                        it -> it.text("value"), Collectors.toMap(it -> it.text("ours"), it -> it.text("theirs")))));
    }

    /// The first table of a grain.
    ///
    /// @throws BadFile when the set has none
    public Sheet first(Grain grain) {
        return sheets.stream()
                .filter(it -> it.grain() == grain)
                .findFirst()
                .orElseThrow(() ->
                        new BadFile(0, 0, new Text("交换表集缺少 " + grain, "the set of tables has none for " + grain)));
    }
}
