package shuzhi.bench.product;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import shuzhi.bench.Permit;
import shuzhi.bench.Rounds;
import shuzhi.org.Role;

/// The server under load (网页负载): one caller after the other against the JDK's own server with the same bytes; then
/// officers who come at a fixed rate whether or not those before them were served, with pages and commands mixed, more
/// of
/// them than can be served, and as few as before. Callers and server share the processors.
final class Http {
    /// Of ten requests five are the desk, two a file, one the portal and two commands.
    private static final int KINDS = 10;

    private static final int TOO_MANY = 503;

    private Http() {}

    static void run(Main.Settings settings) throws Exception {
        int times = settings.number("times", 300);
        int rate = settings.number("rate", 100);
        int crowd = settings.number("crowd", 2_000);
        int seconds = settings.number("seconds", 5);
        try (var city = City.open();
                var client = HttpClient.newHttpClient();
                var server = Visitor.serve(city.app, city.keys, city.database);
                var officer = Visitor.signIn(city.app, city.keys, city.database, server, window(city))) {
            city.work(200);
            var portal = officer.house.resolve("/");
            var page = client.send(HttpRequest.newBuilder(portal).build(), BodyHandlers.ofByteArray());
            if (page.statusCode() != 200) throw new IllegalStateException("the portal answers " + page.statusCode());
            var bare = bare(page.body());
            var from = URI.create("http://127.0.0.1:" + bare.getAddress().getPort() + "/");
            var rounds = new Rounds(
                    "http: a page of " + page.body().length + " bytes, then mixed requests on a fixed schedule",
                    settings.rounds());
            rounds.way("JDK server, bytes from memory", _ -> get(client, from, times));
            rounds.way("portal", _ -> get(client, portal, times));
            var crowdName = crowd + "/s, more than can be served";
            rounds.way(rate + "/s", _ -> load(city, officer, rate, seconds));
            rounds.way(3 * rate + "/s", _ -> load(city, officer, 3 * rate, seconds));
            rounds.way(crowdName, _ -> load(city, officer, crowd, seconds));
            rounds.way(rate + "/s at once after it", _ -> load(city, officer, rate, seconds));
            rounds.run();
            rounds.print(settings.command());
            bare.stop(0);
        }
    }

    /// The window of the body that the permits go to.
    private static String window(City city) {
        return city.app.ground().org().postsOf(PermitCase.body(), LocalDate.now(shuzhi.ledger.Context.ZONE)).stream()
                .filter(it -> it.roles().contains(Role.WINDOW))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static HttpServer bare(byte[] bytes) throws java.io.IOException {
        var bare = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bare.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        bare.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
        bare.start();
        return bare;
    }

    private static Map<String, Double> get(HttpClient client, URI from, int times) throws Exception {
        return Rounds.millis(times, () -> {
            var answer = client.send(HttpRequest.newBuilder(from).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IllegalStateException(from + " answers " + answer.statusCode());
            return answer.body().length;
        });
    }

    /// Requests on a schedule. The time of one begins when it was due, not when its turn came.
    private static Map<String, Double> load(City city, Visitor officer, int rate, int seconds) throws Exception {
        int all = rate * seconds;
        var open = city.apply(all / KINDS * 2 + KINDS);
        var next = new AtomicInteger();
        var nanos = new long[all];
        var turnedAway = new AtomicLong();
        var failed = new AtomicLong();
        long begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < all; i++) {
                int which = i;
                long due = begin + TimeUnit.SECONDS.toNanos(1) / rate * i;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                    LockSupport.parkNanos(left);
                threads.submit(() -> {
                    int status = -1;
                    try {
                        status = request(officer, which % KINDS, open.get(next.get() % open.size()), next, open);
                    } catch (java.io.IOException e) {
                        failed.incrementAndGet();
                    }
                    if (status == TOO_MANY) turnedAway.incrementAndGet();
                    else if (status >= 400) failed.incrementAndGet();
                    nanos[which] = System.nanoTime() - due;
                    return status;
                });
            }
        }
        double took = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(nanos);
        var found = new LinkedHashMap<String, Double>();
        found.put("p50 ms", nanos[all / 2] / 1e6);
        found.put("p95 ms", nanos[(int) (all * 95L / 100)] / 1e6);
        found.put("p99 ms", nanos[(int) (all * 99L / 100)] / 1e6);
        found.put("answered/s", (all - turnedAway.get() - failed.get()) / took);
        found.put("turned away %", 100.0 * turnedAway.get() / all);
        found.put("failed %", 100.0 * failed.get() / all);
        return found;
    }

    private static int request(Visitor officer, int kind, Permit seen, AtomicInteger next, java.util.List<Permit> open)
            throws java.io.IOException, InterruptedException {
        return switch (kind) {
            case 0, 1, 2, 3, 4 -> officer.get("/desk");
            case 5, 6 -> officer.get("/desk/" + PermitCase.file(seen));
            case 7 -> officer.get("/");
            default -> officer.command("dossier", PermitCase.file(open.get(next.getAndIncrement())), "Accept");
        };
    }
}
