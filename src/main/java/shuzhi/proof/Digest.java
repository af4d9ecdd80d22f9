package shuzhi.proof;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A hash value of 32 bytes (摘要). Never changes; equal when the bytes are equal; ordered as unsigned bytes.
public final class Digest implements Comparable<Digest>, Serializable {
    /// Bytes in a digest; SM3 and SHA-256 have the same.
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws IllegalArgumentException when there are not exactly 32 bytes
    public static Digest of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    static Digest of(byte[] bytes, int from, int to) {
        if (to - from != LENGTH) throw new IllegalArgumentException("a digest has 32 bytes, not " + (to - from));
        return new Digest(Arrays.copyOfRange(bytes, from, to));
    }

    /// Strict: standard alphabet, with padding, no spare bits. Empty for anything else.
    public static Optional<Digest> fromBase64(String text) {
        return decode(text).filter(it -> it.length == LENGTH).map(Digest::new);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /// Base64 of which exactly one spelling is right: Java's decoder alone would let spare bits pass.
    static Optional<byte[]> decode(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The bytes themselves, for hashing only: no caller may write to them.
    byte[] shared() {
        return bytes;
    }

    @Override
    public int compareTo(Digest other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest it && Arrays.equals(bytes, it.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
