package shuzhi.indicators.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One vintage of one observation (观测值的一个版次), rules D-01 and D-02: immutable, a correction is another one.
///
/// @param value with the decimals that were published
/// @param vintage 1 for the first release
/// @param hidden one respondent could be recognised: nobody is shown the value (rule D-20)
/// @param published the day on which its source published it
/// @param released the day on which it was released here; empty before
/// @param reporter account of who entered it
public record Observation(
        Key key,
        BigDecimal value,
        int vintage,
        Stage stage,
        boolean hidden,
        String source,
        LocalDate published,
        List<Flag> flags,
        Optional<LocalDate> released,
        Optional<String> reason,
        String reporter) {

    public Observation {
        flags = List.copyOf(flags);
    }

    /// As it may be shown.
    public String shown() {
        return hidden ? "*" : value.toPlainString();
    }

    Observation at(Stage next, Optional<LocalDate> day) {
        return new Observation(key, value, vintage, next, hidden, source, published, flags, day, reason, reporter);
    }
}
