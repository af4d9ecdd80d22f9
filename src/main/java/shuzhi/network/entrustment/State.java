package shuzhi.network.entrustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.codes.DivisionCode;

/// What the rules must remember of an entrustment: the one in force, or the last one.
public record State(Optional<Facts> facts) {
    public static final State BLANK = new State(Optional.empty());

    /// @param place 12-digit code of the place that the entrusted body serves
    /// @param until last day; that of the revocation once it is taken back
    public record Facts(String place, List<String> items, LocalDate from, LocalDate until) {
        public Facts {
            items = List.copyOf(items);
        }
    }

    /// The file of a pair of bodies, by their unified credit codes.
    public static String file(String principal, String agent) {
        return "entrustment-" + principal + "-" + agent;
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Entrusted it -> new State(Optional.of(new Facts(it.place(), it.items(), it.from(), it.until())));
            case Act.Revoked it ->
                new State(facts.map(old -> new Facts(old.place(), old.items(), old.from(), it.last())));
        };
    }

    /// May the entrusted body accept an application for this item on that day?
    ///
    /// @param place 12-digit code of the place that the matter lies in: it must be the entrusted body's own
    public boolean holds(String item, String place, LocalDate day) {
        return facts.filter(it -> it.items().contains(item)
                        && DivisionCode.contains(it.place(), place)
                        && !day.isBefore(it.from())
                        && !day.isAfter(it.until()))
                .isPresent();
    }
}
