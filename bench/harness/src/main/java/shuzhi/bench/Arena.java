package shuzhi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where a run takes place (赛场): a folder, the server in it, and the candidates' processes. Nothing of it is left
/// behind.
final class Arena implements AutoCloseable {
    private final Path home;
    private final Path folder;
    private final Flags flags;
    private final Server server;
    private final List<Contestant> contestants = new ArrayList<>();
    private boolean open = true;

    /// @param home the folder `bench/`; the run's own folder is made in its `target`
    Arena(Path home, Flags flags) throws IOException, InterruptedException {
        this.home = home;
        this.flags = flags;
        Files.createDirectories(home.resolve("target"));
        this.folder = Files.createTempDirectory(home.resolve("target"), "run");
        try {
            this.server = Server.start(folder);
        } catch (IOException | InterruptedException e) {
            delete(folder);
            throw e;
        }
    }

    Path home() {
        return home;
    }

    Server server() {
        return server;
    }

    /// Starts a candidate on a database of its own.
    Contestant enter(String name) throws IOException, InterruptedException, SQLException {
        var contestant = Contestant.start(home, folder, server, name, flags);
        contestants.add(contestant);
        return contestant;
    }

    @Override
    public synchronized void close() {
        if (!open) return;
        open = false;
        try {
            for (var it : contestants) it.close();
            server.close();
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var it : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(it);
        }
    }
}
