package shuzhi.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.exchange.Mapping;
import shuzhi.imports.sheet.Kind;
import shuzhi.ledger.Shape;
import shuzhi.words.Text;
import tools.jackson.databind.json.JsonMapper;

/// What the columns of a table mean (导入对照): which column gives which component of which command. It is data, a JSON
/// file; one comes with the program for each [Kind], and an office may write its own.
///
/// @param thing the kind of file that the rows are about
/// @param file the id of the one file that all rows go to, `{place}` in it stands for the place of who imports; empty
///     when each row has a file of its own
/// @param key columns that tell one row's file from another's; the same key is the same file whenever it is imported
/// @param steps the commands that a row becomes, in this order
public record RowMapping(
        String thing, Text title, Optional<String> file, List<String> key, List<Column> columns, List<Step> steps) {
    /// A column (列).
    ///
    /// @param heading what the template calls it
    /// @param also other headings under which it is found
    /// @param otherwise what counts when the cell is blank or the column is missing
    /// @param times by what a number is multiplied, for a column in another unit; a column of the same name
    /// @param blames codes of refusals that are about this column
    public record Column(
            String name,
            Text heading,
            List<String> also,
            Optional<String> otherwise,
            Optional<BigDecimal> times,
            List<String> blames) {}

    /// A command that a row becomes (步骤).
    ///
    /// @param when the column that must say something, and not no, for this step to be taken; empty for always
    /// @param given from component, dotted for one of a nested record, to the name of the column
    public record Step(String command, Optional<String> when, Map<String, String> given) {}

    public RowMapping {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
        steps = List.copyOf(steps);
        var names = new LinkedHashSet<String>();
        columns.forEach(it -> names.add(it.name));
        var used = new ArrayList<>(key);
        steps.forEach(it -> {
            used.addAll(it.given.values());
            it.when.ifPresent(used::add);
        });
        for (var it : used) if (!names.contains(it)) throw new IllegalArgumentException("there is no column " + it);
        if (steps.isEmpty()) throw new IllegalArgumentException("there is no step");
    }

    /// The one that comes with the program.
    public static RowMapping shipped(Kind kind) {
        try (var in = RowMapping.class.getResourceAsStream("/shuzhi/imports/" + kind.word() + ".json")) {
            if (in == null) throw new IllegalStateException("the mapping of " + kind + " is not in the program");
            var json = JsonMapper.shared().readTree(in.readAllBytes());
            return (RowMapping) Shape.of(RowMapping.class).readOwn(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One that an office wrote.
    ///
    /// @throws shuzhi.exchange.BadFile when the file is no mapping
    public static RowMapping read(Path file) throws IOException {
        return Mapping.read(file, RowMapping.class);
    }

    /// The same mapping, which finds columns under further headings, too.
    ///
    /// @param lines one a heading, `their heading=ours`
    /// @return empty when a line has another form or names no heading of ours
    public Optional<RowMapping> with(List<String> lines) {
        var all = new ArrayList<>(columns);
        for (var line : lines) {
            var both = line.split("[=＝]", 2);
            var ours = both.length == 2 ? Headings.plain(both[1]) : "";
            boolean found = false;
            for (int i = 0; i < all.size(); i++) {
                var it = all.get(i);
                if (ours.isEmpty() || !Headings.of(it).contains(ours)) continue;
                var also = new ArrayList<>(it.also);
                also.add(both[0]);
                all.set(i, new Column(it.name, it.heading, also, it.otherwise, it.times, it.blames));
                found = true;
                break;
            }
            if (!found) return Optional.empty();
        }
        return Optional.of(new RowMapping(thing, title, file, key, all, steps));
    }

    /// The column that a component of a step is read from; empty when none is.
    ///
    /// @param component may bear the numbers of rows, as in `agenda.0.title`
    Optional<Column> column(Step step, String component) {
        var plain = component.replaceAll("\\.[0-9]+", "");
        return Optional.ofNullable(step.given.get(plain)).flatMap(this::column);
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(it -> it.name.equals(name)).findFirst();
    }
}
