package shuzhi.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The settings of a run, as they stand on the command line (运行设置).
///
/// @param name of the benchmark, as `bench/run` is asked for it
/// @param command the words after it, with which the run can be repeated
/// @param candidates in the order in which they take turns; empty for all that are built
/// @param clients numbers of clients to try, `8,16,32`, for candidates that shall not choose for themselves
/// @param fixed numbers of clients each of which is a row of the table, for candidates that are not tuned
/// @param heap of each candidate's process, as `-Xmx` takes it
/// @param json file to which the line of JSON is appended; always printed, too
record Flags(
        String name,
        List<String> command,
        List<String> candidates,
        int rounds,
        int seconds,
        int warmUpSeconds,
        int sweepSeconds,
        Map<String, String> clients,
        Map<String, String> fixed,
        String heap,
        Optional<Path> json) {

    static final String USAGE = """
            bench/run peers|ledger|limit [--candidates a,b,c] [--rounds 3] [--seconds 8] [--warm-up 60] [--sweep 3]
                      [--clients NAME=8,16,32]... [--fixed NAME=1,8,64]... [--heap 1g] [--json FILE]
            --candidates  flowable, operaton, camunda, crud, single-insert, raw-copy, and shuzhi when it is built
            --warm-up     at most so many seconds; it ends earlier after 5,000 permits
            --clients     numbers of clients to try; with one number there is no search
            --fixed       numbers of clients that are all measured, each a row of the table
            """;

    /// @throws IllegalArgumentException when an argument is not known or has a bad value; the message says which
    static Flags parse(String... arguments) {
        var values = new TreeMap<String, String>();
        var clients = new TreeMap<String, String>();
        var fixed = new TreeMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) throw bad(arguments[i], "no value follows");
            boolean all = arguments[i].equals("--fixed");
            if (all || arguments[i].equals("--clients")) {
                var words = arguments[i + 1].split("=", 2);
                if (words.length < 2) throw bad(arguments[i], "NAME=8,16,32 is wanted");
                (all ? fixed : clients).put(words[0], words[1]);
                numbers(words[1]);
            } else values.put(arguments[i], arguments[i + 1]);
        }
        var names = values.remove("--candidates");
        var json = values.remove("--json");
        var heap = values.remove("--heap");
        var name = values.remove("--name");
        var flags = new Flags(
                name == null ? "peers" : name,
                List.of(arguments),
                names == null ? List.of() : List.of(names.split(",")),
                number(values, "--rounds", 3, 1),
                number(values, "--seconds", 8, 1),
                number(values, "--warm-up", 60, 0),
                number(values, "--sweep", 3, 1),
                Map.copyOf(clients),
                Map.copyOf(fixed),
                heap == null ? "1g" : heap,
                Optional.ofNullable(json).map(Path::of));
        if (!values.isEmpty()) throw bad(values.firstKey(), "not known");
        return flags;
    }

    private static int number(Map<String, String> values, String name, int otherwise, int least) {
        var value = values.remove(name);
        if (value == null) return otherwise;
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < least)
            throw bad(name, "a whole number from " + least + " is wanted, not " + value);
        return Integer.parseInt(value);
    }

    static List<Integer> numbers(String text) {
        if (!text.matches("[1-9]\\d{0,4}(,[1-9]\\d{0,4})*")) throw bad("--clients", "8,16,32 is wanted, not " + text);
        return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }

    private static IllegalArgumentException bad(String name, String why) {
        return new IllegalArgumentException(name + ": " + why);
    }
}
