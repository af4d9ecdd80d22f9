package shuzhi.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import shuzhi.proof.Digest;
import shuzhi.proof.Frontier;
import shuzhi.proof.Hash;

/// Where the ledger is kept (账簿). There is one real book, in PostgreSQL, and one in memory for the year in the tests
/// that crashes and restarts a thousand times; both promise the same.
public interface Book extends AutoCloseable {

    /// The end of the ledger: how many entries, the root over them, and what is needed to go on.
    ///
    /// @param frontier the peaks of the tree over all public lines
    /// @param written when the last entry was written
    record Head(Frontier frontier, Instant written) {
        /// A ledger without entries.
        public static final Head EMPTY = new Head(Frontier.empty(Hash.SM3), Instant.EPOCH);

        public long size() {
            return frontier.size();
        }

        public Digest root() {
            return frontier.root();
        }
    }

    /// One stored entry: the public line as hashed, and the private part as sealed (empty when there is none or
    /// erased).
    record Row(long position, String thing, String file, int number, byte[] line, byte[] sealed) {}

    /// A command that is in the ledger already.
    ///
    /// @param digest hash of what was asked, so that the same id with another content is noticed (threat T24)
    record Past(String id, Digest digest, long first, int count) {}

    /// What one transaction adds.
    ///
    /// @param numbers last value of each gap-free sequence that was drawn from
    /// @param keys new wrapped keys of subjects
    record Batch(
            Head before,
            Head after,
            List<Row> rows,
            List<Entry> entries,
            List<Past> commands,
            Map<String, Long> numbers,
            Map<String, byte[]> keys) {}

    /// Another writer has moved the head: this program must stop writing (threat T25).
    final class Fenced extends RuntimeException {
        public Fenced() {
            super("another program writes to this ledger; this one stops");
        }
    }

    Head head();

    /// The rows of these files, each file in order. Called from any thread.
    Map<String, List<Row>> files(Collection<String> files);

    Map<String, Past> commands(Collection<String> ids);

    /// Rows by position. Called from any thread.
    List<Row> rows(long first, int count);

    long number(String sequence);

    /// The wrapped keys of subjects; empty bytes for one that was erased. Called from any thread.
    Map<String, byte[]> keys(Collection<String> subjects);

    /// Stores the key of a subject that has none yet; when it has one already, that one stays. Called from any thread.
    void makeKey(String subject, byte[] wrapped);

    /// Adds a batch, with every view, in one transaction; returns after the commit. Throws `Fenced` when the head is
    /// not
    /// where `before` says; on any other exception it is unknown whether the batch landed.
    void append(Batch batch);

    /// Drops a broken connection and everything remembered on it.
    void recover();

    @Override
    void close();
}
