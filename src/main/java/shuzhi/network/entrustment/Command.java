package shuzhi.network.entrustment;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of an entrustment (委托): a body lets one below accept applications for it, and decides itself;
/// Licensing Law art. 24, rule A-80. One file for each pair of bodies.
public sealed interface Command extends Named {
    /// Unified credit code of the body whose power it is.
    String principal();

    /// Unified credit code of the body that acts in its name.
    String agent();

    @Override
    default String file() {
        return State.file(principal(), agent());
    }

    /// Entrusts the acceptance of these items for a time (委托受理). The head of the body that has the power does so, by
    /// the law, regulation or rule that allows it; the entrustment is public, and nothing is entrusted onward.
    ///
    /// @param items codes of the items
    /// @param document number of the document of entrustment (委托书文号)
    @By(value = Role.HEAD, from = From.ANYWHERE)
    record Entrust(
            String principal,
            String agent,
            List<String> items,
            String law,
            String article,
            String document,
            LocalDate from,
            LocalDate until)
            implements Command {}

    /// Takes it back (收回委托). What was accepted until then stays accepted.
    @By(value = Role.HEAD, from = From.ANYWHERE)
    record Revoke(String principal, String agent, LocalDate last, String reason) implements Command {}
}
