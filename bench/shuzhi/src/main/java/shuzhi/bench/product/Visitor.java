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
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import shuzhi.App;
import shuzhi.Keys;
import shuzhi.database.Database;
import shuzhi.database.People;
import shuzhi.ledger.Time;
import shuzhi.web.Accounts;
import shuzhi.web.Server;

/// An officer at a browser (上网的工作人员): signed in at a server of the house, over real connections.
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final URI house;
    private final HttpClient client;
    private final String token;

    private Visitor(URI house, HttpClient client, String token) {
        this.house = house;
        this.client = client;
        this.token = token;
    }

    /// A server of the house on a free port, without limits for one address: all come from this machine.
    static Server serve(App app, Keys keys, Database database) {
        var limits = new Server.Limits(1_000_000, 1_000_000, 1_000, 10_000, 1_000_000, 1_000_000);
        var options = new Server.Options(0, "127.0.0.1", false, false, Optional.empty(), limits);
        var ground = app.ground();
        var people = new People(database.query());
        return Server.start(
                options,
                new Server.House(
                        app.routes(),
                        app.desk(),
                        accounts(app, keys, people),
                        ground.locker(),
                        people,
                        ground.org(),
                        Time.SYSTEM,
                        Optional.empty()));
    }

    private static Accounts accounts(App app, Keys keys, People people) {
        return new Accounts(people, app.ground().ledger(), Time.SYSTEM, keys.master());
    }

    /// Makes an account for a post and signs in with it.
    static Visitor signIn(App app, Keys keys, Database database, Server server, String post)
            throws IOException, InterruptedException {
        var login = "bench" + UUID.randomUUID().toString().substring(0, 8);
        var password = UUID.randomUUID().toString();
        accounts(app, keys, new People(database.query()))
                .create(login, login, password, Optional.of(post), Optional.empty());
        var house = URI.create("http://127.0.0.1:" + server.port());
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = "login=" + encoded(login) + "&password=" + encoded(password) + "&_csrf="
                + encoded(token(client, house));
        client.send(
                HttpRequest.newBuilder(house.resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        return new Visitor(house, client, token(client, house));
    }

    private static String token(HttpClient client, URI house) throws IOException, InterruptedException {
        var page = client.send(HttpRequest.newBuilder(house.resolve("/sign-in")).build(), BodyHandlers.ofString());
        var found = TOKEN.matcher(page.body());
        if (!found.find()) throw new IllegalStateException("no form to sign in");
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Fetches a page; answers the status.
    int get(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(house.resolve(path))
                                .timeout(PATIENCE)
                                .build(),
                        BodyHandlers.ofByteArray())
                .statusCode();
    }

    /// Gives a command; answers the status.
    int command(String thing, String file, String command) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(house.resolve("/do/" + thing + "/" + file + "/" + command))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString("{}"))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    @Override
    public void close() {
        client.close();
    }
}
