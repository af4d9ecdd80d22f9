package shuzhi.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;
import shuzhi.words.Text;

/// The programs of the built-in PostgreSQL (程序文件), unpacked once per user into a cache folder.
///
/// @param home the folder that holds `bin`, `lib` and `share`
record Binaries(Path home) {
    /// The version in the jar; `pom.xml` names the same.
    static final String VERSION = "18.6.0";

    static final String MAJOR = "18";

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /// Unpacks what is not yet unpacked. Two programs at once wait for one another; a run that is killed half
    /// way leaves nothing that a later run would take for whole.
    ///
    /// @throws Server.Unusable on a machine for which there are no binaries
    static Binaries unpacked(Path cache, Consumer<Text> progress) throws IOException {
        return unpacked(cache, System.getProperty("os.name"), System.getProperty("os.arch"), progress);
    }

    static Binaries unpacked(Path cache, String system, String architecture, Consumer<Text> progress)
            throws IOException {
        var home = cache.resolve("postgresql-" + VERSION);
        if (Files.isDirectory(home)) return new Binaries(home);
        synchronized (Binaries.class) {
            Files.createDirectories(cache);
            try (var channel = FileChannel.open(
                            cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (!Files.isDirectory(home)) unpack(home, resource(system, architecture), progress);
            }
        }
        return new Binaries(home);
    }

    private static String resource(String system, String architecture) {
        var processor = switch (architecture) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> architecture;
        };
        var resource = "/postgres-" + system.toLowerCase(Locale.ROOT) + "-" + processor + ".txz";
        if (Binaries.class.getResource(resource) == null)
            throw new Server.Unusable(Words.noBinaries(system + " " + architecture));
        return resource;
    }

    private static void unpack(Path home, String resource, Consumer<Text> progress) throws IOException {
        progress.accept(Words.unpacking(home));
        var half = home.resolveSibling(home.getFileName() + ".new");
        delete(half);
        Files.createDirectories(half);
        try (var packed = Binaries.class.getResourceAsStream(resource)) {
            if (packed == null) throw new IOException("the archive is gone: " + resource);
            Tar.unpack(new XZInputStream(packed), half);
        }
        Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Deletes a folder with all that is in it, if it is there.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
