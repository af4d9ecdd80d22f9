package shuzhi.imports.sheet;

import java.util.Optional;

/// What the rules must remember of a table.
///
/// @param received as it was handed in; empty in a new file
public record State(Status status, Optional<Act.Received> received) {
    public static final State BLANK = new State(Status.NONE, Optional.empty());

    State after(Act act) {
        return switch (act) {
            case Act.Received it -> new State(Status.RECEIVED, Optional.of(it));
            case Act.Written _ -> new State(Status.WRITTEN, received);
            case Act.Discarded _ -> new State(Status.DISCARDED, received);
        };
    }
}
