package shuzhi.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A signed checkpoint (签名检查点): so many entries, this root, signed by the ledger and co-signed by witnesses.
/// A C2SP signed note of exactly three lines; format in section 5 of `docs/proof.md`.
///
/// @param origin the name of the ledger, for instance `city.example/ledger`
/// @param size how many entries
/// @param signatures of the ledger and of witnesses, in the order of the text; nothing is trusted until checked
public record Checkpoint(String origin, long size, Digest root, List<Signature> signatures) {
    private static final String SIGNATURE_START = "— ";
    private static final int SIGNATURES_MAX = 64;
    private static final byte[] LEDGER_TYPE = "\u00ffsm2-sm3".getBytes(ISO_8859_1);
    private static final byte[] WITNESS_TYPE = "\u00ffsm2-sm3-cosignature".getBytes(ISO_8859_1);

    public Checkpoint {
        signatures = List.copyOf(signatures);
        if (!isName(origin)) throw new IllegalArgumentException("no name for a ledger: " + origin);
        if (size < 0) throw new IllegalArgumentException("no ledger has " + size + " entries");
    }

    /// A signature line.
    ///
    /// @param name of who signed
    /// @param blob four bytes that identify the key, then the signature, in base64
    public record Signature(String name, String blob) {
        /// The line as it stands in the checkpoint, newline included.
        public String text() {
            return SIGNATURE_START + name + " " + blob + "\n";
        }
    }

    public static Checkpoint unsigned(String origin, long size, Digest root) {
        return new Checkpoint(origin, size, root, List.of());
    }

    /// The three lines that are signed, newline at the end included.
    public String body() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    public String text() {
        var text = new StringBuilder(body()).append('\n');
        for (var signature : signatures) text.append(signature.text());
        return text.toString();
    }

    public Checkpoint with(Signature signature) {
        var more = new ArrayList<>(signatures);
        more.add(signature);
        return new Checkpoint(origin, size, root, more);
    }

    /// Signed by the ledger itself; the key must bear the origin's name.
    public Checkpoint signedBy(SigningKey key) {
        if (!key.publicKey().name().equals(origin))
            throw new IllegalArgumentException("the key of " + key.publicKey().name() + " cannot sign for " + origin);
        return with(signature(key.publicKey(), LEDGER_TYPE, key.sign(body().getBytes(UTF_8))));
    }

    /// The co-signature of a witness: it states that at this time it knew no larger history of this ledger.
    ///
    /// @param time kept in whole seconds
    public Signature cosignature(SigningKey witness, Instant time) {
        long seconds = time.getEpochSecond();
        var signature = witness.sign(cosigned(seconds));
        var value = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature)
                .array();
        return signature(witness.publicKey(), WITNESS_TYPE, value);
    }

    /// True when one line is a good signature of the ledger with this key.
    public boolean isSignedBy(PublicKey key) {
        if (!key.name().equals(origin)) return false;
        var body = body().getBytes(UTF_8);
        return values(key, LEDGER_TYPE).stream().anyMatch(value -> key.verifies(body, value));
    }

    /// When the witness co-signed; empty when no line is a good co-signature of it.
    public Optional<Instant> cosignedAt(PublicKey witness) {
        for (var value : values(witness, WITNESS_TYPE)) {
            if (value.length <= Long.BYTES) continue;
            long seconds = ByteBuffer.wrap(value).getLong();
            if (seconds >= 0
                    && seconds <= Instant.MAX.getEpochSecond()
                    && witness.verifies(cosigned(seconds), Arrays.copyOfRange(value, Long.BYTES, value.length)))
                return Optional.of(Instant.ofEpochSecond(seconds));
        }
        return Optional.empty();
    }

    private byte[] cosigned(long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + body()).getBytes(UTF_8);
    }

    private static Signature signature(PublicKey key, byte[] type, byte[] value) {
        var blob = ByteBuffer.allocate(4 + value.length).put(keyId(key, type)).put(value);
        return new Signature(key.name(), Base64.getEncoder().encodeToString(blob.array()));
    }

    private List<byte[]> values(PublicKey key, byte[] type) {
        var id = keyId(key, type);
        return signatures.stream()
                .filter(it -> it.name.equals(key.name()))
                .map(it -> Digest.decode(it.blob))
                .flatMap(Optional::stream)
                .filter(blob -> blob.length > 4 && Arrays.equals(blob, 0, 4, id, 0, 4))
                .map(blob -> Arrays.copyOfRange(blob, 4, blob.length))
                .toList();
    }

    /// C2SP: the first four bytes of SHA-256(name ‖ newline ‖ signature type ‖ key). A hint, not a proof.
    private static byte[] keyId(PublicKey key, byte[] type) {
        var id = Hash.SHA256.of(key.name().getBytes(UTF_8), new byte[] {'\n'}, type, key.encoded());
        return Arrays.copyOf(id.bytes(), 4);
    }

    /// Reads a checkpoint strictly: the text must be byte for byte what [#text()] would write.
    /// [Failure.Kind#CHECKPOINT_FORMAT] names the first line that is not.
    public static Verdict<Checkpoint> parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < 6) return wrong(lines.length);
        if (!isName(lines[0])) return wrong(1);
        var size = size(lines[1]);
        if (size.isEmpty()) return wrong(2);
        var root = Digest.fromBase64(lines[2]);
        if (root.isEmpty()) return wrong(3);
        if (!lines[3].isEmpty()) return wrong(4);
        var signatures = new ArrayList<Signature>();
        for (int i = 4; i < lines.length - 1; i++) {
            var signature = signature(lines[i]);
            if (signature.isEmpty() || signatures.size() == SIGNATURES_MAX) return wrong(i + 1);
            signatures.add(signature.get());
        }
        if (!lines[lines.length - 1].isEmpty()) return wrong(lines.length);
        return Verdict.holds(new Checkpoint(lines[0], size.getAsLong(), root.get(), signatures));
    }

    private static Optional<Signature> signature(String line) {
        if (!line.startsWith(SIGNATURE_START)) return Optional.empty();
        var words = line.substring(SIGNATURE_START.length()).split(" ", -1);
        if (words.length != 2 || !isName(words[0])) return Optional.empty();
        return Digest.decode(words[1]).filter(blob -> blob.length > 4).map(_ -> new Signature(words[0], words[1]));
    }

    private static <T> Verdict<T> wrong(int line) {
        return Verdict.fails(Failure.of(Failure.Kind.CHECKPOINT_FORMAT, line));
    }

    /// A number of entries in decimal, without sign or leading zeros; below 10^18.
    static OptionalLong size(String text) {
        return text.matches("0|[1-9][0-9]{0,17}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /// A name for a ledger or a witness: not empty, and without spaces, plus signs and control characters.
    static boolean isName(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .noneMatch(it -> it == '+'
                                || Character.isWhitespace(it)
                                || Character.isSpaceChar(it)
                                || Character.isISOControl(it)
                                || (it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE));
    }
}
