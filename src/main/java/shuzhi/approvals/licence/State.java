package shuzhi.approvals.licence;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a licence.
public record State(Status status, String person, String body, Optional<LocalDate> until) {
    public static final State BLANK = new State(Status.BLANK, "", "", Optional.empty());

    public State after(Act act) {
        return switch (act) {
            case Act.Issued it -> new State(Status.VALID, it.person(), it.body(), it.until());
            case Act.Withdrawn _ -> at(Status.WITHDRAWN);
            case Act.Revoked _ -> at(Status.REVOKED);
            case Act.Cancelled _ -> at(Status.CANCELLED);
            case Act.Expired _ -> at(Status.EXPIRED);
            case Act.Deregistered _ -> at(Status.DEREGISTERED);
        };
    }

    private State at(Status next) {
        return new State(next, person, body, until);
    }
}
