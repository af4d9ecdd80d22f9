package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Policy;
import shuzhi.proof.Sm;
import shuzhi.testing.Wire;
import shuzhi.web.Browser;

/// Three houses, each a program of its own with a database of its own, started as an operator starts them: the
/// county is mirrored by the city and the city by the province. The line to the county is cut while acts go on
/// there, and mended; then the county's key signs another history.
@Tag("full")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThreeNodesTest {
    @TempDir
    static Path folder;

    private static Node province;
    private static Node city;
    private static Node county;
    private static Wire toCounty;
    private static Wire toCity;

    /// A running program.
    private record Node(Path data, int port, Process process, Browser administrator) implements AutoCloseable {
        static Node start(Path data) {
            try (var free = new ServerSocket(0)) {
                int port = free.getLocalPort();
                free.close();
                var process = new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx384m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "shuzhi.Main",
                                "run",
                                "--data",
                                data.toString(),
                                "--port",
                                String.valueOf(port),
                                "--sign-every",
                                "1",
                                "--follow-every",
                                "1")
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolve("log.txt").toFile())
                        .start();
                var node = new Node(data, port, process, new Browser(port));
                until(
                        "the house " + data.getFileName() + " answers",
                        () -> !node.read("/ledger/checkpoint").isEmpty());
                assertThat(node.administrator
                                .signIn("system-admin", "Shuzhi-2025")
                                .to())
                        .isEqualTo("/");
                return node;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// What a public address says; empty when it does not answer with 200.
        String read(String path) {
            try (var client = HttpClient.newHttpClient()) {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .timeout(Duration.ofSeconds(10))
                                .build(),
                        BodyHandlers.ofString());
                return answer.statusCode() == 200 ? answer.body() : "";
            } catch (IOException e) {
                return "";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "";
            }
        }

        long size() {
            return Checkpoint.parse(read("/ledger/checkpoint")).orThrow().size();
        }

        /// A page as the system administrator sees it.
        String page(String path) {
            return administrator.get(path, "Accept-Language", "en").body();
        }

        /// Gives a command over HTTP, as an operator does.
        void act(String login, String... words) {
            var all = new ArrayList<>(List.of("do"));
            all.addAll(List.of(words));
            all.addAll(List.of(
                    "--url",
                    "http://127.0.0.1:" + port,
                    "--login",
                    login,
                    "--password-file",
                    password().toString()));
            assertThat(tell(all)).isZero();
        }

        @Override
        public void close() {
            process.destroy();
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Path password() {
        return folder.resolve("password");
    }

    private static int tell(List<String> words) {
        var errors = new StringWriter();
        int exit = Main.run(
                words.toArray(String[]::new), new PrintWriter(new StringWriter()), new PrintWriter(errors, true));
        assertThat(exit).as(words + "\n" + errors).isZero();
        return exit;
    }

    private static void until(String what, BooleanSupplier holds) {
        var end = Instant.now().plusSeconds(90);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /// How far an upper house has proved a lower one.
    private static long proved(Node upper, String file) {
        var note = upper.read("/nodes/" + file + "/checkpoint");
        return note.isEmpty() ? 0 : Checkpoint.parse(note).orThrow().size();
    }

    @BeforeAll
    static void open() throws IOException {
        Files.writeString(password(), "Shuzhi-2025\n");
        for (var name : List.of("province", "city", "county")) {
            Keys.open(Files.createDirectories(folder.resolve(name)));
            Files.writeString(folder.resolve(name).resolve("keys/name"), name + "\n");
        }
        trusts("county", "city");
        trusts("city", "province");
        for (var name : List.of("province", "city", "county"))
            tell(List.of("seed", "--days", "3", "--data", folder.resolve(name).toString()));
        county = Node.start(folder.resolve("county"));
        city = Node.start(folder.resolve("city"));
        province = Node.start(folder.resolve("province"));
        toCounty = new Wire(county.port());
        toCity = new Wire(city.port());
    }

    private static void trusts(String lower, String upper) throws IOException {
        var register = Files.createDirectories(folder.resolve(lower).resolve("witness/upper"));
        Files.writeString(
                register.resolve(upper + ".pub"),
                Keys.open(folder.resolve(upper)).published("witness"));
    }

    @AfterAll
    static void close() throws IOException {
        toCounty.close();
        toCity.close();
        for (var it : List.of(province, city, county)) it.close();
    }

    private static void register(Node upper, String name, String place, String address, Node lower) {
        upper.act(
                "system-admin",
                "node",
                "new",
                "Register",
                "name=" + name,
                "zh=" + name,
                "en=" + name,
                "seat=" + place,
                "address=" + address,
                "key=" + lower.read("/ledger/key"));
    }

    @Test
    @Order(1)
    void everyLevelIsMirroredAndCosignedByTheOneAbove() {
        register(city, "county", "329921000000", toCounty.address(), county);
        register(province, "city", "329900000000", toCity.address(), city);
        until("the county is proved", () -> proved(city, "node-county") == county.size());
        until("the city is proved", () -> proved(province, "node-city") == city.size());
        until(
                "the co-signature is in the county",
                () -> !county.read("/ledger/cosigned").isEmpty());
        var policy = Policy.of(
                Sm.publicKey(county.read("/ledger/key")).orThrow(),
                List.of(Sm.publicKey(city.read("/witness/key")).orThrow()),
                1);
        assertThat(policy.check(Checkpoint.parse(county.read("/ledger/cosigned"))
                                .orThrow())
                        .ok())
                .isTrue();
        until(
                "the co-signature is in the city",
                () -> !city.read("/ledger/cosigned").isEmpty());
    }

    /// A count over both ledgers is the sum of the two.
    @Test
    @Order(2)
    void figuresOfTheUpperNodeRunOverItsOwnLedgerAndTheMirror() {
        var received = city.page("/nodes/figures.csv?year=2025")
                .lines()
                .filter(it -> it.contains("Dossiers received at stations"))
                .findFirst()
                .orElseThrow()
                .split(",");
        long own = Long.parseLong(received[1].replace("\"", ""));
        long theirs = Long.parseLong(received[2].replace("\"", ""));
        assertThat(own).isPositive();
        assertThat(theirs).isPositive();
        assertThat(received[3].replace("\"", "")).isEqualTo(String.valueOf(own + theirs));
    }

    @Test
    @Order(3)
    void aHouseThatIsCutOffGoesOnAndIsCaughtUpWith() {
        toCounty.cut();
        long before = proved(city, "node-county");
        for (int i = 1; i <= 3; i++)
            county.act(
                    "auditor",
                    "audit",
                    "new",
                    "Note",
                    "from=2026-0" + i + "-01",
                    "until=2026-0" + i + "-28",
                    "clean=true",
                    "findings=断线期间");
        until("the county has signed what it did alone", () -> county.size() >= before + 3);
        until("the city says so", () -> city.page("/nodes").contains("tag yellow"));
        assertThat(proved(city, "node-county")).isEqualTo(before);
        toCounty.mend();
        until("the city has caught up", () -> proved(city, "node-county") == county.size());
        until(
                "the co-signature followed",
                () -> Checkpoint.parse(county.read("/ledger/cosigned"))
                                .orThrow()
                                .size()
                        == county.size());
        assertThat(city.page("/nodes")).contains("tag green");
    }

    /// The keys of the county, used over another ledger: everything signed is good by itself, and it is refused, put
    /// on record and shown in red. What had been proved stays, and the honest ledger goes on.
    @Test
    @Order(4)
    void aRewrittenLedgerIsRefusedAndShownInRed() throws IOException {
        long before = proved(city, "node-county");
        var other = folder.resolve("other");
        Keys.open(Files.createDirectories(other));
        try (var keys = Files.list(folder.resolve("county/keys"))) {
            for (var key : keys.toList())
                Files.copy(
                        key,
                        other.resolve("keys").resolve(key.getFileName().toString()),
                        StandardCopyOption.REPLACE_EXISTING);
        }
        tell(List.of("seed", "--days", "5", "--data", other.toString()));
        try (var fork = Node.start(other)) {
            toCounty.lead(fork.port());
            until("the city shows red", () -> city.page("/nodes").contains("tag red"));
            assertThat(proved(city, "node-county")).isEqualTo(before);
            assertThat(city.page("/nodes/node-county")).contains("Ledger refused");
        }
        assertThat(folder.resolve("city/witness/evidence")).isNotEmptyDirectory();
        toCounty.lead(county.port());
        county.act(
                "auditor", "audit", "new", "Note", "from=2026-05-01", "until=2026-05-31", "clean=true", "findings=恢复");
        until("the honest ledger goes on", () -> proved(city, "node-county") == county.size());
        until("the city shows green again", () -> city.page("/nodes").contains("tag green"));
    }
}
