package shuzhi.business;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;

/// What happens in a seeded year, and when (日程): requests ordered by time, taken out slot by slot while the clock of
/// the
/// seeds moves on.
public final class Agenda {
    private static final int SLOT_MINUTES = 30;

    private final PriorityQueue<Planned> planned =
            new PriorityQueue<>(Comparator.comparing(Planned::at).thenComparingLong(Planned::order));
    private long order;

    private record Planned(Instant at, long order, Request request) {}

    public void plan(Instant at, Request request) {
        planned.add(new Planned(at, order++, request));
    }

    public boolean isEmpty() {
        return planned.isEmpty();
    }

    public int size() {
        return planned.size();
    }

    /// The day of the next request.
    public LocalDate nextDay() {
        return LocalDate.ofInstant(next(), Context.ZONE);
    }

    public Instant next() {
        var first = planned.peek();
        if (first == null) throw new IllegalStateException("nothing is planned");
        return first.at();
    }

    /// The requests of the next slot; two requests of one file never share a slot.
    public List<Request> take() {
        var end = next().plusSeconds(SLOT_MINUTES * 60L);
        var slot = new ArrayList<Request>();
        while (!planned.isEmpty() && planned.peek().at().isBefore(end))
            slot.add(planned.remove().request());
        return slot;
    }
}
