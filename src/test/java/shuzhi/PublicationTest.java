package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Catalogue;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Digest;
import shuzhi.proof.Hash;
import shuzhi.proof.Policy;
import shuzhi.proof.SigningKey;
import shuzhi.proof.Sm;
import shuzhi.proof.Tree;
import shuzhi.proof.Witness;
import shuzhi.testing.House;

/// What a stranger fetches without an account, over HTTP, and the witness of the house (goal G9, threats T4, T5).
class PublicationTest {
    private static final SigningKey UPPER = key("upper.example/ledger");

    @TempDir
    static Path folder;

    @TempDir
    static Path county;

    private static House house;
    private static HttpClient client;

    private static SigningKey key(String name) {
        return Sm.signingKey(name, Sm.newPrivateKey(new SecureRandom()), new SecureRandom())
                .orThrow();
    }

    @BeforeAll
    static void open() throws IOException {
        var register = Files.createDirectories(folder.resolve("witness/ledgers"));
        Files.writeString(
                register.resolve("upper.pub"),
                "upper.example/ledger\n" + UPPER.publicKey().pem());
        Files.writeString(Files.createDirectories(county.resolve("keys")).resolve("name"), "county.example");
        Files.writeString(register.resolve("county.pub"), Keys.open(county).published("ledger"));
        house = House.open(folder);
        for (int i = 0; i < 300; i++) {
            var item = Catalogue.items().get(4).code();
            house.app()
                    .clerk()
                    .submit(Request.of(
                            "dossier", "published" + i, KillChild.submit(item), Actor.applicant("person" + i)));
        }
        house.app()
                .ask(Request.of(
                        "dossier",
                        "last",
                        KillChild.submit(Catalogue.items().get(4).code()),
                        Actor.applicant("last")));
        house.app().sign();
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void close() {
        client.close();
        house.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(house.address() + path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> ask(String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(house.address() + "/witness/add-checkpoint"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void aStrangerRecomputesTheRootFromWhatIsPublished() throws Exception {
        var key = Sm.publicKey(get("/ledger/key").body()).orThrow();
        var checkpoint = Checkpoint.parse(get("/ledger/checkpoint").body()).orThrow();
        var witness = Sm.publicKey(get("/witness/key").body()).orThrow();
        assertThat(Policy.of(key, List.of(witness), 1).check(checkpoint).ok()).isTrue();
        assertThat(checkpoint.size()).isGreaterThan(300);
        var tree = new Tree(Hash.SM3);
        for (long from = 0; from < checkpoint.size(); from += 256) {
            var tile = get("/ledger/lines/" + from);
            assertThat(tile.statusCode()).isEqualTo(200);
            boolean full = from + 256 <= checkpoint.size();
            assertThat(tile.headers().firstValue("Cache-Control").orElse("").contains("immutable"))
                    .as("tile " + from)
                    .isEqualTo(full);
            for (var line : tile.body().split("\n", -1))
                if (!line.isEmpty()) tree.append(Hash.SM3.leaf(line.getBytes(StandardCharsets.UTF_8)));
            assertThat(tile.body()).endsWith("\n").doesNotContain("person1");
        }
        assertThat(tree.root()).isEqualTo(checkpoint.root());
    }

    @Test
    void whatIsNotThereIsMissing() throws Exception {
        var beyond =
                Checkpoint.parse(get("/ledger/checkpoint").body()).orThrow().size() / 256 * 256 + 256;
        for (var from : List.of("1", "255", "-256", "x", "0256", "99999999999999999999", String.valueOf(beyond)))
            assertThat(get("/ledger/lines/" + from).statusCode()).as(from).isEqualTo(404);
    }

    private static Tree tree(int size, int changedAt) {
        var tree = new Tree(Hash.SM3);
        for (int i = 0; i < size; i++)
            tree.append(Hash.SM3.leaf(((i >= changedAt ? "other " : "line ") + i).getBytes(StandardCharsets.UTF_8)));
        return tree;
    }

    private static Witness.Request request(Tree tree, long old, long size, List<Digest> proof, SigningKey by) {
        var root = tree.proofs().root(size);
        return new Witness.Request(
                old,
                proof,
                Checkpoint.unsigned(by.publicKey().name(), size, root).signedBy(by));
    }

    /// One who holds the ledger's real key offers 1,000 forks and rollbacks: none is co-signed, the evidence is kept,
    /// and the honest ledger goes on.
    @Test
    void theWitnessIsNotTalkedIntoAnotherHistory() throws Exception {
        var truth = tree(130, 130);
        var first = ask(request(truth, 0, 60, List.of(), UPPER).text());
        assertThat(first.statusCode()).isEqualTo(200);
        var offered = request(truth, 0, 60, List.of(), UPPER).checkpoint();
        var cosigned = Checkpoint.parse(offered.text() + first.body()).orThrow();
        var witness = Sm.publicKey(get("/witness/key").body()).orThrow();
        assertThat(cosigned.cosignedAt(witness)).isPresent();

        assertThat(ask("nothing of the kind").statusCode()).isEqualTo(400);
        var thief = key("upper.example/ledger");
        assertThat(ask(request(truth, 60, 70, truth.proofs().consistency(60, 70), thief)
                                .text())
                        .statusCode())
                .isEqualTo(403);
        var unknown = key("unknown.example/ledger");
        assertThat(ask(request(truth, 0, 70, List.of(), unknown).text()).statusCode())
                .isEqualTo(404);
        var behind = ask(request(truth, 0, 70, List.of(), UPPER).text());
        assertThat(behind.statusCode()).isEqualTo(409);
        assertThat(behind.body()).isEqualTo("60\n");
        assertThat(behind.headers().firstValue("Content-Type").orElse("")).startsWith("text/x.tlog.size");

        var random = new Random(9);
        var answers = new TreeMap<Integer, Integer>();
        var app = house.app().publication();
        for (int i = 0; i < 1000; i++) {
            var lie = tree(130, random.nextInt(60));
            int kind = random.nextInt(3);
            int size = kind == 0 ? 61 + random.nextInt(60) : kind == 1 ? 60 : random.nextInt(60);
            var proof = switch (random.nextInt(3)) {
                case 0 -> List.<Digest>of();
                case 1 -> truth.proofs().consistency(60, Math.max(60, size));
                default -> lie.proofs().consistency(Math.min(60, size), Math.max(60, size));
            };
            var text = request(lie, 60, size, proof, UPPER).text();
            // the first hundred over the wire; strangers are slowed down after that
            int status = i < 100
                    ? ask(text).statusCode()
                    : app.addCheckpoint(text.getBytes(StandardCharsets.UTF_8), Instant.now())
                            .status();
            answers.merge(status, 1, Integer::sum);
        }
        assertThat(answers.keySet()).as(answers.toString()).isSubsetOf(409, 422);
        try (var evidence = Files.list(folder.resolve("witness/evidence"))) {
            assertThat(evidence.count()).isGreaterThan(100);
        }
        assertThat(ask(request(truth, 60, 130, truth.proofs().consistency(60, 130), UPPER)
                                .text())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theRegisterIsReadFromTheFolder() {
        assertThat(Keys.open(folder).witnessed())
                .extracting(it -> it.name())
                .containsExactlyInAnyOrder("county.example/ledger", "upper.example/ledger");
        assertThat(Keys.open(folder).published("ledger")).startsWith("shuzhi/ledger\n-----BEGIN PUBLIC KEY-----");
    }

    /// Two houses: the second asks the witness of the first, over HTTP, with the key it was given. A witness that
    /// could not be reached co-signs the same checkpoint later.
    @Test
    void aLedgerIsWitnessedByAnotherBody() throws Exception {
        var asked = Files.createDirectories(county.resolve("witness/asked"));
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.writeString(
                asked.resolve("city.pub"),
                "http://127.0.0.1:" + port + "\n" + get("/witness/key").body());
        var witness = Sm.publicKey(get("/witness/key").body()).orThrow();
        try (var other = House.open(county)) {
            var alone = other.app().sign();
            assertThat(alone.cosignedAt(witness)).as("nobody answers").isEmpty();
            var line = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            line.createContext("/", exchange -> {
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                try (exchange) {
                    var answer = ask(body);
                    var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(answer.statusCode(), bytes.length);
                    exchange.getResponseBody().write(bytes);
                } catch (Exception e) {
                    throw new IOException(e);
                }
            });
            line.start();
            try {
                assertThat(other.app().sign().cosignedAt(witness))
                        .as("the line is back")
                        .isPresent();
                other.app()
                        .ask(Request.of(
                                "dossier",
                                "more",
                                KillChild.submit(Catalogue.items().get(4).code()),
                                Actor.applicant("more")));
                var grown = other.app().sign();
                assertThat(grown.size()).isGreaterThan(alone.size());
                assertThat(grown.cosignedAt(witness)).as("the ledger grew").isPresent();
            } finally {
                line.stop(0);
            }
        }
    }
}
