package shuzhi.credit.repair;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a request for repair.
///
/// @param due last day of the next step
public record State(Status status, Optional<Facts> facts, boolean pledge, Optional<LocalDate> due) {
    public static final State BLANK = new State(Status.NONE, Optional.empty(), false, Optional.empty());

    /// What is to be repaired, and who asks.
    public record Facts(String publication, String body, String place, LocalDate asked, String person) {}

    public State after(Act act) {
        return switch (act) {
            case Act.Asked it ->
                new State(
                        Status.SUBMITTED,
                        Optional.of(new Facts(it.publication(), it.body(), it.place(), it.on(), it.person())),
                        it.pledge(),
                        Optional.of(it.acceptBy()));
            case Act.MaterialsRequested _ -> at(Status.SUPPLEMENT, Optional.empty());
            case Act.Supplemented it -> new State(Status.SUBMITTED, facts, it.pledge(), Optional.of(it.acceptBy()));
            case Act.Refused _, Act.Rejected _ -> at(Status.REFUSED, Optional.empty());
            case Act.Accepted it -> at(Status.ACCEPTED, Optional.of(it.decideBy()));
            case Act.Repaired _ -> at(Status.REPAIRED, Optional.empty());
            case Act.Revoked _ -> at(Status.REVOKED, Optional.empty());
        };
    }

    private State at(Status next, Optional<LocalDate> nextDue) {
        return new State(next, facts, pledge, nextDue);
    }
}
