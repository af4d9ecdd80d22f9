package shuzhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import shuzhi.org.Actor;

/// What is recalled of a file is what the book has, whoever reads while others write.
class RecallTest {
    private final Map<String, List<Entry>> book = new HashMap<>();
    private final Recall recall = new Recall();

    private static Entry entry(String file, int number) {
        return new Entry(0, "thing", file, number, Instant.EPOCH, Instant.EPOCH, Actor.SYSTEM, "c", number);
    }

    private synchronized List<Entry> stored(String file) {
        return List.copyOf(book.getOrDefault(file, List.of()));
    }

    private synchronized List<Entry> store(List<String> files) {
        var batch = new ArrayList<Entry>();
        for (var file : files) {
            var acts = book.computeIfAbsent(file, _ -> new ArrayList<>());
            var entry = entry(file, acts.size());
            acts.add(entry);
            batch.add(entry);
        }
        return batch;
    }

    @Test
    void aFileNobodyWroteIsReadOnceAndThenKnownToBeEmpty() {
        assertThat(recall.acts("a", () -> stored("a"))).isEmpty();
        assertThat(recall.acts("a", () -> List.of(entry("a", 0)))).isEmpty();
        recall.committed(store(List.of("a")));
        assertThat(recall.acts("a", List::of)).hasSize(1);
    }

    @Test
    void whatIsCommittedWhileSomebodyReadsIsNotLost() {
        recall.committed(store(List.of("a")));
        recall.clear();
        var old = recall.acts("a", () -> {
            var read = stored("a");
            recall.committed(store(List.of("a")));
            return read;
        });
        assertThat(old).hasSize(1);
        assertThat(recall.acts("a", () -> stored("a"))).hasSize(2);
    }

    /// A reader may find an entry in the book before its batch is noted.
    @Test
    void anEntryThatWasReadAlreadyIsNotNotedAgain() {
        recall.committed(store(List.of("a")));
        recall.clear();
        var batch = store(List.of("a", "b"));
        assertThat(recall.acts("a", () -> stored("a"))).hasSize(2);
        recall.acts("b", () -> stored("b"));
        recall.committed(batch);
        assertThat(recall.acts("a", List::of)).isEqualTo(stored("a"));
        assertThat(recall.acts("b", List::of)).isEqualTo(stored("b"));
    }

    @Test
    void whatIsForgottenWhileSomebodyReadsIsNotKept() {
        recall.committed(store(List.of("a")));
        recall.clear();
        recall.acts("a", () -> {
            recall.clear();
            return stored("a");
        });
        assertThat(recall.acts("a", List::of)).isEmpty();
    }

    @Test
    void manyReadersAndOneWriterAlwaysSeeWhatWasCommitted() throws Exception {
        var failed = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int reader = 0; reader < 8; reader++) {
                var random = new Random(reader);
                running.add(threads.submit(() -> {
                    for (int i = 0; i < 20_000; i++) {
                        var file = "f" + random.nextInt(50);
                        int least = stored(file).size() - 1;
                        var acts = recall.acts(file, () -> stored(file));
                        if (acts.size() < least || !isWhole(acts))
                            synchronized (failed) {
                                failed.add(file + " " + least + " " + acts.size());
                            }
                        if (random.nextInt(5_000) == 0) recall.clear();
                    }
                }));
            }
            running.add(threads.submit(() -> {
                var random = new Random(99);
                for (int i = 0; i < 5_000; i++)
                    recall.committed(store(List.of("f" + random.nextInt(50), "g" + random.nextInt(50))));
            }));
            for (var it : running) it.get();
        }
        assertThat(failed).isEmpty();
        for (var file : book.keySet())
            assertThat(recall.acts(file, () -> stored(file))).as(file).isEqualTo(stored(file));
    }

    private static boolean isWhole(List<Entry> acts) {
        for (int i = 0; i < acts.size(); i++) if (acts.get(i).number() != i) return false;
        return true;
    }

    @Test
    void whatIsKeptIsBounded() {
        for (int i = 0; i < 100_000; i++) recall.committed(List.of(entry("file" + i, 0)));
        assertThat(recall.acts("file99999", List::of)).hasSize(1);
        assertThat(recall.acts("file0", List::of)).isEmpty();
    }
}
