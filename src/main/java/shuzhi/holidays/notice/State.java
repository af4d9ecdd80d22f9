package shuzhi.holidays.notice;

import java.util.Optional;

/// A holiday notice (放假通知): entered, or not yet.
public record State(Optional<Act.Entered> entered) {
    static final State BLANK = new State(Optional.empty());

    State after(Act act) {
        return switch (act) {
            case Act.Entered it -> new State(Optional.of(it));
        };
    }
}
