package shuzhi.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ofdrw.converter.FontLoader;
import org.ofdrw.converter.ImageMaker;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.verify.OFDValidator;
import org.ofdrw.sign.verify.container.GBT35275ValidateContainer;
import org.ofdrw.sign.verify.exceptions.OFDVerifyException;

/// Every `*.ofd` in the folder `ofd.folder` (by default what the product's tests left in `target/ofd`), read by a program
/// that is not ours. Beside each file stands its text as `.txt`. No files, no check: then this fails.
class OfdFilesTest {
    private static final Path FOLDER = Path.of(System.getProperty("ofd.folder", "../../target/ofd"));
    private static final Path PICTURES = Path.of(System.getProperty("ofd.pictures", "target/pictures"));
    /// Pixels in a millimetre: about 150 dots to the inch.
    private static final int PIXELS = 6;

    /// Chinese fonts in TrueType that Debian has; the first that is there stands in for the fonts that the files name.
    private static final List<String> STAND_INS = List.of(
            "/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf",
            "/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf",
            "/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf");

    @TempDir
    private Path folder;

    @BeforeAll
    static void standIns() {
        var loader = loader();
        var fonts = STAND_INS.stream().map(Path::of).filter(Files::exists).toList();
        if (fonts.isEmpty()) {
            System.out.println("No Chinese TrueType font here (apt-get install fonts-lxgw-wenkai): "
                    + "the pictures will show boxes instead of characters.");
            return;
        }
        var song = fonts.getFirst().toString();
        var wide = fonts.stream()
                .filter(it -> it.toString().contains("lxgw"))
                .findFirst()
                .orElse(fonts.getFirst())
                .toString();
        var kai = fonts.getLast().toString();
        loader.addSystemFontMapping("仿宋_GB2312", wide);
        loader.addSystemFontMapping("黑体", wide);
        loader.addSystemFontMapping("楷体_GB2312", kai);
        loader.addSystemFontMapping("方正小标宋简体", song);
        loader.addSystemFontMapping("宋体", song);
        var latin = Path.of("/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf");
        if (Files.exists(latin)) loader.addSystemFontMapping("Times New Roman", latin.toString());
    }

    /// The first call reads the fonts and then fails where it would hand one to iText, which is left out; the second
    /// finds everything in place.
    private static FontLoader loader() {
        try {
            return FontLoader.getInstance();
        } catch (NoClassDefFoundError _) {
            return FontLoader.getInstance();
        }
    }

    static List<Path> files() throws IOException {
        if (!Files.isDirectory(FOLDER))
            throw new IllegalStateException("no folder " + FOLDER.toAbsolutePath() + ": run the tests of the product first");
        try (Stream<Path> all = Files.list(FOLDER)) {
            var files = all.filter(it -> it.toString().endsWith(".ofd")).sorted().toList();
            if (files.isEmpty()) throw new IllegalStateException("no OFD file in " + FOLDER.toAbsolutePath());
            return files;
        }
    }

    @ParameterizedTest(name = "text of {0}")
    @MethodSource("files")
    void theTextIsWhatWasWritten(Path file) throws IOException {
        var expected = Files.readString(sidecar(file));
        try (var reader = new OFDReader(file)) {
            var text = String.join("", new ContentExtractor(reader).extractAll());
            assertThat(squeezed(text)).isNotEmpty().isEqualTo(squeezed(expected));
        }
    }

    @ParameterizedTest(name = "pictures of {0}")
    @MethodSource("files")
    void everyPageCanBeDrawn(Path file) throws IOException {
        Files.createDirectories(PICTURES);
        try (var reader = new OFDReader(file)) {
            var maker = new ImageMaker(reader, PIXELS);
            assertThat(maker.pageSize()).isPositive();
            for (int page = 0; page < maker.pageSize(); page++) {
                var picture = maker.makePage(page);
                var name = file.getFileName().toString().replace(".ofd", "-" + (page + 1) + ".png");
                ImageIO.write(picture, "png", PICTURES.resolve(name).toFile());
                assertThat(inked(picture)).as("share of %s that is not white", name).isBetween(0.002, 0.6);
            }
        }
    }

    @ParameterizedTest(name = "signature of {0}")
    @MethodSource("files")
    void theSignatureHolds(Path file) throws Exception {
        verify(file);
    }

    @ParameterizedTest(name = "changed copy of {0}")
    @MethodSource("files")
    void oneChangedCharacterIsFound(Path file) throws Exception {
        var changed = folder.resolve("changed.ofd");
        Files.write(changed, withOneCharacterChanged(Files.readAllBytes(file)));
        assertThatThrownBy(() -> verify(changed)).isInstanceOf(OFDVerifyException.class);
    }

    private static void verify(Path file) throws Exception {
        try (var reader = new OFDReader(file);
                var validator = new OFDValidator(reader)) {
            validator.setValidator(new GBT35275ValidateContainer());
            validator.exeValidate();
        }
    }

    /// The first character of the first page becomes another one.
    private static byte[] withOneCharacterChanged(byte[] ofd) throws IOException {
        var out = new ByteArrayOutputStream();
        boolean changed = false;
        try (var in = new ZipInputStream(new ByteArrayInputStream(ofd));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                if (entry.getName().equals("Doc_0/Pages/Page_0/Content.xml")) {
                    var text = new String(content, StandardCharsets.UTF_8);
                    var other = text.replaceFirst("(<ofd:TextCode[^>]*>)[^<]", "$1改");
                    changed = !other.equals(text);
                    content = other.getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content);
            }
        }
        assertThat(changed).as("a character was changed").isTrue();
        return out.toByteArray();
    }

    private static Path sidecar(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".ofd", ".txt"));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }

    private static double inked(BufferedImage picture) {
        long inked = 0;
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++) if ((picture.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) inked++;
        return inked / (double) (picture.getWidth() * picture.getHeight());
    }
}
