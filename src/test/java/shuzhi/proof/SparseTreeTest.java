package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// A tree that remembers one digest for 256 lines gives the same roots and proofs as one that remembers all.
class SparseTreeTest {
    @Test
    void rootsAndProofsAreThoseOfTheWholeTree() {
        var leaves = new ArrayList<Digest>();
        var whole = new Tree(Hash.SM3);
        var sparse = new SparseTree(
                Hash.SM3, tile -> leaves.subList((int) tile * Tiles.WIDTH, (int) (tile + 1) * Tiles.WIDTH));
        for (int i = 0; i < 1500; i++) {
            var leaf = Hash.SM3.leaf(("line " + i).getBytes(UTF_8));
            leaves.add(leaf);
            whole.append(leaf);
            sparse.append(leaf);
        }
        assertThat(sparse.size()).isEqualTo(1500);
        for (long size : new long[] {1, 255, 256, 257, 512, 1023, 1024, 1499, 1500}) {
            assertThat(sparse.proofs().root(size)).isEqualTo(whole.proofs().root(size));
            assertThat(sparse.proofs().consistency(size, 1500))
                    .isEqualTo(whole.proofs().consistency(size, 1500));
            assertThat(sparse.proofs().inclusion(size - 1, 1500))
                    .isEqualTo(whole.proofs().inclusion(size - 1, 1500));
        }
    }
}
