package shuzhi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.gov.cn/licence/7f3a91c2d4e5",
                "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0",
                "示例市𠮷祥餐饮服务有限公司",
            })
    void theCodeReadsBack(String content) throws Exception {
        var code = Qr.of(content);
        assertThat(read(ImageIO.read(new ByteArrayInputStream(code.png())))).isEqualTo(content);
        assertThat(read(drawn(code))).isEqualTo(content);
    }

    @Test
    void theLicenceBearsItsAddress() throws Exception {
        var licence = Samples.licence();
        var shape = licence.pages().getFirst().items().stream()
                .filter(it ->
                        it instanceof Sheet.Shape shaped && shaped.outline().length() > 2_000)
                .map(Sheet.Shape.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(read(drawn(shape))).isEqualTo(licence.checkAddress());
    }

    @Test
    void theSameContentGivesTheSamePicture() {
        assertThat(Qr.of("甲").png()).isEqualTo(Qr.of("甲").png());
    }

    @Test
    void whatDoesNotFitIsAMistake() {
        assertThatThrownBy(() -> Qr.of("字".repeat(1_000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        LuminanceSource source =
                new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private static BufferedImage drawn(Qr code) {
        return drawn(code.shape(0, 0, 40));
    }

    /// The outline as a reading program draws it, ten pixels to a millimetre.
    private static BufferedImage drawn(Sheet.Shape shape) {
        var path = new Path2D.Double();
        var steps = shape.outline().split(" ");
        for (int at = 0; at < steps.length; ) {
            switch (steps[at]) {
                case "M" -> path.moveTo(10 * Double.parseDouble(steps[at + 1]), 10 * Double.parseDouble(steps[at + 2]));
                case "L" -> path.lineTo(10 * Double.parseDouble(steps[at + 1]), 10 * Double.parseDouble(steps[at + 2]));
                case "C" -> path.closePath();
                default -> throw new IllegalStateException("step " + steps[at]);
            }
            at += steps[at].equals("C") ? 1 : 3;
        }
        int side = (int) Math.ceil(shape.width() * 10);
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        graphics.fill(path);
        graphics.dispose();
        return image;
    }
}
