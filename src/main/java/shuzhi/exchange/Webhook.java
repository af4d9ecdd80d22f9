package shuzhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import shuzhi.proof.PublicKey;
import shuzhi.proof.SigningKey;
import tools.jackson.databind.json.JsonMapper;

/// Hands something to another system by a signed POST (网络回调): the city's message gateway, for instance. It is sent at
/// least once; the key of repetition tells the receiver what it has seen before.
///
/// The headers: `Idempotency-Key`, the same for every attempt; `Shuzhi-Time`, when it was signed; `Shuzhi-Signature`,
/// SM2 with SM3 (GB/T 32918.2) in Base64 over the time, a line feed and the body.
public final class Webhook {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.shared();
    /// Answers that say: later.
    private static final Set<Integer> LATER = Set.of(401, 403, 404, 408, 409, 421, 423, 425, 429);

    private final URI address;
    private final SigningKey key;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// @param address where to post
    /// @param key whose public half the receiver has
    public Webhook(URI address, SigningKey key) {
        this.address = address;
        this.key = key;
    }

    public Delivery send(Dispatch it) {
        var body = JSON.writeValueAsString(it);
        var time = Instant.now().toString();
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", it.id())
                .header("Shuzhi-Time", time)
                .header("Shuzhi-Signature", Base64.getEncoder().encodeToString(key.sign(signed(time, body))))
                .POST(BodyPublishers.ofString(body, UTF_8))
                .build();
        try {
            int answer = client.send(request, BodyHandlers.discarding()).statusCode();
            if (answer / 100 == 2) return new Delivery.Done();
            boolean lasting = answer / 100 == 4 && !LATER.contains(answer);
            return new Delivery.Refused(Integer.toString(answer), lasting);
        } catch (IOException e) {
            return new Delivery.Unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Unreachable();
        }
    }

    /// What is signed.
    private static byte[] signed(String time, String body) {
        return (time + "\n" + body).getBytes(UTF_8);
    }

    /// Whether a signature holds: what a receiver asks.
    public static boolean holds(PublicKey key, String time, String body, String signature) {
        try {
            return key.verifies(signed(time, body), Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
