package shuzhi.web;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Time-based one-time passwords (动态口令), RFC 6238: six digits, thirty seconds, HMAC-SHA-1 as every authenticator app
/// on a telephone expects.
public final class Totp {
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /// A new secret of 160 bits.
    public static byte[] newSecret(SecureRandom random) {
        var secret = new byte[20];
        random.nextBytes(secret);
        return secret;
    }

    /// The six digits for an instant.
    public static String code(byte[] secret, Instant now) {
        return code(secret, now.getEpochSecond() / STEP_SECONDS);
    }

    private static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 15;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA1", e);
        }
    }

    /// True for the code of now, of the step before and of the step after: clocks differ.
    public static boolean matches(byte[] secret, String code, Instant now) {
        long step = now.getEpochSecond() / STEP_SECONDS;
        boolean match = false;
        for (long it = step - 1; it <= step + 1; it++)
            match |= MessageDigest.isEqual(
                    code(secret, it).getBytes(), code.strip().getBytes());
        return match;
    }

    /// The secret in base 32, as it is typed into an authenticator app.
    public static String base32(byte[] secret) {
        var out = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : secret) {
            buffer = buffer << 8 | b & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) out.append(ALPHABET.charAt(buffer >> bits - 5 & 31));
        }
        if (bits > 0) out.append(ALPHABET.charAt(buffer << 5 - bits & 31));
        return out.toString();
    }
}
