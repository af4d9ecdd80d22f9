package shuzhi.bench;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The common PostgreSQL of a run (对比用数据库): one server, one database per candidate, durable settings, loopback only.
final class Server implements AutoCloseable {
    private static final String BINARIES = "/postgres-linux-x86_64.txz";
    private static final String USER = "bench";

    /// As the product starts it, with more connections, and except for the last three: no checkpoint and no vacuum of
    /// one candidate may fall into
    /// the rounds of another. Both are done before the rounds, for each candidate alike.
    static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "wal_level=replica",
            "wal_compression=on",
            "shared_buffers=128MB",
            "max_connections=400",
            "jit=off",
            "unix_socket_directories=",
            "listen_addresses=127.0.0.1",
            "timezone=UTC",
            "max_wal_size=16GB",
            "checkpoint_timeout=1h",
            "autovacuum=off");

    private final Path home;
    private final Path data;
    private final int port;
    private final String password;

    private Server(Path home, Path data, int port, String password) {
        this.home = home;
        this.data = data;
        this.port = port;
        this.password = password;
    }

    /// Starts a new, empty server below a folder.
    static Server start(Path folder) throws IOException, InterruptedException {
        var random = new byte[16];
        new SecureRandom().nextBytes(random);
        var server = new Server(
                folder.resolve("postgresql"),
                folder.resolve("data"),
                freePort(),
                HexFormat.of().formatHex(random));
        unpack(server.home);
        var secret = Files.writeString(folder.resolve("secret"), server.password);
        server.run(
                "initdb",
                "--pgdata=" + server.data,
                "--username=" + USER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF-8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C.UTF-8");
        var options = new StringBuilder("-p " + server.port);
        for (var it : SETTINGS) options.append(" -c ").append(it.endsWith("=") ? it + "''" : it);
        server.run(
                "pg_ctl",
                "start",
                "--wait",
                "--pgdata=" + server.data,
                "--log=" + folder.resolve("postgresql.log"),
                "--options=" + options);
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void unpack(Path home) throws IOException {
        var packed = Server.class.getResourceAsStream(BINARIES);
        if (packed == null) throw new IOException("PostgreSQL for Linux on x86-64 is not on the class path");
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = home.resolve(entry.getName()).normalize();
                if (!target.startsWith(home)) throw new IOException("the archive leads outside: " + entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.resolveSibling("."));
                if (entry.isSymbolicLink()) Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                else {
                    Files.copy(tar, target);
                    if ((entry.getMode() & 0100) != 0)
                        Files.setPosixFilePermissions(
                                target, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE));
                }
            }
        }
    }

    /// Runs one of the server's programs; as root inside a user namespace, because PostgreSQL refuses root.
    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) command.addAll(List.of("unshare", "--user"));
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var log = data.resolveSibling(program + ".log");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().put("LD_LIBRARY_PATH", home.resolve("lib").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        if (!ended) process.destroyForcibly();
        if (!ended || process.exitValue() != 0)
            throw new IOException(program + " failed: " + Files.readString(log).strip());
    }

    /// Makes an empty database.
    Candidate.Database create(String name) throws SQLException {
        var database = "\"" + name + "\"";
        execute("postgres", "create database " + database);
        return database(name);
    }

    Candidate.Database database(String name) {
        return new Candidate.Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name, USER, password);
    }

    void execute(String database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// A single value as text.
    String ask(String database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private Connection connect(String name) throws SQLException {
        var database = database(name);
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /// The bytes of write-ahead log written so far, by all databases.
    long logBytes() throws SQLException {
        return Long.parseLong(ask("postgres", "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint"));
    }

    /// The bytes of a database's tables with their indexes, without the catalogue.
    long tableBytes(String database) throws SQLException {
        return Long.parseLong(ask(database, """
                select coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')"""));
    }

    long processorNanos() throws IOException {
        return Processor.ofTree(Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip()));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (Files.exists(data.resolve("postmaster.pid")))
            run("pg_ctl", "stop", "--wait", "--mode=fast", "--pgdata=" + data);
    }
}
