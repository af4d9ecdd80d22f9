package shuzhi.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;
import shuzhi.words.Text;

/// The real PostgreSQL that comes with the program (内置数据库): unpacked once, initialised once, started and stopped with
/// the
/// house. Durable settings, checksums, loopback only. Works as root, too.
public final class Server implements AutoCloseable {
    private static final String VERSION = "18.6.0";
    private static final String USER = "shuzhi";
    private static final int START_SECONDS = 60;

    /// fsync, synchronous_commit and full_page_writes are what an acknowledged act stands on; they are never turned
    /// off.
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "wal_level=replica",
            "max_wal_size=2GB",
            "shared_buffers=128MB",
            "max_connections=60",
            "wal_compression=on",
            "jit=off",
            "unix_socket_directories=",
            "listen_addresses=127.0.0.1",
            "log_min_messages=warning",
            "timezone=UTC");

    private final Path home;
    private final Path data;
    private final int port;
    private final String password;
    private final FileLock lock;

    private Server(Path home, Path data, int port, String password, FileLock lock) {
        this.home = home;
        this.data = data;
        this.port = port;
        this.password = password;
        this.lock = lock;
    }

    /// Starts the server of a data folder; makes the folder when there is none.
    ///
    /// @param progress told, in both languages, what takes its time
    public static Server start(Path folder, Consumer<Text> progress) {
        try {
            Files.createDirectories(folder);
            var lock = lock(folder);
            var home = unpack(progress);
            var data = folder.resolve("postgresql");
            var secret = folder.resolve("postgresql.password");
            if (!Files.exists(data.resolve("PG_VERSION"))) initialise(home, data, secret, progress);
            var version = Files.readString(data.resolve("PG_VERSION")).strip();
            if (!version.equals("18"))
                throw new Unusable(new Text(
                        folder + " 是 PostgreSQL " + version + " 的数据，本程序内置 18。请用原版本导出后再导入。",
                        folder + " holds data of PostgreSQL " + version
                                + "; this program brings 18. Export with the old program, then import."));
            var server = new Server(
                    home, data, port(folder), Files.readString(secret).strip(), lock);
            server.stopLeftover(progress);
            server.launch(progress);
            return server;
        } catch (IOException e) {
            throw new Unusable(new Text(
                    "数据目录 " + folder + " 不能使用：" + e.getMessage(),
                    "The data folder " + folder + " cannot be used: " + e.getMessage()));
        }
    }

    /// The house cannot use this folder or database; the text says why and what to do.
    public static final class Unusable extends RuntimeException {
        private final transient Text text;

        public Unusable(Text text) {
            super(text.zh() + " / " + text.en());
            this.text = text;
        }

        public Text text() {
            return text;
        }
    }

    private static FileLock lock(Path folder) throws IOException {
        var channel =
                FileChannel.open(folder.resolve("shuzhi.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) return lock;
        } catch (java.nio.channels.OverlappingFileLockException e) {
            // Another part of this very program holds it: the same answer.
        }
        channel.close();
        throw new Unusable(
                new Text(
                        "数据目录 " + folder + " 正被另一个数治程序使用。请先停止它，或用 --data 另选目录。",
                        "The data folder " + folder
                                + " is in use by another Shuzhi program. Stop that one, or choose another folder with --data."));
    }

    /// The port of a folder is chosen once, below the range from which clients get theirs.
    private static int port(Path folder) throws IOException {
        var file = folder.resolve("postgresql.port");
        if (Files.exists(file)) {
            int known = Integer.parseInt(Files.readString(file).strip());
            if (isFree(known) || Files.exists(folder.resolve("postgresql/postmaster.pid"))) return known;
        }
        var random = new SecureRandom();
        for (int attempt = 0; attempt < 200; attempt++) {
            int port = 20_000 + random.nextInt(12_000);
            if (!isFree(port)) continue;
            Files.writeString(file, port + "\n");
            return port;
        }
        throw new Unusable(new Text("找不到空闲端口", "No free port was found"));
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path unpack(Consumer<Text> progress) throws IOException {
        var cache = Path.of(System.getProperty("user.home"), ".cache", "shuzhi");
        var home = cache.resolve("postgresql-" + VERSION);
        if (Files.exists(home.resolve("bin/postgres"))) return home;
        progress.accept(
                new Text("解压内置 PostgreSQL " + VERSION + " …", "Unpacking the built-in PostgreSQL " + VERSION + " …"));
        Files.createDirectories(cache);
        var fresh = Files.createTempDirectory(cache, "unpacking");
        try (var packed = binaries();
                var plain = new XZInputStream(packed)) {
            Tar.unpack(plain, fresh);
        }
        allowAll(fresh);
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another program was quicker; its copy is as good as ours.
            if (!Files.exists(home.resolve("bin/postgres"))) throw e;
        }
        return home;
    }

    /// Readable for the ordinary user that PostgreSQL runs as when the program is started by root.
    private static void allowAll(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static InputStream binaries() {
        var os = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var name = os.equals("amd64") || os.equals("x86_64") ? "x86_64" : os.equals("aarch64") ? "arm_64" : os;
        var stream = Server.class.getResourceAsStream("/postgres-linux-" + name + ".txz");
        if (stream == null)
            throw new Unusable(new Text(
                    "没有适合本机（" + os + "）的内置 PostgreSQL。请安装 PostgreSQL 15 或更新版本，并用 --database 指定。",
                    "There is no built-in PostgreSQL for this machine (" + os
                            + "). Install PostgreSQL 15 or newer and name it with --database."));
        return stream;
    }

    private static void initialise(Path home, Path data, Path secret, Consumer<Text> progress) throws IOException {
        progress.accept(new Text("初始化数据库 …", "Initialising the database …"));
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, HexFormat.of().formatHex(bytes) + "\n");
        run(
                home,
                60,
                "initdb",
                "--pgdata=" + data,
                "--username=" + USER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8");
    }

    /// A server that outlived its program is stopped, so that exactly one program writes to the folder.
    private void stopLeftover(Consumer<Text> progress) throws IOException {
        var pid = data.resolve("postmaster.pid");
        if (!Files.exists(pid)) return;
        long number = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
        var left = ProcessHandle.of(number).filter(ProcessHandle::isAlive).filter(Server::isPostgres);
        if (left.isPresent()) {
            progress.accept(new Text(
                    "停止上次留下的数据库进程 " + number + " …", "Stopping the database left running, process " + number + " …"));
            run(home, 60, "pg_ctl", "stop", "--pgdata=" + data, "--mode=fast", "--wait");
        } else {
            Files.deleteIfExists(pid);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(it -> it.contains("postgres")).orElse(true);
    }

    private void launch(Consumer<Text> progress) throws IOException {
        var options = new StringBuilder("-p " + port);
        for (var setting : SETTINGS) options.append(" -c ").append(setting.endsWith("=") ? setting + "''" : setting);
        progress.accept(new Text("启动数据库 …", "Starting the database …"));
        run(
                home,
                START_SECONDS,
                "pg_ctl",
                "start",
                "--pgdata=" + data,
                "--log=" + data.resolveSibling("postgresql.log"),
                "--options=" + options,
                "--wait",
                "--timeout=" + START_SECONDS);
    }

    /// Runs one of the three programs; as root inside a user namespace of its own, because PostgreSQL refuses root.
    private static void run(Path home, int seconds, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>(asOrdinaryUser());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var log = Files.createTempFile("shuzhi-" + program, ".log");
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
            builder.environment().put("LD_LIBRARY_PATH", home.resolve("lib").toString());
            builder.environment().put("LC_ALL", "C.UTF-8");
            var process = builder.start();
            if (!process.waitFor(seconds + 10L, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw failed(program, "no answer in " + seconds + " seconds");
            }
            if (process.exitValue() != 0)
                throw failed(program, Files.readString(log).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(program, "interrupted");
        } finally {
            Files.deleteIfExists(log);
        }
    }

    private static Unusable failed(String program, String why) {
        return new Unusable(
                new Text("数据库程序 " + program + " 失败：\n" + why, "The database program " + program + " failed:\n" + why));
    }

    private static List<String> asOrdinaryUser() {
        if (!"root".equals(System.getProperty("user.name"))) return List.of();
        return List.of("unshare", "--user");
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /// The process id of the server, for the tests that kill it.
    public long pid() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (Files.exists(data.resolve("postmaster.pid")))
                run(home, 60, "pg_ctl", "stop", "--pgdata=" + data, "--mode=fast", "--wait");
            lock.release();
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
