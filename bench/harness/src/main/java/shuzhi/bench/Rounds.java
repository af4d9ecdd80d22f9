package shuzhi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/// Several ways to do the same, taking turns (轮流测量). What is shown is the median of the rounds with the lowest and the
/// highest, and of the first measure the ratio to the first way, taken within each round, where both had the same
/// neighbours on the machine.
public final class Rounds {
    private final String title;
    private final int rounds;
    private final List<Way> ways = new ArrayList<>();

    private record Way(String name, Turn turn, List<Map<String, Double>> results) {}

    /// One turn of one way: what was measured, by name with unit, the most important first.
    @FunctionalInterface
    public interface Turn {
        Map<String, Double> run(int round) throws Exception;
    }

    /// @param title what is measured
    public Rounds(String title, int rounds) {
        this.title = title;
        this.rounds = rounds;
    }

    public Rounds way(String name, Turn turn) {
        ways.add(new Way(name, turn, new ArrayList<>()));
        return this;
    }

    /// Every way once to warm up, then the rounds.
    public void run() throws Exception {
        for (int round = 0; round <= rounds; round++)
            for (var way : ways) {
                var measured = way.turn.run(round);
                if (round == 0) continue;
                way.results.add(measured);
                System.err.println("round " + round + " " + way.name + ": " + measured);
            }
    }

    /// So many of something in a second; the something is done over and over for a number of seconds.
    ///
    /// @param work one portion; answers how many it was
    public static double perSecond(double seconds, Callable<? extends Number> work) throws Exception {
        long begin = System.nanoTime();
        double done = 0;
        do done += work.call().doubleValue();
        while (System.nanoTime() - begin < seconds * 1e9);
        return done * 1e9 / (System.nanoTime() - begin);
    }

    /// The milliseconds that so many repetitions take: half of them at most, and 95 of 100.
    public static Map<String, Double> millis(int times, Callable<?> work) throws Exception {
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            work.call();
            nanos[i] = System.nanoTime() - begin;
        }
        java.util.Arrays.sort(nanos);
        var found = new LinkedHashMap<String, Double>();
        found.put("p50 ms", nanos[times / 2] / 1e6);
        found.put("p95 ms", nanos[(int) (times * 95L / 100)] / 1e6);
        return found;
    }

    /// One table and one line of JSON.
    public void print(List<String> command) throws IOException {
        var machine = Machine.here(System.getProperty("bench.postgresql", "none"));
        System.out.printf(
                Locale.ROOT,
                "%s%n%d cores (%s), %.1f GiB; %s; %s; load %.1f%n%d rounds, interleaved; median (lowest–highest)%n%n",
                title,
                machine.cores(),
                machine.processor(),
                machine.memory(),
                machine.kernel(),
                machine.java(),
                machine.load(),
                rounds);
        var measures = measures();
        var first = ways.getFirst();
        System.out.println("| | " + String.join(" | ", measures) + " | ÷ " + first.name + " |");
        System.out.println("|---|" + "--:|".repeat(measures.size() + 1));
        for (var way : ways) {
            var line = new StringBuilder("| " + way.name + " |");
            for (var it : measures)
                line.append(' ').append(cell(values(way.results, it))).append(" |");
            var ratio = way == first ? "–" : number(Report.median(ratios(way, first)));
            System.out.println(line + " " + ratio + " |");
        }
        System.out.println("\nbin/shuzhi bench " + String.join(" ", command));
        var json = new LinkedHashMap<String, Object>();
        json.put("benchmark", title);
        json.put("command", "bin/shuzhi bench " + String.join(" ", command));
        json.put("machine", machine);
        for (var way : ways) json.put(way.name, way.results);
        System.out.println(Json.write(json));
    }

    private List<String> measures() {
        return ways.stream()
                .flatMap(way -> way.results.stream())
                .flatMap(it -> it.keySet().stream())
                .distinct()
                .toList();
    }

    private static List<Double> values(List<Map<String, Double>> all, String measure) {
        return all.stream()
                .flatMap(it -> Optional.ofNullable(it.get(measure)).stream())
                .toList();
    }

    /// The first measure that both have, round by round.
    private List<Double> ratios(Way one, Way other) {
        for (var measure : measures()) {
            var ours = values(one.results, measure);
            var theirs = values(other.results, measure);
            if (ours.isEmpty() || theirs.isEmpty()) continue;
            var ratios = new ArrayList<Double>();
            for (int i = 0; i < ours.size(); i++) ratios.add(ours.get(i) / theirs.get(i));
            return ratios;
        }
        return List.of(Double.NaN);
    }

    private static String cell(List<Double> values) {
        if (values.isEmpty()) return "";
        var sorted = new TreeSet<>(values);
        return number(Report.median(values)) + " (" + number(sorted.first()) + "–" + number(sorted.last()) + ")";
    }

    private static String number(double value) {
        int digits = value >= 1000 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 4;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
