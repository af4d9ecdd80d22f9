package shuzhi.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wilson's interval against values worked out by hand from his formula.
class IntervalTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # reached, count, low,    high
            0,         1,     0.0000, 0.7935
            1,         1,     0.2065, 1.0000
            5,         10,    0.2366, 0.7634
            9,         10,    0.5958, 0.9821
            10,        10,    0.7225, 1.0000
            95,        100,   0.8882, 0.9785
            """)
    void theIntervalOfAShare(int reached, int count, double low, double high) {
        var interval = Interval.wilson(reached, count);
        assertThat(interval.low()).isCloseTo(low, within(0.0001));
        assertThat(interval.high()).isCloseTo(high, within(0.0001));
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThatThrownBy(() -> Interval.wilson(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Interval.wilson(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
