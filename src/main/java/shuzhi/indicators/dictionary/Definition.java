package shuzhi.indicators.dictionary;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.words.Text;

/// What an indicator is (指标定义), agreed on before anybody looks at its numbers.
///
/// @param code capital letters, digits and dashes, for instance `GDP` or `FAI-PRIVATE`
/// @param name in Chinese
/// @param english in English
/// @param meaning what is counted
/// @param unit for instance 亿元
/// @param owner unified code of the body that may say the number (rule D-01)
/// @param source survey or report it is from
/// @param price basis of its published growth; growth at constant prices or on a comparable basis is never computed
/// from
///     published levels (rule D-03)
/// @param measure what its headline is
/// @param whole code of the indicator it is a part of
/// @param divided its parts in this dictionary together make up the whole of it
/// @param decimals of the headline
/// @param due calendar days after the end of a period until it is to be released
/// @param from first day on which this definition holds
public record Definition(
        String code,
        String name,
        String english,
        String meaning,
        String unit,
        String owner,
        String source,
        Frequency frequency,
        Price price,
        Measure measure,
        Direction direction,
        Branch branch,
        Optional<String> whole,
        boolean divided,
        int decimals,
        int due,
        LocalDate from) {

    /// Its name in both languages.
    public Text title() {
        return new Text(name, english);
    }

    /// May growth be computed from two published levels? (Rule D-03.)
    public boolean computable() {
        return price == Price.CURRENT || price == Price.NONE;
    }
}
