package shuzhi.bench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import shuzhi.App;
import shuzhi.Keys;
import shuzhi.bench.Permit;
import shuzhi.database.Database;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Time;

/// A whole house on a built-in database of its own (整套系统), filled with permits by its own path; gone when closed.
final class City implements AutoCloseable {
    private static final int CLIENTS = 256;

    final Path folder;
    final Keys keys;
    final Database database;
    final App app;
    private final AtomicLong next = new AtomicLong(1);

    private City(Path folder) {
        this.folder = folder;
        this.keys = Keys.open(folder);
        this.database = Database.builtIn(folder, _ -> {});
        this.app = App.open(database, keys, Time.SYSTEM, "http://localhost", _ -> {});
        for (var request : PermitCase.catalogue()) done(app.ask(request));
        app.start();
    }

    static City open() throws IOException {
        return new City(Files.createTempDirectory("shuzhi-bench"));
    }

    /// Takes so many permits through all their steps; answers how many steps that was.
    long work(long permits) throws Exception {
        long end = next.get() + permits;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < CLIENTS; i++)
                running.add(threads.submit(() -> {
                    for (long number = next.getAndIncrement(); number < end; number = next.getAndIncrement())
                        for (var step : Permit.Step.values())
                            done(app.ask(PermitCase.request(new Permit(number), step)));
                    return null;
                }));
            for (var it : running) it.get();
        }
        next.set(end);
        while (!app.isSettled()) Thread.sleep(1);
        return permits * Permit.Step.values().length;
    }

    /// Permits that nobody has applied for yet.
    List<Permit> permits(int count) {
        var fresh = new ArrayList<Permit>();
        for (int i = 0; i < count; i++) fresh.add(new Permit(next.getAndIncrement()));
        return fresh;
    }

    /// Hands in so many applications, which nobody has looked at yet.
    List<Permit> apply(int count) throws Exception {
        var open = permits(count);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var it : open) threads.submit(() -> done(app.ask(PermitCase.request(it, Permit.Step.APPLY))));
        }
        while (!app.isSettled()) Thread.sleep(1);
        return open;
    }

    private static void done(Answer answer) {
        if (!(answer instanceof Answer.Done)) throw new IllegalStateException(answer.toString());
    }

    @Override
    public void close() throws IOException {
        app.close();
        database.close();
        try (var files = Files.walk(folder)) {
            for (var it : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(it);
        }
    }
}
