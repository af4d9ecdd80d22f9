package shuzhi.bench.product;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import shuzhi.App;
import shuzhi.Keys;
import shuzhi.approvals.Views;
import shuzhi.bench.Rounds;
import shuzhi.database.Database;
import shuzhi.database.People;
import shuzhi.ledger.Request;
import shuzhi.ledger.Time;
import shuzhi.network.audit.Command;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Accounts;
import shuzhi.web.Server;

/// The pages of the desk and the board over a year of any size (看板), as an ordinary officer gets them over HTTP,
/// while the ledger grows by an act between any two of them. The house is the one in the folder that `SHUZHI_DATA`
/// names, made before with `bin/shuzhi seed --dossiers N --data DIR`.
final class Board {
    private static final String POST = "329900-market-window";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
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
                var app = App.open(database, keys, Time.SYSTEM, "http://localhost", _ -> {});
                var client =
                        HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            app.start();
            var ground = app.ground();
            var people = new People(database.query());
            var accounts = new Accounts(people, ground.ledger(), Time.SYSTEM, keys.master());
            var login = "bench" + UUID.randomUUID().toString().substring(0, 8);
            var password = UUID.randomUUID().toString();
            accounts.create(login, login, password, Optional.of(POST), Optional.empty());
            var limits = new Server.Limits(1_000_000, 1_000_000, 20, 10, 60, 60);
            var options = new Server.Options(0, "127.0.0.1", false, false, Optional.empty(), limits);
            var house = new Server.House(
                    app.routes(),
                    app.desk(),
                    accounts,
                    ground.locker(),
                    people,
                    ground.org(),
                    Time.SYSTEM,
                    Optional.empty());
            try (var server = Server.start(options, house)) {
                var from = URI.create("http://127.0.0.1:" + server.port());
                signIn(client, from, login, password);
                long dossiers = new Views(database.query()).count();
                var rounds = new Rounds(
                        "board: " + dossiers + " dossiers, " + app.clerk().head().size() + " entries, one officer",
                        settings.rounds());
                var written = new AtomicLong();
                for (var page : PAGES) {
                    // what is added up once for all that come after
                    get(client, from.resolve(page));
                    rounds.way(
                            page,
                            _ -> Rounds.millis(times, () -> {
                                // the act is part of the time, about two milliseconds
                                grow(app, written.incrementAndGet());
                                return get(client, from.resolve(page));
                            }));
                }
                rounds.run();
                rounds.print(settings.command());
            }
        }
    }

    private static int get(HttpClient client, URI page) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IllegalStateException(page + " answers " + answer.statusCode());
        return answer.body().length;
    }

    private static void grow(App app, long number) {
        var auditor = new Actor(
                "bench", "329900-approval-auditor", "11329900MB9000023E", "329900000000", Set.of(Role.AUDITOR));
        var note = new Command.Note(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), true, "bench " + number);
        app.ask(Request.of("audit", "bench" + UUID.randomUUID().toString().replace("-", ""), note, auditor));
    }

    private static void signIn(HttpClient client, URI from, String login, String password)
            throws IOException, InterruptedException {
        var page = client.send(
                HttpRequest.newBuilder(from.resolve("/sign-in")).build(), BodyHandlers.ofString());
        var token = TOKEN.matcher(page.body());
        if (!token.find()) throw new IllegalStateException("no form to sign in");
        var form = "login=" + encoded(login) + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        client.send(
                HttpRequest.newBuilder(from.resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
