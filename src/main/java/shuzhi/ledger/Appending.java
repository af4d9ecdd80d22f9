package shuzhi.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import shuzhi.proof.Digest;
import shuzhi.proof.Hash;

/// One batch of entries while it grows (待入账的一批): lines, sealed parts, tree, numbers, keys.
final class Appending {
    private static final byte[] NOTHING = {};
    /// From so many entries on, all processors seal and hash.
    private static final int TOGETHER_FROM = 64;

    private final Book.Head before;
    private final Ledger ledger;
    private final Instant now;
    private final List<Entry> entries = new ArrayList<>();
    /// Whose private part each entry holds.
    private final List<String> subjects = new ArrayList<>();
    private final Map<String, Book.Past> commands = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final List<String> erased = new ArrayList<>();

    Appending(Book.Head before, Ledger ledger, Instant now) {
        this.before = before;
        this.ledger = ledger;
        this.now = now;
    }

    long next() {
        return before.size() + entries.size();
    }

    void add(Entry entry, String subject) {
        entries.add(entry);
        subjects.add(subject);
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
        return entries.isEmpty();
    }

    List<String> erased() {
        return erased;
    }

    /// Seals and hashes what was added; the keys of all subjects are read in one go.
    Book.Batch batch() {
        var made = new LinkedHashMap<String, byte[]>();
        var keys = ledger.keys(subjects, made);
        var each = IntStream.range(0, entries.size());
        var sealed = (entries.size() < TOGETHER_FROM ? each : each.parallel())
                .mapToObj(i -> seal(entries.get(i), keys.get(i)))
                .toList();
        var rows = sealed.stream().map(Leaf::row).toList();
        var leaves = sealed.stream().map(Leaf::digest).toList();
        var after = new Book.Head(before.frontier().append(leaves), now);
        return new Book.Batch(before, after, rows, entries, List.copyOf(commands.values()), numbers, made);
    }

    /// A row and its leaf in the tree.
    private record Leaf(Book.Row row, Digest digest) {}

    private Leaf seal(Entry entry, Ledger.Key key) {
        var sealed = ledger.vault().seal(entry, key.bytes());
        var row = new Book.Row(
                entry.position(),
                entry.thing(),
                entry.file(),
                entry.number(),
                Line.write(entry, sealed.map(Vault.Sealed::commitment)),
                sealed.map(it -> Ledger.withSubject(key.subject(), it.bytes())).orElse(NOTHING));
        return new Leaf(row, Hash.SM3.leaf(row.line()));
    }
}
