package shuzhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.database.Mirrors;
import shuzhi.database.Mirrors.Standing;
import shuzhi.ledger.Line;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Digest;
import shuzhi.proof.Failure;
import shuzhi.proof.Hash;
import shuzhi.proof.Policy;
import shuzhi.proof.PublicKey;
import shuzhi.proof.SigningKey;
import shuzhi.proof.SparseTree;
import shuzhi.proof.Verdict;
import shuzhi.proof.Witness;

/// Mirrors the ledger of one lower node (下级台账镜像): fetches its newest checkpoint and the tiles of public lines that are
/// not here yet, computes the root of all lines held, and co-signs only a checkpoint that they prove. An interrupted
/// fetch goes on where it stopped; a ledger that was rewritten, cut or forked is refused and the evidence kept (T4,
/// T5).
public final class Mirror {
    private static final Logger LOG = LoggerFactory.getLogger(Mirror.class);
    /// Lines in a tile; a full tile never changes.
    private static final int WIDTH = 256;
    /// More in one go would keep the other nodes waiting.
    private static final int TILES_AT_ONCE = 400;
    private static final int TILE_MAX = 32 << 20;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final String node;
    private final String address;
    private final PublicKey key;
    private final Mirrors mirrors;
    private final HttpClient client;
    private final SigningKey cosigner;
    private final Witness witness;
    private @Nullable SparseTree known;
    private long sent = -1;

    /// @param node the name under which its lines are kept
    /// @param address of the other house, without a slash at the end
    /// @param key of its ledger, as it was registered; never fetched
    /// @param cosigner the witness key of this house
    public Mirror(
            String node,
            String address,
            PublicKey key,
            Mirrors mirrors,
            HttpClient client,
            SigningKey cosigner,
            Witness.Memory memory) {
        this.node = node;
        this.address = address;
        this.key = key;
        this.mirrors = mirrors;
        this.client = client;
        this.cosigner = cosigner;
        this.witness = new Witness(cosigner, List.of(Policy.of(key)), memory);
    }

    /// How a mirror stands (镜像状态).
    public enum State {
        /// Everything the node has published is here and proved.
        CURRENT,
        /// More lines are on their way.
        BEHIND,
        /// The node cannot be reached; it will be asked again.
        UNREACHABLE,
        /// What the node shows does not continue what it had shown before.
        REFUSED
    }

    /// What a node showed that does not fit what it had shown before.
    public record Fault(Failure.Kind kind, long size, String held, String offered) {}

