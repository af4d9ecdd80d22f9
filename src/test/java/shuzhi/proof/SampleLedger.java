package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A small ledger with a key of its own, the same for the same seed.
final class SampleLedger {
    static final String ORIGIN = "city.example/ledger";
    static final SigningKey KEY = key(ORIGIN, 1);
    static final PublicKey PUBLIC = KEY.publicKey();

    private SampleLedger() {}

    static SecureRandom random(long seed) {
        try {
            var random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static SigningKey key(String name, long seed) {
        var random = random(seed);
        return Sm.signingKey(name, Sm.newPrivateKey(random), random).orThrow();
    }

    /// One public line, about 300 bytes.
    static String line(long position, String word) {
        return "{\"v\":1,\"position\":" + position
                + ",\"written\":\"2025-03-04T02:00:00Z\",\"happened\":\"2025-03-04\","
                + "\"act\":\"dossier.Accepted\",\"file\":\"5f3c9a0b7e21d846\",\"number\":1,\"post\":\"window\","
                + "\"body\":\"11320700MB0000000X\",\"place\":\"320700000000\",\"fields\":{\"item\":\"" + word
                + "\",\"limit\":3},\"commitment\":\"IGQHfLIqUPcKe0kS2HO1B3RhHgVhd1tlxK6HPVVuZ9k=\"}";
    }

    static List<String> lines(int size) {
        return new ArrayList<>(
                IntStream.range(0, size).mapToObj(i -> line(i, "开办 " + i)).toList());
    }

    static Tree tree(List<String> lines) {
        var tree = new Tree(Hash.SM3);
        for (var line : lines) tree.append(Hash.SM3.leaf(line.getBytes(UTF_8)));
        return tree;
    }

    static Checkpoint checkpoint(List<String> lines) {
        return Checkpoint.unsigned(ORIGIN, lines.size(), tree(lines).root()).signedBy(KEY);
    }

    static byte[] file(List<String> lines) {
        var file = new StringBuilder();
        for (var line : lines) file.append(line).append('\n');
        return file.toString().getBytes(UTF_8);
    }
}
