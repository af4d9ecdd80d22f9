package shuzhi.credit.reorganisation;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a reorganisation.
public record State(Status status, Optional<Facts> facts) {
    public static final State BLANK = new State(Status.NONE, Optional.empty());

    /// The ruling.
    public record Facts(String code, String organisation, String court, String ruling, LocalDate day, String place) {}

    public State after(Act act) {
        return switch (act) {
            case Act.Ruled it ->
                new State(
                        Status.RULED,
                        Optional.of(new Facts(
                                it.code(), it.organisation(), it.court(), it.ruling(), it.day(), it.place())));
            case Act.CarriedOut _ -> new State(Status.CARRIED_OUT, facts);
            case Act.Failed _ -> new State(Status.FAILED, facts);
        };
    }
}
