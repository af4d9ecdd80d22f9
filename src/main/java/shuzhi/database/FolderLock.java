package shuzhi.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps a data folder for one program (目录锁). The operating system lets go of it when the program ends,
/// however it ends.
final class FolderLock implements AutoCloseable {
    /// The system's lock belongs to the whole process, and closing the file anywhere in it gives the lock away:
    /// so the file of a folder that is held here must not even be opened a second time.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Takes the folder, and makes it when it is not there.
    ///
    /// @throws Server.Unusable when a program holds it already, this one included
    static FolderLock take(Path wanted) throws IOException {
        var folder = Files.createDirectories(wanted).toRealPath();
        if (!HELD.add(folder))
            throw new Server.Unusable(
                    Words.inUse(folder, Long.toString(ProcessHandle.current().pid())));
        try {
            return new FolderLock(folder, locked(folder));
        } catch (IOException | RuntimeException e) {
            HELD.remove(folder);
            throw e;
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        var channel = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            var holder = ByteBuffer.allocate(32);
            channel.read(holder, 0);
            channel.close();
            var pid = new String(holder.array(), 0, holder.position(), StandardCharsets.US_ASCII);
            throw new Server.Unusable(Words.inUse(folder, pid.strip()));
        }
        var pid = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        return channel;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("the lock of " + folder + " cannot be let go", e);
        } finally {
            HELD.remove(folder);
        }
    }
}
