package shuzhi.conduct.hazard;

import java.time.LocalDate;
import java.util.Optional;

/// How far the answer to the newest card has come (牌后说明), rule F-09.
///
/// @param shown the day of the card; empty when no answer is owed
/// @param answered an answer waits for its review
public record Reply(Optional<LocalDate> shown, boolean answered) {
    static final Reply NONE = new Reply(Optional.empty(), false);
}
