package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Goal G6: every inclusion and consistency proof of trees up to 300 leaves against the definitions of RFC 9162
/// written down once more, and hundreds of thousands of forged proofs, none of which may be accepted.
class ProofsTest {
    private static final int SIZE = 300;

    private static final Oracle ORACLE = new Oracle();
    private static final Tree TREE = new Tree(Hash.SHA256);

    static {
        for (int i = 0; i < SIZE; i++) TREE.append(ORACLE.root(i, i + 1));
    }

    /// RFC 9162, 2.1.1 to 2.1.4.1, as it is written there: nothing of the code under test but the hash function.
    private static final class Oracle {
        private final Map<Long, Digest> roots = new HashMap<>();

        Digest root(int from, int to) {
            var known = roots.get((long) from * 1000 + to);
            if (known != null) return known;
            var root = to - from == 1
                    ? Hash.SHA256.of(new byte[] {0}, ("leaf " + from).getBytes(UTF_8))
                    : Hash.SHA256.of(
                            new byte[] {1},
                            root(from, from + k(to - from)).bytes(),
                            root(from + k(to - from), to).bytes());
            roots.put((long) from * 1000 + to, root);
            return root;
        }

        /// @param shape gathers on which side each digest is taken, which is all that a verifier learns of the sizes
        List<Digest> path(int index, int from, int to, StringBuilder shape) {
            if (to - from == 1) return new ArrayList<>();
            int k = k(to - from);
            boolean left = index < from + k;
            var proof = left ? path(index, from, from + k, shape) : path(index, from + k, to, shape);
            proof.add(left ? root(from + k, to) : root(from, from + k));
            shape.append(left ? 'R' : 'L');
            return proof;
        }

        List<Digest> subproof(int m, int from, int to, boolean whole, StringBuilder shape) {
            int n = to - from;
            if (m == n) {
                shape.append(whole ? 'w' : 'n');
                return whole ? new ArrayList<>() : new ArrayList<>(List.of(root(from, to)));
            }
            int k = k(n);
            boolean left = m <= k;
            var proof = left ? subproof(m, from, from + k, whole, shape) : subproof(m - k, from + k, to, false, shape);
            proof.add(left ? root(from + k, to) : root(from, from + k));
            shape.append(left ? 'R' : 'L');
            return proof;
        }

        private static int k(int n) {
            int k = 1;
            while (k * 2 < n) k *= 2;
            return k;
        }
    }

    private static String pathShape(int index, int size) {
        var shape = new StringBuilder();
        ORACLE.path(index, 0, size, shape);
        return shape.toString();
    }

    private static String consistencyShape(int first, int second) {
        var shape = new StringBuilder();
        ORACLE.subproof(first, 0, second, true, shape);
        return shape.toString();
    }

    @Test
    void everyInclusionProofUpTo300() {
        int forged = 0;
        var random = new Random(300);
        for (int size = 1; size <= SIZE; size++) {
            var root = ORACLE.root(0, size);
            assertThat(TREE.proofs().root(size)).isEqualTo(root);
            for (int index = 0; index < size; index++) {
                var shape = new StringBuilder();
                var proof = TREE.proofs().inclusion(index, size);
                assertThat(proof).isEqualTo(ORACLE.path(index, 0, size, shape));
                var leaf = ORACLE.root(index, index + 1);
                assertAccepted(Proofs.includes(Hash.SHA256, leaf, index, size, proof, root), true, index, size);

                for (var wrong : forgeries(proof, root, random)) {
                    assertAccepted(Proofs.includes(Hash.SHA256, leaf, index, size, wrong, root), false, index, size);
                    forged++;
                }
                assertAccepted(
                        Proofs.includes(Hash.SHA256, flip(leaf, random), index, size, proof, root), false, index, size);
                assertAccepted(
                        Proofs.includes(Hash.SHA256, leaf, index, size, proof, flip(root, random)), false, index, size);
                assertAccepted(Proofs.includes(Hash.SHA256, leaf, -1, size, proof, root), false, -1, size);
                assertAccepted(Proofs.includes(Hash.SHA256, leaf, size, size, proof, root), false, size, size);
                forged += 4;
                int otherIndex = random.nextInt(size);
                if (otherIndex != index) {
                    assertAccepted(
                            Proofs.includes(Hash.SHA256, leaf, otherIndex, size, proof, root), false, otherIndex, size);
                    forged++;
                }
                int otherSize = 1 + random.nextInt(SIZE);
                if (index >= otherSize || !pathShape(index, otherSize).contentEquals(shape)) {
                    assertAccepted(
                            Proofs.includes(Hash.SHA256, leaf, index, otherSize, proof, root), false, index, otherSize);
                    forged++;
                }
            }
        }
        assertThat(forged).isGreaterThan(300_000);
    }

