package shuzhi.bench.product;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shuzhi.App;
import shuzhi.Keys;
import shuzhi.bench.Candidate;
import shuzhi.bench.Laps;
import shuzhi.bench.Permit;
import shuzhi.bench.Permit.Step;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Time;

/// The house itself (本系统): the same permit through clerk, dossier rules, every view, sealed private parts and the hash
/// tree, with reactions, timers and signed checkpoints running. Nothing is switched off.
public final class Shuzhi implements Candidate {
    private @Nullable Path folder;
    private shuzhi.database.@Nullable Database opened;
    private @Nullable App app;

    @Override
    public String name() {
        return "shuzhi";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public List<Integer> clients() {
        return List.of(128, 512, 1024);
    }

    @Override
    public void start(Database database, int clientsMax) throws Exception {
        var keys = Files.createTempDirectory("shuzhi-bench");
        folder = keys;
        var address = database.url()
                .replace("jdbc:postgresql://", "postgresql://" + database.user() + ":" + database.password() + "@");
        var open = shuzhi.database.Database.external(address, _ -> {});
        opened = open;
        var house = App.open(open, Keys.open(keys), Time.SYSTEM, "http://localhost", _ -> {});
        app = house;
        for (var request : PermitCase.catalogue()) done(house.ask(request));
        house.start();
    }

    @Override
    public void run(Permit permit, Laps laps) {
        var house = app;
        if (house == null) throw new IllegalStateException("not started");
        for (var step : Step.values()) {
            done(house.ask(PermitCase.request(permit, step)));
            laps.lap();
        }
    }

    /// Until every reaction to what was written has been answered.
    @Override
    public void settle() throws InterruptedException {
        var house = app;
        if (house == null) throw new IllegalStateException("not started");
        while (!house.isSettled()) Thread.sleep(1);
    }

    private static void done(Answer answer) {
        if (!(answer instanceof Answer.Done)) throw new IllegalStateException(answer.toString());
    }

    @Override
    public void close() throws Exception {
        if (app != null) app.close();
        if (opened != null) opened.close();
        if (folder == null) return;
        try (var files = Files.walk(folder)) {
            for (var it : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(it);
        }
    }
}
