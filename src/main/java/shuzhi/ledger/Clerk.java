package shuzhi.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.proof.Digest;
import shuzhi.proof.Hash;
import shuzhi.words.Text;

/// The clerk (记账员): the one writer of the ledger. Commands wait in a queue; the clerk takes those that wait, lets the
/// rules decide each one, writes all acts and views in one transaction, and answers only after the commit.
public final class Clerk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);

    /// More than this in one transaction gains nothing (`docs/benchmarks.md`).
    private static final int BATCH_MAX = 512;
    /// Beyond this the house is overloaded and says so, instead of letting everybody wait.
    private static final int WAITING_MAX = 20_000;
    private static final int TRIES = 3;

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(WAITING_MAX);
    private final Book book;
    private final Ledger ledger;
    private final Time time;
    private final Calendar calendar;
    private final Consumer<List<Entry>> written;
    private final Memory memory;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile Book.Head head;

    private record Waiting(Request request, CompletableFuture<Answer> answer) {}

    /// Which working-day calendar is known at an instant.
    @FunctionalInterface
    public interface Calendar {
        shuzhi.calendar.WorkingDays at(Instant now);
    }

    /// The house cannot take the command now; nothing was written. The same request may be sent again.
    public static final class Unavailable extends RuntimeException {
        public Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// The same command id was used before for something else (threat T24).
    public static final class Conflict extends RuntimeException {
        public Conflict(String id) {
            super("command id " + id + " was used before with another content");
        }
    }

    /// @param written told of every batch after its commit, in order, on the clerk's thread; must be quick
    public Clerk(Ledger ledger, Book book, Time time, Calendar calendar, Consumer<List<Entry>> written) {
        this.ledger = ledger;
        this.book = book;
        this.time = time;
        this.calendar = calendar;
        this.written = written;
        this.memory = new Memory(ledger, book);
        this.head = book.head();
        this.thread = Thread.ofPlatform().name("clerk").daemon(true).start(this::work);
    }

    /// Hands in a command. The future ends with an answer after the commit, or with `Unavailable`, `Conflict` or a
    /// fault.
    public CompletableFuture<Answer> submit(Request request) {
        var waiting = new Waiting(request, new CompletableFuture<>());
        if (!open)
            waiting.answer.completeExceptionally(new Unavailable("the clerk has stopped", new IllegalStateException()));
        else if (!queue.offer(waiting))
            waiting.answer.completeExceptionally(
                    new Unavailable("too many commands are waiting", new IllegalStateException()));
        return waiting.answer;
    }

    /// Hands in a command and waits for the answer.
    public Answer ask(Request request) {
        return submit(request).join();
    }

    /// The end of the ledger as of the last commit.
    public Book.Head head() {
        return head;
    }

    private void work() {
        var batch = new ArrayList<Waiting>(BATCH_MAX);
        while (open || !queue.isEmpty()) {
            try {
                var first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first == null) continue;
                batch.add(first);
                queue.drainTo(batch, BATCH_MAX - 1);
                write(batch);
            } catch (InterruptedException e) {
                open = false;
            } finally {
                batch.clear();
            }
        }
        queue.forEach(it ->
                it.answer.completeExceptionally(new Unavailable("the clerk has stopped", new IllegalStateException())));
    }

    /// Writes a batch; when the connection broke it is unknown whether the batch landed, so it is handed in once more:
    /// what had landed is found by its command id and not written twice.
    private void write(List<Waiting> batch) {
        for (int attempt = 1; ; attempt++) {
            try {
                var writing = new Writing(batch);
                writing.run();
                return;
            } catch (Book.Fenced e) {
                LOG.error("停止记账：另一个程序正在写同一本台账 / stopped: another program writes to this ledger", e);
                open = false;
                fail(batch, e);
                return;
            } catch (RuntimeException e) {
                LOG.warn("a batch of {} commands was rolled back, attempt {}: {}", batch.size(), attempt, e.toString());
                if (attempt == TRIES || !recover()) {
                    LOG.error("a batch of {} commands could not be written", batch.size(), e);
                    fail(batch, e);
                    return;
                }
            }
        }
    }

    private boolean recover() {
        memory.clear();
        ledger.forgetAll();
        try {
            book.recover();
            head = book.head();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("the database cannot be reached: {}", e.toString());
            return false;
        }
    }

    private static void fail(List<Waiting> batch, RuntimeException cause) {
        for (var it : batch)
            it.answer.completeExceptionally(
                    new Unavailable("the ledger could not be written; send the same request again", cause));
    }

    /// One batch on its way into the ledger.
    private final class Writing {
        private final List<Waiting> batch;
        private final Instant now;
        private final Appending appending;
        private final Map<Waiting, Runnable> answers = new LinkedHashMap<>();

        Writing(List<Waiting> batch) {
            this.batch = batch;
            var clock = time.now().truncatedTo(ChronoUnit.MILLIS);
            this.now = clock.isBefore(head.written()) ? head.written() : clock;
            this.appending = new Appending(head, ledger, now);
        }

        void run() {
            var past = book.commands(batch.stream().map(it -> it.request.id()).toList());
            var wanted = new LinkedHashSet<String>();
            for (var it : batch) if (!past.containsKey(it.request.id())) wanted.add(it.request.file());
            memory.load(wanted);
            for (var it : batch) decide(it, past);
            if (!appending.isEmpty()) {
                var made = appending.batch();
                book.append(made);
                head = made.after();
                ledger.forget(appending.erased());
                try {
                    written.accept(made.entries());
                } catch (RuntimeException e) {
                    LOG.error("a listener failed after the commit", e);
                }
            }
            answers.values().forEach(Runnable::run);
        }

        private void decide(Waiting waiting, Map<String, Book.Past> past) {
            var request = waiting.request;
            var digest = digest(request);
            var before = appending.done(request.id()).orElse(past.get(request.id()));
            if (before != null) {
                answers.put(waiting, () -> again(waiting, digest, before));
                return;
            }
            var thing = ledger.things().get(request.thing());
            Decision<?> decision;
            try {
                decision = decide(thing, request);
            } catch (RuntimeException e) {
                LOG.error("a rule of {} failed on {}", request.thing(), request.command(), e);
                answers.put(waiting, () -> waiting.answer.completeExceptionally(e));
                return;
            }
            switch (decision) {
                case Decision.Refused<?>(var refusal, var detail) ->
                    answers.put(waiting, () -> waiting.answer.complete(new Answer.Refused(refusal, detail)));
                case Decision.Acts<?>(var acts) -> {
                    var entries = append(thing, request, acts, digest);
                    answers.put(waiting, () -> waiting.answer.complete(done(request, entries, false)));
                }
            }
        }

        private <C, A, S> Decision<A> decide(Thing<C, A, S> thing, Request request) {
            if (request.command() instanceof Named it && !it.file().equals(request.file()))
                return Decision.refuse(WrongFile.WRONG_FILE, Text.same(it.file()));
            var state = memory.state(thing, request.file());
            var draws = new LinkedHashMap<String, Long>();
            var context = new Context(
                    now,
                    request.happened().orElse(now),
                    request.actor(),
                    calendar.at(now),
                    memory::state,
                    sequence -> draws.computeIfAbsent(sequence, it -> appending.number(it, book::number) + 1));
            var decision = thing.decide().decide(state, thing.commands().cast(request.command()), context);
            if (decision instanceof Decision.Acts<A>) appending.drawn(draws);
            return decision;
        }

        private <C, A, S> List<Entry> append(Thing<C, A, S> thing, Request request, List<?> acts, Digest digest) {
            var entries = new ArrayList<Entry>(acts.size());
            var state = memory.state(thing, request.file());
            int number = memory.count(request.file());
            for (var it : acts) {
                var act = thing.acts().cast(it);
                var entry = new Entry(
                        appending.next(),
                        thing.name(),
                        request.file(),
                        number++,
                        now,
                        request.happened().orElse(now).truncatedTo(ChronoUnit.MILLIS),
                        request.actor(),
                        request.id(),
                        act);
                var subject = thing.subject().apply(state, act).orElse("file:" + request.file());
                appending.add(entry, subject);
                state = thing.after().apply(state, act);
                entries.add(entry);
            }
            appending.command(request.id(), digest, entries);
            memory.put(request.file(), state, number);
            return entries;
        }

        private void again(Waiting waiting, Digest digest, Book.Past past) {
            if (!digest.equals(past.digest())) {
                waiting.answer.completeExceptionally(new Conflict(waiting.request.id()));
                return;
            }
            var entries = ledger.read(book.rows(past.first(), past.count()));
            waiting.answer.complete(done(waiting.request, entries, true));
        }
    }

    private static Answer.Done done(Request request, List<Entry> entries, boolean again) {
        var acts = entries.stream().map(Entry::actName).toList();
        var first = entries.getFirst();
        return new Answer.Done(
                request.id(), request.thing(), request.file(), first.position(), acts, first.written(), again);
    }

    private static Digest digest(Request request) {
        var text = new StringBuilder(200);
        text.append(request.thing()).append('\n').append(request.file()).append('\n');
        text.append(request.command().getClass().getSimpleName()).append('\n');
        text.append(request.actor().person())
                .append('\n')
                .append(request.actor().post())
                .append('\n');
        Canonical.write(text, request.command());
        return Hash.SM3.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// Lets the commands that wait be written, then stops.
    @Override
    public void close() {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        book.close();
    }
}
