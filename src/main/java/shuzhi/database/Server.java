package shuzhi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import shuzhi.words.Text;

/// The built-in PostgreSQL of a data folder (内置数据库): durable, with a password, on the loopback address
/// only.
///
/// It lives as long as this program: it stops when closed or when the program ends, and what a killed run left
/// behind is stopped by the next start. One data folder serves one program at a time.
public final class Server implements AutoCloseable {
    /// The database, and the role that owns it; not a superuser.
    static final String USER = "shuzhi";

    /// Below the range from which the system gives ports to clients (from 32768 on).
    private static final int FIRST_PORT = 10_000;

    private static final int LAST_PORT = 29_999;

    /// What may be done with backups without being superuser.
    private static final String GRANTS = """
            do $$ begin
                if not exists (select from pg_roles where rolname = 'shuzhi') then create role shuzhi login; end if;
            end $$;
            grant pg_monitor, pg_checkpoint to shuzhi;
            grant execute on function pg_backup_start(text, boolean), pg_backup_stop(boolean), pg_switch_wal() to shuzhi;
            """;

    private final FolderLock lock;
    private final Cluster cluster;
    private final Postmaster postmaster;
    private final Consumer<Text> progress;
    private final Thread hook;
    private boolean closed;

    /// The database cannot be used, and why (数据库不可用): a message for the operator, with what to do next.
    public static final class Unusable extends RuntimeException {
        private final Text text;

        public Unusable(Text text) {
            super(text.zh() + "\n" + text.en());
            this.text = text;
        }

        public Text text() {
            return text;
        }
    }

    private Server(FolderLock lock, Cluster cluster, Postmaster postmaster, Consumer<Text> progress) {
        this.lock = lock;
        this.cluster = cluster;
        this.postmaster = postmaster;
        this.progress = progress;
        this.hook = new Thread(this::close, "database-stop");
    }

    /// Starts the server of a data folder, and creates it there the first time.
    ///
    /// @param progress hears a line in both languages about everything that may take longer than two seconds
    /// @throws Unusable when it cannot start; nothing is left half-done
    public static Server start(Path folder, Consumer<Text> progress) {
        try {
            var lock = FolderLock.take(folder);
            try {
                return start(lock, folder.toRealPath(), Account.of(Cluster.data(folder)), progress);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw new Unusable(Words.notWritable(folder, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    static Unusable unusable(Path folder, IOException e) {
        var reason = String.valueOf(e.getMessage());
        if (reason.contains("No space left on device") || reason.contains("Disk quota exceeded"))
            return new Unusable(Words.diskFull(folder, 0));
        if (reason.contains("Read-only file system")) return new Unusable(Words.notWritable(folder, reason));
        return new Unusable(Words.brokenFolder(folder, reason));
    }

    static Server start(FolderLock lock, Path folder, Account account, Consumer<Text> progress) throws IOException {
        var binaries = Binaries.unpacked(account.cache(), progress);
        var cluster = Cluster.open(folder, binaries, account, progress);
        Postmaster.stopLeftOver(cluster, progress);
        var server = new Server(lock, cluster, onFreePort(cluster, progress), progress);
        try {
            Runtime.getRuntime().addShutdownHook(server.hook);
            server.prepare();
            return server;
        } catch (SQLException e) {
            server.close();
            throw cluster.failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static Postmaster onFreePort(Cluster cluster, Consumer<Text> progress) throws IOException {
        int count = LAST_PORT - FIRST_PORT + 1;
        int usual = cluster.port()
                .orElse(FIRST_PORT + Math.floorMod(cluster.folder().toString().hashCode(), count));
        for (int step = 0; step < count; step++) {
            int port = step == 0 ? usual : FIRST_PORT + Math.floorMod(usual - FIRST_PORT + step, count);
            if (!isFree(port)) continue;
            var started = Postmaster.start(cluster, port, progress);
            if (started.isEmpty()) continue;
            if (step > 0) progress.accept(Words.otherPort(usual, port));
            cluster.rememberPort(port);
            return started.get();
        }
        throw new Unusable(Words.noPort(FIRST_PORT, LAST_PORT));
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// The role and the database of the program; both are there after the first start that got this far.
    private void prepare() throws SQLException {
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select from pg_database where datname = 'shuzhi'")) {
                if (found.next()) return;
            }
            // What is granted in the template holds in the database made from it.
            try (var template = superuser("template1");
                    var grants = template.createStatement()) {
                grants.execute(GRANTS);
            }
            statement.execute("alter role shuzhi password '" + password() + "'");
            statement.execute("create database shuzhi owner shuzhi");
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(address(database), Cluster.SUPERUSER, password());
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /// A connection of the superuser to the program's database: for the administrator's work and for tampering
    /// in tests.
    public Connection administer() throws SQLException {
        return superuser(USER);
    }

    /// The JDBC address of the program's database, without user and password.
    public String url() {
        return address(USER);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return cluster.password();
    }

    /// On 127.0.0.1; below 32768, and the same at the next start while nobody else takes it.
    public int port() {
        return postmaster.port();
    }

    /// The process number of the server.
    public long pid() {
        return postmaster.process().pid();
    }

    /// PostgreSQL's own data folder, for a backup that copies its files.
    public Path data() {
        return cluster.data();
    }

    /// From now on only [#close] stops the server, not the end of the program: for an owner that ends in order,
    /// with a shutdown hook of its own in which the server comes last.
    public void closedByOwner() {
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    /// Stops the server fast and lets go of the data folder; returns when it has stopped. Twice does no harm.
    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        postmaster.stop(progress);
        lock.close();
        if (Thread.currentThread() != hook) forgetHook();
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The program is ending already; the hook will find nothing left to do.
        }
    }
}
