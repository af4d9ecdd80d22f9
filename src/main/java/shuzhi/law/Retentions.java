package shuzhi.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.calendar.Table;
import shuzhi.words.Text;

/// How long the files of each kind must be kept (保管期限表), rule G-10: dated data with a source, `retention.tsv`.
public final class Retentions {
    private static final String PERMANENT = "permanent";
    private static final String NONE = "none";
    private static final String OTHERS = "*";

    /// What comes with the program.
    public static final Retentions STANDARD = load();

    private final List<Rule> rules;

    private Retentions(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// For how long one kind of file is kept.
    ///
    /// @param kind kind of file, or `*` for every other
    /// @param period `permanent`, `none`, or the id of a number of months among the parameters of the law
    public record Rule(
            String kind, String period, LocalDate validFrom, Optional<LocalDate> validTo, Article article, Text name) {
        private boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && validTo.filter(day::isAfter).isEmpty();
        }

        /// The last day on which a file must be kept; [LocalDate#MAX] for ever, the day itself where nothing is.
        ///
        /// @param closed the day of the last act of the file
        public LocalDate until(LocalDate closed, Law law) {
            return switch (period) {
                case PERMANENT -> LocalDate.MAX;
                case NONE -> closed;
                default ->
                    LocalDate.of(closed.getYear() + 1, 1, 1)
                            .plusMonths(law.limit(period, closed).value())
                            .minusDays(1);
            };
        }
    }

    private static Retentions load() {
        return new Retentions(Table.read(Retentions.class, "retention.tsv").rows().stream()
                .map(row -> new Rule(
                        row.text("kind"),
                        row.text("period"),
                        row.date("validFrom"),
                        row.dateIfAny("validTo"),
                        new Article(row.text("law"), row.text("article")),
                        new Text(row.text("zh"), row.text("en"))))
                .toList());
    }

    /// The rule for a kind of file that was closed on a day; a kind without a line of its own falls under `*`.
    public Rule of(String kind, LocalDate closed) {
        return rule(kind, closed).or(() -> rule(OTHERS, closed)).orElseGet(() -> rules.getLast());
    }

    private Optional<Rule> rule(String kind, LocalDate day) {
        return rules.stream()
                .filter(it -> it.kind().equals(kind) && it.isValidOn(day))
                .findFirst();
    }

    /// Every line, in the order of the table.
    public List<Rule> rules() {
        return rules;
    }
}
