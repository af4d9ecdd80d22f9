package shuzhi.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the clerk remembers of the files it has worked on (记忆): their states, and how far each sequence has come. What
/// it does not remember it reads from the ledger, so forgetting is always safe.
final class Memory {
    private static final int FILES_MAX = Bounds.remembered(50_000);
    /// Sequences of a day are not drawn from on the next.
    private static final int NUMBERS_MAX = Bounds.remembered(50_000);

    private final Ledger ledger;
    private final Book book;
    private final LinkedHashMap<String, Known> files = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > FILES_MAX;
        }
    };

    private final Map<String, Long> numbers = new HashMap<>();

    /// @param state empty while nothing has happened in the file
    private record Known(Optional<Object> state, int count) {}

    private static final Known UNUSED = new Known(Optional.empty(), 0);

    Memory(Ledger ledger, Book book) {
        this.ledger = ledger;
        this.book = book;
    }

    /// Reads the files of a batch that are not remembered, in one query.
    void load(Collection<String> wanted) {
        var missing = new ArrayList<String>();
        for (var it : wanted) if (!files.containsKey(it)) missing.add(it);
        if (missing.isEmpty()) return;
        var rows = book.files(missing);
        for (var file : missing) {
            var entries = ledger.read(rows.getOrDefault(file, List.of()));
            if (entries.isEmpty()) files.put(file, UNUSED);
            else files.put(file, replay(ledger.things().get(entries.getFirst().thing()), entries));
        }
    }

    private static <C, A, S> Known replay(Thing<C, A, S> thing, List<Entry> entries) {
        var state = thing.blank();
        for (var it : entries) state = thing.after().apply(state, thing.acts().cast(it.act()));
        return new Known(Optional.of(state), entries.size());
    }

    <S> S state(Thing<?, ?, S> thing, String file) {
        load(List.of(file));
        var known = files.get(file);
        if (known == null || known.state.isEmpty()) return thing.blank();
        @SuppressWarnings("unchecked")
        var state = (S) known.state.get();
        return state;
    }

    Object state(String thing, String file) {
        return state(ledger.things().get(thing), file);
    }

    int count(String file) {
        var known = files.get(file);
        return known == null ? 0 : known.count;
    }

    void put(String file, Object state, int count) {
        files.put(file, new Known(Optional.of(state), count));
    }

    /// The last number drawn from a sequence and written.
    long number(String sequence) {
        if (numbers.size() > NUMBERS_MAX) numbers.clear();
        return numbers.computeIfAbsent(sequence, book::number);
    }

    /// Takes note of the numbers that have been written.
    void drawn(Map<String, Long> written) {
        numbers.putAll(written);
    }

    void clear() {
        files.clear();
        numbers.clear();
    }
}
