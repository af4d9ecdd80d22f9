package shuzhi.approvals.chain;

import java.util.Optional;
import shuzhi.approvals.journey.Chain;

/// What the rules must remember of a chain.
///
/// @param last the version published last, in force or not
public record State(Optional<Chain> last, boolean inForce) {
    public static final State BLANK = new State(Optional.empty(), false);

    /// The version in force.
    public Optional<Chain> current() {
        return last.filter(_ -> inForce);
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Published it -> new State(Optional.of(it.definition()), true);
            case Act.Withdrawn _ -> new State(last, false);
        };
    }
}
