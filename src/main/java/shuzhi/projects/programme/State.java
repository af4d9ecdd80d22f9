package shuzhi.projects.programme;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Attachment;

/// A published plan as it was handed in; whether it agrees with itself is worked out by `PlanCheck` whenever
/// it is read.
public record State(Optional<Facts> facts) {
    public static final State BLANK = new State(Optional.empty());

    public record Facts(String body, String place, int year, String source, LocalDate on, Attachment file) {}

    State after(Act act) {
        return switch (act) {
            case Act.HandedIn it ->
                new State(Optional.of(new Facts(it.body(), it.place(), it.year(), it.source(), it.on(), it.file())));
        };
    }
}
