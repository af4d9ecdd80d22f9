package shuzhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The flow of a log: what follows what, how long after, waiting or working.
class FlowTest {
    private static Flow flow(String... events) {
        var flow = new Flow();
        var steps = List.of(events).stream()
                .map(it -> it.split(" "))
                .map(it -> new Event(List.of(
                        Attribute.of(Attribute.Type.STRING, "concept:name", it[0]),
                        Attribute.of(Attribute.Type.DATE, "time:timestamp", it[1] + ":00+08:00"),
                        Attribute.of(Attribute.Type.STRING, "org:resource", it[2]))))
                .toList();
        flow.trace(new Trace(List.of(), steps));
        return flow;
    }

    @ParameterizedTest(name = "{0}, then {1}: waiting {2}, working {3}, handed over {4}")
    @CsvSource({
        // the same post on the same day works; another post or another day waits
        "accept 2025-03-03T09:00 a, review 2025-03-03T11:00 a,  0, 2, 0",
        "accept 2025-03-03T09:00 a, review 2025-03-03T11:00 b,  2, 0, 1",
        "accept 2025-03-03T09:00 a, review 2025-03-04T11:00 a, 26, 0, 0",
    })
    void waitingAndWorking(String first, String second, double waiting, double working, int handovers) {
        var edge = flow(first, second).edges().getFirst();
        assertThat(edge.count()).isEqualTo(1);
        assertThat(edge.hours().median()).isEqualTo(waiting + working);
        assertThat(List.of(edge.waiting(), edge.working())).containsExactly(waiting, working);
        assertThat(edge.handovers()).isEqualTo(handovers);
    }

    /// One code, one truth: the edges are those of `shuzhi log`, and all waiting and working is all throughput.
    @ParameterizedTest
    @ValueSource(strings = {"receipt", "BPIC15_1"})
    void agreesWithTheFactsOfARealLog(String log) throws Exception {
        var flow = new Flow();
        var facts = new LogFacts((_, _) -> 0);
        XesReader.read(Shared.file("logs/" + log + ".xes.gz"), trace -> {
            flow.trace(trace);
            facts.trace(trace);
        });
        assertThat(flow.edges().stream()
                        .collect(Collectors.toMap(it -> new LogFacts.Pair(it.from(), it.to()), Flow.Edge::count)))
                .isEqualTo(facts.edges());
        assertThat(flow.nodes().stream().collect(Collectors.toMap(Flow.Node::activity, Flow.Node::count)))
                .isEqualTo(facts.activityCounts());
        assertThat(flow.edges().stream().mapToInt(Flow.Edge::handovers).sum())
                .isEqualTo(
                        facts.handovers().values().stream().mapToInt(it -> it).sum());
        double hours = flow.edges().stream()
                .mapToDouble(it -> it.waiting() + it.working())
                .sum();
        assertThat(hours / 24).isCloseTo(facts.throughputDays().mean() * facts.cases(), within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<log/>", "<log><trace/></log>"})
    void ofNothingNothingIsDrawn(String log) {
        var flow = new Flow();
        XesReader.read(new ByteArrayInputStream(log.getBytes(UTF_8)), flow);
        assertThat(flow.edges()).isEmpty();
        assertThat(flow.nodes()).isEmpty();
    }
}
