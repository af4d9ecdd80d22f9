package shuzhi.database;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The public lines of other houses as they were fetched (台账镜像), and how far each mirror has come.
public final class Mirrors {
    private final Query query;

    public Mirrors(Query query) {
        this.query = query;
    }

    /// How far a mirror has come.
    ///
    /// @param size lines under the last checkpoint that was proved from the lines held here
    /// @param note that checkpoint, with the co-signature of this house; empty before the first
    /// @param proved when it was proved
    /// @param tried when the node was last asked
    /// @param offered the size that the node stated then
    public record Standing(
            String node,
            long size,
            String note,
            Optional<Instant> proved,
            Instant tried,
            long offered,
            String state,
            String why) {}

    private static final String STANDING =
            "select node, size, note, proved, tried, offered, state, why from mirror ";

    public Optional<Standing> standing(String node) {
        return query.one(Standing.class, STANDING + "where node = :node", Map.of("node", node));
    }

    public void keep(Standing it) {
        query.change(
                "insert into mirror (node, size, note, proved, tried, offered, state, why)"
                        + " values (:node, :size, :note, :proved, :tried, :offered, :state, :why)"
                        + " on conflict (node) do update set size = excluded.size, note = excluded.note,"
                        + " proved = excluded.proved, tried = excluded.tried, offered = excluded.offered,"
                        + " state = excluded.state, why = excluded.why",
                Map.of(
                        "node", it.node(),
                        "size", it.size(),
                        "note", it.note(),
                        "proved", it.proved().map(SqlBook::at),
                        "tried", it.tried(),
                        "offered", it.offered(),
                        "state", it.state(),
                        "why", it.why()));
    }

    private record Tile(byte[] lines) {}

    private record First(long first) {}

    /// Where the tiles of a node begin, in order.
    public List<Long> tiles(String node) {
        return query
                .rows(First.class, "select first from mirror_tile where node = :node order by first", Map.of("node", node))
                .stream()
                .map(First::first)
                .toList();
    }

    /// The lines of a tile, each with its newline; empty when it is not here.
    public byte[] tile(String node, long first) {
        return query.one(
                        Tile.class,
                        "select lines from mirror_tile where node = :node and first = :first",
                        Map.of("node", node, "first", first))
                .map(Tile::lines)
                .orElse(new byte[0]);
    }

    public void keep(String node, long first, byte[] lines) {
        query.change(
                "insert into mirror_tile (node, first, lines) values (:node, :first, :lines)"
                        + " on conflict (node, first) do update set lines = excluded.lines",
                Map.of("node", node, "first", first, "lines", lines));
    }

    /// Forgets the tiles from there on: lines that no checkpoint proved.
    public void drop(String node, long first) {
        query.change(
                "delete from mirror_tile where node = :node and first >= :first",
                Map.of("node", node, "first", first));
    }
}
