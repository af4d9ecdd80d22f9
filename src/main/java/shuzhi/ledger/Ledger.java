package shuzhi.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import shuzhi.org.Actor;
import tools.jackson.databind.JsonNode;

/// Reads stored rows back as entries (台账的读法). Private components that were erased come back blank.
public final class Ledger {
    private final Things things;
    private final Book book;
    private final Vault vault;
    /// Unwrapped keys of subjects; bounded, because a city has more subjects than memory should hold.
    private final Map<String, byte[]> keys = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEYS_MAX;
        }
    };

    private static final int KEYS_MAX = Bounds.remembered(50_000);
    private final Recall recall = new Recall();
    private static final int NEAR = 256;
    /// No line names its act later than this.
    private static final int HEAD = 256;

    public Ledger(Things things, Book book, byte[] master) {
        this.things = things;
        this.book = book;
        this.vault = new Vault(master);
    }

    public Things things() {
        return things;
    }

    Vault vault() {
        return vault;
    }

    /// Decodes rows; the keys they need are read in one go.
    public List<Entry> read(List<Book.Row> rows) {
        var subjects = new LinkedHashSet<String>();
        for (var row : rows) if (row.sealed().length > 0) subjects.add(subject(row));
        var known = known(subjects);
        return rows.stream().map(row -> entry(row, known)).toList();
    }

    private synchronized Map<String, byte[]> known(Collection<String> subjects) {
        need(subjects);
        var known = new HashMap<String, byte[]>();
        for (var it : subjects) {
            var key = keys.get(it);
            if (key != null) known.put(it, key);
        }
        return known;
    }

    /// All acts of a file, in order.
    public List<Entry> acts(String file) {
        return recall.acts(file, () -> read(book.files(List.of(file)).getOrDefault(file, List.of())));
    }

    /// Reads files that will be asked for soon, all in one go.
    public void recall(Collection<String> files) {
        recall.acts(files, unknown -> {
            var rows = book.files(unknown).values().stream().flatMap(List::stream);
            return read(rows.toList()).stream().collect(Collectors.groupingBy(Entry::file));
        });
    }

    /// Takes note of what was committed, so that pages and reactions need not read it again.
    void committed(List<Entry> entries) {
        recall.committed(entries);
    }

    /// The state of a file, replayed from its acts. For pages and reactions; the clerk has its own memory.
    public <C, A, S> S state(Thing<C, A, S> thing, String file) {
        var state = thing.blank();
        for (var it : acts(file))
            state = thing.after().apply(state, thing.acts().cast(it.act()));
        return state;
    }

    /// The state of a file of a thing known by name: what `Context.Files` hands to rules.
    public Object state(String thing, String file) {
        return state(things.get(thing), file);
    }

    /// Streams the public lines of positions 0 to `until` (exclusive), in order, as the very bytes that were
    /// hashed.
    public void lines(long until, LineSink sink) {
        int step = 5_000;
        for (long from = 0; from < until; from += step) lines(from, (int) Math.min(step, until - from), sink);
    }

    /// A few public lines, in order, from position `first` on.
    public void lines(long first, int count, LineSink sink) {
        for (var row : book.rows(first, count)) sink.line(row.position(), row.line());
    }

    /// Takes one public line.
    @FunctionalInterface
    public interface LineSink {
        void line(long position, byte[] line);
    }

    /// Some public lines, in order; those that lie close together are read in one go.
    public void lines(SortedSet<Long> positions, LineSink sink) {
        long next = -1;
        for (var it : positions) {
            if (it < next) continue;
            next = it + NEAR;
            lines(it, NEAR, (position, line) -> {
                if (positions.contains(position)) sink.line(position, line);
            });
        }
    }

    /// Every name of a natural person in the acts before a position, while it is not erased; a name may come twice.
    public void persons(long until, Consumer<String> taker) {
        var marks = new ArrayList<String>();
        for (var thing : things.all())
            Shape.cases(thing.acts()).forEach((name, type) -> {
                if (Shape.namesPersons(type)) marks.add("\"act\":\"" + thing.name() + "." + name + "\"");
            });
        int step = 5_000;
        for (long from = 0; from < until; from += step) {
            var rows = book.rows(from, (int) Math.min(step, until - from)).stream()
                    .filter(row -> {
                        var head = new String(row.line(), 0, Math.min(HEAD, row.line().length), StandardCharsets.UTF_8);
                        return marks.stream().anyMatch(head::contains);
                    })
                    .toList();
            read(rows).forEach(it -> Shape.persons(it.act(), taker));
        }
    }

    /// Entries by position.
    public List<Entry> range(long first, int count) {
        return read(book.rows(first, count));
    }

    /// One entry by its position.
    public Optional<Entry> entry(long position) {
        return read(book.rows(position, 1)).stream().findFirst();
    }

    /// Whose private data an entry holds: the subject it is sealed under; empty when nothing in it is private.
    public Optional<String> subject(long position) {
        return book.rows(position, 1).stream()
                .filter(row -> row.sealed().length > 0)
                .map(Ledger::subject)
                .findFirst();
    }

    private Entry entry(Book.Row row, Map<String, byte[]> known) {
        var line = Line.read(row.line());
        var type = things.act(line.act());
        var key = row.sealed().length == 0 ? null : known.get(subject(row));
        Map<String, JsonNode> closed = key == null || key.length == 0 ? Map.of() : vault.open(body(row), key);
        var json = Vault.merge(line.open(), closed);
        for (var part : Shape.of(type).parts())
            if (!json.has(part.name()) && !part.open()) json.set(part.name(), Shape.blank(part.type()));
        var person = closed.get(Vault.PERSON);
        var who =
                new Actor(person == null ? "" : person.stringValue(), line.post(), line.body(), line.place(), Set.of());
        return new Entry(
                line.position(),
                row.thing(),
                line.file(),
                line.number(),
                line.written(),
                line.happened(),
                who,
                line.command(),
                Shape.of(type).readOwn(json));
    }

    /// Says what is wrong with a stored row beside its hash (账页查验): the columns must say what the line says, and the
    /// private part, while it is not erased, must open and match its commitment. Empty when all is well.
    @FunctionalInterface
    public interface Examiner {
        Optional<String> fault(Book.Row row);
    }

    /// Examines these rows, on as many threads as one likes; the keys they need are read in one go.
    public Examiner examiner(List<Book.Row> rows) {
        var subjects = new LinkedHashSet<String>();
        for (var row : rows) if (row.sealed().length > 0) subjects.add(subject(row));
        var known = known(subjects);
        return row -> fault(row, known);
    }

    private Optional<String> fault(Book.Row row, Map<String, byte[]> known) {
        var line = Line.read(row.line());
        boolean same = line.position() == row.position()
                && line.file().equals(row.file())
                && line.number() == row.number()
                && line.act().startsWith(row.thing() + ".");
        if (!same) return Optional.of("the columns differ from the line");
        if (row.sealed().length == 0)
            return line.sealed().isEmpty() ? Optional.empty() : Optional.of("the private part is missing");
        var key = known.get(subject(row));
        if (key == null || key.length == 0) return Optional.empty();
        return vault.commitment(body(row), key).equals(line.sealed())
                ? Optional.empty()
                : Optional.of("the private part does not match its commitment");
    }

    /// A sealed part begins with the id of its subject, so that the key can be found: one length byte, the id,
    /// the box.
    private static String subject(Book.Row row) {
        return new String(row.sealed(), 1, row.sealed()[0], StandardCharsets.UTF_8);
    }

    private static byte[] body(Book.Row row) {
        return Arrays.copyOfRange(row.sealed(), 1 + row.sealed()[0], row.sealed().length);
    }

    static byte[] withSubject(String subject, byte[] box) {
        var id = subject.getBytes(StandardCharsets.UTF_8);
        if (id.length > Byte.MAX_VALUE) throw new IllegalArgumentException("subject id too long: " + subject);
        var out = new byte[1 + id.length + box.length];
        out[0] = (byte) id.length;
        System.arraycopy(id, 0, out, 1, id.length);
        System.arraycopy(box, 0, out, 1 + id.length, box.length);
        return out;
    }

    private void need(Collection<String> subjects) {
        var missing =
                subjects.stream().filter(it -> !keys.containsKey(it)).distinct().toList();
        if (missing.isEmpty()) return;
        book.keys(missing)
                .forEach(
                        (subject, wrapped) -> keys.put(subject, wrapped.length == 0 ? wrapped : vault.unwrap(wrapped)));
    }

    /// The key under which something new is sealed.
    record Key(String subject, byte[] bytes) {}

    /// The key of each subject: known, read, or new; those not known are read in one go. A new key is put into `made`,
    /// wrapped, to be stored with the batch.
    synchronized List<Key> keys(List<String> subjects, Map<String, byte[]> made) {
        need(subjects);
        return subjects.stream().map(it -> key(it, made)).toList();
    }

    /// A subject that was erased and comes back gets a key of a new name; what was erased stays erased.
    private Key key(String subject, Map<String, byte[]> made) {
        var known = keys.get(subject);
        if (known != null && known.length > 0) return new Key(subject, known);
        if (known != null) {
            need(List.of(subject + "+"));
            return key(subject + "+", made);
        }
        var key = vault.newKey();
        made.put(subject, vault.wrap(key));
        keys.put(subject, key);
        return new Key(subject, key);
    }

    /// Seals something of a subject that is no act: a paper, a draft, a name to show.
    public byte[] seal(String subject, byte[] plain) {
        return vault.box(locker(subject), plain);
    }

    /// Opens it again; empty when the subject was erased.
    public synchronized Optional<byte[]> open(String subject, byte[] sealed) {
        need(List.of(subject));
        var key = keys.get(subject);
        return key == null || key.length == 0 ? Optional.empty() : Optional.of(vault.unbox(key, sealed));
    }

    /// Is anything kept under the key of this subject that can still be read?
    public synchronized boolean holds(String subject) {
        need(List.of(subject));
        var key = keys.get(subject);
        return key != null && key.length > 0;
    }

    private synchronized byte[] locker(String subject) {
        need(List.of(subject));
        var known = keys.get(subject);
        if (known == null) {
            book.makeKey(subject, vault.wrap(vault.newKey()));
            need(List.of(subject));
            known = keys.get(subject);
        }
        if (known == null || known.length == 0) throw new IllegalStateException("this subject was erased");
        return known;
    }

    /// Forgets every key, because the transaction that would have stored new ones was rolled back.
    synchronized void forgetAll() {
        keys.clear();
        recall.clear();
    }

    synchronized void forget(Collection<String> subjects) {
        keys.keySet().removeIf(it -> subjects.contains(it.replaceAll("\\++$", "")));
        recall.clear();
    }
}
