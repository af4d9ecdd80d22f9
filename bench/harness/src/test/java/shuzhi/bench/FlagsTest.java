package shuzhi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagsTest {
    @Test
    void whatIsNotSaidHasADefault() {
        var flags = Flags.parse("--candidates", "crud,flowable", "--rounds", "5", "--clients", "crud=8,16");
        assertThat(flags.candidates()).containsExactly("crud", "flowable");
        assertThat(flags.rounds()).isEqualTo(5);
        assertThat(flags.seconds()).isEqualTo(8);
        assertThat(flags.clients()).containsEntry("crud", "8,16");
        assertThat(flags.json()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --rounds 0           | --rounds: a whole number from 1 is wanted, not 0
            --rounds three       | --rounds: a whole number from 1 is wanted, not three
            --seconds 999999     | --seconds: a whole number from 1 is wanted, not 999999
            --rounds             | --rounds: no value follows
            --speed high         | --speed: not known
            --clients 16         | --clients: NAME=8,16,32 is wanted
            --clients crud=a     | --clients: 8,16,32 is wanted, not a
            --clients crud=0     | --clients: 8,16,32 is wanted, not 0
            """)
    void badInputSaysWhatIsWanted(String line, String message) {
        assertThatThrownBy(() -> Flags.parse(line.split(" "))).hasMessage(message);
    }
}
