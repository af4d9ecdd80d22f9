package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.business.Listing;
import shuzhi.database.Database;
import shuzhi.database.Mirrors;
import shuzhi.database.People;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.ledger.Time;
import shuzhi.network.node.Command;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Policy;
import shuzhi.proof.Sm;
import shuzhi.web.Accounts;
import shuzhi.web.Page;
import shuzhi.web.Server;
import shuzhi.web.Visit;
import shuzhi.words.Language;

/// Two houses with databases of their own: the upper mirrors the lower over HTTP, loses it, catches up, adds up its
/// figures, and refuses it once it shows another history under its own good key.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NodesTest {
    private static final String FILE = "node-county";
    private static final Actor SYSTEM = new Actor(
            "op", "329900-approval-system", "11329900MB9000023E", "329900000000", Set.of(Role.SYSTEM_ADMINISTRATOR));

    @TempDir
    static Path folder;

    private static Node upper;
    private static Node lower;
    private static Relay relay;

    /// A running house.
    private record Node(Database database, App app, Keys keys, Server server) implements AutoCloseable {
        static Node open(Path data) {
            var keys = Keys.open(data);
            var database = Database.builtIn(data, _ -> {});
            var app = App.open(database, keys, Time.SYSTEM, "http://localhost", _ -> {});
            var ground = app.ground();
            var people = new People(database.query());
            var accounts = new Accounts(people, ground.ledger(), Time.SYSTEM, keys.master());
            var server = Server.start(
                    Server.Options.local(0),
                    new Server.House(
                            app.routes(),
                            app.desk(),
                            accounts,
                            ground.locker(),
                            people,
                            ground.org(),
                            Time.SYSTEM,
                            Optional.of(app.publication())));
            return new Node(database, app, keys, server);
        }

        @Override
        public void close() {
            server.close();
            app.close();
            database.close();
        }
    }

    /// The line between the houses: it can be cut, or give way after some answers, or lead to another house.
    private static final class Relay implements AutoCloseable {
        private final HttpServer server;
        private final HttpClient client = HttpClient.newHttpClient();
        private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
        private final AtomicReference<String> to = new AtomicReference<>("");

        Relay() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                try (exchange) {
                    if (left.getAndDecrement() <= 0) return;
                    var uri = URI.create(to.get() + exchange.getRequestURI());
                    var body =
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes());
                    var request = HttpRequest.newBuilder(uri)
                            .method(exchange.getRequestMethod(), body)
                            .build();
                    var answer = client.send(request, BodyHandlers.ofByteArray());
                    exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
                    exchange.getResponseBody().write(answer.body());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
            client.close();
        }
    }

    @BeforeAll
    static void open() throws IOException {
        for (var name : List.of("city", "county")) {
            Keys.open(Files.createDirectories(folder.resolve(name)));
            Files.writeString(folder.resolve(name).resolve("keys/name"), name + "\n");
        }
        var uppers = Files.createDirectories(folder.resolve("county/witness/upper"));
        Files.writeString(
                uppers.resolve("city.pub"), Keys.open(folder.resolve("city")).published("witness"));
        seed(folder.resolve("county"), 2);
        seed(folder.resolve("city"), 1);
        upper = Node.open(folder.resolve("city"));
        lower = Node.open(folder.resolve("county"));
        relay = new Relay();
        relay.to.set("http://localhost:" + lower.server.port());
        lower.app.sign();
    }

    private static void seed(Path data, int days) {
        var hands = new Seeding.Hands(Instant.parse("2024-12-20T00:00:00Z"));
        var from = LocalDate.of(2025, 1, 2);
        try (var database = Database.builtIn(data, _ -> {});
                var app = App.open(database, Keys.open(data), hands, "http://localhost", _ -> {})) {
            new Seeding(app, hands, _ -> {}).stretch(from, from.plusDays(days), LocalDate.of(2025, 1, 20), 1);
        }
    }

    @AfterAll
    static void close() throws IOException {
        for (var it : List.of("city", "county")) NationalLines.leave(folder.resolve(it), it);
        relay.close();
        lower.close();
        upper.close();
    }

    private static Mirrors.Standing standing() {
        return new Mirrors(upper.database.query()).standing(FILE).orElseThrow();
    }

    private static void write(Node node, String kind, int count) {
        for (int i = 0; i < count; i++)
            assertThat(node.app.ask(Request.of(
                            "audit",
                            kind + i,
                            new shuzhi.network.audit.Command.Note(
                                    LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), true, kind),
                            SYSTEM)))
                    .isInstanceOf(Answer.Done.class);
        node.app.sign();
    }

    private static Page page(String path) {
        var route = upper.app.routes().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow();
        var words = new LinkedHashMap<>(Map.of("year", "2025", "file", FILE));
        return route.page()
                .apply(new Visit(Optional.of(SYSTEM), "", Language.ENGLISH, words, Optional.empty(), "", path));
    }

    private static Listing list(String path) {
        return (Listing) ((Page.Show) page(path)).model();
    }

    @Test
    @Order(1)
    void aRegisteredNodeIsMirroredProvedAndCosigned() {
        var register = new Command.Register(
                "county", "示例县", "Sample County", "329921000000", relay.address(), lower.keys.published("ledger"));
        assertThat(upper.app.ask(Request.of("node", register.file(), register, SYSTEM)))
                .isInstanceOf(Answer.Done.class);
        upper.app.mirror();
        assertThat(standing().state()).as(standing().why()).isEqualTo("CURRENT");
        assertThat(standing().size()).isEqualTo(lower.app.clerk().head().size());
        var cosigned = Checkpoint.parse(new String(
                        ((Page.File) page("/nodes/{file}/checkpoint")).bytes(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .orThrow();
        var witness = upper.keys.signing("witness").publicKey();
        var ledger = Sm.publicKey(lower.keys.published("ledger")).orThrow();
        assertThat(Policy.of(ledger, List.of(witness), 1).check(cosigned).ok()).isTrue();
        assertThat(list("/nodes").rows().getFirst().cells().get(2).colour()).contains("green");
        var brought = lower.app.ground().notary().cosigned().orElseThrow();
        assertThat(brought.body()).isEqualTo(cosigned.body());
        assertThat(Policy.of(ledger, List.of(witness), 1).check(brought).ok()).isTrue();
    }

    /// Only a registered upper house, and only under a checkpoint that the ledger signed itself.
    @Test
    @Order(1)
    void aCosignatureOfAnybodyElseIsNotKept() {
        var own = lower.app.ground().notary().last().orElseThrow();
        var random = new SecureRandom();
        var stranger =
                Sm.signingKey("city/witness", Sm.newPrivateKey(random), random).orThrow();
        var bad = own.with(own.cosignature(stranger, Instant.now()));
        assertThat(lower.app
                        .publication()
                        .addCosignature(bad.text().getBytes(UTF_8))
                        .status())
                .isEqualTo(403);
        var witness = upper.keys.signing("witness");
        var longer = Checkpoint.unsigned(own.origin(), own.size() + 1, own.root());
        var unknown = longer.with(longer.cosignature(witness, Instant.now()));
        assertThat(lower.app
                        .publication()
                        .addCosignature(unknown.text().getBytes(UTF_8))
                        .status())
                .isEqualTo(403);
        assertThat(lower.app
                        .publication()
                        .addCosignature("nothing".getBytes(UTF_8))
                        .status())
                .isEqualTo(400);
    }

    /// Every figure over both ledgers has the rows of both: counts add up, a mean is folded from all rows.
    @Test
    @Order(2)
    void figuresRunOverOurLedgerAndTheMirror() {
        int counted = 0;
        var rows = list("/nodes/figures").rows();
        assertThat(rows).hasSameSizeAs(upper.app.ground().figures().all());
        for (int i = 0; i < rows.size(); i++) {
            var figure = upper.app.ground().figures().all().get(i);
            var cells = rows.get(i).cells().stream().map(it -> it.text().en()).toList();
            var scope = shuzhi.figures.Scope.year(2025, "", Long.MAX_VALUE);
            var theirs = lower.app.ground().figures().ask(figure, scope);
            assertThat(cells.get(2))
                    .as(figure.id())
                    .isEqualTo(theirs.number().map(it -> it.toPlainString()).orElse("–"));
            if (figure.fold() != shuzhi.figures.Fold.COUNT) continue;
            counted++;
            assertThat(Long.parseLong(cells.get(3)))
                    .as(figure.id())
                    .isEqualTo(Long.parseLong(cells.get(1)) + Long.parseLong(cells.get(2)));
        }
        assertThat(counted).isPositive();
    }

    @Test
    @Order(3)
    void aLineThatIsCutGoesOnWhereItStopped() {
        long before = standing().size();
        write(lower, "cut", 600);
        relay.left.set(2);
        upper.app.mirror();
        assertThat(standing().state()).isEqualTo("UNREACHABLE");
        assertThat(standing().size()).isEqualTo(before);
        relay.left.set(0);
        upper.app.mirror();
        assertThat(standing().state()).isEqualTo("UNREACHABLE");
        assertThat(list("/nodes").rows().getFirst().cells().get(2).colour()).contains("yellow");
        relay.left.set(Integer.MAX_VALUE);
        upper.app.mirror();
        assertThat(standing().state()).isEqualTo("CURRENT");
        assertThat(standing().size()).isEqualTo(lower.app.clerk().head().size());
    }

    /// A copy of the county made before, run with the county's own keys, goes another way: everything it signs is good
    /// by itself, and it is refused, put on record and shown in red. The honest ledger goes on.
    @Test
    @Order(4)
    void anotherHistoryUnderTheGoodKeyIsRefused() throws IOException {
        long proved = standing().size();
        var other = folder.resolve("other");
        try (var keys = Files.list(folder.resolve("county/keys"))) {
            Keys.open(Files.createDirectories(other));
            for (var key : keys.toList())
                Files.copy(
                        key,
                        other.resolve("keys").resolve(key.getFileName().toString()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        seed(other, 2);
        try (var fork = Node.open(other)) {
            write(fork, "fork", 650);
            relay.to.set("http://localhost:" + fork.server.port());
            upper.app.mirror();
            assertThat(standing().state()).isEqualTo("REFUSED");
            assertThat(standing().size()).isEqualTo(proved);
            upper.app.mirror();
        }
        var acts = upper.app.ground().acts(FILE);
        assertThat(acts).extracting(it -> it.actName()).containsExactly("node.Registered", "node.Accused");
        assertThat(list("/nodes").rows().getFirst().cells().get(2).colour()).contains("red");
        try (var evidence = Files.list(folder.resolve("city/witness/evidence"))) {
            assertThat(evidence).isNotEmpty();
        }
        relay.to.set("http://localhost:" + lower.server.port());
        write(lower, "honest", 3);
        upper.app.mirror();
        assertThat(standing().state()).isEqualTo("CURRENT");
        assertThat(standing().size()).isEqualTo(lower.app.clerk().head().size());
    }
}
