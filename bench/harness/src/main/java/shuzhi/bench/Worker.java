package shuzhi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/// The process in which one candidate runs (参测进程), with its own class path. It obeys lines on standard input and
/// answers each with one line on standard output; everything else that is printed goes to standard error.
final class Worker {
    private Worker() {}

    /// Arguments: name of the candidate, and the numbers of clients to try when they are not to be its own choice.
    /// First line of input: address, user and password of the database. Then `run CLIENTS MILLISECONDS PERMITS`.
    /// The end of the input ends the process, so it cannot outlive the harness.
    public static void main(String[] arguments) throws Exception {
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        try (var candidate = candidate(arguments[0]);
                var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var clients = arguments.length > 1 ? Flags.numbers(arguments[1]) : candidate.clients();
            candidate.start(database(orders), Collections.max(clients));
            answers.println("ready "
                    + clients.stream().map(String::valueOf).collect(Collectors.joining(",")) + " "
                    + candidate.version());
            var load = new Load(candidate);
            for (String order; (order = orders.readLine()) != null; ) answers.println(obey(load, order));
        } catch (Throwable fault) {
            fault.printStackTrace();
            answers.println("failed " + fault.toString().lines().findFirst().orElse(""));
        }
        // Engines may leave threads behind that are not daemons.
        System.exit(0);
    }

    private static Candidate candidate(String name) {
        return ServiceLoader.load(Candidate.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no candidate is named " + name));
    }

    private static Candidate.Database database(BufferedReader orders) throws IOException {
        var line = orders.readLine();
        if (line == null) throw new IOException("no database was named");
        var words = line.split(" ");
        return new Candidate.Database(words[0], words[1], words[2]);
    }

    private static String obey(Load load, String order) throws ExecutionException, InterruptedException {
        var words = order.split(" ");
        if (!words[0].equals("run")) throw new IllegalArgumentException("unknown order: " + order);
        return "done "
                + load.run(Integer.parseInt(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]))
                        .line();
    }
}
