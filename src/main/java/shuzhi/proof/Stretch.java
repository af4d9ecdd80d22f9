package shuzhi.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A share of the lines of a ledger (区段), hashed apart from the others, so that many machines can check one ledger
/// together: the fewest complete subtrees over its leaves. Shares that follow one another give the whole tree.
///
/// @param first position of its first line
/// @param subtrees from left to right
public record Stretch(long first, List<Subtree> subtrees) implements Serializable {
    public Stretch {
        subtrees = List.copyOf(subtrees);
    }

    /// A complete subtree.
    ///
    /// @param level it has 1 << level leaves
    public record Subtree(int level, Digest root) implements Serializable {}

    /// Checks the lines of a share and hashes them.
    ///
    /// @param in begins with the line at position `first` and is read for `count` lines, no further
    /// @throws IOException when the stream cannot be read; a wrong line is an answer, not an exception
    public static Verdict<Stretch> check(Hash hash, InputStream in, long first, long count) throws IOException {
        var cutter = new Lines.Cutter(in);
        var subtrees = new ArrayList<Subtree>();
        long at = first;
        long end = first + count;
        while (at < end) {
            var piece = cutter.next((int) Math.min(Tiles.WIDTH, end - at));
            var line = new Line(piece.bytes());
            int from = 0;
            for (int to : piece.ends()) {
                var failure = line.check(from, to, at);
                if (failure.isPresent()) return Verdict.fails(failure.get());
                grow(hash, subtrees, at++, hash.leaf(Arrays.copyOfRange(piece.bytes(), from, to)));
                from = to + 1;
            }
            if (piece.last() && at < end)
                return Verdict.fails(
                        piece.torn()
                                ? Failure.at(at, Failure.Kind.LINE_UNFINISHED, at)
                                : Failure.at(at, Failure.Kind.TOO_FEW_LINES, at, end));
        }
        return Verdict.holds(new Stretch(first, subtrees));
    }

    /// Adds the leaf at a position; two halves of one subtree become one.
    private static void grow(Hash hash, List<Subtree> subtrees, long position, Digest leaf) {
        var node = new Subtree(0, leaf);
        long index = position;
        while (index % 2 == 1 && !subtrees.isEmpty() && subtrees.getLast().level() == node.level()) {
            node = new Subtree(node.level() + 1, hash.node(subtrees.removeLast().root(), node.root()));
            index /= 2;
        }
        subtrees.add(node);
    }

    /// The tree of all shares, compared with a checkpoint whose signatures were checked already.
    ///
    /// @param stretches in the order of the ledger, without a gap
    public static Verdict<Frontier> join(Hash hash, List<Stretch> stretches, Checkpoint checkpoint) {
        var frontier = Frontier.empty(hash);
        for (var it : stretches) {
            if (it.first != frontier.size())
                throw new IllegalArgumentException("a share begins at " + it.first + ", not at " + frontier.size());
            for (var subtree : it.subtrees) frontier = frontier.append(subtree.level(), subtree.root());
        }
        long size = checkpoint.size();
        if (frontier.size() < size)
            return Verdict.fails(Failure.at(frontier.size(), Failure.Kind.TOO_FEW_LINES, frontier.size(), size));
        if (frontier.size() > size) return Verdict.fails(Failure.at(size, Failure.Kind.TOO_MANY_LINES, size));
        if (!frontier.root().equals(checkpoint.root()))
            return Verdict.fails(Failure.of(Failure.Kind.WRONG_ROOT, size, 0));
        return Verdict.holds(frontier);
    }
}
