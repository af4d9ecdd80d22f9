package shuzhi.approvals.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import shuzhi.ledger.Context;

/// The hours of a dossier (按时刻计时): kept where the chain that it is a step of has a target of less than a day, such as
/// half a day for starting an enterprise (rules ). The limits themselves stay in days.
final class Moments {
    private Moments() {}

    /// When the clock started. What is accepted on an earlier day, by silence or after a supplement, has run since that
    /// day began: it never looks quicker than it was.
    static Optional<LocalDateTime> started(String chain, LocalDate from, Context context) {
        var now = now(context);
        return kept(chain, context).map(_ -> from.equals(now.toLocalDate()) ? now : from.atStartOfDay());
    }

    static Optional<LocalDateTime> decided(String chain, Context context) {
        return kept(chain, context).map(_ -> now(context));
    }

    private static LocalDateTime now(Context context) {
        return LocalDateTime.ofInstant(context.now(), Context.ZONE).withNano(0);
    }

    private static Optional<String> kept(String chain, Context context) {
        if (chain.isEmpty()) return Optional.empty();
        var state = (shuzhi.approvals.chain.State) context.files().state("chain", chain);
        return state.last()
                .filter(it -> it.targets().stream().anyMatch(one -> one.limit().compareTo(BigDecimal.ONE) < 0))
                .map(_ -> chain);
    }
}
