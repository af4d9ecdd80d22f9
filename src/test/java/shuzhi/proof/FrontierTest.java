package shuzhi.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The frontier that the writer keeps, and the tiles from which proofs are made, against the plain recursion.
class FrontierTest {
    private static final List<Digest> LEAVES = IntStream.range(0, 3000)
            .mapToObj(i -> Hash.SHA256.leaf(("line " + i).getBytes(UTF_8)))
            .toList();

    private static Digest naive(List<Digest> leaves) {
        if (leaves.isEmpty()) return Hash.SHA256.of();
        if (leaves.size() == 1) return leaves.getFirst();
        int k = 1;
        while (k * 2 < leaves.size()) k *= 2;
        return Hash.SHA256.of(
                new byte[] {1},
                naive(leaves.subList(0, k)).bytes(),
                naive(leaves.subList(k, leaves.size())).bytes());
    }

    @Test
    void rootIsThatOfTheRecursionForEverySizeUpTo3000() {
        var frontier = Frontier.empty(Hash.SHA256);
        for (int size = 0; size <= LEAVES.size(); size++) {
            assertThat(frontier.root()).as("size %d", size).isEqualTo(naive(LEAVES.subList(0, size)));
            assertThat(Frontier.of(Hash.SHA256, frontier.bytes())).isEqualTo(frontier);
            if (size < LEAVES.size()) frontier = frontier.append(LEAVES.get(size));
        }
    }

    @Test
    void aBatchThatIsRolledBackLeavesNothingBehind() {
        var before = Frontier.empty(Hash.SHA256).append(LEAVES.subList(0, 1000));
        var after = before.append(LEAVES.subList(1000, 1300));
        assertThat(before.root()).isEqualTo(naive(LEAVES.subList(0, 1000)));
        assertThat(after.root()).isEqualTo(naive(LEAVES.subList(0, 1300)));
    }

    @Test
    void aDamagedFrontierIsAFault() {
        var bytes = Frontier.empty(Hash.SHA256).append(LEAVES.subList(0, 5)).bytes();
        for (int length : new int[] {0, 7, 8, 9, 40, bytes.length - 1})
            assertThatThrownBy(() -> Frontier.of(Hash.SHA256, Arrays.copyOf(bytes, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(IllegalArgumentException.class);
    }

    /// The tiles as a store would hold them: each written again only when it is new or wider.
    @ParameterizedTest(name = "written in batches of {0}")
    @ValueSource(ints = {1, 7, 256, 300, 3000})
    void tilesWrittenAsTheTreeGrowsGiveTheSameProofs(int batch) {
        var tree = new Tree(Hash.SHA256);
        Map<String, byte[]> store = new HashMap<>();
        for (int from = 0; from < LEAVES.size(); from += batch) {
            int to = Math.min(LEAVES.size(), from + batch);
            LEAVES.subList(from, to).forEach(tree::append);
            for (var tile : Tiles.grown(from, to)) {
                var bytes = new byte[tile.width() * Digest.LENGTH];
                for (int i = 0; i < tile.width(); i++) {
                    var node = tree.node(Tiles.HEIGHT * tile.level(), tile.index() * Tiles.WIDTH + i);
                    System.arraycopy(node.bytes(), 0, bytes, i * Digest.LENGTH, Digest.LENGTH);
                }
                store.put(tile.level() + "/" + tile.index(), bytes);
            }
        }
        Tiles.Source source = (level, index) -> store.getOrDefault(level + "/" + index, new byte[0]);
        var proofs = new Proofs(Hash.SHA256, new Tiles(Hash.SHA256, source));
        for (int size : new int[] {1, 2, 255, 256, 257, 511, 512, 513, 1024, 2047, 2999, 3000}) {
            assertThat(proofs.root(size)).isEqualTo(naive(LEAVES.subList(0, size)));
            for (int index = 0; index < size; index += 1 + size / 50)
                assertThat(proofs.inclusion(index, size))
                        .isEqualTo(tree.proofs().inclusion(index, size));
            for (int old = 1; old <= size; old += 1 + size / 50)
                assertThat(proofs.consistency(old, size))
                        .isEqualTo(tree.proofs().consistency(old, size));
        }
        store.put("0/3", new byte[0]);
        assertThatThrownBy(() -> proofs.inclusion(800, 3000)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0    , 1      , tile/0/000.p/1
            0    , 256    , tile/0/000 tile/1/000.p/1
            255  , 257    , tile/0/000 tile/0/001.p/1 tile/1/000.p/1
            256  , 256    , ''
            65535, 65536  , tile/0/255 tile/1/000 tile/2/000.p/1
            315392255, 315392256, tile/0/x001/x232/000 tile/1/x004/812.p/129
            """)
    void tilesThatGrow(long from, long to, String paths) {
        assertThat(Tiles.grown(from, to).stream().map(Tiles.Tile::path))
                .containsExactlyElementsOf(paths.isEmpty() ? new ArrayList<>() : List.of(paths.split(" ")));
    }
}
