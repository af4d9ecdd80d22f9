package shuzhi.credit.publication;

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
public record Measure(
        String id,
        Text name,
        Severity least,
        Text authority,
        Article basis,
        String edition,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {
    private static final List<Measure> ALL = Table.read(Measure.class, "measures.tsv").rows().stream()
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

    /// The loaded list, as it stands on a day.
    public static List<Measure> on(LocalDate day) {
        return ALL.stream()
                .filter(it -> !day.isBefore(it.validFrom)
                        && it.validTo.filter(day::isAfter).isEmpty())
                .toList();
    }

    static Optional<Measure> named(String id, LocalDate day) {
        return on(day).stream().filter(it -> it.id.equals(id)).findFirst();
    }

    /// Whatever day it is on the list.
    public static Optional<Measure> ever(String id) {
        return ALL.stream().filter(it -> it.id.equals(id)).findFirst();
    }
}
