package shuzhi.indicators.dictionary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.calendar.Table;

/// The definitions that come with the program (指标目录初始内容), as dated data; a city changes them by acts.
public final class Beginnings {
    private Beginnings() {}

    /// @param owner the body that is to say the numbers
    /// @param from first day on which they hold
    public static List<Definition> of(String owner, LocalDate from) {
        return Table.read(shuzhi.indicators.Words.class, "definitions.tsv").rows().stream()
                .map(it -> new Definition(
                        it.text("code"),
                        it.text("name"),
                        it.text("english"),
                        it.text("meaning"),
                        it.text("unit"),
                        owner,
                        it.text("source"),
                        Frequency.valueOf(it.text("frequency")),
                        Price.valueOf(it.text("price")),
                        Measure.valueOf(it.text("measure")),
                        Direction.valueOf(it.text("direction")),
                        Branch.valueOf(it.text("branch")),
                        Optional.of(it.text("whole")).filter(code -> !code.isEmpty()),
                        it.text("divided").equals("yes"),
                        it.number("decimals"),
                        it.number("due"),
                        from))
                .toList();
    }
}
