package shuzhi.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.calendar.WorkingDays;
import shuzhi.law.Law;
import shuzhi.proof.Digest;
import shuzhi.proof.Hash;
import shuzhi.words.Text;

/// The clerk (记账员): the one writer of the ledger. Commands wait in a queue; the clerk takes those that wait, lets the
/// rules decide each one, writes all acts and views in one transaction, and answers only after the commit. While one
/// batch is being committed the next is decided, on the understanding that the first will land; when it does not,
/// both are done again.
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
    private final Law law = Law.STANDARD;
    private final Consumer<List<Entry>> written;
    private final Memory memory;
    private final Thread thread;
    private final ExecutorService pen = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("pen").daemon(true).factory());
    private volatile boolean open = true;
    private volatile Book.Head head;
    /// Where the ledger will end when the batch under the pen is committed.
    private Book.Head next;

    private Optional<Committing> committing = Optional.empty();
    private boolean fenced;

    private record Waiting(Request request, Digest digest, CompletableFuture<Answer> answer) {}

    /// A batch under the pen.
    private record Committing(List<Waiting> batch, Appending appending, CompletableFuture<Void> commit) {}

    /// Which working-day calendar is known at an instant.
    @FunctionalInterface
    public interface Calendar {
        WorkingDays at(Instant now);
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

    /// @param written told of every batch after its commit, in order; must be quick
    public Clerk(Ledger ledger, Book book, Time time, Calendar calendar, Consumer<List<Entry>> written) {
        this.ledger = ledger;
        this.book = book;
        this.time = time;
        this.calendar = calendar;
        this.written = written;
        this.memory = new Memory(ledger, book);
        this.head = book.head();
        this.next = head;
        this.thread = Thread.ofPlatform().name("clerk").daemon(true).start(this::work);
    }

    /// Hands in a command. The future ends with an answer after the commit, or with `Unavailable`, `Conflict` or a
    /// fault. What was asked is hashed here, on the caller's thread, not on the clerk's.
    public CompletableFuture<Answer> submit(Request request) {
        var waiting = new Waiting(request, digest(request), new CompletableFuture<>());
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
                if (first == null) {
                    isCommitted();
                    continue;
                }
                batch.add(first);
                queue.drainTo(batch, BATCH_MAX - 1);
                write(List.copyOf(batch));
            } catch (InterruptedException e) {
                open = false;
            } finally {
                batch.clear();
            }
        }
        isCommitted();
        queue.forEach(it ->
                it.answer.completeExceptionally(new Unavailable("the clerk has stopped", new IllegalStateException())));
    }

    /// Decides and seals a batch while the one before is still being committed, then hands it to the pen. When nobody
    /// else waits there is nothing to gain, and it is committed at once.
    private void write(List<Waiting> batch) {
        Writing writing;
        try {
            writing = new Writing(batch);
            writing.prepare();
        } catch (RuntimeException e) {
            LOG.warn("a batch of {} commands could not be prepared: {}", batch.size(), e.toString());
            isCommitted();
            again(batch, 1, e);
            return;
        }
        if (!isCommitted()) {
            again(batch, 0, new IllegalStateException("the batch before was rolled back"));
            return;
        }
        var commit = CompletableFuture.runAsync(writing::commit, queue.isEmpty() ? Runnable::run : pen);
        committing = Optional.of(new Committing(batch, writing.appending, commit));
        if (!writing.appending.erased().isEmpty()) isCommitted();
    }

    /// Waits until the batch under the pen is committed. False when it was not at the first try: then everything
    /// that was prepared after it is void.
    private boolean isCommitted() {
        if (committing.isEmpty()) return true;
        var last = committing.get();
        try {
            last.commit.join();
            return true;
        } catch (CompletionException e) {
            again(last.batch, 1, e.getCause() instanceof RuntimeException it ? it : e);
            return false;
        } finally {
            committing = Optional.empty();
        }
    }

    /// Writes a batch once more, alone; when the connection broke it is unknown whether the batch landed: what had
    /// landed is found by its command id and not written twice.
    private void again(List<Waiting> batch, int failures, RuntimeException why) {
        committing = Optional.empty();
        var failure = why;
        for (int attempt = failures; ; attempt++) {
            if (failure instanceof Book.Fenced || fenced) {
                LOG.error("停止记账：另一个程序正在写同一本台账 / stopped: another program writes to this ledger", failure);
                fenced = true;
                open = false;
                fail(batch, failure);
                return;
            }
            LOG.warn(
                    "a batch of {} commands was rolled back, attempt {}: {}",
                    batch.size(),
                    attempt,
                    failure.toString());
            if (attempt == TRIES || !recover()) {
                LOG.error("a batch of {} commands could not be written", batch.size(), failure);
                fail(batch, failure);
                return;
            }
            try {
                var writing = new Writing(batch);
                writing.prepare();
                writing.commit();
                return;
            } catch (RuntimeException e) {
                failure = e;
            }
        }
    }

    private boolean recover() {
        memory.clear();
        ledger.forgetAll();
        try {
            book.recover();
            head = book.head();
            next = head;
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
        private final WorkingDays days;
        private final Appending appending;
        private final List<Runnable> answers = new ArrayList<>();
        private Optional<Book.Batch> made = Optional.empty();

        Writing(List<Waiting> batch) {
            this.batch = batch;
            var clock = time.now().truncatedTo(ChronoUnit.MILLIS);
            this.now = clock.isBefore(next.written()) ? next.written() : clock;
            this.days = calendar.at(now);
            this.appending = new Appending(next, ledger, now);
        }

        /// Lets the rules decide every command, and seals and hashes the acts. Nothing is written.
        void prepare() {
            var past = book.commands(batch.stream().map(it -> it.request.id()).toList());
            var wanted = new LinkedHashSet<String>();
            for (var it : batch) if (!past.containsKey(it.request.id())) wanted.add(it.request.file());
            memory.load(wanted);
            for (var it : batch) decide(it, past);
            if (appending.isEmpty()) return;
            var batched = appending.batch();
            made = Optional.of(batched);
            memory.drawn(batched.numbers());
            next = batched.after();
        }

        /// Writes the acts and answers.
        void commit() {
            if (made.isPresent()) {
                var batched = made.get();
                book.append(batched);
                head = batched.after();
                ledger.committed(batched.entries());
                if (!appending.erased().isEmpty()) {
                    ledger.forget(appending.erased());
                    memory.clear();
                }
                try {
                    written.accept(batched.entries());
                } catch (RuntimeException e) {
                    LOG.error("a listener failed after the commit", e);
                }
            }
            answers.forEach(Runnable::run);
        }

        private void decide(Waiting waiting, Map<String, Book.Past> past) {
            var request = waiting.request;
            var digest = waiting.digest;
            var before = appending
                    .done(request.id())
                    .or(() -> committing.flatMap(it -> it.appending.done(request.id())))
                    .or(() -> Optional.ofNullable(past.get(request.id())));
            if (before.isPresent()) {
                answers.add(() -> repeat(waiting, digest, before.get()));
                return;
            }
            var thing = ledger.things().get(request.thing());
            Decision<?> decision;
            try {
                decision = decide(thing, request);
            } catch (RuntimeException e) {
                LOG.error("a rule of {} failed on {}", request.thing(), request.command(), e);
                answers.add(() -> waiting.answer.completeExceptionally(e));
                return;
            }
            switch (decision) {
                case Decision.Refused<?>(var refusal, var detail) ->
                    answers.add(() -> waiting.answer.complete(new Answer.Refused(refusal, detail)));
                case Decision.Acts<?>(var acts) -> {
                    var entries = append(thing, request, acts, digest);
                    answers.add(() -> waiting.answer.complete(done(request, entries, false)));
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
                    days,
                    memory::state,
                    sequence -> draws.computeIfAbsent(sequence, it -> appending.number(it, memory::number) + 1),
                    law,
                    request.file());
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

        private void repeat(Waiting waiting, Digest digest, Book.Past past) {
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
        pen.shutdown();
        book.close();
    }
}
