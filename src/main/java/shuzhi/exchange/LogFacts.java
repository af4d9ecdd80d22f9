package shuzhi.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import shuzhi.calendar.OutsideData;

/// The facts of an event log (日志要况), counted in one pass; read them after [#complete].
///
/// An activity is the `concept:name` of an event; an event without one takes no part in variants and edges. Memory
/// grows
/// with the cases and the variants, not with the events.
public final class LogFacts implements XesReader.Receiver {
    private static final double NANOSECONDS_OF_A_DAY = 86_400e9;

    /// Two neighbours (相邻两项): an activity and the next, or a resource and the one who took over.
    public record Pair(String from, String to) {}

    private final ToIntBiFunction<LocalDate, LocalDate> calendar;
    private final Map<String, Integer> activities = new TreeMap<>();
    private final Map<String, Integer> resources = new TreeMap<>();
    private final Map<String, Integer> starts = new TreeMap<>();
    private final Map<String, Integer> ends = new TreeMap<>();
    private final Map<Pair, Integer> edges = new HashMap<>();
    private final Map<Pair, Integer> handovers = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<List<String>, Integer> variants = new HashMap<>();
    private final List<Double> elapsed = new ArrayList<>();
    private final List<Double> wallClock = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final List<Integer> worked = new ArrayList<>();
    private int events;
    private int timeless;
    private int nameless;
    private int unassigned;
    private int disordered;
    private int rework;
    private int outsideCalendar;
    private boolean complete;

    /// @param calendar working days after the first date up to and including the second
    public LogFacts(ToIntBiFunction<LocalDate, LocalDate> calendar) {
        this.calendar = calendar;
    }

    @Override
    public void trace(Trace trace) {
        var span = CaseSpan.of(trace);
        lengths.add(span.events().size());
        events += span.events().size();
        if (!span.inOrder()) disordered++;
        measure(span);
        follow(span.events());
        handOver(span.events());
    }

    @Override
    public void complete() {
        complete = true;
    }

    private void measure(CaseSpan span) {
        for (var event : span.events()) if (event.time().isEmpty()) timeless++;
        if (span.first().isEmpty() || span.last().isEmpty()) return;
        var first = span.first().get();
        var last = span.last().get();
        elapsed.add(days(Duration.between(first.instant(), last.instant())));
        wallClock.add(days(Duration.between(first.local(), last.local())));
        try {
            worked.add(calendar.applyAsInt(first.date(), last.date()));
        } catch (OutsideData _) {
            outsideCalendar++;
        }
    }

    private static double days(Duration duration) {
        return duration.toNanos() / NANOSECONDS_OF_A_DAY;
    }

    private void follow(List<Event> inTime) {
        var path = new ArrayList<String>(inTime.size());
        for (var event : inTime) {
            var activity = event.activity();
            if (activity.isPresent()) path.add(known.computeIfAbsent(activity.get(), it -> it));
            else nameless++;
        }
        variants.merge(List.copyOf(path), 1, Integer::sum);
        if (path.isEmpty()) return;
        starts.merge(path.getFirst(), 1, Integer::sum);
        ends.merge(path.getLast(), 1, Integer::sum);
        for (int i = 0; i < path.size(); i++) {
            activities.merge(path.get(i), 1, Integer::sum);
            if (i > 0) edges.merge(new Pair(path.get(i - 1), path.get(i)), 1, Integer::sum);
        }
        if (new HashSet<>(path).size() < path.size()) rework++;
    }

    private void handOver(List<Event> inTime) {
        Optional<String> before = Optional.empty();
        for (var event : inTime) {
            var resource = event.resource();
            if (resource.isEmpty()) unassigned++;
            resource.ifPresent(it -> resources.merge(it, 1, Integer::sum));
            if (before.isPresent() && resource.isPresent() && !before.equals(resource))
                handovers.merge(new Pair(before.get(), resource.get()), 1, Integer::sum);
            before = resource;
        }
    }

    /// Whether the log was read to its end; facts of half a log are no facts.
    public boolean isComplete() {
        return complete;
    }

    public int cases() {
        return lengths.size();
    }

    public int events() {
        return events;
    }

    /// How many different sequences of activities there are.
    public int variants() {
        return variants.size();
    }

    /// The sequences of activities and how many cases follow each.
    public Map<List<String>, Integer> variantCounts() {
        return Map.copyOf(variants);
    }

    /// Which activity directly follows which (直接跟随), and how often.
    public Map<Pair, Integer> edges() {
        return Map.copyOf(edges);
    }

    /// Neighbouring events with another resource (工作交接), and how often.
    public Map<Pair, Integer> handovers() {
        return Map.copyOf(handovers);
    }

    /// How many cases repeat an activity (返工).
    public int rework() {
        return rework;
    }

    public Map<String, Integer> activityCounts() {
        return mostFirst(activities);
    }

    public Map<String, Integer> resourceCounts() {
        return mostFirst(resources);
    }

    public Map<String, Integer> startActivities() {
        return mostFirst(starts);
    }

    public Map<String, Integer> endActivities() {
        return mostFirst(ends);
    }

    /// From the first event to the last, in days of 24 hours by instant.
    public Spread throughputDays() {
        return Spread.of(elapsed);
    }

    /// The same by the clock on the wall, as programs reckon that drop the offset.
    public Spread wallClockDays() {
        return Spread.of(wallClock);
    }

    /// Working days after the first local date up to and including the last.
    public Spread workingDays() {
        return Spread.of(worked);
    }

    /// How many events a case has.
    public Spread lengths() {
        return Spread.of(lengths);
    }

    public int casesOutsideCalendar() {
        return outsideCalendar;
    }

    public int casesNotInTimeOrder() {
        return disordered;
    }

    public int eventsWithoutTime() {
        return timeless;
    }

    public int eventsWithoutActivity() {
        return nameless;
    }

    public int eventsWithoutResource() {
        return unassigned;
    }

    private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(it -> sorted.put(it.getKey(), Objects.requireNonNull(it.getValue())));
        return sorted;
    }
}
