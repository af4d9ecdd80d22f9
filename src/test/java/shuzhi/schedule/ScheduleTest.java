package shuzhi.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Schedule arithmetic against figures that were published (rules D-15, D-16; vectors S10, S12, S24).
class ScheduleTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # what                                        | done | target | month | completion | gap
            Jiangsu provincial projects, January–September | 4390 | 5330   | 9     | 82.4       | 7.4
            Jiangsu provincial projects, first half         | 2700 | 5330   | 6     | 50.7       | 0.7
            Foreign investment, Lianyungang 2019 Q3         | 3.73 | 7.00   | 9     | 53.3       | -21.7
            """, delimiter = '|')
    void levels(String what, BigDecimal done, BigDecimal target, int month, BigDecimal completion, BigDecimal gap) {
        assertThat(Schedule.completion(done, target)).isEqualByComparingTo(completion);
        assertThat(Schedule.gap(done, target, month)).isEqualByComparingTo(gap);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # what                                | actual | target | gap
            GDP, Lianyungang 2019 Q3               | 6.1    | 7.0    | -0.9
            Budget revenue, Lianyungang 2019 Q3    | 3.9    | 15.0   | -11.1
            Trade, Lianyungang 2019 Q3             | -8     | 7      | -15
            Technical investment, 2021 Q3          | -1.8   | 8      | -9.8
            """, delimiter = '|')
    void growth(String what, BigDecimal actual, BigDecimal target, BigDecimal gap) {
        assertThat(Schedule.growthGap(actual, target)).isEqualByComparingTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"1,8.3", "6,50.0", "7,58.3", "9,75.0", "12,100.0"})
    void theLinearPath(int month, BigDecimal share) {
        assertThat(Schedule.linear(month)).isEqualByComparingTo(share);
    }

    /// Two earlier years: one even, one that did all its work in the second half.
    @Test
    void theSeasonalPathIsTheMeanOfEarlierYears() {
        var even = new ArrayList<BigDecimal>();
        var late = new ArrayList<BigDecimal>();
        for (int month = 1; month <= 12; month++) {
            even.add(BigDecimal.TEN);
            late.add(month > 6 ? BigDecimal.TEN : BigDecimal.ZERO);
        }
        assertThat(Schedule.seasonal(List.of(even, late), 6)).isEqualByComparingTo("25.0");
        assertThat(Schedule.seasonal(List.of(even, late), 9)).isEqualByComparingTo("62.5");
        assertThat(Schedule.seasonal(List.of(even, late), 12)).isEqualByComparingTo("100.0");
    }

    /// Start in March, body in July, acceptance in November, weighing 20, 50 and 30.
    @ParameterizedTest
    @CsvSource({"1,0.0", "3,20.0", "6,20.0", "7,70.0", "10,70.0", "11,100.0", "12,100.0"})
    void theMilestonePathStepsAtEachMilestone(int month, BigDecimal share) {
        var milestones = List.of(
                Map.entry(3, new BigDecimal("20")),
                Map.entry(7, new BigDecimal("50")),
                Map.entry(11, new BigDecimal("30")));
        assertThat(Schedule.milestones(milestones, month)).isEqualByComparingTo(share);
        assertThat(Schedule.gap(new BigDecimal("65.0"), Schedule.milestones(milestones, 7)))
                .as("done 65 % in July, when 70 % were due")
                .isEqualByComparingTo("-5.0");
    }

    @Test
    void nothingIsMeasuredAgainstNothing() {
        assertThatThrownBy(() -> Schedule.milestones(List.of(), 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Schedule.milestones(List.of(Map.entry(13, BigDecimal.ONE)), 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Schedule.completion(BigDecimal.TEN, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Schedule.linear(13)).isInstanceOf(IllegalArgumentException.class);
    }
}
