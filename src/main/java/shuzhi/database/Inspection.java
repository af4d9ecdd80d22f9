package shuzhi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import shuzhi.ledger.Book;
import shuzhi.ledger.Ledger;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Digest;
import shuzhi.proof.Frontier;
import shuzhi.proof.Hash;
import shuzhi.proof.Policy;
import shuzhi.proof.Tiles;
import shuzhi.words.Text;

/// Goes through a whole stored ledger (台账检验): every line against its stored hash, every private part against its
/// commitment, positions without gaps, the root against the head and against the newest signed checkpoint.
public final class Inspection {
    private static final int STEP = 4_096;
    private static final byte[] NOTHING = {};

    private Inspection() {}

    /// What does not hold, and at which position; -1 when it concerns the whole.
    public record Fault(String kind, long position, Text text) {}

    /// @param entries how many were gone through
    /// @param checkpoint size of the checkpoint they were compared with; 0 for none
    public record Result(Optional<Fault> fault, long entries, long checkpoint) {}

    /// @param policy whose signature the checkpoint must bear
    public static Result run(Connection connection, Ledger ledger, Book.Head head, Policy policy, LongConsumer progress)
            throws SQLException {
        var checkpoint = Notary.last(connection);
        if (checkpoint.isPresent() && !policy.check(checkpoint.get()).ok())
            return failed(
                    0,
                    fault(
                            "CHECKPOINT_NOT_SIGNED",
                            -1,
                            "最新检查点的签名不成立",
                            "the newest checkpoint is not signed by this key"));
        var tiles = Notary.tiles(connection);
        var frontier = Frontier.empty(Hash.SM3);
        long covered = checkpoint.map(Checkpoint::size).orElse(0L);
        var atCheckpoint = Optional.<Digest>empty();
        long stored = count(connection);
        for (long from = 0; from < Math.max(head.size(), stored); from += STEP) {
            var rows = new ArrayList<Book.Row>();
            SqlBook.lines(connection, from, from + STEP, rows::add);
            var examined = examine(rows, ledger, tiles, covered);
            var leaves = new ArrayList<Digest>(rows.size());
            long expected = from;
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                if (row.position() != expected)
                    return failed(
                            expected,
                            fault("MISSING", expected, "缺少账页 " + expected, "entry " + expected + " is missing"));
                if (expected >= head.size())
                    return failed(
                            expected, fault("ADDED", expected, "多出账页 " + expected, "entry " + expected + " was added"));
                if (examined.get(i).fault().isPresent())
                    return failed(expected, examined.get(i).fault().get());
                leaves.add(examined.get(i).leaf());
                expected++;
                if (expected == covered)
                    atCheckpoint = Optional.of(frontier.append(leaves).root());
            }
            frontier = frontier.append(leaves);
            if (expected < Math.min(from + STEP, head.size()))
                return failed(
                        expected, fault("MISSING", expected, "缺少账页 " + expected, "entry " + expected + " is missing"));
            progress.accept(expected);
        }
        if (covered > head.size())
            return failed(
                    head.size(),
                    fault("CUT", head.size(), "台账比已签名的检查点短", "the ledger is shorter than its signed checkpoint"));
        if (checkpoint.isPresent()
                && covered > 0
                && !atCheckpoint.equals(Optional.of(checkpoint.get().root())))
            return failed(
                    covered, fault("ROOT_DIFFERS", -1, "树根与签名检查点不符", "the root is not that of the signed checkpoint"));
        if (!frontier.root().equals(head.root()))
            return failed(
                    head.size(),
                    fault(
                            "ROOT_DIFFERS",
                            covered,
                            "账页 " + covered + " 之后有改动",
                            "something after entry " + covered + " was changed"));
        return new Result(Optional.empty(), head.size(), covered);
    }

    /// @param fault what does not hold in the row itself
    private record Examined(Digest leaf, Optional<Fault> fault) {}

    /// Keys and stored hashes are read once for all these rows; then all processors look at them.
    private static List<Examined> examine(List<Book.Row> rows, Ledger ledger, Tiles tiles, long covered) {
        var examiner = ledger.examiner(rows);
        var stored = new HashMap<Long, byte[]>();
        for (var row : rows)
            if (row.position() < covered)
                stored.computeIfAbsent(
                        row.position() / Tiles.WIDTH, it -> tiles.source().tile(0, it));
        return rows.parallelStream()
                .map(row -> {
                    var leaf = Hash.SM3.leaf(row.line());
                    return new Examined(leaf, inspect(row, leaf, examiner, stored, covered));
                })
                .toList();
    }

    private static Optional<Fault> inspect(
            Book.Row row, Digest leaf, Ledger.Examiner examiner, Map<Long, byte[]> stored, long covered) {
        long position = row.position();
        if (position < covered && !leaf.equals(hash(stored.getOrDefault(position / Tiles.WIDTH, NOTHING), position)))
            return Optional.of(fault(
                    "CHANGED",
                    position,
                    "账页 " + position + " 的公开行被改动",
                    "the public line of entry " + position + " was changed"));
        try {
            return examiner.fault(row)
                    .map(why ->
                            fault("CHANGED", position, "账页 " + position + "：" + why, "entry " + position + ": " + why));
        } catch (RuntimeException e) {
            return Optional.of(
                    fault("UNREADABLE", position, "账页 " + position + " 不能读取", "entry " + position + " cannot be read"));
        }
    }

    private static Digest hash(byte[] tile, long position) {
        int at = (int) (position % Tiles.WIDTH) * Digest.LENGTH;
        if (tile.length < at + Digest.LENGTH) return Hash.SM3.empty();
        return Digest.of(Arrays.copyOfRange(tile, at, at + Digest.LENGTH));
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select position + 1 from entry order by position desc limit 1")) {
            return result.next() ? result.getLong(1) : 0L;
        }
    }

    private static Fault fault(String kind, long position, String zh, String en) {
        return new Fault(kind, position, new Text(zh, en));
    }

    private static Result failed(long entries, Fault fault) {
        return new Result(Optional.of(fault), entries, 0);
    }
}
