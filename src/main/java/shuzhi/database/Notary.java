package shuzhi.database;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.ledger.Book;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Digest;
import shuzhi.proof.Hash;
import shuzhi.proof.Proofs;
import shuzhi.proof.PublicKey;
import shuzhi.proof.Receipt;
import shuzhi.proof.SigningKey;
import shuzhi.proof.Tiles;

/// Signs the ledger (签证员): before signing, the root is computed by a second path, from the stored lines through tiles;
/// a ledger whose two roots differ is never signed.
public final class Notary {
    private static final Logger LOG = LoggerFactory.getLogger(Notary.class);
    private static final int TILES_KEPT = 512;

    private final SqlBook.Connections connections;
    private final SigningKey key;
    private final List<Cosigner> cosigners;

    /// @param cosigners who is asked for a co-signature of every checkpoint
    public Notary(SqlBook.Connections connections, SigningKey key, List<Cosigner> cosigners) {
        this.connections = connections;
        this.key = key;
        this.cosigners = List.copyOf(cosigners);
    }

    /// The stored lines do not give the root that the writer computed: somebody changed the ledger.
    public static final class Tampered extends RuntimeException {
        Tampered(long size) {
            super("the stored lines of " + size + " entries do not give the root of the ledger; nothing was signed");
        }
    }

    /// Signs the ledger up to this head, unless that is done already.
    public synchronized Checkpoint sign(Book.Head head, Instant now) {
        try (var connection = connections.open()) {
            connection.setAutoCommit(false);
            var last = last(connection);
            if (last.isPresent() && last.get().size() == head.size()) return completed(connection, last.get(), now);
            var proofs = new Proofs(
                    Hash.SM3, grow(connection, last.map(Checkpoint::size).orElse(0L), head.size()));
            if (!proofs.root(head.size()).equals(head.root())) throw new Tampered(head.size());
            var signed = Checkpoint.unsigned(key.publicKey().name(), head.size(), head.root())
                    .signedBy(key);
            signed = cosigned(signed, proofs, now);
            keep(connection, signed, now);
            connection.commit();
            return signed;
        } catch (SQLException e) {
            throw new Database.Failed("the checkpoint could not be signed", e);
        }
    }

    /// Who could not be reached when this was signed is asked again.
    private Checkpoint completed(Connection connection, Checkpoint last, Instant now) throws SQLException {
        var more = cosigned(last, new Proofs(Hash.SM3, tiles(connection)), now);
        if (more.equals(last)) return last;
        try (var statement = connection.prepareStatement("update checkpoint set note = ? where size = ?")) {
            statement.setString(1, more.text());
            statement.setLong(2, more.size());
            statement.executeUpdate();
        }
        connection.commit();
        return more;
    }

    /// What is missing of the co-signatures is asked for, of all at once: nobody who is slow keeps the others waiting.
    private Checkpoint cosigned(Checkpoint signed, Proofs proofs, Instant now) {
        var missing = cosigners.stream()
                .filter(it -> signed.cosignedAt(it.key()).isEmpty())
                .toList();
        var all = signed;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = missing.stream()
                    .map(it -> threads.submit(
                            () -> it.cosign(signed, old -> consistency(proofs, old, signed.size()), now)))
                    .toList();
            for (int i = 0; i < missing.size(); i++) {
                var answer = asked.get(i).get();
                if (answer.isEmpty()) continue;
                var more = all.with(answer.get());
                if (more.cosignedAt(missing.get(i).key()).isPresent()) all = more;
                else
                    LOG.error(
                            "what {} answered is no co-signature of it",
                            missing.get(i).key().name());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a witness could not be asked", e.getCause());
        }
        return all;
    }

    /// The proofs read from one connection.
    private static List<Digest> consistency(Proofs proofs, long from, long to) {
        synchronized (proofs) {
            return proofs.consistency(from, to);
        }
    }

    /// Writes the tiles that are new or wider.
    private static Tiles grow(Connection connection, long from, long to) throws SQLException {
        var tiles = tiles(connection);
        for (var tile : Tiles.grown(from, to)) {
            var hashes = new ByteArrayOutputStream(tile.width() * Digest.LENGTH);
            long first = tile.index() * Tiles.WIDTH;
            if (tile.level() == 0)
                SqlBook.lines(
                        connection,
                        first,
                        first + tile.width(),
                        row -> hashes.writeBytes(Hash.SM3.leaf(row.line()).bytes()));
            else
                for (long i = first; i < first + tile.width(); i++) {
                    int below = Tiles.HEIGHT * tile.level() - 1;
                    hashes.writeBytes(Hash.SM3
                            .node(tiles.node(below, 2 * i), tiles.node(below, 2 * i + 1))
                            .bytes());
                }
            store(connection, tile, hashes.toByteArray());
        }
        return tiles;
    }

