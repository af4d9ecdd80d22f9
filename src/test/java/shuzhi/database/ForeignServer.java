package shuzhi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// A PostgreSQL 15 as a Debian machine has it (外部数据库), started by a test in a folder of its own.
record ForeignServer(Path folder, Account account, int port) implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    static boolean isInstalled() {
        return Files.isDirectory(PROGRAMS);
    }

    static ForeignServer start(Path temporary) throws IOException, SQLException {
        for (var path : List.of(temporary.getParent(), temporary))
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        var folder = Files.createDirectory(temporary.resolve("foreign"));
        var account = Account.of(folder).equals(Account.OWN)
                ? Account.OWN
                : Account.as(Account.nobody().orElseThrow());
        account.own(folder);
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        var password = Files.writeString(folder.resolve("password"), "secret");
        account.own(password);
        var server = new ForeignServer(folder, account, port);
        server.run(
                "initdb",
                "-D",
                server.data(),
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + password,
                "-E",
                "UTF8",
                "--locale=C.UTF-8");
        server.resume();
        server.execute(
                "create role city login password 'p@ss'",
                "create database ledger owner city",
                "create database latin owner city encoding 'LATIN1' locale 'C' template template0");
        return server;
    }

    String data() {
        return folder.resolve("data").toString();
    }

    String address(String user, String password, String database) {
        return "postgresql://" + user + ":" + password + "@127.0.0.1:" + port + "/" + database;
    }

    void execute(String... statements) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(url, "postgres", "secret");
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    void resume(String... settings) {
        var options = "-h 127.0.0.1 -p " + port + " -k '' " + String.join(" ", settings);
        run(
                "pg_ctl",
                "start",
                "-w",
                "-s",
                "-D",
                data(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                options);
    }

    void stop() {
        run("pg_ctl", "stop", "-w", "-s", "-m", "fast", "-D", data());
    }

    private void run(String program, String... arguments) {
        var command = account.command(PROGRAMS.resolve(program).toString());
        command.addAll(List.of(arguments));
        var ran = Program.run(command);
        if (!ran.worked()) throw new IllegalStateException(program + ": " + ran.output());
    }

    @Override
    public void close() {
        Program.run(account.command(
                PROGRAMS.resolve("pg_ctl").toString(), "stop", "-w", "-s", "-m", "immediate", "-D", data()));
    }
}
