package shuzhi.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.ledger.Shape;
import shuzhi.ledger.Things;

/// The tables that audit questions are asked of (审计表结构): one table per act name, and the table `act` of all envelopes.
/// It travels in every evidence bundle, so that a stranger needs nothing else to build the tables from the lines.
///
/// @param tables public columns of each act, by act name; the column of a public component `dueOn` is `p_due_on`
public record Schema(Map<String, List<Column>> tables) {

    /// @param field key in the `public` object of the line
    /// @param type one of `text`, `bigint`, `boolean`, `date`, `decimal`; lists and records are their JSON as text
    public record Column(String field, String name, String type) {}

    /// Columns that stand in every table, from the envelope of the line.
    public static final List<Column> ENVELOPE = List.of(
            new Column("position", "entry", "bigint"),
            new Column("written", "written_on", "date"),
            new Column("happened", "happened_on", "date"),
            new Column("act", "act", "text"),
            new Column("file", "file", "text"),
            new Column("number", "seq", "bigint"),
            new Column("post", "by_post", "text"),
            new Column("body", "by_body", "text"),
            new Column("place", "by_place", "text"));

    public static Schema of(Things things) {
        var tables = new LinkedHashMap<String, List<Column>>();
        for (var thing : things.all())
            Shape.cases(thing.acts()).forEach((name, type) -> tables.put(thing.name() + "." + name, columns(type)));
        return new Schema(tables);
    }

    /// The table of an act: `dossier.Decided` is `dossier_decided`.
    public static String table(String act) {
        return act.replace('.', '_').toLowerCase(Locale.ROOT);
    }

    static List<Column> columns(Class<?> act) {
        var columns = new ArrayList<Column>();
        for (var part : Shape.of(act).parts())
            if (part.open()) columns.add(new Column(part.name(), "p_" + snake(part.name()), type(part)));
        return columns;
    }

    static Set<String> words(String question) {
        return Set.copyOf(Arrays.asList(question.toLowerCase(Locale.ROOT).split("[^a-z0-9_]+")));
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String type(Shape.Part part) {
        var raw = part.raw() == Optional.class ? Shape.raw(Shape.argument(part.type())) : part.raw();
        if (raw == int.class || raw == long.class || raw == Integer.class || raw == Long.class) return "bigint";
        if (raw == boolean.class || raw == Boolean.class) return "boolean";
        if (raw == LocalDate.class) return "date";
        if (raw == java.math.BigDecimal.class) return "decimal";
        return "text";
    }
}
