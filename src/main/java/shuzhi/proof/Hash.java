package shuzhi.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A hash function of 32 bytes (杂凑算法), and the leaf and node of the tree under it (RFC 9162, 2.1.1).
/// Safe for many threads.
@FunctionalInterface
public interface Hash {
    /// The hash of the parts, one after the other.
    Digest of(byte[]... parts);

    /// SM3 (GB/T 32905): the hash of every ledger.
    Hash SM3 = Sm::sm3;

    /// SHA-256: for the public test vectors of RFC 9162.
    Hash SHA256 = Sha256::of;

    /// The root of a tree without leaves: the hash of nothing.
    default Digest empty() {
        return of();
    }

    /// The leaf of a public line, newline not included: H(0x00 ‖ line).
    default Digest leaf(byte[] line) {
        return of(new byte[] {0}, line);
    }

    /// The node above two nodes: H(0x01 ‖ left ‖ right).
    default Digest node(Digest left, Digest right) {
        return of(new byte[] {1}, left.shared(), right.shared());
    }

    /// The JDK's SHA-256, one object per thread because looking it up costs as much as hashing a short line.
    final class Sha256 {
        private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(() -> {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        });

        private Sha256() {}

        private static Digest of(byte[]... parts) {
            var digest = DIGEST.get();
            for (var part : parts) digest.update(part);
            return Digest.of(digest.digest());
        }
    }
}
