package shuzhi.approvals.journey;

import java.util.List;
import java.util.Map;
import shuzhi.approvals.dossier.Command.Applicant;
import shuzhi.approvals.dossier.Command.Paper;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a journey (一件事): one form, one set of papers, several dossiers.
public sealed interface Command {
    /// Begins it (发起): the first steps are submitted at once, the others when their turn comes.
    ///
    /// @param chain id of the published chain; its steps and limit are never taken from who asks
    /// @param place 12-digit code of the place the matter lies in
    @By(Role.APPLICANT)
    record Begin(String chain, String place, Applicant applicant, Map<String, String> form, List<Paper> materials)
            implements Command {}

    /// Looks at the dossiers of the journey and notes what is done (结算).
    ///
    /// @param journey the file of this journey, from which the files of its dossiers follow
    @By(Role.SYSTEM)
    record Settle(String journey) implements Command {}
}
