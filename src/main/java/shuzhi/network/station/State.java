package shuzhi.network.station;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the rules must remember of a station.
///
/// @param last last day, once it is closed
public record State(Optional<Facts> facts, Optional<LocalDate> last) {
    public static final State BLANK = new State(Optional.empty(), Optional.empty());

    /// Who runs it, what it offers, with which key it signs.
    public record Facts(String seat, String body, List<String> items, Optional<String> key, LocalDate from) {
        public Facts {
            items = List.copyOf(items);
        }
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Opened it ->
                new State(Optional.of(new Facts(it.seat(), it.body(), it.items(), it.key(), it.from())), last);
            case Act.Changed it ->
                new State(facts.map(old -> new Facts(old.seat(), old.body(), it.items(), old.key(), old.from())), last);
            case Act.Recognised _ -> this;
            case Act.Closed it -> new State(facts, Optional.of(it.last()));
        };
    }

    public boolean isOpenOn(LocalDate day) {
        return facts.filter(it -> !day.isBefore(it.from())).isPresent()
                && last.filter(day::isAfter).isEmpty();
    }
}
