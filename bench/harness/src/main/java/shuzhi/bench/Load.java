package shuzhi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// A closed loop of clients (负载): each takes one permit after another through its steps, without thinking in between.
final class Load {
    static final long NO_LIMIT = 1_000_000_000_000L;
    /// Above this many clients a thread of the operating system for each costs more than it gives.
    private static final int PLATFORM_THREADS_MAX = 256;

    private final Candidate candidate;
    private final AtomicLong next = new AtomicLong(1);

    Load(Candidate candidate) {
        this.candidate = candidate;
    }

    /// What was done.
    ///
    /// @param transitions all that were done, including those that ended after the time was over
    /// @param perSecond the transitions that ended within the time, by its seconds and those of settling
    /// @param processorNanos of this process, from the beginning to the end of the last transition
    /// @param median nanoseconds of one lap
    /// @param p99 nanoseconds that 99 of 100 laps did not exceed
    record Done(long transitions, double perSecond, long processorNanos, long median, long p99) {
        String line() {
            return transitions + " " + perSecond + " " + processorNanos + " " + median + " " + p99;
        }

        static Done parse(String line) {
            var words = line.split(" ");
            return new Done(
                    Long.parseLong(words[0]),
                    Double.parseDouble(words[1]),
                    Long.parseLong(words[2]),
                    Long.parseLong(words[3]),
                    Long.parseLong(words[4]));
        }
    }

    /// Runs until the time is over or the permits are used up; permits that were begun are finished.
    ///
    /// @throws ExecutionException when a client failed; its cause says why
    Done run(int clients, long millis, long permits) throws ExecutionException, InterruptedException {
        long end = next.get() + permits;
        long processor = processorNanos();
        long begin = System.nanoTime();
        long deadline = begin + millis * 1_000_000;
        var factory = clients > PLATFORM_THREADS_MAX
                ? Thread.ofVirtual().factory()
                : Thread.ofPlatform().daemon().factory();
        var all = new ArrayList<Laps>();
        try (var threads = Executors.newThreadPerTaskExecutor(factory)) {
            var running = new ArrayList<Future<Laps>>();
            for (int i = 0; i < clients; i++) running.add(threads.submit(() -> client(end, deadline)));
            for (var client : running) all.add(client.get());
        }
        long took = Math.min(System.nanoTime(), deadline) - begin;
        long ended = System.nanoTime();
        settle();
        took += System.nanoTime() - ended;
        return summary(all, processorNanos() - processor, took);
    }

    private void settle() throws ExecutionException {
        try {
            candidate.settle();
        } catch (Exception e) {
            throw new ExecutionException(candidate.name() + " does not come to rest", e);
        }
    }

    private Laps client(long end, long deadline) throws Exception {
        int permitsPerRun = Math.max(1, candidate.transitionsPerLap() / Permit.Step.values().length);
        var laps = new Laps(deadline);
        while (System.nanoTime() < deadline) {
            long number = next.getAndAdd(permitsPerRun);
            if (number >= end) break;
            candidate.run(new Permit(number), laps);
        }
        return laps;
    }

    private Done summary(List<Laps> clients, long processor, long took) {
        var nanos = clients.stream()
                .flatMapToLong(it -> Arrays.stream(it.nanos()))
                .sorted()
                .toArray();
        if (nanos.length == 0) throw new IllegalStateException(candidate.name() + " finished no transition");
        long inTime = clients.stream().mapToLong(Laps::inTime).sum() * candidate.transitionsPerLap();
        return new Done(
                (long) nanos.length * candidate.transitionsPerLap(),
                inTime * 1e9 / took,
                processor,
                nanos[nanos.length / 2],
                nanos[(int) (nanos.length * 99L / 100)]);
    }

    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
