package shuzhi.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import shuzhi.proof.Digest;
import shuzhi.proof.Hash;

/// One batch of entries while it grows (待入账的一批): lines, sealed parts, tree, numbers, keys.
final class Appending {
    private final Book.Head before;
    private final Ledger ledger;
    private final Instant now;
    private final List<Digest> leaves = new ArrayList<>();
    private final List<Book.Row> rows = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Book.Past> commands = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, byte[]> keys = new LinkedHashMap<>();
    private final List<String> erased = new ArrayList<>();

    Appending(Book.Head before, Ledger ledger, Instant now) {
        this.before = before;
        this.ledger = ledger;
        this.now = now;
    }

    long next() {
        return before.size() + rows.size();
    }

    void add(Entry entry, String subject) {
        var key = ledger.key(subject, keys);
        var sealed = ledger.vault().seal(entry, key.bytes());
        var line = Line.write(entry, sealed.map(Vault.Sealed::commitment));
        leaves.add(Hash.SM3.leaf(line));
        rows.add(new Book.Row(
                entry.position(),
                entry.thing(),
                entry.file(),
                entry.number(),
                line,
                sealed.map(it -> Ledger.withSubject(key.subject(), it.bytes())).orElse(new byte[0])));
        entries.add(entry);
        if (entry.act() instanceof Erases it) erased.add(it.subject());
    }

    void command(String id, Digest digest, List<Entry> made) {
        commands.put(id, new Book.Past(id, digest, made.getFirst().position(), made.size()));
    }

    Optional<Book.Past> done(String id) {
        return Optional.ofNullable(commands.get(id));
    }

    /// The last number drawn from a sequence, in this batch or before.
    long number(String sequence, ToLongFunction<String> stored) {
        return numbers.computeIfAbsent(sequence, stored::applyAsLong);
    }

    void drawn(Map<String, Long> draws) {
        numbers.putAll(draws);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<String> erased() {
        return erased;
    }

    Book.Batch batch() {
        var after = new Book.Head(before.frontier().append(leaves), now);
        return new Book.Batch(before, after, rows, entries, List.copyOf(commands.values()), numbers, keys);
    }
}
