package shuzhi.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A case in the order of time (案例时序): events by instant, ties in the order of the file.
///
/// An event without a time keeps its place behind the event before it.
///
/// @param first empty when no event has a time
/// @param inOrder whether the file had the events in this order already
public record CaseSpan(
        Optional<String> name, List<Event> events, Optional<Stamp> first, Optional<Stamp> last, boolean inOrder) {
    public CaseSpan {
        events = List.copyOf(events);
    }

    private record Placed(Event event, Optional<Stamp> time, Instant place) {}

    public static CaseSpan of(Trace trace) {
        var placed = new ArrayList<Placed>(trace.events().size());
        var place = Instant.MIN;
        boolean inOrder = true;
        for (var event : trace.events()) {
            var time = event.time();
            if (time.isPresent()) {
                var next = time.get().instant();
                inOrder &= !next.isBefore(place);
                place = next;
            }
            placed.add(new Placed(event, time, place));
        }
        if (!inOrder) placed.sort(Comparator.comparing(Placed::place));
        var times = placed.stream().flatMap(it -> it.time().stream()).toList();
        return new CaseSpan(
                trace.name(),
                placed.stream().map(Placed::event).toList(),
                times.stream().findFirst(),
                times.isEmpty() ? Optional.empty() : Optional.of(times.getLast()),
                inOrder);
    }

    /// The last event minus the first, by instant.
    public Optional<Duration> throughput() {
        return first.flatMap(begin -> last.map(end -> Duration.between(begin.instant(), end.instant())));
    }
}
