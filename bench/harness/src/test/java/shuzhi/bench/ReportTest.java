package shuzhi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
    private static final Machine MACHINE = new Machine(2, "some processor", 23.5, "Linux", "Java", "18.6", 1.25);

    @ParameterizedTest(name = "the median of {0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {"7 | 7", "9 1 5 | 5", "4 1 3 2 | 2.5"})
    void median(String numbers, double wanted) {
        assertThat(Report.median(
                        Arrays.stream(numbers.split(" ")).map(Double::valueOf).toList()))
                .isEqualTo(wanted);
    }

    /// The second round was disturbed for both: each ratio is taken within its round, so the disturbance cancels out.
    @Test
    void ratiosAreTakenWithinARound() {
        var slow = result("slow", 100, 50, 120);
        var quick = result("quick", 1_000, 500, 1_080);
        assertThat(Report.ratios(quick, slow, Sample::perSecond)).containsExactly(10.0, 10.0, 9.0);
        assertThat(report(slow, quick).table())
                .contains("| slow 1 | 8 | 100 (50–120) |")
                .contains("| quick | 10.0 | – |")
                .contains("| slow | – | 0.10 |");
    }

    @Test
    void jsonIsOneLineWithEveryRound() {
        assertThat(report(result("slow", 100, 50), result("quick", 1_000, 500)).json())
                .doesNotContain("\n")
                .startsWith("{\"machine\":{\"cores\":2,\"processor\":\"some processor\",\"memory\":23.5,")
                .contains("\"name\":\"slow\",\"version\":\"1\",\"clients\":8,\"median\":{\"perSecond\":75,")
                .contains("{\"perSecond\":50,\"median\":1.5,\"p99\":9,\"candidateMicros\":20,\"databaseMicros\":30,")
                .contains("{\"of\":\"quick\",\"to\":\"slow\",\"perSecond\":[10,10],\"processor\":1,");
    }

    private static Report report(Report.Result... results) {
        return new Report(MACHINE, Flags.parse(), List.of(results));
    }

    private static Report.Result result(String name, double... perSecond) {
        var rounds = Arrays.stream(perSecond)
                .mapToObj(it -> new Sample(it, 1.5, 9, 20, 30, 5_000, 4_000, 0.1))
                .toList();
        return new Report.Result(name, "1", 8, rounds);
    }
}
