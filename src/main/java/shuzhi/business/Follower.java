package shuzhi.business;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.database.Query;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Bounds;
import shuzhi.ledger.Clerk;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Ledger;
import shuzhi.ledger.Request;

/// Runs the reactions, one entry after another (联动执行). How far it has come is kept in the database, so that a
/// house that was killed goes on where it stopped.
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private static final int BATCH_MAX = 2_000;
    /// So many requests may wait for the clerk at once: with one at a time a busy house would outrun its reactions, and
    /// with no end nobody else would have a turn.
    private static final int ASKED_MAX = 2_000;
    /// After so many entries the place reached is kept, even when there is no end in sight.
    private static final int SAVED_AFTER = 20_000;
    /// What does not fit is read from the ledger when its turn comes.
    private static final int WAITING_MAX = Bounds.remembered(20_000);

    private final List<Reaction> reactions;
    private final Query query;
    private final Ledger ledger;
    private final int most;
    /// The next entries, without a gap from `taken` on; empty while those of the past are read from the ledger.
    private final Deque<Entry> waiting = new ArrayDeque<>();
    /// Requests made and not yet answered, in order. Only who works touches them.
    private final Deque<Asked> asked = new ArrayDeque<>();
    private final Semaphore news = new Semaphore(0);
    private volatile boolean open = true;
    private volatile long done;
    private volatile long end;
    /// The position from which on nothing was reacted to yet.
    private long taken;
    private long saved;

    /// @param entry the position of the entry that is reacted to
    private record Asked(long entry, Request request, CompletableFuture<Answer> answer) {}

    /// @param end how many entries the ledger has; reactions to those that were not answered before come first
    public Follower(List<Reaction> reactions, Query query, Ledger ledger, long end) {
        this(reactions, query, ledger, end, WAITING_MAX);
    }

    /// @param most how many entries wait in memory
    Follower(List<Reaction> reactions, Query query, Ledger ledger, long end, int most) {
        this.most = most;
        this.reactions = List.copyOf(reactions);
        this.query = query;
        this.ledger = ledger;
        this.end = end;
        this.done = query.number("select position from follower", Map.of());
        this.saved = done;
        this.taken = done;
    }

    /// The position up to which every reaction has been answered.
    public long done() {
        return done;
    }

    /// Told by the clerk after every commit; only takes note.
    public void written(List<Entry> entries) {
        synchronized (waiting) {
            long expected = waiting.isEmpty() ? taken : waiting.getLast().position() + 1;
            boolean fits = waiting.size() + entries.size() <= most;
            if (fits && entries.getFirst().position() == expected) waiting.addAll(entries);
            end = entries.getLast().position() + 1;
        }
        news.release();
    }

    /// Works off what waits; returns how many requests were made. Called by the thread, or by seeds that step by hand.
    public int work(Clerk clerk) {
        int made = 0;
        try {
            for (var batch = next(); !batch.isEmpty(); batch = next()) {
                for (var entry : batch)
                    for (var request : reactTo(entry)) {
                        asked.add(new Asked(entry.position(), request, clerk.submit(request)));
                        made++;
                        settle(ASKED_MAX);
                    }
                if (asked.isEmpty()) done = batch.getLast().position() + 1;
                if (done - saved >= SAVED_AFTER) save();
            }
            settle(0);
            done = taken();
        } catch (RuntimeException e) {
            startAgain();
            throw e;
        }
        save();
        return made;
    }

    /// Takes the next entries: those that wait, or as many of the ledger, behind which new ones may wait meanwhile.
    private List<Entry> next() {
        long first;
        int count;
        synchronized (waiting) {
            first = taken;
            count = (int) Math.min(BATCH_MAX, waiting.isEmpty() ? end - taken : waiting.size());
            taken += count;
            if (!waiting.isEmpty())
                return Stream.generate(waiting::remove).limit(count).toList();
        }
        if (count == 0) return List.of();
        var batch = ledger.range(first, count);
        ledger.recall(batch.stream().map(Entry::file).toList());
        return batch;
    }

    private long taken() {
        synchronized (waiting) {
            return taken;
        }
    }

    /// What was not answered is reacted to once more; the ids of the requests keep anything from being done twice.
    private void startAgain() {
        asked.clear();
        synchronized (waiting) {
            waiting.clear();
            taken = done;
        }
    }

    private List<Request> reactTo(Entry entry) {
        var requests = new ArrayList<Request>();
        for (var reaction : reactions) {
            int n = 0;
            for (var request : reaction.answering().to(entry))
                requests.add(reaction.ownIds() ? request : request.withId(reaction.id(entry, n++)));
        }
        return requests;
    }

    /// Waits for the oldest answers until no more than `most` requests are open.
    private void settle(int most) {
        while (asked.size() > most
                || (!asked.isEmpty() && asked.element().answer().isDone())) {
            var it = asked.element();
            done = it.entry();
            settle(it.request(), it.answer());
            asked.remove();
        }
    }

    /// An id that was used for something else will never be free again, so there is nothing to wait for.
    private static void settle(Request request, CompletableFuture<Answer> answer) {
        try {
            note(request, answer.join());
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof Clerk.Conflict)) throw e;
            LOG.warn("{} {} was asked before otherwise", request.thing(), request.id());
        }
    }

    /// A refused reaction is normal after a crash or when a person was quicker; it is worth a line, not an alarm.
    private static void note(Request request, Answer answer) {
        if (answer instanceof Answer.Refused it)
            LOG.info(
                    "{} {} was refused: {}",
                    request.thing(),
                    request.id(),
                    it.refusal().name());
    }

    private void save() {
        if (done == saved) return;
        query.change(
                "insert into follower (one, position) values (true, :position)"
                        + " on conflict (one) do update set position = excluded.position",
                Map.of("position", done));
        saved = done;
    }

    /// Follows the clerk until closed.
    public Thread start(Clerk clerk) {
        return Thread.ofPlatform().name("follower").daemon(true).start(() -> {
            while (open) {
                try {
                    if (news.tryAcquire(1, TimeUnit.SECONDS)) news.drainPermits();
                    work(clerk);
                } catch (InterruptedException e) {
                    return;
                } catch (CompletionException e) {
                    LOG.warn("a reaction could not be written and is tried again: {}", e.toString());
                } catch (RuntimeException e) {
                    LOG.error("a reaction failed", e);
                }
            }
        });
    }

    @Override
    public void close() {
        open = false;
    }
}
