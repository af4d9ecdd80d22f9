package shuzhi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The time of a photograph is read where a camera wrote it, and nothing is made of images without it.
class ExifTest {
    private static final LocalDateTime TAKEN = LocalDateTime.of(2025, 9, 25, 15, 30, 12);

    private static byte[] image(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    @Test
    void aPngSaysWhenItWasTakenAndStaysAnImage() throws IOException {
        var stamped = Exif.stamped(image("png"), TAKEN);
        assertThat(Exif.taken(stamped)).hasValue(TAKEN);
        assertThat(ImageIO.read(new ByteArrayInputStream(stamped)).getWidth()).isEqualTo(8);
        assertThat(Exif.taken(image("png"))).isEmpty();
    }

    /// As cameras write it: big-endian, the time of change in the first directory, that of taking in the
    /// second.
    @Test
    void aJpegOfACamera() throws IOException {
        var plain = image("jpg");
        assertThat(Exif.taken(plain)).isEmpty();
        assertThat(Exif.taken(jpeg(plain, block(true)))).hasValue(TAKEN);
        assertThat(Exif.taken(jpeg(plain, block(false))))
                .as("the time of change, where none of taking is there")
                .hasValue(TAKEN.minusDays(1));
    }

    private static byte[] block(boolean withTaken) {
        var block = ByteBuffer.allocate(120);
        block.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        block.putShort((short) (withTaken ? 2 : 1));
        block.putShort((short) 0x0132).putShort((short) 2).putInt(20).putInt(80);
        if (withTaken)
            block.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(40);
        block.position(40);
        block.putShort((short) 1)
                .putShort((short) 0x9003)
                .putShort((short) 2)
                .putInt(20)
                .putInt(60)
                .putInt(0);
        block.position(60);
        block.put("2025:09:25 15:30:12\0".getBytes(StandardCharsets.US_ASCII));
        block.put("2025:09:24 15:30:12\0".getBytes(StandardCharsets.US_ASCII));
        return block.array();
    }

    private static byte[] jpeg(byte[] plain, byte[] block) {
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (block.length + 8)});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(block);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /// Whatever stands in a file, there is an answer and no failure.
    @Test
    void brokenImagesSayNothing() throws IOException {
        var chance = new Random(3);
        for (var good : new byte[][] {Exif.stamped(image("png"), TAKEN), jpeg(image("jpg"), block(true))})
            for (int i = 0; i < 2_000; i++) {
                var broken = java.util.Arrays.copyOf(good, 1 + chance.nextInt(good.length));
                for (int j = 0; j < 4; j++) broken[chance.nextInt(broken.length)] = (byte) chance.nextInt();
                assertThat(Exif.taken(broken)).isNotNull();
            }
        assertThat(Exif.taken(new byte[0])).isEmpty();
    }
}
