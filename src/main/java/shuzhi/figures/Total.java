package shuzhi.figures;

import java.math.BigDecimal;
import java.util.Optional;
import shuzhi.words.Language;

/// A figure without its evidence (汇总数): for a page that shows many numbers and leads to the rows of each.
///
/// @param number empty when it is unknown
/// @param included how many rows count
/// @param rows how many there are, with those that were looked at and do not count
public record Total(Figure figure, Scope scope, Optional<BigDecimal> number, int included, int rows) {
    /// The number with its unit, as it stands in a sentence.
    public String in(Language language) {
        return Answer.in(figure, number, language);
    }
}
