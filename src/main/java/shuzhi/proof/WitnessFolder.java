package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The memory of a witness in a folder (见证目录): one file for each ledger with its last checkpoint, and a folder
/// `evidence`. A file is written beside, forced to disk, renamed, and the folder forced to disk, before anything is
/// answered. A damaged file is a fault and stops the witness for that ledger: it never starts anew by itself.
public final class WitnessFolder implements Witness.Memory {
    /// File locks hold between processes only; inside one process this does.
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Path folder;

    public WitnessFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder.resolve("evidence"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Checkpoint> last(String origin) {
        try {
            var file = file(origin);
            if (!Files.exists(file)) return Optional.empty();
            var held = Checkpoint.parse(Files.readString(file)).orThrow();
            if (!held.origin().equals(origin))
                throw new IllegalStateException(file + " is of " + held.origin() + ", not of " + origin);
            return Optional.of(held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean replace(String origin, Optional<Checkpoint> expected, Checkpoint next) {
        ONE_AT_A_TIME.lock();
        try (var lock = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
                var _ = lock.lock()) {
            if (!last(origin).equals(expected)) return false;
            write(file(origin), next.text());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /// The same evidence twice is one file: its name is its hash.
    @Override
    public void keep(Witness.Evidence evidence) {
        var text = evidence.text();
        ONE_AT_A_TIME.lock();
        try {
            write(folder.resolve("evidence").resolve(name(text) + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private Path file(String origin) {
        return folder.resolve(name(origin) + ".checkpoint");
    }

    private static String name(String text) {
        return Hash.SM3.of(text.getBytes(UTF_8)).hex().substring(0, 32);
    }

    private static void write(Path file, String text) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try (var channel = FileChannel.open(beside, CREATE, TRUNCATE_EXISTING, WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var parent = FileChannel.open(file.resolveSibling("."), READ)) {
            parent.force(true);
        }
    }
}
