package shuzhi.people.council;

import java.time.LocalDate;
import shuzhi.law.Law;

/// How many must be there, and how many must be for it (法定人数), rules E-22 and F-13.
///
/// @param members how many should attend (应到会成员)
public record Quorum(int members) {
    /// How many must be present on that day of the law.
    ///
    /// @param cadres an appointment or removal is on the agenda
    public int present(boolean cadres, Law law, LocalDate on) {
        int parts = cadres ? 3 : 2;
        int needed = law.limit(cadres ? "council-quorum-cadres" : "council-quorum", on)
                .value();
        return Math.ceilDiv(members * needed, parts);
    }

    /// More than half of those who should attend, not of those present.
    public boolean passes(int favour) {
        return favour * 2 > members;
    }
}
