package shuzhi.credit.filing;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a filing.
///
/// @param removed when it was removed from the list
public record State(Optional<Facts> facts, Optional<LocalDate> removed) {
    public static final State BLANK = new State(Optional.empty(), Optional.empty());

    /// As the register has it.
    public record Facts(
            String source, Kind kind, String code, String shown, LocalDate day, String matter, String authority) {}

    public State after(Act act) {
        return switch (act) {
            case Act.Imported it ->
                new State(
                        Optional.of(new Facts(
                                it.source(), it.kind(), it.code(), it.shown(), it.day(), it.matter(), it.authority())),
                        Optional.empty());
            case Act.Removed it -> new State(facts, Optional.of(it.day()));
        };
    }
}
