package shuzhi.network.delegation;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a delegation.
public record State(Optional<Given> given) {
    public static final State BLANK = new State(Optional.empty());

    /// Who stands in for whom.
    public record Given(String post, String deputy, String body, LocalDate from, LocalDate until) {}

    public State after(Act act) {
        return switch (act) {
            case Act.Delegated it ->
                new State(Optional.of(new Given(it.post(), it.deputy(), it.body(), it.from(), it.until())));
            case Act.TakenBack it ->
                new State(given.map(one -> new Given(one.post(), one.deputy(), one.body(), one.from(), it.last())));
        };
    }
}
