package shuzhi.figures;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.ledger.Canonical;
import shuzhi.proof.Hash;
import shuzhi.words.Text;

/// One number that a report may cite (数据项). A figure asks for rows, never for a number: the number is folded from the
/// rows, so the number and its evidence cannot disagree.
///
/// @param decimals how many decimals the number is rounded to, half up
/// @param definition what is counted, in words
/// @param basis the text of law, or the document, that gives the number its meaning
/// @param validFrom the day from which this definition is in force
/// @param question SQL over the views
/// @param audit portable SQL over one table per act name, with the public fields as columns; strangers run this one
public record Figure(
        String id,
        Text name,
        Unit unit,
        Fold fold,
        int decimals,
        Text definition,
        String basis,
        LocalDate validFrom,
        String question,
        String audit) {

    private static final List<String> BOUNDS = List.of(":from", ":until", ":place", ":position");

    public Figure {
        for (var bound : BOUNDS)
            if (!question.contains(bound) || !audit.contains(bound))
                throw new IllegalArgumentException(id + ": both questions must be bounded by " + bound);
    }

    /// A figure whose question over act tables is its audit question, word for word (see `ActTable`).
    public static Figure of(
            String id,
            Text name,
            Unit unit,
            Fold fold,
            int decimals,
            Text definition,
            String basis,
            LocalDate validFrom,
            String question) {
        return new Figure(id, name, unit, fold, decimals, definition, basis, validFrom, question, question);
    }

    /// Printed with every use: two reports with the same hash, scope and position cannot differ.
    public String definitionHash() {
        var text = Canonical.of(List.of(id, unit, fold, decimals, definition, basis, validFrom.toString(), audit));
        return Hash.SM3.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /// Can acts of these names change it? Its audit question says which tables it looks at.
    ///
    /// @param acts as they stand in public lines, for instance `dossier.Decided`
    public boolean looksAt(Set<String> acts) {
        var words = Schema.words(audit);
        return words.contains("act") || acts.stream().map(Schema::table).anyMatch(words::contains);
    }

    public Optional<BigDecimal> number(List<Row> rows) {
        return fold.of(rows, decimals);
    }
}
