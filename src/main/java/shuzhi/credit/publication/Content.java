package shuzhi.credit.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What was decided, in the fields of the exchange (公示内容), rules C-06 and C-07. Amounts are in yuan
/// here and in 万元 in the exchange.
///
/// @param document name of the document (许可决定文书名称)
/// @param category class of licence, or kinds of penalty (许可类别、处罚类别)
/// @param matter what is permitted, or the kind of violation (许可内容、违法行为类型)
/// @param facts of the violation
/// @param basis the articles
/// @param result what the decision says (处罚内容)
/// @param certificate name of the licence granted, suspended or cancelled
/// @param identifier its number
public record Content(
        String document,
        String category,
        String matter,
        String facts,
        String basis,
        String result,
        BigDecimal fine,
        BigDecimal confiscated,
        String certificate,
        String identifier,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    /// The same decision with the licence that was issued on it.
    Content with(String newIdentifier, LocalDate begins, Optional<LocalDate> ends) {
        return new Content(
                document,
                category,
                matter,
                facts,
                basis,
                result,
                fine,
                confiscated,
                certificate,
                newIdentifier,
                Optional.of(begins),
                ends);
    }
}
