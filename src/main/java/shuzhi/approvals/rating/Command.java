package shuzhi.approvals.rating;

import shuzhi.ledger.By;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of a rating (好差评). The file of a rating is `rating-` and the file of its dossier.
public sealed interface Command {
    /// Rates the service of a dossier, once, freely (评价), rules.
    ///
    /// @param stars 5 非常满意 … 1 非常不满意
    @By(Role.APPLICANT)
    record Rate(String dossier, int stars, String comment) implements Command {}

    /// Calls the rater back (回访联系): who handled it answers for it (谁办理谁负责).
    @By(
            value = {Role.WINDOW, Role.REVIEWER, Role.HEAD},
            from = From.ANYWHERE)
    record Contact(String findings) implements Command {}

    /// Says what the check found (核实). That a rating is mistaken or malicious, only supervision may say: a
    /// body does not strike out ratings of itself.
    @By(
            value = {Role.HEAD, Role.SUPERVISOR},
            from = From.ANYWHERE)
    record Verify(Finding finding, String findings) implements Command {}

    /// Puts right what was wrong (整改).
    @By(
            value = {Role.WINDOW, Role.REVIEWER, Role.HEAD},
            from = From.ANYWHERE)
    record Rectify(String measures) implements Command {}

    /// Explains why it could not be otherwise (解释).
    @By(
            value = {Role.WINDOW, Role.REVIEWER, Role.HEAD},
            from = From.ANYWHERE)
    record Explain(String explanation) implements Command {}

    /// Asks the rater whether it is put right (再次回访).
    @By(
            value = {Role.WINDOW, Role.REVIEWER, Role.HEAD},
            from = From.ANYWHERE)
    record Revisit(boolean satisfied, String findings) implements Command {}

    /// Does not agree with what the check found (申诉): supervision checks again.
    @By(Role.APPLICANT)
    record Appeal(String reasons) implements Command {}
}