    @Test
    void everyConsistencyProofUpTo300() {
        int forged = 0;
        var random = new Random(301);
        for (int second = 1; second <= SIZE; second++) {
            var newer = ORACLE.root(0, second);
            for (int first = 1; first <= second; first++) {
                var shape = new StringBuilder();
                var older = ORACLE.root(0, first);
                var proof = TREE.proofs().consistency(first, second);
                assertThat(proof).isEqualTo(ORACLE.subproof(first, 0, second, true, shape));
                assertAccepted(Proofs.extended(Hash.SHA256, first, older, second, newer, proof), true, first, second);

                for (var wrong : forgeries(proof, newer, random)) {
                    assertAccepted(
                            Proofs.extended(Hash.SHA256, first, older, second, newer, wrong), false, first, second);
                    forged++;
                }
                assertAccepted(
                        Proofs.extended(Hash.SHA256, first, flip(older, random), second, newer, proof),
                        false,
                        first,
                        second);
                assertAccepted(
                        Proofs.extended(Hash.SHA256, first, older, second, flip(newer, random), proof),
                        false,
                        first,
                        second);
                assertAccepted(
                        Proofs.extended(Hash.SHA256, second + 1, older, second, newer, proof),
                        false,
                        second + 1,
                        second);
                forged += 3;
                if (first < second) {
                    assertAccepted(
                            Proofs.extended(Hash.SHA256, first, newer, second, older, proof), false, first, second);
                    assertAccepted(Proofs.extended(Hash.SHA256, 0, older, second, newer, proof), false, 0, second);
                    forged += 2;
                }
                int otherFirst = 1 + random.nextInt(SIZE);
                int otherSecond = otherFirst + random.nextInt(SIZE - otherFirst + 1);
                if (!consistencyShape(otherFirst, otherSecond).contentEquals(shape)) {
                    assertAccepted(
                            Proofs.extended(Hash.SHA256, otherFirst, older, otherSecond, newer, proof),
                            false,
                            otherFirst,
                            otherSecond);
                    forged++;
                }
            }
        }
        assertThat(forged).isGreaterThan(300_000);
    }

    /// Anything follows from the empty ledger, but only by the empty proof.
    @Test
    void fromTheEmptyTree() {
        var empty = Hash.SHA256.empty();
        var root = ORACLE.root(0, 7);
        assertThat(TREE.proofs().consistency(0, 7)).isEmpty();
        assertThat(Proofs.extended(Hash.SHA256, 0, empty, 7, root, List.of())).isTrue();
        assertThat(Proofs.extended(Hash.SHA256, 0, empty, 0, empty, List.of())).isTrue();
        assertThat(Proofs.extended(Hash.SHA256, 0, root, 7, root, List.of())).isFalse();
        assertThat(Proofs.extended(Hash.SHA256, 0, empty, 7, root, List.of(root)))
                .isFalse();
        assertThat(Proofs.extended(Hash.SHA256, 7, root, 0, empty, List.of())).isFalse();
    }

    private static void assertAccepted(boolean accepted, boolean expected, int first, int second) {
        if (accepted != expected) throw new AssertionError("accepted=" + accepted + " for " + first + ", " + second);
    }

    private static Digest flip(Digest digest, Random random) {
        var bytes = digest.bytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Digest.of(bytes);
    }

    /// One bit changed, one more in front, one more behind, one less, two swapped.
    private static List<List<Digest>> forgeries(List<Digest> proof, Digest root, Random random) {
        var forgeries = new ArrayList<List<Digest>>();
        forgeries.add(changed(proof, it -> it.addFirst(root)));
        forgeries.add(changed(proof, it -> it.addLast(root)));
        if (proof.isEmpty()) return forgeries;
        int at = random.nextInt(proof.size());
        forgeries.add(changed(proof, it -> it.set(at, flip(it.get(at), random))));
        forgeries.add(changed(proof, it -> it.remove(at)));
        forgeries.add(changed(proof, List::removeLast));
        if (proof.size() > 1) forgeries.add(changed(proof, it -> it.addFirst(it.removeLast())));
        return forgeries;
    }

    private static List<Digest> changed(List<Digest> proof, Consumer<List<Digest>> change) {
        var copy = new ArrayList<>(proof);
        change.accept(copy);
        return copy;
    }
}
