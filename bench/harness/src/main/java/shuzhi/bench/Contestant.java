package shuzhi.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A candidate as the harness sees it (参测方): its process, its database, and what it used.
final class Contestant implements AutoCloseable {
    private static final int START_SECONDS = 120;
    private static final int STEPS = Permit.Step.values().length;

    private final String name;
    private final Server server;
    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;
    private final Path log;
    private final List<Integer> clients;
    private final String version;
    private final long emptyBytes;
    private long transitions;

    private Contestant(String name, Server server, Process process, Path log, Candidate.Database database)
            throws IOException, InterruptedException, SQLException {
        this.name = name;
        this.server = server;
        this.process = process;
        this.log = log;
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        var ready = order(database.url() + " " + database.user() + " " + database.password(), "ready ", START_SECONDS)
                .split(" ", 2);
        this.clients = Flags.numbers(ready[0]);
        this.version = ready[1];
        this.emptyBytes = server.tableBytes(name);
    }

    /// Starts the process of a candidate with the libraries of its own folder, or of the harness when it has none.
    ///
    /// @param home the folder `bench/`, built
    /// @param folder where its log goes
    static Contestant start(Path home, Path folder, Server server, String name, Flags flags)
            throws IOException, InterruptedException, SQLException {
        var module = home.resolve(Files.isDirectory(home.resolve(name)) ? name : "harness")
                .resolve("target");
        if (!Files.isDirectory(module.resolve("lib")))
            throw new IOException(module + " is missing: build it with `mvn package` in " + home);
        var log = folder.resolve(name + ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + flags.heap(),
                "-Xmx" + flags.heap(),
                "-cp",
                module.resolve("classes") + File.pathSeparator + module.resolve("lib") + "/*",
                Worker.class.getName(),
                name));
        var clients = flags.fixed().getOrDefault(name, flags.clients().getOrDefault(name, ""));
        if (!clients.isEmpty()) command.add(clients);
        var process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        try {
            return new Contestant(name, server, process, log, server.create(name));
        } catch (IOException | InterruptedException | SQLException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    String name() {
        return name;
    }

    String version() {
        return version;
    }

    /// The numbers of clients to try.
    List<Integer> clients() {
        return clients;
    }

    /// Lets the clients run, and measures nothing but what they say themselves.
    Load.Done run(int clients, long millis, long permits) throws IOException, InterruptedException {
        var done = Load.Done.parse(order("run " + clients + " " + millis + " " + permits, "done ", millis / 1000 + 60));
        transitions += done.transitions();
        return done;
    }

    /// Cleans up what earlier rounds left behind, so that a round pays for its own work only.
    void settle() throws SQLException {
        server.execute(name, "vacuum (analyze)");
    }

    /// A timed round, with everything that was used by the candidate and for it.
    Sample measure(int clients, long millis) throws IOException, InterruptedException, SQLException {
        settle();
        long logged = server.logBytes();
        long database = server.processorNanos();
        long machine = Processor.ofMachine();
        long begin = System.nanoTime();
        var done = run(clients, millis, Load.NO_LIMIT);
        long took = System.nanoTime() - begin;
        machine = Processor.ofMachine() - machine;
        database = server.processorNanos() - database;
        logged = server.logBytes() - logged;
        double inRound = done.transitions();
        double others = machine - database - done.processorNanos();
        return new Sample(
                done.perSecond(),
                done.median() / 1e6,
                done.p99() / 1e6,
                done.processorNanos() / 1e3 / inRound,
                database / 1e3 / inRound,
                logged / inRound * STEPS,
                (server.tableBytes(name) - emptyBytes) / (double) transitions * STEPS,
                Math.max(0, others / took / Runtime.getRuntime().availableProcessors()));
    }

    /// Gives an order and waits for its answer, but never for ever.
    private String order(String order, String expected, long seconds) throws IOException, InterruptedException {
        orders.println(order);
        try (var reader =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            var waiting = reader.submit(answers::readLine);
            try {
                var answer = waiting.get(seconds, TimeUnit.SECONDS);
                if (answer != null && answer.startsWith(expected)) return answer.substring(expected.length());
                throw failed(answer == null ? "ended" : answer);
            } catch (TimeoutException e) {
                process.destroyForcibly();
                throw failed("gave no answer in " + seconds + " seconds");
            } catch (ExecutionException e) {
                throw new IOException(name + " cannot be heard", e.getCause());
            }
        }
    }

    private IOException failed(String why) throws IOException {
        var said = Files.readString(log);
        return new IOException(name + " " + why + "\n" + said.substring(Math.max(0, said.length() - 6000)));
    }

    /// Ends the process; its input ends, and when that does not help it is killed.
    @Override
    public void close() throws IOException, InterruptedException {
        orders.close();
        if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }
}
