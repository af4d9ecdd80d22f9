package shuzhi.approvals.rating;

import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a rating (好差评). The file of a rating is `rating-` and the file of its dossier.
public sealed interface Command {
    /// Rates the service of a dossier, once, freely (评价), rules.
    ///
    /// @param stars 5 非常满意 … 1 非常不满意
    @By(Role.APPLICANT)
    record Rate(String dossier, int stars, String comment) implements Command {}
}
