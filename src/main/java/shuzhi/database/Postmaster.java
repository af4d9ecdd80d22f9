package shuzhi.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import shuzhi.words.Text;

/// The running process of the built-in server (数据库进程).
record Postmaster(ProcessHandle process, int port) {
    /// Nothing here may be loosened: an acknowledged act survives a power cut (trust.md decision 1). They are
    /// given at every start, so no file in the data folder can undo them.
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "64"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            // Checkpoints far apart: nearly all WAL of cold files is page images after a checkpoint.
            Map.entry("max_wal_size", "4GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("wal_compression", "pglz"),
            Map.entry("timezone", "UTC"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            Map.entry("log_checkpoints", "off"));

    private static final int LOG_MOST = 10 * 1024 * 1024;
    private static final Duration STOP_MOST = Duration.ofMinutes(2);
    private static final Duration ORPHANS_MOST = Duration.ofSeconds(30);
    private static final Duration QUIET = Duration.ofSeconds(2);

    /// Starts the server and waits until it answers; recovery after an unclean end takes the time it takes.
    ///
    /// @return empty when another program took the port meanwhile
    /// @throws Server.Unusable when it does not start
    static Optional<Postmaster> start(Cluster cluster, int port, Consumer<Text> progress) throws IOException {
        long logged = openLog(cluster);
        // A session of its own: Ctrl-C in the terminal reaches this program, which then stops the server in order.
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(cluster.account()
                .command(
                        cluster.binaries().program("postgres").toString(),
                        "-D",
                        cluster.data().toString(),
                        "-p",
                        Integer.toString(port)));
        SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        var builder = Program.builder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(cluster.log().toFile()));
        var process = builder.start();
        process.getOutputStream().close();
        var pidFile = cluster.data().resolve("postmaster.pid");
        await(() -> !process.isAlive() || isReady(pidFile, process.pid()), Optional.empty(), Words::starting, progress);
        if (process.isAlive()) return Optional.of(new Postmaster(process.toHandle(), port));
        var words = logSince(cluster.log(), logged);
        if (words.contains("could not bind")) return Optional.empty();
        throw cluster.failed(words);
    }

    private static long openLog(Cluster cluster) throws IOException {
        var log = cluster.log();
        if (Files.exists(log) && Files.size(log) > LOG_MOST)
            Files.move(log, log.resolveSibling("postgresql.log.old"), StandardCopyOption.REPLACE_EXISTING);
        if (!Files.exists(log)) Files.createFile(log);
        cluster.account().own(log);
        return Files.size(log);
    }

    private static String logSince(Path log, long position) throws IOException {
        try (var channel = FileChannel.open(log, StandardOpenOption.READ)) {
            var in = java.nio.channels.Channels.newInputStream(channel.position(position));
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
        }
    }

    /// The server writes its state into the eighth line of its own file, as pg_ctl reads it.
    private static boolean isReady(Path file, long pid) {
        var lines = lines(file);
        return lines.size() >= 8
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(7).strip().equals("ready");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException _) {
            // Not yet written, or just being replaced: the next look will tell.
            return List.of();
        }
    }

    /// Stops what a killed run left behind. The caller holds the folder's lock, so no living program misses it.
    ///
    /// @throws Server.Unusable when it does not go
    static void stopLeftOver(Cluster cluster, Consumer<Text> progress) throws IOException {
        var data = cluster.data();
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        var lines = lines(file);
        var pid = lines.isEmpty() ? "" : lines.getFirst().strip();
        var left = servers(data);
        var head =
                left.stream().filter(it -> Long.toString(it.pid()).equals(pid)).findFirst();
        if (head.isPresent()) {
            progress.accept(Words.leftOver(head.get().pid()));
            new Postmaster(head.get(), 0).stop(progress);
        }
        // Where the head was killed alone its children end by themselves a little later.
        if (!await(() -> servers(data).isEmpty(), Optional.of(ORPHANS_MOST), Words::stopping, progress))
            throw new Server.Unusable(Words.wouldNotStop(servers(data).stream()
                    .mapToLong(ProcessHandle::pid)
                    .findFirst()
                    .orElse(0)));
        // The number in the file may by now belong to a stranger, which PostgreSQL would take for a running server.
        Files.deleteIfExists(file);
    }

    /// The server processes that work in this folder.
    private static List<ProcessHandle> servers(Path data) {
        return ProcessHandle.allProcesses()
                .filter(it -> it.info()
                        .command()
                        .filter(name -> name.endsWith("/postgres"))
                        .isPresent())
                .filter(it -> worksIn(it, data))
                .toList();
    }

    private static boolean worksIn(ProcessHandle process, Path data) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), data);
        } catch (IOException _) {
            // It ended just now, or it is another user's and none of ours.
            return false;
        }
    }

    /// Stops fast: open transactions are rolled back, everything acknowledged is on disk. Twice does no harm.
    void stop(Consumer<Text> progress) {
        signal("INT");
        if (await(() -> !process.isAlive(), Optional.of(STOP_MOST), Words::stopping, progress)) return;
        // Without a last checkpoint; the next start recovers from the log.
        signal("QUIT");
        await(() -> !process.isAlive(), Optional.of(STOP_MOST), Words::stopping, progress);
    }

    private void signal(String name) {
        if (process.isAlive()) Program.run(List.of("sh", "-c", "kill -" + name + " " + process.pid()));
    }

    /// Looks again and again; after two seconds it says so, and then every three.
    ///
    /// @return false when `most` is over first
    private static boolean await(
            BooleanSupplier done, Optional<Duration> most, LongFunction<Text> line, Consumer<Text> progress) {
        long start = System.nanoTime();
        var next = QUIET;
        while (!done.getAsBoolean()) {
            var passed = Duration.ofNanos(System.nanoTime() - start);
            if (most.filter(it -> passed.compareTo(it) > 0).isPresent()) return false;
            if (passed.compareTo(next) > 0) {
                progress.accept(line.apply(passed.toSeconds()));
                next = next.plusSeconds(3);
            }
            nap();
        }
        return true;
    }

    private static void nap() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database server", e);
        }
    }
}
