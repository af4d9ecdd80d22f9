package shuzhi.approvals.journey;

import java.util.Optional;

/// What the rules must remember of a journey.
///
/// @param chain the definition it was begun under
public record State(Optional<Chain> chain, String person, boolean over) {
    public static final State BLANK = new State(Optional.empty(), "", false);

    public State after(Act act) {
        return switch (act) {
            case Act.Begun it -> new State(Optional.of(it.definition()), it.person(), false);
            case Act.Finished _, Act.Broken _ -> new State(chain, person, true);
        };
    }
}
