package shuzhi.papers;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.Optional;

/// A QR code (二维码), GB/T 18284, error correction level M.
public final class Qr {
    /// White around the code, in modules, as the standard asks.
    private static final int QUIET = 4;

    private final BitMatrix matrix;

    private Qr(BitMatrix matrix) {
        this.matrix = matrix;
    }

    /// @param content at most about 2,300 bytes in UTF-8
    /// @throws IllegalArgumentException when it does not fit into a code
    public static Qr of(String content) {
        try {
            var code = Encoder.encode(content, ErrorCorrectionLevel.M, hints(content));
            var modules = code.getMatrix();
            int size = modules.getWidth();
            var matrix = new BitMatrix(size);
            for (int y = 0; y < size; y++) for (int x = 0; x < size; x++) if (modules.get(x, y) == 1) matrix.set(x, y);
            return new Qr(matrix);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("this does not fit into a QR code: " + content, tooLong);
        }
    }

    /// Plain addresses go without the mark of their character set, which some scanners stumble over.
    private static Map<EncodeHintType, String> hints(String content) {
        return content.chars().allMatch(it -> it < 128) ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
    }

    /// Modules from side to side, the white margin included.
    int modules() {
        return matrix.getWidth() + 2 * QUIET;
    }

    /// The dark modules as an outline; equal neighbours in a row are one box.
    ///
    /// @param side of the whole code with its margin, mm
    public Sheet.Shape shape(double x, double y, double side) {
        var outline = new StringBuilder();
        double module = side / modules();
        int size = matrix.getWidth();
        for (int row = 0; row < size; row++) {
            for (int from = 0; from < size; from++) {
                if (!matrix.get(from, row)) continue;
                int end = from;
                while (end < size && matrix.get(end, row)) end++;
                if (!outline.isEmpty()) outline.append(' ');
                outline.append(
                        Sheet.box((from + QUIET) * module, (row + QUIET) * module, (end - from) * module, module));
                from = end;
            }
        }
        return new Sheet.Shape(x, y, side, side, outline.toString(), Optional.of(Colour.BLACK), Optional.empty(), 0);
    }

    /// A black and white picture, eight pixels for each module.
    public byte[] png() {
        int scale = 8;
        return Png.blackAndWhite(
                modules() * scale, modules() * scale, (x, y) -> isDark(x / scale - QUIET, y / scale - QUIET));
    }

    /// The same as SVG, for pages.
    ///
    /// @param label for those who cannot see it
    public String svg(String label) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" role=\"img\" aria-label=\"%3$s\"><path d=\"%2$s\"/></svg>"
                .formatted(modules(), shape(0, 0, modules()).outline().replace('C', 'Z'), Xml.text(label));
    }

    private boolean isDark(int x, int y) {
        int size = matrix.getWidth();
        return x >= 0 && y >= 0 && x < size && y < size && matrix.get(x, y);
    }
}