    private static void store(Connection connection, Tiles.Tile tile, byte[] hashes) throws SQLException {
        var sql = "insert into tile (level, index, hashes) values (?, ?, ?)"
                + " on conflict (level, index) do update set hashes = excluded.hashes";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, tile.level());
            statement.setLong(2, tile.index());
            statement.setBytes(3, hashes);
            statement.executeUpdate();
        }
    }

    /// The stored tiles.
    public static Tiles tiles(Connection connection) {
        return new Tiles(Hash.SM3, (level, index) -> {
            try (var statement = connection.prepareStatement("select hashes from tile where level = ? and index = ?")) {
                statement.setInt(1, level);
                statement.setLong(2, index);
                try (var result = statement.executeQuery()) {
                    return result.next() ? result.getBytes(1) : new byte[0];
                }
            } catch (SQLException e) {
                throw new Database.Failed("a tile cannot be read", e);
            }
        });
    }

    private static void keep(Connection connection, Checkpoint checkpoint, Instant now) throws SQLException {
        var sql = "insert into checkpoint (size, note, signed) values (?, ?, ?) on conflict (size) do nothing";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, checkpoint.size());
            statement.setString(2, checkpoint.text());
            statement.setObject(3, SqlBook.at(now));
            statement.executeUpdate();
        }
    }

    /// Keeps the co-signatures of upper houses under a checkpoint of ours (留存上级会签); false when it is none of ours, or
    /// no good signature of theirs stands under it.
    public synchronized boolean keep(Checkpoint offered, List<PublicKey> uppers) {
        try (var connection = connections.open()) {
            var held = at(connection, offered.size());
            if (held.isEmpty() || !held.get().body().equals(offered.body())) return false;
            var note = held.get();
            for (var upper : uppers)
                if (note.cosignedAt(upper).isEmpty())
                    for (var it : offered.signatures()) if (isBy(upper, offered, it)) note = note.with(it);
            var known = note;
            if (uppers.stream().allMatch(it -> known.cosignedAt(it).isEmpty())) return false;
            try (var statement =
                    connection.prepareStatement("update checkpoint set note = ?, cosigned = true where size = ?")) {
                statement.setString(1, note.text());
                statement.setLong(2, note.size());
                statement.executeUpdate();
            }
            return true;
        } catch (SQLException e) {
            throw new Database.Failed("the co-signature could not be kept", e);
        }
    }

    private static boolean isBy(PublicKey upper, Checkpoint offered, Checkpoint.Signature it) {
        return Checkpoint.unsigned(offered.origin(), offered.size(), offered.root())
                .with(it)
                .cosignedAt(upper)
                .isPresent();
    }

    private static Optional<Checkpoint> at(Connection connection, long size) throws SQLException {
        try (var statement = connection.prepareStatement("select note from checkpoint where size = ?")) {
            statement.setLong(1, size);
            return read(statement);
        }
    }

    /// The newest checkpoint that an upper house has co-signed.
    public Optional<Checkpoint> cosigned() {
        try (var connection = connections.open();
                var statement = connection.prepareStatement(
                        "select note from checkpoint where cosigned order by size desc limit 1")) {
            return read(statement);
        } catch (SQLException e) {
            throw new Database.Failed("the checkpoint cannot be read", e);
        }
    }

    /// The newest signed checkpoint.
    public Optional<Checkpoint> last() {
        try (var connection = connections.open()) {
            return last(connection);
        } catch (SQLException e) {
            throw new Database.Failed("the checkpoint cannot be read", e);
        }
    }

    public static Optional<Checkpoint> last(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select note from checkpoint order by size desc limit 1")) {
            return read(statement);
        }
    }

    private static Optional<Checkpoint> read(PreparedStatement statement) throws SQLException {
        try (var result = statement.executeQuery()) {
            if (!result.next()) return Optional.empty();
            return Optional.of(Checkpoint.parse(result.getString(1)).orThrow());
        }
    }

    /// The receipt of an entry that a signed checkpoint covers; empty while none does.
    public Optional<Receipt> receipt(long position) {
        try (var connection = connections.open()) {
            var checkpoint = last(connection).filter(it -> it.size() > position);
            if (checkpoint.isEmpty()) return Optional.empty();
            var line = new ByteArrayOutputStream();
            SqlBook.lines(connection, position, position + 1, row -> line.writeBytes(row.line()));
            var proof = new Proofs(Hash.SM3, tiles(connection))
                    .inclusion(position, checkpoint.get().size());
            return Optional.of(new Receipt(
                    line.toString(java.nio.charset.StandardCharsets.UTF_8), position, proof, checkpoint.get()));
        } catch (SQLException e) {
            throw new Database.Failed("the receipt cannot be made", e);
        }
    }

    /// The receipts of many entries under one checkpoint, in order: what a small bundle of evidence is made of.
    ///
    /// @param checkpoint signed by this house; covers every position
    public List<Receipt> receipts(Checkpoint checkpoint, SortedSet<Long> positions) {
        var receipts = new ArrayList<Receipt>(positions.size());
        try (var connection = connections.open()) {
            var proofs = new Proofs(Hash.SM3, remembered(tiles(connection)));
            for (var run : runs(positions))
                SqlBook.lines(connection, run.first(), run.last() + 1, row -> {
                    if (!positions.contains(row.position())) return;
                    receipts.add(new Receipt(
                            new String(row.line(), java.nio.charset.StandardCharsets.UTF_8),
                            row.position(),
                            proofs.inclusion(row.position(), checkpoint.size()),
                            checkpoint));
                });
            return receipts;
        } catch (SQLException e) {
            throw new Database.Failed("the receipts cannot be made", e);
        }
    }

    private record Range(long first, long last) {}

    /// Positions that lie close together are read in one go.
    private static List<Range> runs(SortedSet<Long> positions) {
        var runs = new ArrayList<Range>();
        for (var it : positions) {
            boolean near = !runs.isEmpty() && it - runs.getLast().last() < Tiles.WIDTH;
            if (near) runs.set(runs.size() - 1, new Range(runs.getLast().first(), it));
            else runs.add(new Range(it, it));
        }
        return runs;
    }

    /// Proofs of neighbours need the same tiles.
    private static Tiles remembered(Tiles tiles) {
        var known = new LinkedHashMap<Tiles.Tile, byte[]>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Tiles.Tile, byte[]> eldest) {
                return size() > TILES_KEPT;
            }
        };
        return new Tiles(
                Hash.SM3,
                (level, index) -> known.computeIfAbsent(
                        new Tiles.Tile(level, index, Tiles.WIDTH),
                        it -> tiles.source().tile(it.level(), it.index())));
    }
}
