package shuzhi.bench.product;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import shuzhi.bench.Permit;
import shuzhi.bench.Rounds;
import shuzhi.ledger.Answer;

/// Commands that come on a schedule (按时到达的请求), whether or not those before them were answered: how long each waits for
/// its commit, from the moment it was due.
final class Steady {
    /// So many permits are under way at once, so that a step is not asked before the one before was answered.
    private static final int LANES = 100;

    private Steady() {}

    static void run(Main.Settings settings) throws Exception {
        int seconds = settings.number("seconds", 10);
        int rate = settings.number("rate", 500);
        try (var city = City.open()) {
            city.work(2_000);
            var rounds = new Rounds("steady: commands at a fixed rate, milliseconds", settings.rounds());
            for (int each : new int[] {rate / 5, rate, 4 * rate}) rounds.way(each + "/s", _ -> at(city, each, seconds));
            rounds.run();
            rounds.print(settings.command());
        }
    }

    private static Map<String, Double> at(City city, int rate, int seconds) throws Exception {
        var steps = Permit.Step.values();
        int all = Math.max(1, rate * seconds / (LANES * steps.length)) * LANES * steps.length;
        var permits = city.permits(all / steps.length);
        var nanos = new long[all];
        var wrong = new AtomicLong();
        long begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < all; i++) {
                int which = i;
                long due = begin + TimeUnit.SECONDS.toNanos(1) / rate * i;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                    LockSupport.parkNanos(left);
                var permit = permits.get(i / (LANES * steps.length) * LANES + i % LANES);
                var request = PermitCase.request(permit, steps[i / LANES % steps.length]);
                threads.submit(() -> {
                    if (!(city.app.ask(request) instanceof Answer.Done)) wrong.incrementAndGet();
                    nanos[which] = System.nanoTime() - due;
                });
            }
        }
        Arrays.sort(nanos);
        var found = new LinkedHashMap<String, Double>();
        found.put("p50 ms", nanos[all / 2] / 1e6);
        found.put("p95 ms", nanos[(int) (all * 95L / 100)] / 1e6);
        found.put("p99 ms", nanos[(int) (all * 99L / 100)] / 1e6);
        found.put("refused %", 100.0 * wrong.get() / all);
        return found;
    }
}
