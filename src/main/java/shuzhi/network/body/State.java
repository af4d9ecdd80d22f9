package shuzhi.network.body;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a body, beside what the shipped table says.
///
/// @param from first day, for a body that acts established
/// @param seat the place it serves, once acts have said one
/// @param moved the day from which it serves that place
/// @param last last day, once it is merged into another
public record State(
        Optional<LocalDate> from, Optional<String> seat, Optional<LocalDate> moved, Optional<LocalDate> last) {
    public static final State BLANK = new State(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public State after(Act act) {
        return switch (act) {
            case Act.Established it -> new State(Optional.of(it.from()), Optional.of(it.seat()), moved, last);
            case Act.Moved it -> new State(from, Optional.of(it.seat()), Optional.of(it.from()), last);
            case Act.Merged it -> new State(from, seat, moved, Optional.of(it.last()));
        };
    }
}
