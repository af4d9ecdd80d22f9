package shuzhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much is remembered in heaps of different sizes.
class BoundsTest {
    @ParameterizedTest(name = "{0} with {1} MB: {2}")
    @CsvSource({
        // usual, heap in MB, remembered
        "60000, 8192, 60000",
        "60000, 2048, 60000",
        "60000, 512, 15000",
        "60000, 128, 3750",
        "60000, 16, 1000",
        "500, 16, 500",
    })
    void remembered(int usual, long megabytes, int remembered) {
        assertThat(Bounds.remembered(usual, megabytes << 20)).isEqualTo(remembered);
    }
}
