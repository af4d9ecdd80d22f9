package shuzhi.conduct.site;

import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of the register of sites of a place (检查对象名录请求), rule F-10. One file holds the register of a
/// place, and names it: nobody else enters anything there.
public sealed interface Command {
    /// Enters a site (登记检查对象).
    ///
    /// @param place the 12-digit code of one's own place
    /// @param name of an organisation or a place; never of a person
    /// @param owner unified code of the body that answers for it
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR},
            from = From.ANYWHERE)
    record Enter(String place, String name, Kind kind, String owner) implements Command, Named {
        @Override
        public String file() {
            return State.file(place);
        }
    }

    /// Takes a site out (移出名录); its number is never used again.
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR},
            from = From.ANYWHERE)
    record Remove(String site, String reason) implements Command {}
}
