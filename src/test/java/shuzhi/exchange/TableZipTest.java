package shuzhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// A ZIP of tables is read to its end before a row of it is taken.
class TableZipTest {
    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) zip.write(("in " + name).getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void filesAreFoundByTheirNamesAlsoWithinAFolder() throws IOException {
        var zip = new TableZip(zip("tables/", "tables/a.csv", "tables/b.csv"));
        assertThat(zip.open("b.csv").orElseThrow().readAllBytes()).asString().isEqualTo("in tables/b.csv");
        assertThat(zip.open("a.csv").orElseThrow().readAllBytes()).asString().isEqualTo("in tables/a.csv");
        assertThat(zip.open("c.csv")).isEmpty();
        assertThat(zip.open("tables/a.csv")).isEmpty();
    }

    @Test
    void whatIsBrokenOrLiesOutsideIsNotRead() throws IOException {
        var whole = zip("a.csv");
        for (var bytes : new byte[][] {Arrays.copyOf(whole, 40), "no zip".getBytes(UTF_8), new byte[0], zip("b/")})
            assertThatThrownBy(() -> new TableZip(bytes))
                    .isInstanceOf(BadFile.class)
                    .hasMessageContaining("broken");
        for (var name : new String[] {"../a.csv", "/a.csv", "x/../../a.csv", "x\\a.csv"})
            assertThatThrownBy(() -> new TableZip(zip("b.csv", name)))
                    .as(name)
                    .isInstanceOf(BadFile.class)
                    .hasMessageContaining("lies outside");
        assertThatThrownBy(() -> new TableZip(zip("x/a.csv", "y/a.csv")))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("twice");
    }

    @Test
    void whatUnpacksToFarTooMuchIsNotRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.csv"));
            var block = new byte[1 << 20];
            for (long n = 0; n <= TableZip.INFLATED_MAX; n += block.length) zip.write(block);
        }
        assertThatThrownBy(() -> new TableZip(bytes.toByteArray()))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("200 MB");
    }
}
