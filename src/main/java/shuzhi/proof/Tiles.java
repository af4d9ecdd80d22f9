package shuzhi.proof;

import java.util.ArrayList;
import java.util.List;

/// The tree cut into tiles of 256 digests (分片), as C2SP tlog-tiles cuts it. Full tiles never change, so any cache,
/// mirror or table row can hold them. Tile (0, n) holds the leaves 256·n … 256·n+255; tile (1, n) the roots of the
/// full tiles of level 0, and so on.
///
/// @param source where stored tiles are read
public record Tiles(Hash hash, Source source) implements Nodes {
    /// Levels of the tree inside one tile.
    public static final int HEIGHT = 8;

    /// Digests in a full tile.
    public static final int WIDTH = 1 << HEIGHT;

    /// Reads a stored tile: its digests one after the other, 32 bytes each, at least as many as were written last.
    @FunctionalInterface
    public interface Source {
        byte[] tile(int level, long index);
    }

    /// The address of a tile.
    ///
    /// @param width digests in it, 1 … 256
    public record Tile(int level, long index, int width) {
        /// The path of C2SP tlog-tiles, for instance `tile/0/x001/067` or `tile/1/000.p/12`.
        public String path() {
            var groups = new StringBuilder("%03d".formatted(index % 1000));
            for (long rest = index / 1000; rest > 0; rest /= 1000) groups.insert(0, "x%03d/".formatted(rest % 1000));
            return "tile/" + level + "/" + groups + (width == WIDTH ? "" : ".p/" + width);
        }
    }

    /// The tiles that are new or wider after the tree grew.
    public static List<Tile> grown(long from, long to) {
        if (from < 0 || from > to) throw new IllegalArgumentException("a tree only grows: " + from + ", " + to);
        var tiles = new ArrayList<Tile>();
        for (int level = 0; to >> HEIGHT * level > 0 && HEIGHT * level < Long.SIZE; level++) {
            long old = from >> HEIGHT * level;
            long now = to >> HEIGHT * level;
            if (old == now) continue;
            for (long index = old / WIDTH; index * WIDTH < now; index++)
                tiles.add(new Tile(level, index, (int) Math.min(WIDTH, now - index * WIDTH)));
        }
        return tiles;
    }

    /// @throws IllegalStateException when the stored tile is too short: the store is damaged
    @Override
    public Digest node(int level, long index) {
        int inner = level % HEIGHT;
        long first = index << inner;
        int at = (int) (first % WIDTH);
        var digests = digests(level / HEIGHT, first / WIDTH);
        if (digests.size() < at + (1 << inner))
            throw new IllegalStateException("tile " + level / HEIGHT + "/" + first / WIDTH + " is too short");
        return fold(hash, digests.subList(at, at + (1 << inner)));
    }

    private List<Digest> digests(int level, long index) {
        return digests(source.tile(level, index));
    }

    static List<Digest> digests(byte[] tile) {
        var digests = new ArrayList<Digest>(tile.length / Digest.LENGTH);
        for (int at = 0; at + Digest.LENGTH <= tile.length; at += Digest.LENGTH)
            digests.add(Digest.of(tile, at, at + Digest.LENGTH));
        return digests;
    }

    /// The root of a complete subtree over as many digests as a power of two.
    static Digest fold(Hash hash, List<Digest> row) {
        var nodes = row;
        while (nodes.size() > 1) {
            var above = new ArrayList<Digest>(nodes.size() / 2);
            for (int i = 0; i < nodes.size(); i += 2) above.add(hash.node(nodes.get(i), nodes.get(i + 1)));
            nodes = above;
        }
        return nodes.getFirst();
    }
}
