package shuzhi.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Recomputes the tree from the public lines (逐行验证): a stream of any length in constant memory, on every core,
/// compared with checkpoints. Names the first line that is wrong where that can be known.
///
/// @param checkpoints at least one, their signatures already checked; the largest must cover the stream exactly,
///     smaller ones narrow down where a change lies
/// @param tiles stored leaf hashes, if there are any: with them a changed line is named exactly
public record Lines(Hash hash, List<Checkpoint> checkpoints, Optional<Tiles.Source> tiles) {
    private static final int LINE_MAX = 1 << 20;
    private static final int BLOCK = 1 << 18;

    public Lines {
        checkpoints = checkpoints.stream()
                .sorted(Comparator.comparingLong(Checkpoint::size))
                .toList();
        if (checkpoints.isEmpty()) throw new IllegalArgumentException("nothing to compare the lines with");
    }

    /// The whole check of a published ledger: the text of its checkpoint by the policy, then every line.
    public static Verdict<Frontier> verify(Path lines, String checkpoint, Policy policy) throws IOException {
        var trusted = Checkpoint.parse(checkpoint).then(policy::check);
        return switch (trusted) {
            case Verdict.Fails<Checkpoint>(var reason) -> Verdict.fails(reason);
            case Verdict.Holds<Checkpoint>(var it) -> new Lines(Hash.SM3, List.of(it), Optional.empty()).check(lines);
        };
    }

