package shuzhi.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The supervision bulletins of Lianyungang for the third quarters of 2019 and 2021, every line and every column
/// of which the figures are at hand (README of the shared data; rules D-15, D-16). Bulletins print a lag as a
/// positive number; here what is behind is negative. Nothing in these lines disagrees with the arithmetic; where
/// a column was not printed the test says so and shows what it must have been.
class LianyungangTest {
    private static final int SEPTEMBER = 9;

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(textBlock = """
            # what                                          | whole | parts
            2019 targets: in step and behind                | 150   | 124 26
            2019 behind: the two groups of the bulletin      | 26    | 9 17
            2021 behind: the two groups of the bulletin      | 17    | 2 15
            """, delimiter = '|')
    void counts(String what, BigDecimal whole, String parts) {
        var numbers = Arrays.stream(parts.split(" ")).map(BigDecimal::new).toList();
        assertThat(new Whole(whole, numbers, true).verdict()).isEqualTo(Whole.Verdict.AGREES);
    }

    /// Growth targets: the lag is the plain difference of the two rates, in points, without any rounding.
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # line                                | target | actual | lag as printed
            2019 Q3, gross domestic product       | 7.0    | 6.1    | 0.9
            2019 Q3, general public revenue       | 15.0   | 3.9    | 11.1
            2019 Q3, foreign trade                | 7      | -8     | 15
            2021 Q3, technical investment         | 8      | -1.8   | 9.8
            """, delimiter = '|')
    void growth(String line, BigDecimal target, BigDecimal actual, BigDecimal lag) {
        assertThat(Schedule.growthGap(actual, target)).isEqualByComparingTo(lag.negate());
        assertThat(actual.add(lag)).as("and back").isEqualByComparingTo(target);
    }

    /// The one level target: 3.73 (100 million dollars) are 53.3 % of the year and lag by 21.7 points.
    @Test
    void foreignInvestment() {
        var completion = new BigDecimal("53.3");
        assertThat(Schedule.linear(SEPTEMBER)).isEqualByComparingTo("75.0");
        assertThat(Schedule.gap(completion, Schedule.linear(SEPTEMBER))).isEqualByComparingTo("-21.7");
    }

    /// The target of the year is not printed. Every one that gives 53.3 % when rounded lies between 6.992 and 7.004;
    /// of those with one decimal only 7.0 does, and the gap that is computed before rounding is the printed one,
    /// too.
    @Test
    void theTargetThatIsNotPrinted() {
        var done = new BigDecimal("3.73");
        var least = done.divide(new BigDecimal("0.5335"), 3, RoundingMode.UP);
        var most = done.divide(new BigDecimal("0.5325"), 3, RoundingMode.DOWN);
        assertThat(List.of(least, most)).containsExactly(new BigDecimal("6.992"), new BigDecimal("7.004"));
        for (var tenth : List.of("6.9", "7.0", "7.1"))
            assertThat(Schedule.completion(done, new BigDecimal(tenth)).compareTo(new BigDecimal("53.3")) == 0)
                    .as(tenth)
                    .isEqualTo(tenth.equals("7.0"));
        assertThat(Schedule.gap(done, new BigDecimal("7.0"), SEPTEMBER)).isEqualByComparingTo("-21.7");
    }

    /// A growth rate is not held against the share of the year: read as a level, 6.1 of 7.0 would be in front.
    @Test
    void aGrowthTargetReadAsALevelWouldSayTheOpposite() {
        assertThat(Schedule.gap(new BigDecimal("6.1"), new BigDecimal("7.0"), SEPTEMBER))
                .isPositive();
        assertThat(Schedule.growthGap(new BigDecimal("6.1"), new BigDecimal("7.0")))
                .isNegative();
    }
}
