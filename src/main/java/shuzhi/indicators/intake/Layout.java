package shuzhi.indicators.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import shuzhi.indicators.dictionary.Form;
import shuzhi.ledger.Public;

/// How the tables of a source are read (列对应关系): kept with what was taken, and offered for the next file
/// of the source.
///
/// @param sheet name of the sheet; blank for the first, and for CSV
/// @param first number of the first row of values, from 1
/// @param indicator code that stands for all rows; blank where a column says it
/// @param area code or name that stands for all rows; blank where a column says it
/// @param columns what each column holds, in order
public record Layout(
        @Public String sheet,
        @Public int first,
        @Public String indicator,
        @Public String area,
        @Public Form form,
        @Public List<String> columns) {
    private static final int PARTS = 6;

    public Layout {
        columns = List.copyOf(columns);
    }

    /// As one line, the name of the sheet last: `first|indicator|area|form|columns|sheet`.
    public String line() {
        return String.join("|", "" + first, indicator, area, form.name(), String.join(",", columns), sheet);
    }

    /// From its line; empty when it is none.
    public static Optional<Layout> of(String line) {
        var parts = line.strip().split("\\|", PARTS);
        boolean whole = parts.length == PARTS && parts[0].matches("[1-9][0-9]{0,4}") && !parts[4].isBlank();
        if (!whole) return Optional.empty();
        var form = Arrays.stream(Form.values())
                .filter(it -> it.name().equals(parts[3]))
                .findFirst();
        return form.map(it -> new Layout(
                parts[5],
                Integer.parseInt(parts[0]),
                parts[1],
                parts[2],
                it,
                Arrays.stream(parts[4].split(",")).collect(Collectors.toList())));
    }
}