    /// Asks the node once; keeps what came of it. Returns the fault if the node is refused.
    public synchronized Optional<Fault> follow(Instant now) {
        var before = mirrors.standing(node)
                .orElse(new Standing(node, 0, "", Optional.empty(), now, 0, State.BEHIND.name(), ""));
        try {
            var fault = follow(before, now);
            mirrors.standing(node).ifPresent(this::send);
            return fault;
        } catch (IOException e) {
            told(before, now, before.offered(), State.UNREACHABLE, String.valueOf(e.getMessage()));
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<Fault> follow(Standing before, Instant now) throws IOException, InterruptedException {
        var parsed =
                Checkpoint.parse(new String(get("/ledger/checkpoint"), UTF_8)).then(Policy.of(key)::check);
        if (parsed instanceof Verdict.Fails<Checkpoint>(var why))
            return refused(before, now, before.offered(), new Fault(why.kind(), 0, root(before.size()), ""));
        var offered = parsed.orThrow();
        var tree = tree();
        if (offered.size() < before.size())
            return refused(before, now, offered.size(), fault(Failure.Kind.ROLLED_BACK, offered, before.size()));
        int tiles = 0;
        while (tree.size() < offered.size()) {
            if (tiles++ == TILES_AT_ONCE) {
                told(before, now, offered.size(), State.BEHIND, "");
                return Optional.empty();
            }
            long first = tree.size() / WIDTH * WIDTH;
            var wrong = take(first, get("/ledger/lines/" + first), tree);
            if (wrong.isPresent()) {
                forgetUnproved(before.size());
                return refused(before, now, offered.size(), fault(wrong.get(), offered, before.size()));
            }
        }
        if (!tree.proofs().root(offered.size()).equals(offered.root())) {
            forgetUnproved(before.size());
            return refused(before, now, offered.size(), fault(Failure.Kind.FORKED, offered, before.size()));
        }
        return proved(before, now, offered, tree);
    }

    /// The lines held give the root of the checkpoint: co-sign it, unless the witness of this house knows better.
    private Optional<Fault> proved(Standing before, Instant now, Checkpoint offered, SparseTree tree) {
        if (offered.size() == before.size() && !before.note().isEmpty()) {
            told(before, now, offered.size(), State.CURRENT, "");
            return Optional.empty();
        }
        long old = witness.last(offered.origin()).map(Checkpoint::size).orElse(0L);
        if (old > offered.size())
            return refused(before, now, offered.size(), fault(Failure.Kind.ROLLED_BACK, offered, old));
        var proof = tree.proofs().consistency(old, offered.size());
        return switch (witness.witness(new Witness.Request(old, proof, offered), now)) {
            case Verdict.Fails<Checkpoint.Signature>(var why) ->
                refused(before, now, offered.size(), fault(why.kind(), offered, before.size()));
            case Verdict.Holds<Checkpoint.Signature>(var signature) -> {
                mirrors.keep(new Standing(
                        node,
                        offered.size(),
                        offered.with(signature).text(),
                        Optional.of(now),
                        now,
                        offered.size(),
                        State.CURRENT.name(),
                        ""));
                yield Optional.empty();
            }
        };
    }

    /// Takes a tile: what is here already must stand in it unchanged, and every line must say its own position.
    private Optional<Failure.Kind> take(long first, byte[] tile, SparseTree tree) throws IOException {
        var held = mirrors.tile(node, first);
        boolean same = tile.length >= held.length && Arrays.equals(held, 0, held.length, tile, 0, held.length);
        if (!same) return Optional.of(Failure.Kind.FORKED);
        var lines = lines(Arrays.copyOfRange(tile, held.length, tile.length));
        if (lines.isEmpty() || tile[tile.length - 1] != '\n')
            throw new IOException("the tile at " + first + " is cut off");
        long position = tree.size();
        for (var line : lines) if (!says(line, position++)) return Optional.of(Failure.Kind.WRONG_POSITION);
        mirrors.keep(node, first, tile);
        for (var line : lines) tree.append(Hash.SM3.leaf(line));
        return Optional.empty();
    }

    private static boolean says(byte[] line, long position) {
        try {
            return Line.read(line).position() == position;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /// The lines of some tiles, without their newlines.
    public static List<byte[]> lines(byte[] bytes) {
        var lines = new ArrayList<byte[]>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++)
            if (bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, start, i));
                start = i + 1;
            }
        return lines;
    }

    /// The tree over all lines held, proved or not.
    private SparseTree tree() {
        var it = known;
        if (it != null) return it;
        var tree = new SparseTree(Hash.SM3, this::leaves);
        for (var first : mirrors.tiles(node))
            for (var line : lines(mirrors.tile(node, first))) tree.append(Hash.SM3.leaf(line));
        known = tree;
        return tree;
    }

    private List<Digest> leaves(long tile) {
        return lines(mirrors.tile(node, tile * WIDTH)).stream()
                .map(it -> Hash.SM3.leaf(it))
                .toList();
    }

    /// Lines that came with a checkpoint they do not prove are not kept.
    private void forgetUnproved(long size) {
        long first = size / WIDTH * WIDTH;
        var last = lines(mirrors.tile(node, first));
        mirrors.drop(node, first);
        int proved = (int) (size - first);
        if (proved > 0 && last.size() >= proved) {
            var kept = new java.io.ByteArrayOutputStream();
            for (var line : last.subList(0, proved)) {
                kept.writeBytes(line);
                kept.write('\n');
            }
            mirrors.keep(node, first, kept.toByteArray());
        }
        known = null;
    }

    private Fault fault(Failure.Kind kind, Checkpoint offered, long held) {
        // The witness, when it knows an earlier checkpoint, keeps both as evidence; without a proof it signs nothing.
        witness.last(offered.origin())
                .filter(it -> !it.root().equals(offered.root()))
                .ifPresent(it -> witness.witness(new Witness.Request(it.size(), List.of(), offered), Instant.EPOCH));
        return new Fault(kind, offered.size(), root(held), offered.root().hex());
    }

    private String root(long size) {
        var tree = tree();
        return size == 0 || size > tree.size() ? "" : tree.proofs().root(size).hex();
    }

    private Optional<Fault> refused(Standing before, Instant now, long offered, Fault fault) {
        told(before, now, offered, State.REFUSED, fault.kind().name());
        return Optional.of(fault);
    }

    private void told(Standing before, Instant now, long offered, State state, String why) {
        mirrors.keep(
                new Standing(node, before.size(), before.note(), before.proved(), now, offered, state.name(), why));
    }

    /// Brings the co-signed checkpoint to the node (会签送达). One that does not know this house as its upper house
    /// refuses it, and one that cannot be reached gets it the next time; neither changes how the mirror stands.
    private void send(Standing it) {
        if (it.note().isEmpty() || it.size() == sent) return;
        var request = HttpRequest.newBuilder(URI.create(address + "/ledger/cosignature"))
                .timeout(TIMEOUT)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(it.note()))
                .build();
        try {
            if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) sent = it.size();
        } catch (IOException e) {
            LOG.debug("the co-signature did not reach {}", node, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(TIMEOUT)
                .build();
        var response = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) throw new IOException(path + ": " + response.statusCode());
            var bytes = body.readNBytes(TILE_MAX);
            if (bytes.length == TILE_MAX) throw new IOException(path + ": longer than a tile can be");
            return bytes;
        }
    }

    /// The witness key of this house, under which it co-signs.
    public PublicKey cosigner() {
        return cosigner.publicKey();
    }
}
