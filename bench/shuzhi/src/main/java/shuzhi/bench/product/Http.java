package shuzhi.bench.product;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Executors;
import shuzhi.bench.Rounds;
import shuzhi.database.People;
import shuzhi.ledger.Time;
import shuzhi.web.Accounts;
import shuzhi.web.Server;

/// Pages over HTTP (网页): the portal as a browser gets it, again and again, against the JDK's own server handing out
/// the same bytes from memory.
final class Http {
    private Http() {}

    static void run(Main.Settings settings) throws Exception {
        int times = settings.number("times", 300);
        try (var city = City.open();
                var client = HttpClient.newHttpClient()) {
            city.work(20);
            var ground = city.app.ground();
            var people = new People(city.database.query());
            var accounts = new Accounts(people, ground.ledger(), Time.SYSTEM, city.keys.master());
            var limits = new Server.Limits(1_000_000, 1_000_000, 20, 10, 60, 60);
            var options = new Server.Options(0, "127.0.0.1", false, false, java.util.Optional.empty(), limits);
            var house = new Server.House(
                    city.app.routes(),
                    city.app.desk(),
                    accounts,
                    ground.locker(),
                    people,
                    ground.org(),
                    Time.SYSTEM,
                    java.util.Optional.empty());
            try (var server = Server.start(options, house)) {
                var portal = URI.create("http://127.0.0.1:" + server.port() + "/");
                var page = client.send(HttpRequest.newBuilder(portal).build(), BodyHandlers.ofByteArray());
                if (page.statusCode() != 200)
                    throw new IllegalStateException("the portal answers " + page.statusCode());
                var bytes = page.body();
                var bare = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                bare.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
                bare.createContext("/", exchange -> {
                    exchange.sendResponseHeaders(200, bytes.length);
                    try (var out = exchange.getResponseBody()) {
                        out.write(bytes);
                    }
                });
                bare.start();
                var from = URI.create("http://127.0.0.1:" + bare.getAddress().getPort() + "/");
                var rounds = new Rounds("http: one caller, a page of " + bytes.length + " bytes", settings.rounds());
                rounds.way("JDK server, bytes from memory", _ -> get(client, from, times));
                rounds.way("portal", _ -> get(client, portal, times));
                rounds.run();
                rounds.print(settings.command());
                bare.stop(0);
            }
        }
    }

    private static java.util.Map<String, Double> get(HttpClient client, URI from, int times) throws Exception {
        return Rounds.millis(times, () -> {
            var answer = client.send(HttpRequest.newBuilder(from).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IllegalStateException(from + " answers " + answer.statusCode());
            return answer.body().length;
        });
    }
}
