package shuzhi.credit.penalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One penalty of a decision (处罚内容).
///
/// @param amount of a fine or a confiscation, in yuan
/// @param certificate name and number of the licence that is suspended, lowered or cancelled
public record Sanction(SanctionKind kind, Optional<BigDecimal> amount, Optional<String> certificate) {
    boolean isMoney() {
        return kind == SanctionKind.FINE
                || kind == SanctionKind.CONFISCATED_GAINS
                || kind == SanctionKind.CONFISCATED_GOODS;
    }

    boolean isComplete() {
        return !isMoney() || amount.filter(it -> it.signum() > 0).isPresent();
    }

    /// Kinds that give the right to a hearing whatever the amount, art. 63.
    boolean isGrave() {
        return switch (kind) {
            case LICENCE_CANCELLED,
                    QUALIFICATION_LOWERED,
                    BUSINESS_STOPPED,
                    CLOSED_DOWN,
                    BUSINESS_RESTRICTED,
                    PRACTICE_RESTRICTED -> true;
            default -> false;
        };
    }

    static BigDecimal fine(List<Sanction> all) {
        return sum(all, true);
    }

    static BigDecimal confiscated(List<Sanction> all) {
        return sum(all, false);
    }

    private static BigDecimal sum(List<Sanction> all, boolean fines) {
        return all.stream()
                .filter(it -> it.isMoney() && fines == (it.kind == SanctionKind.FINE))
                .flatMap(it -> it.amount.stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
