package shuzhi.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/// The tree over lines that are stored elsewhere (稀疏杂凑树): of a full tile it remembers the root alone, one digest for
/// 256 lines; what lies inside a tile is computed again from its lines when a proof asks for it. Not for many threads.
public final class SparseTree implements Nodes {
    private final Hash hash;
    private final LongFunction<List<Digest>> leaves;
    private final Tree above;
    private final List<Digest> last = new ArrayList<>(Tiles.WIDTH);

    /// @param leaves reads the leaves of a full tile again, by its number
    public SparseTree(Hash hash, LongFunction<List<Digest>> leaves) {
        this.hash = hash;
        this.leaves = leaves;
        this.above = new Tree(hash);
    }

    public void append(Digest leaf) {
        last.add(leaf);
        if (last.size() < Tiles.WIDTH) return;
        above.append(Tiles.fold(hash, last));
        last.clear();
    }

    public long size() {
        return above.size() * Tiles.WIDTH + last.size();
    }

    @Override
    public Digest node(int level, long index) {
        if (level >= Tiles.HEIGHT) return above.node(level - Tiles.HEIGHT, index);
        long first = index << level;
        long tile = first / Tiles.WIDTH;
        int at = (int) (first % Tiles.WIDTH);
        var inside = tile == above.size() ? last : leaves.apply(tile);
        return Tiles.fold(hash, inside.subList(at, at + (1 << level)));
    }

    public Proofs proofs() {
        return new Proofs(hash, this);
    }
}
