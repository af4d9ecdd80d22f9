package shuzhi.bench.product;

import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shuzhi.bench.Rounds;

/// From the command to the first page (启动), the database built in and its data there; against a JVM that does nothing.
final class Startup {
    private static final int PATIENCE_SECONDS = 180;

    private Startup() {}

    static void run(Main.Settings settings) throws Exception {
        var folder = Files.createTempDirectory("shuzhi-bench");
        try {
            var rounds = new Rounds("startup: seconds until the first page is there", settings.rounds());
            rounds.way("JVM alone (java -version)", _ -> {
                long begin = System.nanoTime();
                new ProcessBuilder(java(), "-version")
                        .redirectErrorStream(true)
                        .redirectOutput(Path.of("/dev/null").toFile())
                        .start()
                        .waitFor();
                return Map.of("s", (System.nanoTime() - begin) / 1e9);
            });
            rounds.way("serve, first page", _ -> serve(folder));
            var cache = folder.resolve("shuzhi.aot");
            serve(folder, "-XX:AOTCacheOutput=" + cache);
            rounds.way("serve with the cache of an earlier run", _ -> serve(folder, "-XX:AOTCache=" + cache));
            rounds.run();
            rounds.print(settings.command());
        } finally {
            try (var files = Files.walk(folder)) {
                for (var it : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(it);
            }
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// The cache knows archives only, not folders of classes.
    private static String archives() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> it.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Map<String, Double> serve(Path folder, String... options) throws Exception {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        long begin = System.nanoTime();
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", archives(), "shuzhi.Main", "serve"));
        command.addAll(List.of("--data", folder.toString(), "--port", Integer.toString(port)));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("serve.log").toFile())
                .start();
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .build();
            while (!answers(client, page)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE_SECONDS * 1e9)
                    throw new IllegalStateException(Files.readString(folder.resolve("serve.log")));
                Thread.sleep(20);
            }
            var found = new LinkedHashMap<String, Double>();
            found.put("s", (System.nanoTime() - begin) / 1e9);
            found.put("CPU s", process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9);
            return found;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
        try {
            return client.send(page, BodyHandlers.discarding()).statusCode() == 200;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
