package shuzhi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuzhi.bench.Permit.Step;

class PermitTest {
    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 30, 31, 996, 997, 10_000, 123_456, 9_999_999, 1_000_000_000})
    void theFormHasAboutFiveHundredBytes(long number) {
        assertThat(bytes(new Permit(number).form())).isBetween(480, 520);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 77, 123_456, 9_999_999})
    void aNoteHasAtMostOneHundredBytes(long number) {
        for (var step : Step.values())
            if (step != Step.APPLY)
                assertThat(bytes(new Permit(number).note(step))).as(step.key()).isBetween(20, 100);
    }

    @Test
    void everyPermitHasItsOwnContent() {
        var forms = new HashSet<String>();
        for (long number = 1; number <= 5_000; number++)
            assertThat(forms.add(new Permit(number).form().replaceAll("海州\\d+号", "")))
                    .as("permit %d", number)
                    .isTrue();
    }
}
