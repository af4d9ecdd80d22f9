package shuzhi.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// All that the writer must remember of a tree in order to go on (前沿): its size and the roots of its complete
/// subtrees, largest first. At most 63 digests for any ledger. A value: appending gives a new one, so that a batch
/// that is rolled back leaves nothing behind.
///
/// @param size how many leaves
/// @param peaks one digest for each one-bit of `size`, the highest bit first
public record Frontier(Hash hash, long size, List<Digest> peaks) {
    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || Long.bitCount(size) != peaks.size())
            throw new IllegalArgumentException("a tree of " + size + " leaves has not " + peaks.size() + " peaks");
    }

    public static Frontier empty(Hash hash) {
        return new Frontier(hash, 0, List.of());
    }

    public Frontier append(Digest leaf) {
        return append(0, leaf);
    }

    public Frontier append(List<Digest> leaves) {
        var grown = new ArrayList<>(peaks);
        long count = size;
        for (var leaf : leaves) {
            var node = leaf;
            for (long bit = 1; (count & bit) != 0; bit <<= 1) node = hash.node(grown.removeLast(), node);
            grown.add(node);
            count++;
        }
        return new Frontier(hash, count, grown);
    }

    /// Appends a complete subtree of `1 << level` leaves at once; the size must be a multiple of that.
    Frontier append(int level, Digest subtree) {
        long width = 1L << level;
        if (size % width != 0) throw new IllegalArgumentException("no subtree of " + width + " fits at " + size);
        var grown = new ArrayList<>(peaks);
        var node = subtree;
        for (long bit = width; (size & bit) != 0; bit <<= 1) node = hash.node(grown.removeLast(), node);
        grown.add(node);
        return new Frontier(hash, size + width, grown);
    }

    /// The root of the tree (树根): the peaks folded from the right.
    public Digest root() {
        if (peaks.isEmpty()) return hash.empty();
        var root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) root = hash.node(peaks.get(i), root);
        return root;
    }

    /// Eight bytes of size, big end first, then the peaks.
    public byte[] bytes() {
        var buffer =
                ByteBuffer.allocate(Long.BYTES + peaks.size() * Digest.LENGTH).putLong(size);
        for (var peak : peaks) buffer.put(peak.shared());
        return buffer.array();
    }

    /// @throws IllegalArgumentException when the bytes are not those of a frontier: the store is damaged
    public static Frontier of(Hash hash, byte[] bytes) {
        if (bytes.length < Long.BYTES || (bytes.length - Long.BYTES) % Digest.LENGTH != 0)
            throw new IllegalArgumentException("no frontier has " + bytes.length + " bytes");
        var peaks = new ArrayList<Digest>();
        for (int at = Long.BYTES; at < bytes.length; at += Digest.LENGTH)
            peaks.add(Digest.of(bytes, at, at + Digest.LENGTH));
        return new Frontier(hash, ByteBuffer.wrap(bytes).getLong(), peaks);
    }
}
