package shuzhi.indicators.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import shuzhi.indicators.dictionary.Signal;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// A chart says the same as a picture, as words for a screen reader, and as a table (issue 5.5).
class ChartsTest {
    private static final Text TITLE = new Text("目标差距 <1>", "Gaps <1>");

    private static Chart gaps() {
        return Charts.gaps(
                TITLE,
                new Text("指标", "Indicator"),
                new Text("差距", "Gap"),
                List.of(
                        new Charts.Gap(new Text("投资", "Investment"), new BigDecimal("-9.8"), Signal.RED),
                        new Charts.Gap(new Text("工业", "Industry"), new BigDecimal("0.5"), Signal.GREEN)));
    }

    @Test
    void theDrawingIsWellFormedAndSpoken() throws Exception {
        var svg = gaps().drawing().svg(Language.CHINESE);
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(document.getAttribute("role")).isEqualTo("img");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("目标差距 <1>");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("差距");
        assertThat(svg).contains("-9.8", "+0.5").doesNotContain("style=", "<script");
    }

    /// The longer bar belongs to the larger gap, and it lies left of the target.
    @Test
    void barsAreAsLongAsTheirGaps() {
        var boxes = gaps().drawing().shapes().stream()
                .filter(Drawing.Shape.Box.class::isInstance)
                .map(Drawing.Shape.Box.class::cast)
                .toList();
        assertThat(boxes).hasSize(2);
        assertThat(boxes.getFirst().width() / boxes.getLast().width()).isBetween(19.0, 20.0);
        assertThat(boxes.getFirst().x()).isLessThan(boxes.getLast().x());
    }

    @Test
    void theTableHoldsEveryNumber() {
        assertThat(gaps().rows().getFirst()).containsExactly(new Text("投资", "Investment"), new BigDecimal("-9.8"));
        List<Optional<BigDecimal>> months = IntStream.range(0, 12)
                .mapToObj(it -> it == 0 ? Optional.<BigDecimal>empty() : Optional.of(BigDecimal.valueOf(it)))
                .toList();
        var lines = Charts.lines(
                TITLE,
                Text.same("%"),
                List.of(new Charts.Series(Text.same("2025"), months, false)),
                new Text("月", "Month"));
        assertThat(lines.rows()).hasSize(12);
        assertThat(lines.rows().getFirst()).containsExactly(1, "");
        assertThat(lines.rows().getLast()).containsExactly(12, new BigDecimal("11"));
    }

    /// The picture has the size of the drawing, twice over, and something is drawn on it.
    @Test
    void thePictureIsDrawn() throws Exception {
        var chart = Charts.heat(
                TITLE,
                new Text("指标", "Indicator"),
                List.of(new Charts.Heat(
                        new Text("投资", "Investment"),
                        java.util.Collections.nCopies(12, Optional.of(new BigDecimal("-9.8"))),
                        java.util.Collections.nCopies(12, Optional.of(Signal.RED)))));
        var png = chart.drawing().png(Language.CHINESE).orElseThrow();
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(chart.drawing().width() * 2);
        assertThat(image.getHeight()).isEqualTo(chart.drawing().height() * 2);
        assertThat(image.getRGB(2 * (chart.drawing().width() - 30), 2 * 32) & 0xffffff)
                .isEqualTo(0xf6c5c0);
    }
}
