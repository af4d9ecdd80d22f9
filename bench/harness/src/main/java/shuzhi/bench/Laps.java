package shuzhi.bench;

import java.util.Arrays;

/// The stopwatch of one client (秒表): how long each transition took. Used by one thread.
public final class Laps {
    private final long deadline;
    private long[] nanos = new long[4096];
    private int count;
    private int inTime;
    private long last = System.nanoTime();

    /// @param deadline on the clock of `System.nanoTime`; what ends later is counted apart
    Laps(long deadline) {
        this.deadline = deadline;
    }

    /// A transition has just become durable.
    public void lap() {
        long now = System.nanoTime();
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
        nanos[count++] = now - last;
        if (now <= deadline) inTime++;
        last = now;
    }

    int inTime() {
        return inTime;
    }

    /// The nanoseconds of every lap, in the order in which they were run.
    long[] nanos() {
        return Arrays.copyOf(nanos, count);
    }
}
