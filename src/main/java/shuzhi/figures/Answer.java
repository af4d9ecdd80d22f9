package shuzhi.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// A figure with its evidence (数据及其依据).
///
/// @param number empty when it is unknown: an average of nothing is not zero
public record Answer(Figure figure, Scope scope, Optional<BigDecimal> number, List<Row> rows) {
    private static final Text UNKNOWN = new Text("无数据", "unknown");

    public Answer {
        rows = List.copyOf(rows);
    }

    /// The number with its unit, as it stands in a sentence.
    public String in(Language language) {
        return in(figure, number, language);
    }

    static String in(Figure figure, Optional<BigDecimal> number, Language language) {
        if (number.isEmpty()) return UNKNOWN.in(language);
        var unit = figure.unit().in(language);
        boolean joined = language == Language.CHINESE || figure.unit() == Unit.PERCENT;
        return number.get().toPlainString() + (joined ? "" : " ") + unit;
    }
}
