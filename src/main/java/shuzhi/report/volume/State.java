package shuzhi.report.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the rules must remember of a volume.
///
/// @param packed what was packed last
/// @param persons who has taken part in the destruction list: who proposed it, then who approved
public record State(Status status, Optional<Act.Closed> closed, Optional<Act.Packed> packed, List<String> persons) {
    public static final State BLANK = new State(Status.NONE, Optional.empty(), Optional.empty(), List.of());

    public State {
        persons = List.copyOf(persons);
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Closed it -> new State(Status.CLOSED, Optional.of(it), packed, persons);
            case Act.Packed it -> new State(Status.PACKED, closed, Optional.of(it), persons);
            case Act.DestructionProposed it -> new State(Status.PROPOSED, closed, packed, List.of(it.person()));
            case Act.DestructionApproved it -> {
                var more = new ArrayList<>(persons);
                more.add(it.person());
                yield new State(it.whole() ? Status.APPROVED : Status.APPROVED_ONCE, closed, packed, more);
            }
            case Act.DestructionRejected _ -> new State(Status.PACKED, closed, packed, List.of());
            case Act.Destroyed _ -> new State(Status.DESTROYED, closed, packed, persons);
        };
    }

    /// May it be destroyed on that day?
    boolean isOver(LocalDate day) {
        return closed.flatMap(Act.Closed::keptUntil).filter(day::isAfter).isPresent();
    }
}
