package shuzhi.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The files lately written or read, with all their entries as of the last commit (近卷). What is not here is read from
/// the book, so forgetting is always safe. Safe for many threads.
final class Recall {
    /// Together the files kept have no more entries than this.
    private static final int ENTRIES_MAX = Bounds.remembered(60_000);

    private final LinkedHashMap<String, List<Entry>> files = new LinkedHashMap<>(1024, 0.75f, true);
    /// Who is reading a file from the book, as long as nothing new has been committed to it.
    private final Map<String, Object> readers = new HashMap<>();

    private int entries;

    /// The entries of a file: those kept, or what the book has, which is kept.
    List<Entry> acts(String file, Supplier<List<Entry>> book) {
        var reader = new Object();
        synchronized (this) {
            var known = files.get(file);
            if (known != null) return List.copyOf(known);
            readers.put(file, reader);
        }
        var read = List.<Entry>of();
        boolean whole = false;
        try {
            read = book.get();
            whole = true;
        } finally {
            synchronized (this) {
                if (readers.remove(file, reader) && whole) keep(file, new ArrayList<>(read));
            }
        }
        return read;
    }

    /// Takes note of a batch after its commit.
    synchronized void committed(List<Entry> batch) {
        for (var entry : batch) {
            readers.remove(entry.file());
            if (entry.number() == 0) keep(entry.file(), new ArrayList<>());
            var known = files.get(entry.file());
            if (known == null || known.size() != entry.number()) continue;
            known.add(entry);
            entries++;
        }
        shrink();
    }

    private void keep(String file, List<Entry> known) {
        drop(file);
        files.put(file, known);
        entries += known.size();
        shrink();
    }

    private void drop(String file) {
        Optional.ofNullable(files.remove(file)).ifPresent(it -> entries -= it.size());
    }

    private void shrink() {
        var eldest = files.entrySet().iterator();
        while (entries + files.size() > ENTRIES_MAX && eldest.hasNext()) {
            entries -= eldest.next().getValue().size();
            eldest.remove();
        }
    }

    synchronized void clear() {
        files.clear();
        readers.clear();
        entries = 0;
    }
}
