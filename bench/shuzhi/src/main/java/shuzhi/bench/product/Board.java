package shuzhi.bench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import shuzhi.App;
import shuzhi.Keys;
import shuzhi.approvals.Views;
import shuzhi.bench.Rounds;
import shuzhi.database.Database;
import shuzhi.ledger.Request;
import shuzhi.ledger.Time;
import shuzhi.network.audit.Command;
import shuzhi.org.Actor;
import shuzhi.org.Role;

/// The pages of the desk and the board over a year of any size (看板), as an ordinary officer gets them over HTTP,
/// while the ledger grows by an act between any two of them. The house is the one in the folder that `SHUZHI_DATA`
/// names, made before with `bin/shuzhi seed --dossiers N --data DIR`.
final class Board {
    private static final String POST = "329900-market-window";
    private static final List<String> PAGES = List.of(
            "/board?year=2025",
            "/board",
            "/desk",
            "/desk?tab=HAND",
            "/desk?tab=OPINION",
            "/desk?tab=DELIVER",
            "/cards",
            "/process",
            "/ratings",
            "/handovers",
            "/stations");

    private Board() {}

    static void run(Main.Settings settings) throws Exception {
        var named = System.getenv("SHUZHI_DATA");
        if (named == null || !Files.exists(Path.of(named).resolve("keys/master.key")))
            throw new IllegalStateException(
                    "SHUZHI_DATA names no house; make one: bin/shuzhi seed --dossiers 100000 --data DIR");
        int times = settings.number("times", 40);
        var folder = Path.of(named);
        var keys = Keys.open(folder);
        try (var database = Database.builtIn(folder, _ -> {});
                var app = App.open(database, keys, Time.SYSTEM, "http://localhost", _ -> {})) {
            app.start();
            try (var server = Visitor.serve(app, keys, database);
                    var officer = Visitor.signIn(app, keys, database, server, POST)) {
                long dossiers = new Views(database.query()).count();
                var rounds = new Rounds(
                        "board: " + dossiers + " dossiers, "
                                + app.clerk().head().size() + " entries, one officer",
                        settings.rounds());
                var written = new AtomicLong();
                for (var page : PAGES) {
                    // what is added up once for all that come after
                    get(officer, page);
                    rounds.way(
                            page,
                            _ -> Rounds.millis(times, () -> {
                                // the act is part of the time, about two milliseconds
                                grow(app, written.incrementAndGet());
                                return get(officer, page);
                            }));
                }
                rounds.run();
                rounds.print(settings.command());
            }
        }
    }

    private static int get(Visitor officer, String page) throws IOException, InterruptedException {
        int status = officer.get(page);
        if (status != 200) throw new IllegalStateException(page + " answers " + status);
        return status;
    }

    private static void grow(App app, long number) {
        var auditor = new Actor(
                "bench", "329900-approval-auditor", "11329900MB9000023E", "329900000000", Set.of(Role.AUDITOR));
        var note = new Command.Note(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), true, "bench " + number);
        app.ask(Request.of("audit", "bench" + UUID.randomUUID().toString().replace("-", ""), note, auditor));
    }
}
