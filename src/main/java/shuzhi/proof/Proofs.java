package shuzhi.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes and checks inclusion and consistency proofs (包含证明、一致性证明), RFC 9162 sections 2.1.3 and 2.1.4.
///
/// @param nodes where complete subtrees are looked up
public record Proofs(Hash hash, Nodes nodes) {
    /// No tree of less than 2^63 leaves needs a longer proof.
    static final int LENGTH_MAX = 64;

    /// The root of the tree of the first `size` leaves.
    public Digest root(long size) {
        return size == 0 ? hash.empty() : range(0, size);
    }

    /// The digests from the leaf's sibling up to the root's child.
    ///
    /// @param index of the leaf, from 0; less than `size`
    public List<Digest> inclusion(long index, long size) {
        if (index < 0 || index >= size) throw new IllegalArgumentException("no leaf " + index + " in " + size);
        var proof = new ArrayList<Digest>();
        path(index, 0, size, proof);
        return proof;
    }

    /// Shows that the tree of the first `second` leaves begins with the tree of the first `first`.
    public List<Digest> consistency(long first, long second) {
        if (first < 0 || first > second) throw new IllegalArgumentException("not in order: " + first + ", " + second);
        var proof = new ArrayList<Digest>();
        if (first > 0) step(first, 0, second, true, proof);
        return proof;
    }

    private void path(long index, long from, long to, List<Digest> proof) {
        if (to - from == 1) return;
        long split = split(from, to);
        if (index < split) {
            path(index, from, split, proof);
            proof.add(range(split, to));
        } else {
            path(index, split, to, proof);
            proof.add(range(from, split));
        }
    }

    /// @param known true while the subtree is the whole old tree, whose root the reader has already
    private void step(long old, long from, long to, boolean known, List<Digest> proof) {
        if (old == to) {
            if (!known) proof.add(range(from, to));
            return;
        }
        long split = split(from, to);
        if (old <= split) {
            step(old, from, split, known, proof);
            proof.add(range(split, to));
        } else {
            step(old, split, to, false, proof);
            proof.add(range(from, split));
        }
    }

    private Digest range(long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return nodes.node(level, from >> level);
        }
        long split = split(from, to);
        return hash.node(range(from, split), range(split, to));
    }

    private static long split(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }

    /// True when `leaf` is leaf number `index` of the tree of `size` leaves with this root.
    /// The proof binds the size only as far as the shape of the path: the checkpoint vouches for the size itself.
    public static boolean includes(Hash hash, Digest leaf, long index, long size, List<Digest> proof, Digest root) {
        if (index < 0 || index >= size || proof.size() > LENGTH_MAX) return false;
        long left = index;
        long last = size - 1;
        var node = leaf;
        for (var next : proof) {
            if (last == 0) return false;
            if ((left & 1) == 1 || left == last) {
                node = hash.node(next, node);
                int up = left == 0 ? 0 : Long.numberOfTrailingZeros(left);
                left >>= up;
                last >>= up;
            } else {
                node = hash.node(node, next);
            }
            left >>= 1;
            last >>= 1;
        }
        return last == 0 && node.equals(root);
    }

    /// True when the tree of `second` leaves begins with the tree of `first` leaves. From the empty tree
    /// only the empty proof counts.
    public static boolean extended(
            Hash hash, long first, Digest firstRoot, long second, Digest secondRoot, List<Digest> proof) {
        if (first < 0 || first > second || proof.size() > LENGTH_MAX) return false;
        if (first == second) return proof.isEmpty() && firstRoot.equals(secondRoot);
        if (first == 0) return proof.isEmpty() && firstRoot.equals(hash.empty());
        var rest = new ArrayList<>(proof);
        if (Long.bitCount(first) == 1) rest.addFirst(firstRoot);
        if (rest.isEmpty()) return false;
        int whole = Long.numberOfTrailingZeros(first);
        long left = (first - 1) >> whole;
        long last = (second - 1) >> whole;
        var older = rest.removeFirst();
        var newer = older;
        for (var next : rest) {
            if (last == 0) return false;
            if ((left & 1) == 1 || left == last) {
                older = hash.node(next, older);
                newer = hash.node(next, newer);
                int up = left == 0 ? 0 : Long.numberOfTrailingZeros(left);
                left >>= up;
                last >>= up;
            } else {
                newer = hash.node(newer, next);
            }
            left >>= 1;
            last >>= 1;
        }
        return last == 0 && older.equals(firstRoot) && newer.equals(secondRoot);
    }

    /// A proof as it stands in a text: one digest in base64 on each line.
    static String text(List<Digest> proof) {
        var text = new StringBuilder();
        for (var digest : proof) text.append(digest.base64()).append('\n');
        return text.toString();
    }

    /// A proof read strictly; empty when a digest is not in its canonical spelling, or there are more than 64.
    public static Optional<List<Digest>> of(List<String> lines) {
        var proof =
                lines.stream().map(Digest::fromBase64).flatMap(Optional::stream).toList();
        return proof.size() == lines.size() && proof.size() <= LENGTH_MAX ? Optional.of(proof) : Optional.empty();
    }
}
