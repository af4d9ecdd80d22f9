package shuzhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.database.Cosigner;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Digest;
import shuzhi.proof.PublicKey;
import shuzhi.proof.Witness;

/// The witness of another body (外部见证方), asked over HTTP in the form of C2SP tlog-witness: an audit office or an upper
/// level on a machine that the keepers of this ledger cannot touch (threats T4, T5).
public final class RemoteWitness implements Cosigner {
    private static final Logger LOG = LoggerFactory.getLogger(RemoteWitness.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final int OTHER_SIZE = 409;

    private final String address;
    private final PublicKey key;
    private long old;

    /// @param address of the other house, without a slash at the end
    /// @param key of its witness, as it was registered; never fetched
    public RemoteWitness(String address, PublicKey key) {
        this.address = address;
        this.key = key;
    }

    @Override
    public PublicKey key() {
        return key;
    }

    /// Says the size that was co-signed last; when the witness remembers another one, it says which, and is asked once
    /// more from there.
    @Override
    public synchronized Optional<Checkpoint.Signature> cosign(
            Checkpoint signed, LongFunction<List<Digest>> proof, Instant now) {
        try {
            var answer = ask(signed, proof);
            if (answer.statusCode() == OTHER_SIZE && answer.body().strip().matches("[0-9]{1,18}")) {
                long held = Long.parseLong(answer.body().strip());
                if (held > signed.size()) {
                    LOG.error("{} has seen a longer ledger: {} entries, here {}", key.name(), held, signed.size());
                    return Optional.empty();
                }
                old = held;
                answer = ask(signed, proof);
            }
            if (answer.statusCode() != 200) {
                LOG.error("{} does not co-sign: {} {}", key.name(), answer.statusCode(), answer.body());
                return Optional.empty();
            }
            old = signed.size();
            return signature(answer.body());
        } catch (IOException e) {
            LOG.warn("{} cannot be reached at {}: {}", key.name(), address, e.toString());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private HttpResponse<String> ask(Checkpoint signed, LongFunction<List<Digest>> proof)
            throws IOException, InterruptedException {
        if (old > signed.size()) old = 0;
        var text = new Witness.Request(old, proof.apply(old), signed).text();
        var request = HttpRequest.newBuilder(URI.create(address + "/witness/add-checkpoint"))
                .timeout(TIMEOUT)
                .POST(BodyPublishers.ofString(text, UTF_8))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString(UTF_8));
    }

    /// The line of a co-signature, `— name blob`.
    private static Optional<Checkpoint.Signature> signature(String line) {
        var words = line.strip().split(" ", -1);
        if (words.length != 3 || !words[0].equals("—")) {
            LOG.error("what a witness answered is no co-signature: {}", line);
            return Optional.empty();
        }
        return Optional.of(new Checkpoint.Signature(words[1], words[2]));
    }
}
