package shuzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which uploads are taken and which are not (threat T16).
class UploadTest {
    private static final String TYPES = "[Content_Types].xml";

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        // content,        name,             answer
        "pdf,              执照.pdf,          application/pdf",
        "pdf,              执照.PDF,          application/pdf",
        "png,              photo.png,        image/png",
        "jpeg,             photo.jpg,        image/jpeg",
        "jpeg,             photo.jpeg,       image/jpeg",
        "ofd,              permit.ofd,       application/ofd",
        "docx,             letter.docx,      application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx,             list.xlsx,        application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pdf,              执照.docx,         扩展名是",
        "pdf,              noending,         扩展名是",
        "docx,             letter.ofd,       扩展名是",
        "html,             page.pdf,         只接受",
        "svg,              picture.png,      只接受",
        "exe,              tool.pdf,         只接受",
        "gif,              photo.png,        只接受",
        "late pdf,         polyglot.pdf,     只接受",
        "zip,              archive.docx,     只接受",
        "jar,              archive.docx,     只接受",
        "docm,             letter.docx,      含有宏",
        "empty,            nothing.pdf,      空的",
        "cut zip,          letter.docx,      已损坏",
        "slip,             letter.docx,      已损坏",
        "twice,            letter.docx,      已损坏",
        "many entries,     letter.docx,      已损坏",
        "bomb,             letter.docx,      压缩炸弹",
        "cut png,          photo.png,        图片已损坏",
        "no frame,         photo.jpg,        图片已损坏",
        "pixels,           photo.png,        一亿像素",
    })
    void taken(String content, String name, String answer) throws IOException {
        switch (Upload.check(name, new ByteArrayInputStream(content(content)))) {
            case Upload.Checked.Good(var paper) -> {
                assertThat(paper.type()).isEqualTo(answer);
                assertThat(paper.name()).isEqualTo(name);
                assertThat(paper.digest()).matches("[0-9a-f]{64}");
            }
            case Upload.Checked.Bad(var text) -> {
                assertThat(text.zh()).contains(answer);
                assertThat(text.en()).isNotBlank();
            }
        }
    }

    private static byte[] content(String kind) throws IOException {
        return switch (kind) {
            case "pdf" -> bytes("%PDF-1.7\n%...");
            case "late pdf" -> bytes("<script>alert(1)</script>%PDF-1.7");
            case "html" -> bytes("<!doctype html><script>alert(1)</script>");
            case "svg" -> bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
            case "exe" -> bytes("MZ\u0000\u0000");
            case "gif" -> bytes("GIF89a\u0001\u0000\u0001\u0000");
            case "png" -> png(800, 600);
            case "pixels" -> png(40_000, 40_000);
            case "cut png" -> Arrays.copyOf(png(800, 600), 20);
            case "jpeg" -> jpeg(0xc0);
            case "no frame" -> jpeg(0xda);
            case "ofd" -> zip(Map.of("OFD.xml", "<OFD/>"));
            case "docx" -> zip(Map.of(TYPES, "<Types/>", "word/document.xml", "<w/>"));
            case "xlsx" -> zip(Map.of(TYPES, "<Types/>", "xl/workbook.xml", "<x/>"));
            case "docm" -> zip(Map.of(TYPES, "<Types/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "x"));
            case "zip" -> zip(Map.of("readme.txt", "x"));
            case "jar" -> zip(Map.of("META-INF/MANIFEST.MF", "x", TYPES, "x"));
            case "slip" -> zip(Map.of(TYPES, "x", "word/document.xml", "x", "../../etc/cron.d/x", "x"));
            case "twice" ->
                new String(
                                zip(Map.of(TYPES, "x", "word/document.xml", "x", "word/document.xmm", "x")),
                                StandardCharsets.ISO_8859_1)
                        .replace("document.xmm", "document.xml")
                        .getBytes(StandardCharsets.ISO_8859_1);
            case "cut zip" -> Arrays.copyOf(zip(Map.of(TYPES, "<Types/>".repeat(50), "word/document.xml", "x")), 60);
            case "many entries" -> manyEntries();
            case "bomb" -> bomb(256);
            default -> new byte[0];
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(64)
                .put(bytes("\u0089PNG\r\n\u001a\n"))
                .putInt(13)
                .put(bytes("IHDR"))
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static byte[] jpeg(int marker) {
        return ByteBuffer.allocate(64)
                .put(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 4, 0, 0})
                .put(new byte[] {(byte) 0xff, (byte) marker, 0, 11, 8, 2, 0, 3, 0})
                .array();
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var it : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(it.getKey()));
                zip.write(bytes(it.getValue()));
            }
        }
        return out.toByteArray();
    }

    private static byte[] manyEntries() throws IOException {
        var entries = new HashMap<String, String>();
        for (int i = 0; i < 2_001; i++) entries.put("word/" + i, "");
        return zip(entries);
    }

    /// Zeros, so many MiB, that shrink to a thousandth.
    private static byte[] bomb(int mebibytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < mebibytes; i++) zip.write(zeros);
        }
        return out.toByteArray();
    }

    @Test
    void theSizeIsCountedAndNotBelieved() throws IOException {
        var endless = new InputStream() {
            long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };
        var answer = Upload.check("big.pdf", endless);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Upload.Checked.Bad.class,
                        it -> assertThat(it.text().zh()).contains("20 MB"));
        assertThat(endless.given).isEqualTo(Upload.SIZE_MAX + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "执照.pdf,                    执照.pdf",
        "C:\\Users\\x\\执照.pdf,      执照.pdf",
        "../../etc/passwd.pdf,        passwd.pdf",
        "'a\r\nSet-Cookie: b.pdf',    aSet-Cookie: b.pdf",
        "'fdp\u202e.exe.pdf',         fdp.exe.pdf",
    })
    void namesAreOfNoOtherFolderAndReadAsTheyAre(String name, String clean) {
        assertThat(Upload.cleanName(name)).isEqualTo(clean);
    }
}
