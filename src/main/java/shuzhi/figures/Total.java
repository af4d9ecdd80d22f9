package shuzhi.figures;

import java.math.BigDecimal;
import java.util.Optional;
import shuzhi.words.Language;

/// A figure without its evidence (汇总数): for a page that shows many numbers and leads to the rows of each.
///
/// @param number empty when it is unknown
/// @param included how many rows count
public record Total(Figure figure, Scope scope, Optional<BigDecimal> number, int included) {
    /// The number with its unit, as it stands in a sentence.
    public String in(Language language) {
        return Answer.in(figure, number, language);
    }
}
