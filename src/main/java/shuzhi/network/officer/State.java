package shuzhi.network.officer;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of an officer.
///
/// @param post the last appointment; empty before the first
public record State(Optional<Holding> post, boolean locked) {
    public static final State BLANK = new State(Optional.empty(), false);

    /// An appointment.
    public record Holding(String post, LocalDate from, Optional<LocalDate> until) {
        boolean endsBefore(LocalDate day) {
            return until.filter(it -> it.isBefore(day)).isPresent();
        }
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Appointed it -> new State(Optional.of(new Holding(it.post(), it.from(), it.until())), locked);
            case Act.Relieved it ->
                new State(post.map(one -> new Holding(one.post(), one.from(), Optional.of(it.last()))), locked);
            case Act.Locked _ -> new State(post, true);
            case Act.Unlocked _ -> new State(post, false);
        };
    }
}
