package shuzhi.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import shuzhi.database.Locker;
import shuzhi.proof.Hash;
import shuzhi.words.Text;

/// Looks at what somebody uploads (材料上传检查) before it is kept: size counted, not believed; kind by its first bytes, not
/// by its name; no macros, no bombs (threat T16). Nothing is parsed further than that.
public final class Upload {
    static final int SIZE_MAX = 20 << 20;

    private static final int ENTRIES_MAX = 2_000;
    private static final long INFLATED_FREE = 10L << 20;
    private static final long INFLATED_MAX = 200L << 20;
    /// Office documents shrink to a twentieth at most; a bomb to less than a thousandth.
    private static final int RATIO_MAX = 100;

    private static final long PIXELS_MAX = 100_000_000;
    private static final int NAME_MAX = 120;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Upload() {}

    /// What may be handed in.
    enum Kind {
        PDF("application/pdf", "pdf"),
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg", "jpeg"),
        OFD("application/ofd", "ofd"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
        /// Tables only; see [shuzhi.exchange.TableZip].
        ZIP("application/zip", "zip"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

        final String type;
        final Set<String> endings;

        Kind(String type, String... endings) {
            this.type = type;
            this.endings = Set.of(endings);
        }
    }

    /// Good, or why not.
    sealed interface Checked {
        record Good(Locker.Paper paper) implements Checked {}

        record Bad(Text text) implements Checked {}
    }

    /// Reads and checks one file. Never reads more than one byte beyond the limit.
    static Checked check(String name, InputStream in) throws IOException {
        var bytes = in.readNBytes(SIZE_MAX + 1);
        if (bytes.length > SIZE_MAX)
            return bad("文件超过 20 MB，请压缩或拆分", "the file is larger than 20 MB; compress or split it");
        if (bytes.length == 0) return bad("文件是空的", "the file is empty");
        var clean = cleanName(name);
        if (begins(bytes, ZIP)) return checkZip(clean, bytes);
        if (begins(bytes, PDF)) return good(clean, Kind.PDF, bytes);
        if (begins(bytes, PNG)) return checkImage(clean, Kind.PNG, bytes, pngPixels(bytes));
        if (begins(bytes, JPEG)) return checkImage(clean, Kind.JPEG, bytes, jpegPixels(bytes));
        return notAllowed();
    }

    private static Checked notAllowed() {
        return bad(
                "只接受 PDF、OFD、PNG、JPEG、DOCX、XLSX 文件和只装有 CSV、XLSX 的 ZIP（按内容识别，不看扩展名）",
                "only PDF, OFD, PNG, JPEG, DOCX and XLSX files and a ZIP of CSV or XLSX alone are accepted (recognised"
                        + " by content, not by name)");
    }

    private static Checked bad(String zh, String en) {
        return new Checked.Bad(new Text(zh, en));
    }

    private static Checked good(String name, Kind kind, byte[] bytes) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!kind.endings.contains(ending))
            return bad(
                    "文件内容是 " + kind + "，但扩展名是“" + ending + "”，请更正文件名",
                    "the content is " + kind + " but the name ends with \"" + ending + "\"; correct the name");
        return new Checked.Good(new Locker.Paper(Hash.SM3.of(bytes).hex(), name, kind.type, bytes));
    }

    private static Checked checkImage(String name, Kind kind, byte[] bytes, Optional<Long> pixels) {
        if (pixels.isEmpty()) return bad("图片已损坏，请重新扫描或拍摄", "the image is damaged; scan or photograph it again");
        if (pixels.get() > PIXELS_MAX)
            return bad("图片超过一亿像素，请缩小后上传", "the image has more than 100 million pixels; make it smaller");
        return good(name, kind, bytes);
    }

    /// Width times height, from the header alone.
    private static Optional<Long> pngPixels(byte[] bytes) {
        if (bytes.length < 24) return Optional.empty();
        var header = ByteBuffer.wrap(bytes, 16, 8);
        return pixels(header.getInt(), header.getInt());
    }

    /// Walks the segments of a JPEG to its frame header.
    private static Optional<Long> jpegPixels(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xff) == 0xff) {
            int marker = bytes[at + 1] & 0xff;
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) return pixels(two(bytes, at + 5), two(bytes, at + 7));
            at += marker == 0xff ? 1 : 2 + two(bytes, at + 2);
        }
        return Optional.empty();
    }

    private static int two(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    private static Optional<Long> pixels(int width, int height) {
        return width > 0 && height > 0 ? Optional.of((long) width * height) : Optional.empty();
    }

    private static Checked checkZip(String name, byte[] bytes) {
        var names = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            long inflated = 0;
            var buffer = new byte[1 << 16];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.size() >= ENTRIES_MAX || !names.add(entry.getName()) || outside(entry.getName()))
                    return damaged();
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    inflated += n;
                    if (inflated > INFLATED_MAX || inflated > INFLATED_FREE && inflated / bytes.length > RATIO_MAX)
                        return bad(
                                "文件解压后过大，疑为压缩炸弹，已拒收",
                                "the file unpacks to far too much, like a zip bomb; it was not taken");
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            return damaged();
        }
        if (names.stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")))
            return bad("文件含有宏，请另存为不含宏的文件", "the file contains macros; save it without them");
        if (names.contains("OFD.xml")) return good(name, Kind.OFD, bytes);
        if (names.contains("[Content_Types].xml") && names.contains("word/document.xml"))
            return good(name, Kind.DOCX, bytes);
        if (names.contains("[Content_Types].xml") && names.contains("xl/workbook.xml"))
            return good(name, Kind.XLSX, bytes);
        if (names.stream().allMatch(it -> it.endsWith("/") || it.matches(".+\\.(csv|xlsx)")) && !names.isEmpty())
            return good(name, Kind.ZIP, bytes);
        return notAllowed();
    }

    private static Checked damaged() {
        return bad("文件已损坏或结构异常，请重新生成后上传", "the file is damaged or oddly built; make it anew and upload it");
    }

    private static boolean outside(String entry) {
        return entry.startsWith("/")
                || entry.contains("\\")
                || Arrays.asList(entry.split("/")).contains("..");
    }

    private static boolean begins(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /// The last part of the name, without control and direction characters, which could make `exe.pdf` of `fdp.exe`.
    static String cleanName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return clean.length() <= NAME_MAX ? clean : clean.substring(clean.length() - NAME_MAX);
    }
}
