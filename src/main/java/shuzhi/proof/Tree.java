package shuzhi.proof;

import java.util.ArrayList;
import java.util.List;

/// A whole hash tree in memory (杂凑树): for a bundle, a test, a small ledger. It only grows.
/// The writer needs no more than a [Frontier]; proofs over a large ledger come from [Tiles]. Not for many threads.
public final class Tree implements Nodes {
    private final Hash hash;
    private final List<List<Digest>> levels = new ArrayList<>();

    public Tree(Hash hash) {
        this.hash = hash;
        levels.add(new ArrayList<>());
    }

    public void append(Digest leaf) {
        var node = leaf;
        for (int level = 0; ; level++) {
            if (level == levels.size()) levels.add(new ArrayList<>());
            var row = levels.get(level);
            row.add(node);
            if (row.size() % 2 == 1) return;
            node = hash.node(row.get(row.size() - 2), row.getLast());
        }
    }

    public long size() {
        return levels.getFirst().size();
    }

    @Override
    public Digest node(int level, long index) {
        return levels.get(level).get(Math.toIntExact(index));
    }

    public Proofs proofs() {
        return new Proofs(hash, this);
    }

    public Digest root() {
        return proofs().root(size());
    }
}
