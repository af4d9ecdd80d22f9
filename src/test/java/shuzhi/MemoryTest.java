package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.database.Database;
import shuzhi.database.People;
import shuzhi.ledger.Time;
import shuzhi.web.Accounts;
import tools.jackson.databind.json.JsonMapper;

/// What must run in a heap of 128 MB, each as a program of its own: a log of 200 MB, read and imported, and a list of a
/// million rows, written to a file over HTTP.
@Tag("full")
class MemoryTest {
    private static final int EVENTS = 20;
    private static final long LOG_BYTES = 200_000_000;
    private static final int ROWS = 1_000_000;
    private static final String POST = "329900-market-window";
    private static final String PASSWORD = "a long word for a test 2025";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private static List<String> program(String... words) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                "shuzhi.Main"));
        command.addAll(List.of(words));
        return command;
    }

    private String run(String... words) throws IOException, InterruptedException {
        var errors = folder.resolve("errors.txt");
        var out = folder.resolve("out.txt");
        var process = new ProcessBuilder(program(words))
                .redirectError(errors.toFile())
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(20, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(String.join(" ", words) + ": " + Files.readString(errors))
                .isZero();
        return Files.readString(out);
    }

    /// Answers how many cases it has.
    private static int log(Path file) throws IOException {
        int cases = 0;
        try (var out = Files.newBufferedWriter(file)) {
            out.write("<log>\n");
            for (long bytes = 0; bytes < LOG_BYTES; cases++) {
                var trace = new StringBuilder("<trace><string key='concept:name' value='case " + cases + "'/>\n");
                for (int i = 0; i < EVENTS; i++)
                    trace.append("<event><string key='concept:name' value='Step %02d of the procedure'/>"
                            .formatted(i)
                            .concat("<string key='org:resource' value='Resource%02d'/>".formatted(cases % 40))
                            .concat("<string key='lifecycle:transition' value='complete'/>")
                            .concat("<date key='time:timestamp' value='2024-%02d-%02dT09:%02d:00+08:00'/></event>\n"
                                    .formatted(1 + cases % 12, 1 + i, cases % 60)));
                trace.append("</trace>\n");
                out.append(trace);
                bytes += trace.length();
            }
            out.write("</log>\n");
        }
        return cases;
    }

    @Test
    void aLogOf200MegabytesIsReadAndImported() throws Exception {
        var file = folder.resolve("large.xes");
        int cases = log(file);
        assertThat(Files.size(file)).isGreaterThan(LOG_BYTES);
        var facts = JsonMapper.shared().readTree(run("log", file.toString(), "--json"));
        assertThat(facts.path("cases").asInt()).isEqualTo(cases);
        assertThat(facts.path("events").asInt()).isEqualTo(cases * EVENTS);

        var data = folder.resolve("house").toString();
        var first = run("import", "xes", file.toString(), "--data", data);
        assertThat(first).contains(String.valueOf(cases));
        var ledger = JsonMapper.shared().readTree(run("verify", "ledger", "--data", data, "--json"));
        assertThat(ledger.path("checked").path("entries").asInt()).isGreaterThanOrEqualTo(cases);
    }

    @Test
    void aListOfAMillionRowsIsWrittenToAFile() throws Exception {
        var data = Files.createDirectory(folder.resolve("city"));
        fill(data);
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var log = folder.resolve("serve.txt");
        var process = new ProcessBuilder(program("serve", "--data", data.toString(), "--port", String.valueOf(port)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (var client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var house = URI.create("http://127.0.0.1:" + port);
            awaitAnswer(client, house, process, log);
            signIn(client, house);
            var answer = client.send(
                    HttpRequest.newBuilder(house.resolve("/desk.csv?tab=DELIVER"))
                            .build(),
                    BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).as(Files.readString(log)).isEqualTo(200);
            long lines = 0;
            try (var reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                while (reader.readLine() != null) lines++;
            }
            assertThat(lines).as(Files.readString(log)).isEqualTo(ROWS + 1);
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    /// A million dossiers on one desk, put into the table of the view: only how they come out is tested.
    private static void fill(Path data) throws Exception {
        var keys = Keys.open(data);
        try (var database = Database.builtIn(data, _ -> {});
                var app = App.open(database, keys, Time.SYSTEM, "http://localhost", _ -> {})) {
            var people = new People(database.query());
            new Accounts(people, app.ground().ledger(), Time.SYSTEM, keys.master())
                    .create("desk", "desk", PASSWORD, Optional.of(POST), Optional.empty());
            var body = app.ground().org().post(POST).orElseThrow().body();
            try (var connection = database.connect();
                    var statement = connection.createStatement()) {
                statement.execute("insert into approvals_dossier (" + String.join(", ", columns()) + ") select "
                        + String.join(", ", values(columns(), body)) + " from generate_series(1, " + ROWS + ") i");
                statement.execute("analyze approvals_dossier");
            }
        }
    }

    private static List<String> columns() {
        return List.of(
                "file",
                "number",
                "item",
                "version",
                "chain",
                "body",
                "place",
                "channel",
                "person",
                "status",
                "received",
                "answer_by",
                "accepted",
                "deemed",
                "promised",
                "due",
                "last");
    }

    private static List<String> values(List<String> columns, String body) {
        return columns.stream()
                .map(it -> switch (it) {
                    case "file", "number", "person" -> "'" + it + "' || i";
                    case "body" -> "'" + body + "'";
                    case "place" -> "'329900000000'";
                    case "channel" -> "'ONLINE'";
                    case "status" -> "'GRANTED'";
                    case "version", "promised" -> "1";
                    case "last" -> "i";
                    case "deemed" -> "false";
                    case "received", "answer_by", "accepted", "due" -> "date '2025-01-02' + (i % 300)";
                    default -> "''";
                })
                .toList();
    }

    private static void awaitAnswer(HttpClient client, URI house, Process process, Path log) throws Exception {
        for (int i = 0; i < 600; i++) {
            if (!process.isAlive()) throw new AssertionError(Files.readString(log));
            try {
                var page = HttpRequest.newBuilder(house)
                        .timeout(Duration.ofSeconds(10))
                        .build();
                if (client.send(page, BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new AssertionError("the program does not answer: " + Files.readString(log));
    }

    private static void signIn(HttpClient client, URI house) throws Exception {
        var page = client.send(HttpRequest.newBuilder(house.resolve("/sign-in")).build(), BodyHandlers.ofString());
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        var form = "login=desk&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8) + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        client.send(
                HttpRequest.newBuilder(house.resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }
}
