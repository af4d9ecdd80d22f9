package shuzhi.approvals.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.Pause;
import shuzhi.codes.Vectors;
import tools.jackson.databind.JsonNode;

/// The clock of a whole chain: gross, net, and whether it is held (rules ).
class ClockTest {
    static Stream<JsonNode> chains() {
        return Vectors.cases("chain-3550.json");
    }

    @ParameterizedTest
    @MethodSource("chains")
    void grossAndNet(JsonNode chain) {
        var runs = chain.path("steps")
                .valueStream()
                .map(step -> new Clock.Run(
                        date(step, "accepted"),
                        date(step, "done"),
                        chain.path("pauses")
                                .valueStream()
                                .filter(it -> it.path("step").equals(step.path("step")))
                                .map(it -> Pause.of(date(it, "start"), date(it, "end")))
                                .toList()))
                .toList();
        var time = Clock.of(runs, Calendars.load().latest());
        assertThat(time.gross()).isEqualTo(chain.path("grossWd").asInt());
        assertThat(time.net()).isEqualTo(chain.path("netWd").asInt());
        assertThat(time.net() <= chain.path("limitWd").asInt())
                .isEqualTo(chain.path("meetsTarget").asBoolean());
        assertThat(time.shares())
                .hasSameSizeAs(runs)
                .allSatisfy(it -> assertThat(it).isBetween(0, time.net()));
    }

    private static LocalDate date(JsonNode row, String name) {
        return LocalDate.parse(row.path(name).asString());
    }
}
