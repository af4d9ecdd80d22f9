package shuzhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Processor time as Linux counts it in `/proc` (处理器时间), in ticks of 10 ms.
final class Processor {
    private static final long NANOS_PER_TICK = 10_000_000;

    private Processor() {}

    /// What a process and its children used so far, in nanoseconds, with the children that have ended already.
    static long ofTree(long pid) throws IOException {
        var process = ProcessHandle.of(pid).orElseThrow(() -> new IOException("process " + pid + " has ended"));
        long ticks = ticks(pid, true);
        for (var child : process.children().toList()) ticks += ticks(child.pid(), false);
        return ticks * NANOS_PER_TICK;
    }

    /// Fields 14 to 17 of `/proc/PID/stat`: user and system time of the process, and of the children it has waited for.
    private static long ticks(long pid, boolean withEnded) throws IOException {
        Path file = Path.of("/proc/" + pid + "/stat");
        if (!Files.exists(file)) return 0;
        var stat = Files.readString(file);
        // The name of the program stands in parentheses and may hold spaces.
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }

    /// What all processes of the machine used so far, in nanoseconds: first line of `/proc/stat` without idle and
    /// waiting.
    static long ofMachine() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            var fields = Arrays.stream(lines.findFirst().orElseThrow().split("\\s+"))
                    .skip(1)
                    .mapToLong(Long::parseLong)
                    .toArray();
            return (fields[0] + fields[1] + fields[2] + fields[5] + fields[6]) * NANOS_PER_TICK;
        }
    }
}
