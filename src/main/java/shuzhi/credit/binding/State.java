package shuzhi.credit.binding;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a binding.
///
/// @param since when it was accepted
public record State(Status status, Optional<Facts> facts, Optional<LocalDate> since) {
    public static final State BLANK = new State(Status.NONE, Optional.empty(), Optional.empty());

    /// Which account, and for whom.
    public record Facts(String code, String organisation, String person, LocalDate asked) {}

    public State after(Act act) {
        return switch (act) {
            case Act.Asked it ->
                new State(
                        Status.ASKED,
                        Optional.of(new Facts(it.code(), it.organisation(), it.person(), it.on())),
                        Optional.empty());
            case Act.Accepted it -> new State(Status.BOUND, facts, Optional.of(it.on()));
            case Act.Refused _ -> new State(Status.REFUSED, facts, Optional.empty());
            case Act.Ended _ -> new State(Status.ENDED, facts, Optional.empty());
        };
    }
}
