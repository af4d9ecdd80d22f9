package shuzhi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// More people than can be served (threat T15): those within are served, the others are told at once.
class CrowdTest {
    private static final int WITHIN = 200;
    private static final int BEYOND = 40;

    private final HttpClient client = HttpClient.newHttpClient();

    private CompletableFuture<HttpResponse<String>> ask(Server server, String path, String accept) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Accept", accept)
                .timeout(Duration.ofSeconds(60))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    @Test
    void thoseBeyondAreToldAtOnceAndThoseWithinAreServed() throws Exception {
        try (var house = TestHouse.open();
                var server = house.serve()) {
            var asked = new ArrayList<CompletableFuture<HttpResponse<String>>>();
            for (int i = 0; i < WITHIN + BEYOND; i++) asked.add(ask(server, "/gate", "text/html"));
            var turnedAway = turnedAway(asked, BEYOND);
            assertThat(turnedAway).hasSize(BEYOND).allSatisfy(it -> {
                assertThat(it.statusCode()).isEqualTo(503);
                assertThat(it.headers().firstValue("Retry-After")).contains("5");
                assertThat(it.headers().firstValue("Content-Security-Policy")).isPresent();
                assertThat(it.body()).contains("同时办理的人太多").contains("Too many people at the moment");
            });
            var program = ask(server, "/", "application/json").get(60, TimeUnit.SECONDS);
            assertThat(program.statusCode()).isEqualTo(503);
            assertThat(program.body()).contains("\"zh\":\"同时办理的人太多");
            assertThat(ask(server, "/static/shuzhi.css", "text/css")
                            .get(60, TimeUnit.SECONDS)
                            .statusCode())
                    .as("what a page needs is still handed out")
                    .isEqualTo(200);

            house.gate.countDown();
            int served = 0;
            for (var it : asked) if (it.get(60, TimeUnit.SECONDS).statusCode() == 200) served++;
            assertThat(served).isEqualTo(WITHIN);
            assertThat(ask(server, "/", "text/html").get(60, TimeUnit.SECONDS).statusCode())
                    .as("afterwards there is room again")
                    .isEqualTo(200);
        }
    }

    private static List<HttpResponse<String>> turnedAway(
            List<CompletableFuture<HttpResponse<String>>> asked, int expected)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (asked.stream().filter(CompletableFuture::isDone).count() < expected && System.nanoTime() < end)
            Thread.sleep(20);
        var answered = new ArrayList<HttpResponse<String>>();
        for (var it : asked) if (it.isDone()) answered.add(it.get());
        return answered;
    }
}
