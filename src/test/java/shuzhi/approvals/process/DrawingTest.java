package shuzhi.approvals.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import shuzhi.approvals.process.Layout.Arrow;
import shuzhi.exchange.Attribute;
import shuzhi.exchange.Event;
import shuzhi.exchange.Flow;
import shuzhi.exchange.Trace;
import shuzhi.words.Language;

/// The map of a process as a drawing.
class DrawingTest {
    private static Flow flow(String... cases) {
        var flow = new Flow();
        for (var one : cases)
            flow.trace(new Trace(
                    List.of(),
                    List.of(one.split(" ")).stream()
                            .map(it -> new Event(List.of(Attribute.of(Attribute.Type.STRING, "concept:name", it))))
                            .toList()));
        return flow;
    }

    private static String svg(Flow flow) {
        var map = ProcessMap.of(flow, 20, 100);
        return new Drawing(map, Map.of("A", 2), Map.of("D", 1), it -> it, Language.ENGLISH).svg("Map");
    }

    @Test
    void everyActivityAndArrowIsDrawnOnceAndNothingTypedBecomesMarkup() throws Exception {
        var text = svg(flow("A B C D", "A C B D D", "A <script>alert(1)</script> D"));
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
        assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(1 + 5);
        // A→B B→C C→D A→C C→B B→D D→D A→script script→D: a line and a head each
        assertThat(document.getElementsByTagName("path").getLength()).isEqualTo(2 * 9);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(text).doesNotContain("style=").contains("▶ 2", "1 ■");
    }

    /// Whatever the graph: boxes and lanes of a layer keep apart, and most of the flow runs down.
    @Test
    void boxesNeverOverlap() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            int boxes = 2 + random.nextInt(30);
            var places = new ArrayList<Double>();
            for (int i = 0; i < boxes; i++) places.add(random.nextDouble());
            var weights = new LinkedHashMap<Arrow, Integer>();
            for (int i = 0; i < 2 * boxes; i++)
                weights.put(new Arrow(random.nextInt(boxes), random.nextInt(boxes)), 1 + random.nextInt(100));
            var layout = new Layout(places, weights);
            for (int i = 0; i < boxes; i++)
                for (int j = 0; j < i; j++)
                    if (layout.box(i).layer() == layout.box(j).layer())
                        assertThat(Math.abs(layout.box(i).x() - layout.box(j).x()))
                                .as("boxes %d and %d, seed %d", i, j, seed)
                                .isGreaterThanOrEqualTo(Layout.BOX);
            int back = weights.entrySet().stream()
                    .filter(it -> it.getKey().from() != it.getKey().to() && layout.isBack(it.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            int all = weights.entrySet().stream()
                    .filter(it -> it.getKey().from() != it.getKey().to())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            assertThat(2 * back).as("flow that runs up, seed %d", seed).isLessThanOrEqualTo(all);
        }
    }

    @Test
    void everyActivityThatIsShownIsReached() {
        var map = ProcessMap.of(flow("A B C D E", "A B C D E", "A F E"), 20, 10);
        assertThat(map.nodes()).hasSize(6);
        for (var node : map.nodes())
            assertThat(map.edges().stream()
                            .anyMatch(it ->
                                    it.from().equals(node.activity()) || it.to().equals(node.activity())))
                    .as(node.activity())
                    .isTrue();
    }
}
