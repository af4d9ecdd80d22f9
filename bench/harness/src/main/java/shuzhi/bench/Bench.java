package shuzhi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The comparison (对比): starts the server and the candidates, tunes each, lets them take turns, and prints what came
/// out.
public final class Bench {
    private static final List<String> CANDIDATES =
            List.of("flowable", "operaton", "camunda", "crud", "single-insert", "raw-copy");
    private static final String OURS = "shuzhi";
    /// After these the JVM has compiled what is used often; only the fast candidates come so far in the time they have.
    private static final int WARM_UP_PERMITS = 30_000;

    private Bench() {}

    /// @param arguments see `Flags.USAGE`; the system property `bench.home` names the folder `bench/`
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(System.getProperty("bench.home", "bench"))
                .toAbsolutePath()
                .normalize();
        Flags flags;
        try {
            flags = Flags.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Flags.USAGE);
            System.exit(2);
            return;
        }
        try (var arena = new Arena(home, flags)) {
            var clean = new Thread(arena::close);
            Runtime.getRuntime().addShutdownHook(clean);
            var report = run(arena, flags);
            System.out.println(report.table());
            System.out.println(report.json());
            if (flags.json().isPresent())
                Files.writeString(
                        flags.json().get(),
                        report.json() + "\n",
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
        }
        System.exit(0);
    }

    private static Report run(Arena arena, Flags flags) throws IOException, InterruptedException, SQLException {
        var contestants = new ArrayList<Contestant>();
        for (var name : names(arena.home(), flags)) {
            say("starting " + name);
            contestants.add(arena.enter(name));
        }
        var results = new ArrayList<Report.Result>();
        var runners = new ArrayList<Contestant>();
        for (var it : contestants) {
            boolean fixed = flags.fixed().containsKey(it.name());
            int tuned = tune(it, flags, fixed);
            for (int clients : fixed ? it.clients() : List.of(tuned)) {
                var name = fixed ? it.name() + "×" + clients : it.name();
                results.add(new Report.Result(name, it.version(), clients, new ArrayList<>()));
                runners.add(it);
            }
        }
        arena.server().execute("postgres", "checkpoint");
        for (int round = 1; round <= flags.rounds(); round++)
            for (int i = 0; i < runners.size(); i++) {
                var result = results.get(i);
                var sample = runners.get(i).measure(result.clients(), flags.seconds() * 1000L);
                result.rounds().add(sample);
                say("round %d %s: %.0f transitions/s".formatted(round, result.name(), sample.perSecond()));
            }
        return new Report(Machine.here(arena.server()), flags, results);
    }

    private static List<String> names(Path home, Flags flags) {
        if (!flags.candidates().isEmpty()) return flags.candidates();
        var names = new ArrayList<>(CANDIDATES);
        if (Files.isDirectory(home.resolve(OURS).resolve("target/lib"))) names.addFirst(OURS);
        return names;
    }

    /// Warms a candidate up and finds the number of clients with which it does most.
    private static int tune(Contestant contestant, Flags flags, boolean fixed)
            throws IOException, InterruptedException, SQLException {
        var clients = contestant.clients();
        if (flags.warmUpSeconds() > 0)
            contestant.run(clients.get(clients.size() / 2), flags.warmUpSeconds() * 1000L, WARM_UP_PERMITS);
        if (fixed || clients.size() == 1) return clients.getFirst();
        var found = new LinkedHashMap<Integer, Double>();
        for (int count : clients) {
            contestant.settle();
            found.put(
                    count,
                    contestant
                            .run(count, flags.sweepSeconds() * 1000L, Load.NO_LIMIT)
                            .perSecond());
        }
        int best = found.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        var tried = new StringBuilder();
        found.forEach((count, perSecond) -> tried.append(" %d: %.0f/s".formatted(count, perSecond)));
        say("clients of " + contestant.name() + tried + " -> " + best);
        return best;
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
