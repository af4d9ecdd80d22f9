package shuzhi.privacy.erasure;

import java.util.Optional;

/// How far an erasure has come (删除进度).
///
/// @param proposed what was proposed; empty in a new file
/// @param over erased or turned down
/// @param erased true when the data are gone
public record State(Optional<Act.Proposed> proposed, boolean over, boolean erased) {
    static final State BLANK = new State(Optional.empty(), false, false);

    State after(Act act) {
        return switch (act) {
            case Act.Proposed it -> new State(Optional.of(it), false, false);
            case Act.Erased _ -> new State(proposed, true, true);
            case Act.TurnedDown _ -> new State(proposed, true, false);
        };
    }
}
