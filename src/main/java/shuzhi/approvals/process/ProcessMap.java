package shuzhi.approvals.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.exchange.Flow;

/// What of a flow is shown (流程图内容): the most frequent activities, and among them the arrows that carry the chosen share
/// of the flow; every activity keeps the arrow that most often leads to it and the one that most often leads away.
public record ProcessMap(List<Flow.Node> nodes, List<Flow.Edge> edges) {
    public ProcessMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /// @param share of the neighbouring events among the shown activities, in per cent
    public static ProcessMap of(Flow flow, int activities, int share) {
        var nodes = flow.nodes().stream().limit(activities).toList();
        var shown = new HashSet<String>();
        nodes.forEach(it -> shown.add(it.activity()));
        var among = flow.edges().stream()
                .filter(it -> shown.contains(it.from()) && shown.contains(it.to()))
                .toList();
        long all = among.stream().mapToLong(Flow.Edge::count).sum();
        var kept = new LinkedHashSet<Flow.Edge>();
        long sum = 0;
        for (var it : among) {
            if (sum * 100 >= all * share) break;
            kept.add(it);
            sum += it.count();
        }
        for (var name : shown) {
            strongest(among, name, true).ifPresent(kept::add);
            strongest(among, name, false).ifPresent(kept::add);
        }
        var edges = new ArrayList<>(among);
        edges.retainAll(kept);
        return new ProcessMap(nodes, edges);
    }

    private static Optional<Flow.Edge> strongest(List<Flow.Edge> edges, String name, boolean into) {
        return edges.stream()
                .filter(it -> !it.from().equals(it.to()) && (into ? it.to() : it.from()).equals(name))
                .findFirst();
    }

    /// The edges in which most time is lost, at most five: their waiting over all cases.
    public Set<Flow.Edge> bottlenecks() {
        var slow = new LinkedHashSet<Flow.Edge>();
        edges.stream()
                .filter(it -> it.waiting() > 0)
                .sorted((a, b) -> Double.compare(b.waiting(), a.waiting()))
                .limit(5)
                .forEach(slow::add);
        return slow;
    }
}
