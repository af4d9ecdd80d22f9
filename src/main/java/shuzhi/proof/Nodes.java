package shuzhi.proof;

/// Looks up the hash of a complete subtree (完整子树), so that proofs can be made without holding every leaf.
@FunctionalInterface
public interface Nodes {
    /// @param level 0 for leaves, 1 for pairs, and so on
    /// @param index from the left, beginning with 0: the subtree covers the leaves
    ///     `index << level` up to, not including, `(index + 1) << level`
    Digest node(int level, long index);
}