    public Verdict<Frontier> check(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return check(in);
        }
    }

    /// @return the frontier of the tree, whose size and root are those of the largest checkpoint
    /// @throws IOException when the stream cannot be read; a wrong stream is an answer, not an exception
    public Verdict<Frontier> check(InputStream in) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        try (var workers = Executors.newFixedThreadPool(cores)) {
            return new Run(workers, 4 * cores).check(in);
        }
    }

    /// What a worker found out about at most 256 lines.
    ///
    /// @param subtree the root over the leaves, if there are 256
    private record Chunk(long first, List<Digest> leaves, Optional<Digest> subtree, Optional<Failure> failure) {}

    /// Some whole lines cut from the stream.
    ///
    /// @param ends where the newline of each line stands
    /// @param last whether the stream ended, or a line was too long, before enough lines were there
    /// @param torn whether it ended inside a line
    @SuppressWarnings("ArrayRecordComponent")
    record Piece(byte[] bytes, int[] ends, boolean last, boolean torn) {}

    /// Cuts the stream at its newlines and holds no more of it than one piece.
    static final class Cutter {
        private final InputStream in;
        private byte[] buffer = new byte[BLOCK];
        private int filled;

        Cutter(InputStream in) {
            this.in = in;
        }

        Piece next(int wanted) throws IOException {
            var ends = new int[wanted];
            int lines = 0;
            int scanned = 0;
            int start = 0;
            boolean open = true;
            while (lines < wanted && open) {
                while (scanned < filled && lines < wanted) {
                    if (buffer[scanned++] == '\n') {
                        ends[lines++] = scanned - 1;
                        start = scanned;
                    }
                }
                if (lines < wanted) open = scanned - start <= LINE_MAX && fill();
            }
            boolean torn = scanned > start;
            var piece = new Piece(Arrays.copyOf(buffer, start), Arrays.copyOf(ends, lines), lines < wanted, torn);
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            return piece;
        }

        private boolean hasMore() throws IOException {
            return filled > 0 || fill();
        }

        private boolean fill() throws IOException {
            if (filled == buffer.length) buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            int read = in.read(buffer, filled, buffer.length - filled);
            filled += Math.max(read, 0);
            return read > 0;
        }
    }

    /// One pass over one stream: the reader cuts chunks, workers hash them, and the results are taken in order.
    private final class Run {
        private final ExecutorService workers;
        private final int ahead;
        private final ArrayDeque<Future<Chunk>> waiting = new ArrayDeque<>();
        private final long size = checkpoints.getLast().size();
        private Frontier frontier = Frontier.empty(hash);
        private int next;
        private long good;

        private Run(ExecutorService workers, int ahead) {
            this.workers = workers;
            this.ahead = ahead;
        }

        private Verdict<Frontier> check(InputStream in) throws IOException {
            var cutter = new Cutter(in);
            var failure = compare();
            long first = 0;
            while (failure.isEmpty() && first < size) {
                var piece = cutter.next((int) Math.min(Tiles.WIDTH, size - first));
                failure = submit(first, piece);
                first += piece.ends.length;
                if (failure.isEmpty() && piece.last) failure = drain(0).or(ended(first, piece));
            }
            if (failure.isEmpty()) failure = drain(0);
            if (failure.isEmpty() && cutter.hasMore())
                failure = Optional.of(Failure.at(size, Failure.Kind.TOO_MANY_LINES, size));
            return failure.map(Verdict::<Frontier>fails).orElseGet(() -> Verdict.holds(frontier));
        }

        /// The stream has ended before all lines were there.
        private Supplier<Optional<Failure>> ended(long count, Piece piece) {
            return () -> Optional.of(
                    piece.torn
                            ? Failure.at(count, Failure.Kind.LINE_UNFINISHED, count)
                            : Failure.at(count, Failure.Kind.TOO_FEW_LINES, count, size));
        }

        private Optional<Failure> submit(long first, Piece piece) throws IOException {
            waiting.add(workers.submit(() -> hash(first, piece.bytes, piece.ends)));
            return drain(ahead);
        }

        /// Takes finished chunks, in order, until no more than `left` are on their way.
        private Optional<Failure> drain(int left) throws IOException {
            while (waiting.size() > left) {
                var failure = take(await(waiting.remove()));
                if (failure.isPresent()) return failure;
            }
            return Optional.empty();
        }

        private Chunk await(Future<Chunk> chunk) throws IOException {
            try {
                return chunk.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while verifying", e);
            }
        }

        private Optional<Failure> take(Chunk chunk) {
            if (chunk.failure.isPresent()) return chunk.failure;
            long end = chunk.first + chunk.leaves.size();
            boolean whole = next == checkpoints.size() || checkpoints.get(next).size() >= end;
            if (whole && chunk.subtree.isPresent()) {
                frontier = frontier.append(Tiles.HEIGHT, chunk.subtree.get());
                return compare();
            }
            for (var leaf : chunk.leaves) {
                frontier = frontier.append(leaf);
                var failure = compare();
                if (failure.isPresent()) return failure;
            }
            return Optional.empty();
        }

        private Optional<Failure> compare() {
            for (; next < checkpoints.size() && checkpoints.get(next).size() == frontier.size(); next++) {
                if (!checkpoints.get(next).root().equals(frontier.root()))
                    return Optional.of(Failure.of(Failure.Kind.WRONG_ROOT, frontier.size(), good));
                good = frontier.size();
            }
            return Optional.empty();
        }
    }

    private Chunk hash(long first, byte[] bytes, int[] ends) {
        var line = new Line(bytes);
        var leaves = new ArrayList<Digest>(ends.length);
        var stored = tiles.map(it -> Tiles.digests(it.tile(0, first / Tiles.WIDTH)));
        int from = 0;
        for (int i = 0; i < ends.length; i++) {
            long place = first + i;
            var failure = line.check(from, ends[i], place);
            if (failure.isPresent()) return new Chunk(first, leaves, Optional.empty(), failure);
            var leaf = hash.leaf(Arrays.copyOfRange(bytes, from, ends[i]));
            if (stored.isPresent()
                    && !(i < stored.get().size() && stored.get().get(i).equals(leaf))) {
                var changed = Failure.at(place, Failure.Kind.LINE_CHANGED, place);
                return new Chunk(first, leaves, Optional.empty(), Optional.of(changed));
            }
            leaves.add(leaf);
            from = ends[i] + 1;
        }
        boolean full = leaves.size() == Tiles.WIDTH;
        var subtree = full ? Optional.of(Tiles.fold(hash, leaves)) : Optional.<Digest>empty();
        return new Chunk(first, leaves, subtree, Optional.empty());
    }
}
