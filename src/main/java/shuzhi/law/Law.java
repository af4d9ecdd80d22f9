package shuzhi.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shuzhi.calendar.OutsideData;
import shuzhi.calendar.Table;

/// The law as dated data (法定参数): what was the limit on that day, and where is it written?
public final class Law {
    /// What comes with the program.
    public static final Law STANDARD = load();

    private final Map<String, List<Parameter>> parameters;

    private Law(List<Parameter> parameters) {
        this.parameters = parameters.stream()
                .collect(Collectors.groupingBy(Parameter::id, LinkedHashMap::new, Collectors.toList()));
    }

    /// The table that comes with the program, rule A-09 and the settings of A.9, A.10 and C.
    public static Law load() {
        return new Law(Table.read(Law.class, "parameters.tsv").rows().stream()
                .map(row -> new Parameter(
                        row.text("id"),
                        row.number("value"),
                        row.text("unit"),
                        row.date("validFrom"),
                        row.dateIfAny("validTo"),
                        new Article(row.text("law"), row.text("article")),
                        row.text("note")))
                .toList());
    }

    /// The same law with a parameter set otherwise (地方设定): a city's own setting, or another day's law in a
    /// test.
    public Law with(Parameter one) {
        var all = new ArrayList<>(parameters());
        all.removeIf(it -> it.id().equals(one.id()));
        all.add(one);
        return new Law(all);
    }

    /// A limit, or another parameter, as it stood on a day, with its source.
    ///
    /// @throws IllegalArgumentException when no parameter has this id: a bug of the caller
    /// @throws OutsideData when the parameter did not hold on that day
    public Parameter limit(String id, LocalDate on) {
        var versions = parameters.get(id);
        if (versions == null) throw new IllegalArgumentException("no parameter is called " + id);
        return versions.stream()
                .filter(version -> version.isValidOn(on))
                .findFirst()
                .orElseThrow(() -> outside(versions.getFirst(), on));
    }

    /// Every parameter in every version, in the order of the table.
    public List<Parameter> parameters() {
        return parameters.values().stream().flatMap(List::stream).toList();
    }

    private static OutsideData outside(Parameter first, LocalDate on) {
        return new OutsideData(
                "参数%s（%s）自%s起有据可查（%s），%s没有有效规定；请核对日期，或补录当时的规定。"
                        .formatted(first.id(), first.note(), first.validFrom(), first.article(), on),
                "The parameter %s is known from %s on (%s); for %s no rule is recorded. Check the date, or add the rule of that time."
                        .formatted(first.id(), first.validFrom(), first.article(), on));
    }
}
