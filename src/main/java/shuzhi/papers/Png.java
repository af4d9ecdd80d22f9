package shuzhi.papers;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/// Pictures in black and white (PNG), written without compression: what a compressor gives differs from one Java to the
/// next, and the same paper must give the same bytes for years.
final class Png {
    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /// The most bytes that one stored block of a zlib stream can hold.
    private static final int BLOCK = 65_535;

    private Png() {}

    @FunctionalInterface
    interface Pixels {
        boolean isBlack(int x, int y);
    }

    static byte[] blackAndWhite(int width, int height, Pixels pixels) {
        int row = (width + 7) / 8;
        // each row begins with its filter: none
        var data = new byte[(row + 1) * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                if (!pixels.isBlack(x, y)) data[y * (row + 1) + 1 + x / 8] |= (byte) (0x80 >> (x % 8));
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        // one bit, grey, the only compression, filter and interlace methods
        header.put(new byte[] {1, 0, 0, 0, 0});
        var out = new ByteArrayOutputStream();
        out.writeBytes(MAGIC);
        chunk(out, "IHDR", header.array());
        chunk(out, "IDAT", stored(data));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        var body = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        var crc = new CRC32();
        crc.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] stored(byte[] data) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x78, 0x01});
        for (int from = 0; from < data.length; from += BLOCK) {
            int length = Math.min(BLOCK, data.length - from);
            boolean last = from + length == data.length;
            out.writeBytes(new byte[] {
                (byte) (last ? 1 : 0), (byte) length, (byte) (length >> 8), (byte) ~length, (byte) (~length >> 8)
            });
            out.write(data, from, length);
        }
        var sum = new Adler32();
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return out.toByteArray();
    }
}
