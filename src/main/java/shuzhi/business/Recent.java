package shuzhi.business;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What takes long to add up over the whole ledger (近期汇总), kept with the position it was added up at.
/// While the ledger has not grown it is given at once. When it has grown, what is quick is added up anew;
/// what is slow is given as it stands, for ten minutes at most, while it is added up anew beside. It is
/// exact as of its position, and the page that shows it says which. Safe for many threads.
public final class Recent<K, V> {
    private static final Logger LOG = LoggerFactory.getLogger(Recent.class);
    private static final Duration QUICK = Duration.ofMillis(80);
    private static final Duration OLD = Duration.ofMinutes(10);
    private static final int KEPT = 64;

    private final Map<K, Kept<V>> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Kept<V>> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<K> making = ConcurrentHashMap.newKeySet();

    private record Kept<V>(V value, long position, long made, long took) {
        /// Adding up takes a tenth of the time at most, however fast the ledger grows.
        boolean isDue(long now) {
            return now - made > 9 * took;
        }

        boolean isOld(long now) {
            return now - made > OLD.toNanos();
        }
    }

    /// @param position how many entries the ledger has now
    /// @param make adds it up as of a position
    public V get(K key, long position, LongFunction<V> make) {
        var it = find(key);
        if (it != null && it.position == position) return it.value;
        if (it == null || it.took < QUICK.toNanos() || it.isOld(System.nanoTime())) return make(key, position, make);
        if (it.isDue(System.nanoTime()) && making.add(key))
            Thread.ofVirtual().name("recent").start(() -> anew(key, position, make));
        return it.value;
    }

    private @org.jspecify.annotations.Nullable Kept<V> find(K key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    private void anew(K key, long position, LongFunction<V> make) {
        try {
            make(key, position, make);
        } catch (RuntimeException e) {
            LOG.warn("what is shown stays older than it could be: {}", e.toString());
        } finally {
            making.remove(key);
        }
    }

    private V make(K key, long position, LongFunction<V> make) {
        long begun = System.nanoTime();
        var value = make.apply(position);
        long now = System.nanoTime();
        synchronized (kept) {
            var before = kept.get(key);
            if (before == null || before.position <= position)
                kept.put(key, new Kept<>(value, position, now, now - begun));
        }
        return value;
    }
}
