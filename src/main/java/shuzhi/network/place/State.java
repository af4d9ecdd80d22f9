package shuzhi.network.place;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a place.
///
/// @param from first day, for a place that acts established
/// @param last last day, once it is abolished
public record State(Optional<LocalDate> from, Optional<LocalDate> last) {
    public static final State BLANK = new State(Optional.empty(), Optional.empty());

    public State after(Act act) {
        return switch (act) {
            case Act.Established it -> new State(Optional.of(it.from()), last);
            case Act.Abolished it -> new State(from, Optional.of(it.last()));
        };
    }
}
