package shuzhi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.words.Text;

/// The programs of the built-in PostgreSQL are unpacked once, whole, and nowhere else.
class BinariesTest {
    @TempDir
    Path cache;

    @Test
    void twoAtOnceUnpackOnceAndWhole() throws Exception {
        var half = Files.createDirectories(cache.resolve("postgresql-18.6.0.new/bin"));
        Files.writeString(half.resolve("left-by-a-killed-run"), "");
        var said = new ConcurrentLinkedQueue<Text>();
        Callable<Binaries> unpack = () -> Binaries.unpacked(cache, said::add);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var binaries : threads.invokeAll(List.of(unpack, unpack))) {
                var version =
                        Program.run(List.of(binaries.get().program("postgres").toString(), "--version"));
                assertThat(version.output()).startsWith("postgres (PostgreSQL) 18.6");
            }
        }
        assertThat(said).hasSize(1);
        var home = cache.resolve("postgresql-18.6.0");
        assertThat(home.resolve("lib/libicuuc.so.60")).isSymbolicLink().exists();
        assertThat(home.resolve("bin/left-by-a-killed-run")).doesNotExist();
        try (var paths = Files.walk(home)) {
            assertThat(paths.filter(Files::isRegularFile)).hasSizeGreaterThan(1000);
        }
    }

    @ParameterizedTest
    @CsvSource({"Linux, loongarch64", "Linux, ppc64le", "Windows 11, amd64", "Mac OS X, aarch64"})
    void aMachineWithoutBinariesIsToldWhatToDo(String system, String architecture) {
        var refused = catchThrowableOfType(
                Server.Unusable.class, () -> Binaries.unpacked(cache, system, architecture, _ -> {}));
        assertThat(refused).isNotNull();
        assertThat(refused.text().en()).contains(architecture, "--database");
    }

    @ParameterizedTest
    @CsvSource({
        "../outside,    0, '',          points outside",
        "/outside,      0, '',          points outside",
        "link,          2, ../outside,  points outside",
        "device,        3, '',          unexpected kind",
        "cut,           0, '',          ends within",
    })
    void anArchiveThatIsNotAsExpectedIsRefused(String name, char kind, String link, String message) throws Exception {
        var target = Files.createDirectory(cache.resolve("target"));
        var header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000644");
        put(header, 124, name.equals("cut") ? "00000001000" : "00000000000");
        header[156] = (byte) kind;
        put(header, 157, link);
        var refused =
                catchThrowableOfType(IOException.class, () -> Tar.unpack(new ByteArrayInputStream(header), target));
        assertThat(refused).isNotNull().hasMessageContaining(message);
        assertThat(cache.resolve("outside")).doesNotExist();
    }

    private static void put(byte[] header, int at, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
