package shuzhi.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shuzhi.exchange.LogFacts.Pair;

/// What follows what in a log, and how long it takes (流程图谱): the edges of [LogFacts] with their times.
///
/// Logs rarely say when work on a step began. The time between two neighbouring events therefore counts as
/// *working* when the same resource did both on the same local date, and as *waiting* otherwise; both together are
/// the throughput.
public final class Flow implements XesReader.Receiver {
    private static final double NANOSECONDS_OF_AN_HOUR = 3_600e9;

    /// One activity directly following another (直接跟随).
    ///
    /// @param hours elapsed, by instant
    /// @param handovers how often another resource took over
    public record Edge(
            String from, String to, int count, Spread hours, double waiting, double working, int handovers) {}

    /// An activity (环节).
    ///
    /// @param place where it stands in its cases on average: 0 first, 1 last
    /// @param waiting hours before it, over all cases
    public record Node(String activity, int count, double place, double waiting, double working) {}

    private static final class Times {
        private final List<Double> hours = new ArrayList<>();
        private int count;
        private double waiting;
        private double working;
        private int handovers;
    }

    private static final class Places {
        private int count;
        private double sum;
    }

    private final Map<Pair, Times> edges = new HashMap<>();
    private final Map<String, Places> activities = new HashMap<>();

    @Override
    public void trace(Trace trace) {
        var events = CaseSpan.of(trace).events().stream()
                .filter(it -> it.activity().isPresent())
                .toList();
        for (int i = 0; i < events.size(); i++) {
            var name = events.get(i).activity().orElseThrow();
            var places = activities.computeIfAbsent(name, _ -> new Places());
            places.count++;
            places.sum += events.size() == 1 ? 0 : i / (events.size() - 1.0);
            if (i > 0) follow(events.get(i - 1), events.get(i));
        }
    }

    private void follow(Event before, Event after) {
        var pair = new Pair(before.activity().orElseThrow(), after.activity().orElseThrow());
        var times = edges.computeIfAbsent(pair, _ -> new Times());
        times.count++;
        var one = before.resource();
        var other = after.resource();
        if (one.isPresent() && other.isPresent() && !one.equals(other)) times.handovers++;
        hours(before, after).ifPresent(it -> {
            times.hours.add(it);
            if (isWork(before, after)) times.working += it;
            else times.waiting += it;
        });
    }

    private static Optional<Double> hours(Event before, Event after) {
        return before.time()
                .flatMap(from -> after.time()
                        .map(to ->
                                Duration.between(from.instant(), to.instant()).toNanos() / NANOSECONDS_OF_AN_HOUR));
    }

    private static boolean isWork(Event before, Event after) {
        return before.resource().isPresent()
                && before.resource().equals(after.resource())
                && before.time().map(Stamp::date).equals(after.time().map(Stamp::date));
    }

    /// All edges, the most frequent first.
    public List<Edge> edges() {
        return edges.entrySet().stream()
                .map(it -> edge(it.getKey(), it.getValue()))
                .sorted((a, b) -> a.count() != b.count()
                        ? Integer.compare(b.count(), a.count())
                        : (a.from() + a.to()).compareTo(b.from() + b.to()))
                .toList();
    }

    private static Edge edge(Pair pair, Times it) {
        return new Edge(pair.from(), pair.to(), it.count, Spread.of(it.hours), it.waiting, it.working, it.handovers);
    }

    /// All activities, the most frequent first.
    public List<Node> nodes() {
        var before = edges.entrySet().stream()
                .collect(Collectors.groupingBy(it -> it.getKey().to()));
        return activities.entrySet().stream()
                .map(it -> {
                    var into = before.getOrDefault(it.getKey(), List.of());
                    return new Node(
                            it.getKey(),
                            it.getValue().count,
                            it.getValue().sum / it.getValue().count,
                            into.stream()
                                    .mapToDouble(edge -> edge.getValue().waiting)
                                    .sum(),
                            into.stream()
                                    .mapToDouble(edge -> edge.getValue().working)
                                    .sum());
                })
                .sorted((a, b) -> a.count() != b.count()
                        ? Integer.compare(b.count(), a.count())
                        : a.activity().compareTo(b.activity()))
                .toList();
    }
}
