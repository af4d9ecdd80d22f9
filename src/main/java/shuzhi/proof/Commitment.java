package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Binds the private part of an act to its public line without showing it (承诺), trust decision 4: one salted hash for
/// each field, and one over them all. A field can be shown alone; when seed and values are destroyed, nothing can
/// be guessed from what remains. Format in section 8 of `docs/proof.md`.
public final class Commitment {
    /// Bytes of the secret that belongs to one entry, from which every salt is derived.
    public static final int SEED_LENGTH = 32;

    private Commitment() {}

    /// The commitment that stands in the public line.
    ///
    /// @param seed 32 fresh random bytes, one seed for each entry
    /// @param fields name and value of each private field
    public static Digest of(byte[] seed, Map<String, byte[]> fields) {
        return over(fields.entrySet().stream()
                .map(it -> field(salt(seed, it.getKey()), it.getKey(), it.getValue()))
                .toList());
    }

    /// What is handed over so that one field can be checked and the others stay hidden.
    public static Disclosure disclose(byte[] seed, Map<String, byte[]> fields, String name) {
        var value = fields.get(name);
        if (value == null) throw new IllegalArgumentException("there is no private field " + name);
        var others = fields.entrySet().stream()
                .filter(it -> !it.getKey().equals(name))
                .map(it -> field(salt(seed, it.getKey()), it.getKey(), it.getValue()))
                .sorted()
                .toList();
        return new Disclosure(name, ByteBuffer.wrap(value.clone()).asReadOnlyBuffer(), salt(seed, name), others);
    }

    /// One field shown alone (单字段披露).
    ///
    /// @param value the bytes that were committed to; read-only
    /// @param others the hashes of the other fields, which tell nothing about them
    public record Disclosure(String name, ByteBuffer value, Digest salt, List<Digest> others) {
        public Disclosure {
            others = List.copyOf(others);
        }

        /// @param commitment as it stands in the public line
        public Verdict<Disclosure> verify(Digest commitment) {
            var bytes = new byte[value.remaining()];
            value.duplicate().get(bytes);
            var all = new ArrayList<>(others);
            all.add(field(salt, name, bytes));
            return over(all).equals(commitment)
                    ? Verdict.holds(this)
                    : Verdict.fails(Failure.of(Failure.Kind.NOT_DISCLOSED, name));
        }
    }

    private static Digest salt(byte[] seed, String name) {
        if (seed.length != SEED_LENGTH) throw new IllegalArgumentException("a seed has 32 bytes, not " + seed.length);
        return Hash.SM3.of(new byte[] {4}, seed, name.getBytes(UTF_8));
    }

    private static Digest field(Digest salt, String name, byte[] value) {
        var bytes = name.getBytes(UTF_8);
        var length = ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array();
        return Hash.SM3.of(new byte[] {2}, salt.shared(), length, bytes, value);
    }

    private static Digest over(List<Digest> fields) {
        var parts = new ArrayList<byte[]>();
        parts.add(new byte[] {3});
        for (var field : fields.stream().sorted().toList()) parts.add(field.shared());
        return Hash.SM3.of(parts.toArray(byte[][]::new));
    }
}
