package shuzhi.org;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.words.Text;

/// A place of one of the five levels (辖区), rules.
///
/// @param code 12-digit statistical code; a place that changes its code becomes another place
/// @param name the English name equals the Chinese one where none is known
/// @param parent code of the place above; the whole country for a province
/// @param validFrom first day; empty when the place is older than our table
/// @param validTo last day; empty while the place stands
/// @param successor code of the place that took over
public record Place(
        String code,
        Text name,
        Level level,
        String parent,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> successor) {

    public boolean validOn(LocalDate day) {
        return Days.within(validFrom, validTo, day);
    }
}
