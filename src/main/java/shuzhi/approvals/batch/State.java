package shuzhi.approvals.batch;

import java.util.Optional;

/// What the rules must remember of a set of exchange tables.
///
/// @param received as it was handed in; empty for one that goes out
/// @param released what goes out; empty for one that came in
public record State(Status status, Optional<Act.Received> received, Optional<Act.Released> released) {
    public static final State BLANK = new State(Status.NONE, Optional.empty(), Optional.empty());

    public State after(Act act) {
        return switch (act) {
            case Act.Received it -> new State(Status.RECEIVED, Optional.of(it), Optional.empty());
            case Act.TakenIn _ -> new State(Status.TAKEN_IN, received, released);
            case Act.Released it -> new State(Status.RELEASED, Optional.empty(), Optional.of(it));
        };
    }
}
