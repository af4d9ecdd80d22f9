package shuzhi.approvals.card;

import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a card (监察牌), rules.
public sealed interface Command {

    /// Raises the colour that the clock of a dossier deserves today (预警发牌). The rule looks at the clock itself.
    @By(Role.SYSTEM)
    record Raise(String dossier) implements Command {}

    /// Raises the card of a body whose opinion, asked in parallel, is late (并联审查逾期发牌). It is addressed to that body
    /// and has a file of its own.
    ///
    /// @param body unified code of the body that was asked
    @By(Role.SYSTEM)
    record RaiseOpinion(String dossier, String body) implements Command, Named {
        @Override
        public String file() {
            return Rules.file(dossier, body);
        }
    }

    /// Raises the card of the body that has had a dossier of two levels for too long (上报件逾期发牌): the first review
    /// below, or the decision above, each by its own days (rule A-29).
    @By(Role.SYSTEM)
    record RaiseTurn(String dossier, String body) implements Command, Named {
        @Override
        public String file() {
            return Rules.file(dossier, body);
        }
    }

    /// Issues a card for something the clock cannot see (人工发牌).
    ///
    /// @param facts what was found
    @By({Role.SUPERVISOR, Role.SYSTEM})
    record Issue(String dossier, Trigger trigger, String facts) implements Command {}

    /// The body explains, and says what it does about it (答复).
    @By(
            value = {Role.HEAD, Role.APPROVER},
            from = From.ANYWHERE)
    record Answer(String explanation, String measures) implements Command {}

    /// The card stands (成立).
    @By(Role.SUPERVISOR)
    record Uphold(String reason) implements Command {}

    /// The card is struck off (撤销), with the reason.
    @By(Role.SUPERVISOR)
    record StrikeOff(String reason) implements Command {}

    /// A pre-warning ends when its dossier was decided in time (预警解除).
    @By(Role.SYSTEM)
    record Lapse() implements Command {}
}
