package shuzhi.supervision.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.law.Law;

/// Results count, papers do not (rules E-14 to E-17).
class ScoreTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private static Score score(Score.Result... results) {
        return Score.of(List.of(results), Law.STANDARD, DAY);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # accepted, on time, first time, reopened, deferrals, yellow, red,   reports, papers, points, percent
            true,       true,    true,       0,        0,         false,  false, 0,       1,      100,    100.0
            true,       true,    true,       0,        1,         false,  false, 0,       1,      100,    100.0
            true,       true,    true,       0,        3,         false,  false, 0,       1,       90,     90.0
            true,       false,   true,       0,        0,         true,   false, 0,       1,       70,     70.0
            true,       true,    false,      0,        0,         false,  false, 0,       1,       85,     85.0
            true,       true,    true,       1,        0,         false,  false, 0,       1,       80,     80.0
            false,      true,    true,       0,        0,         false,  false, 0,       1,        0,      0.0
            false,      false,   true,       0,        0,         false,  true,  0,       0,      -10,      0.0
            # the more papers, the same score
            false,      false,   true,       0,        0,         false,  false, 40,      200,      0,      0.0
            """)
    void oneTask(
            boolean accepted,
            boolean onTime,
            boolean firstTime,
            int reopened,
            int deferrals,
            boolean yellow,
            boolean red,
            int reports,
            int papers,
            int points,
            String percent) {
        var score = score(new Score.Result(
                "b", "1", "f", accepted, onTime, firstTime, reopened, deferrals, yellow, red, reports, papers));
        assertThat(score.points()).isEqualTo(points);
        assertThat(score.percent()).isEqualByComparingTo(percent);
    }

    /// The account adds up to the score, and says what does not count.
    @Test
    void lineByLine() {
        var done = new Score.Result("b", "1", "f", true, true, true, 0, 0, false, false, 7, 9);
        var open = new Score.Result("b", "2", "g", false, false, true, 0, 2, true, false, 30, 0);
        var score = score(done, open);
        assertThat(score.lines())
                .extracting(it -> it.what().en() + " " + it.count() + " × " + it.each() + " = " + it.points())
                .containsExactly(
                        "Results accepted 1 × 60 = 60",
                        "Of these, handed in on time 1 × 25 = 25",
                        "Of these, never sent back 1 × 15 = 15",
                        "Times reopened 0 × -20 = 0",
                        "Deferrals beyond the first 1 × -5 = -5",
                        "Yellow cards 1 × -5 = -5",
                        "Red cards 0 × -10 = 0",
                        "Reports, which do not count 37 × 0 = 0",
                        "Papers, which do not count 9 × 0 = 0");
        assertThat(score.most()).isEqualTo(200);
        assertThat(score.percent()).isEqualByComparingTo("45.0");
        assertThat(score().percent()).as("nothing was due").isEqualByComparingTo("0");
    }
}
