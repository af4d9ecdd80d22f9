package shuzhi.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        return acts(List.of(file), _ -> Map.of(file, book.get())).getOrDefault(file, List.of());
    }

    /// The entries of files. Those that are not kept are read in one go, and kept.
    ///
    /// @param book the entries of files, none for one that it does not have
    Map<String, List<Entry>> acts(Collection<String> wanted, Function<Set<String>, Map<String, List<Entry>>> book) {
        var found = new HashMap<String, List<Entry>>();
        var unknown = new LinkedHashSet<String>();
        var reader = new Object();
        synchronized (this) {
            for (var file : wanted) {
                var known = files.get(file);
                if (known != null) found.put(file, List.copyOf(known));
                else if (unknown.add(file)) readers.put(file, reader);
            }
        }
        if (unknown.isEmpty()) return found;
        var read = Map.<String, List<Entry>>of();
        boolean whole = false;
        try {
            read = book.apply(unknown);
            whole = true;
        } finally {
            synchronized (this) {
                for (var file : unknown)
                    if (readers.remove(file, reader) && whole)
                        keep(file, new ArrayList<>(read.getOrDefault(file, List.of())));
            }
        }
        found.putAll(read);
        return found;
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
