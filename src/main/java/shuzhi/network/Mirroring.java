package shuzhi.network;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.database.Mirrors;
import shuzhi.database.Query;
import shuzhi.exchange.Mirror;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.proof.SigningKey;
import shuzhi.proof.Sm;
import shuzhi.proof.Witness;

/// Follows the ledgers of all registered nodes (节点跟随), side by side, so that one that does not answer keeps no other
/// waiting.
public final class Mirroring implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mirroring.class);

    private final Views views;
    private final Mirrors mirrors;
    private final SigningKey cosigner;
    private final Witness.Memory memory;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, Mirror> byFile = new HashMap<>();

    /// @param cosigner the witness key of this house
    /// @param memory what its witness remembers
    public Mirroring(Query query, SigningKey cosigner, Witness.Memory memory) {
        this.views = new Views(query);
        this.mirrors = new Mirrors(query);
        this.cosigner = cosigner;
        this.memory = memory;
    }

    /// Asks every node once; returns what has to be put on record. Asking again before it is gives the same ids.
    public synchronized List<Request> follow(Instant now) {
        var nodes = views.nodes().stream().filter(it -> !it.removed()).toList();
        if (nodes.isEmpty()) return List.of();
        var requests = new ArrayList<Request>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Optional<Request>>>();
            for (var it : nodes) {
                // looked up here: the threads must not wait for the lock that this one holds
                var mirror = mirror(it);
                asked.add(threads.submit(() -> mirror.follow(now).map(fault -> accuse(it, fault))));
            }
            for (var it : asked) answer(it).ifPresent(requests::add);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return requests;
    }

    /// One node that cannot be followed does not keep the others from being followed.
    private static Optional<Request> answer(Future<Optional<Request>> asked) throws InterruptedException {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            LOG.error("a node could not be followed", e);
            return Optional.empty();
        }
    }

    private Mirror mirror(Views.Node it) {
        return byFile.computeIfAbsent(
                it.file(),
                file -> new Mirror(
                        file, it.address(), Sm.publicKey(it.key()).orThrow(), mirrors, client, cosigner, memory));
    }

    private static Request accuse(Views.Node node, Mirror.Fault it) {
        var command = new shuzhi.network.node.Command.Accuse(
                node.name(), it.kind().name(), it.size(), it.held(), it.offered());
        return Request.of("node", command.file(), command, Actor.SYSTEM)
                .withId("accuse:" + node.name() + ":" + it.kind() + ":" + it.size() + ":" + it.offered());
    }

    @Override
    public void close() {
        client.close();
    }
}
