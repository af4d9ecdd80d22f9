package shuzhi.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import shuzhi.words.Text;

/// The files of the built-in server in a data folder (数据目录): `postgresql/` is PostgreSQL's own, and beside
/// it stand the password, the port of the last run and the server's log.
record Cluster(Path folder, Binaries binaries, Account account, String password) {
    /// The superuser, for the launcher and the administrator; the program itself works as [Server#USER].
    static final String SUPERUSER = "postgres";

    private static final long MEGABYTE = 1024 * 1024;
    private static final long LEAST_FREE = 64 * MEGABYTE;
    private static final int PASSWORD_BYTES = 24;

    static Path data(Path folder) {
        return folder.resolve("postgresql");
    }

    Path data() {
        return data(folder);
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    /// Opens the files of a data folder, or creates them.
    ///
    /// @throws Server.Unusable when they belong to another major version, the password is gone, or the disk is full
    static Cluster open(Path folder, Binaries binaries, Account account, Consumer<Text> progress) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < LEAST_FREE) throw new Server.Unusable(Words.diskFull(folder, free / MEGABYTE));
        if (!Program.run(account.command("test", "-x", folder.toString())).worked())
            throw new Server.Unusable(Words.hiddenFolder(
                    folder, account.owner().map(Account.Owner::toString).orElse("")));
        var exists = Files.exists(data(folder));
        if (exists) requireVersion(folder);
        var cluster = new Cluster(folder, binaries, account, password(folder, account, exists));
        if (!exists) cluster.create(progress);
        return cluster;
    }

    private static void requireVersion(Path folder) throws IOException {
        var file = data(folder).resolve("PG_VERSION");
        if (!Files.exists(file)) throw new Server.Unusable(Words.brokenFolder(folder, file + " ?"));
        var version = Files.readString(file).strip();
        if (!version.equals(Binaries.MAJOR))
            throw new Server.Unusable(Words.otherVersion(folder, version, Binaries.MAJOR));
    }

    private static String password(Path folder, Account account, boolean exists) throws IOException {
        var file = folder.resolve("postgresql.password");
        if (Files.exists(file) && Files.size(file) > 0)
            return Files.readString(file).strip();
        if (exists) throw new Server.Unusable(Words.noPassword(file));
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Files.deleteIfExists(file);
        var secret = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, secret);
        Files.writeString(file, password);
        account.own(file);
        force(file);
        return password;
    }

    /// Builds the cluster beside its place and moves it there when it is whole: a run killed half way leaves no
    /// half.
    private void create(Consumer<Text> progress) throws IOException {
        progress.accept(Words.creating(folder));
        var half = folder.resolve("postgresql.new");
        Binaries.delete(half);
        var owners = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        account.own(Files.createDirectory(half, owners));
        // Builtin C.UTF-8: the order of an index does not change with the system's library, and pg_trgm sees Chinese.
        var made = Program.run(account.command(
                binaries.program("initdb").toString(),
                "--pgdata=" + half,
                "--username=" + SUPERUSER,
                "--pwfile=" + folder.resolve("postgresql.password"),
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8"));
        if (!made.worked()) throw failed(made.output());
        Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /// What went wrong, read from the last words of initdb or of the server.
    Server.Unusable failed(String words) {
        if (words.contains("No space left on device") || words.contains("Disk quota exceeded"))
            return new Server.Unusable(Words.diskFull(folder, 0));
        if (words.contains("Permission denied") || words.contains("Read-only file system"))
            return new Server.Unusable(Words.notWritable(folder, words));
        return new Server.Unusable(Words.didNotStart(log(), binaries.home(), words));
    }

    /// The port of the last run.
    Optional<Integer> port() throws IOException {
        var file = folder.resolve("postgresql.port");
        if (!Files.exists(file)) return Optional.empty();
        var text = Files.readString(file).strip();
        return text.matches("[1-9][0-9]{0,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    void rememberPort(int port) throws IOException {
        var file = folder.resolve("postgresql.port");
        Files.writeString(file, port + "\n");
        account.own(file);
    }

    /// Makes sure that what was written survives a power cut.
    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
