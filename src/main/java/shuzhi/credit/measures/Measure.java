package shuzhi.credit.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.calendar.Table;
import shuzhi.credit.Severity;
import shuzhi.law.Article;
import shuzhi.words.Text;

/// A measure against dishonesty (失信惩戒措施), rules C-24 and C-29: it exists only as an entry of a dated
/// list with its legal basis and the body that carries it out. Those that touch persons are not on the list
/// of this house.
///
/// @param least the class of information from which on it may be attached
/// @param validTo its last day; empty while it goes on
public record Measure(
        String id,
        Text name,
        Severity least,
        Text authority,
        Article basis,
        String edition,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {
    /// Those that come with the program.
    static final List<Measure> SHIPPED = Table.read(Measure.class, "measures.tsv").rows().stream()
            .map(row -> new Measure(
                    row.text("id"),
                    new Text(row.text("zh"), row.text("en")),
                    Severity.valueOf(row.text("least")),
                    new Text(row.text("authorityZh"), row.text("authorityEn")),
                    new Article(row.text("law"), row.text("article")),
                    row.text("edition"),
                    row.date("validFrom"),
                    row.dateIfAny("validTo")))
            .toList();

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.filter(day::isAfter).isEmpty();
    }

    Measure until(LocalDate day) {
        return new Measure(id, name, least, authority, basis, edition, validFrom, Optional.of(day));
    }
}
