package shuzhi.indicators.intake;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Attachment;

/// An intake of a table.
public record State(Stage stage, Optional<Facts> facts, int taken) {
    public static final State BLANK = new State(Stage.NONE, Optional.empty(), 0);

    public record Facts(String body, String place, String source, LocalDate published, Attachment file) {}

    State after(Act act) {
        return switch (act) {
            case Act.Opened it ->
                new State(
                        Stage.OPENED,
                        Optional.of(new Facts(it.body(), it.place(), it.source(), it.published(), it.file())),
                        0);
            case Act.Taken it -> new State(Stage.TAKEN, facts, it.lines().size());
            case Act.Dropped _ -> new State(Stage.DROPPED, facts, 0);
        };
    }
}
