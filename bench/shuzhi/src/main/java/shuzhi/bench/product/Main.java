package shuzhi.bench.product;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The benchmarks of the parts (各部分的性能测试): `bench/run NAME [--rounds N] [--seconds S] [--cases N] [--files N]`.
public final class Main {
    private static final Map<String, Benchmark> ALL = all();

    private Main() {}

    /// One benchmark: measures and prints.
    @FunctionalInterface
    interface Benchmark {
        void run(Settings settings) throws Exception;
    }

    /// What stands on the command line.
    ///
    /// @param command the words that repeat the run
    record Settings(List<String> command, Map<String, Integer> numbers) {
        int number(String name, int otherwise) {
            return numbers.getOrDefault(name, otherwise);
        }

        int rounds() {
            return number("rounds", 3);
        }

        int seconds() {
            return number("seconds", 2);
        }
    }

    private static Map<String, Benchmark> all() {
        var all = new LinkedHashMap<String, Benchmark>();
        all.put("clock", Clock::run);
        all.put("proof", Proof::run);
        all.put("import", Import::run);
        all.put("verify", Verify::run);
        all.put("history", History::run);
        all.put("read", Read::run);
        all.put("board", Board::run);
        all.put("report", Report::run);
        all.put("http", Http::run);
        all.put("steady", Steady::run);
        all.put("startup", Startup::run);
        return all;
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (benchmark == null || arguments.length % 2 == 0) {
            System.err.println("bench/run " + String.join(" | ", ALL.keySet()) + " [--rounds N] [--seconds S] …");
            System.exit(2);
            return;
        }
        var numbers = new LinkedHashMap<String, Integer>();
        for (int i = 1; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || !arguments[i + 1].matches("[1-9]\\d{0,7}")) {
                System.err.println(arguments[i] + " wants a whole number from 1, not " + arguments[i + 1]);
                System.exit(2);
                return;
            }
            numbers.put(arguments[i].substring(2), Integer.valueOf(arguments[i + 1]));
        }
        benchmark.run(new Settings(new ArrayList<>(Arrays.asList(arguments)), numbers));
        System.exit(0);
    }
}
