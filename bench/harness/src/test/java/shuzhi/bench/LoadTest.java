package shuzhi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.bench.Permit.Step;

class LoadTest {
    private static final long LONG = 60_000;

    /// Keeps permits in memory: enough to see what the load does with a candidate.
    private static final class InMemory implements Candidate {
        private final Set<Long> seen = ConcurrentHashMap.newKeySet();
        private final long bad;
        private final int perLap;
        private final int millisPerStep;

        InMemory(long bad, int perLap, int millisPerStep) {
            this.bad = bad;
            this.perLap = perLap;
            this.millisPerStep = millisPerStep;
        }

        @Override
        public String name() {
            return "in-memory";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Integer> clients() {
            return List.of(1);
        }

        @Override
        public void start(Database database, int clientsMax) {}

        @Override
        public int transitionsPerLap() {
            return perLap;
        }

        @Override
        public void run(Permit permit, Laps laps) throws InterruptedException {
            if (permit.number() == bad) throw new IllegalStateException("permit " + bad + " is bad");
            assertThat(seen.add(permit.number())).isTrue();
            for (int i = 0; i < (perLap == 1 ? Step.values().length : 1); i++) {
                Thread.sleep(millisPerStep);
                laps.lap();
            }
        }

        @Override
        public void close() {}
    }

    @ParameterizedTest(name = "{0} clients take {1} permits")
    @CsvSource({"1, 5", "8, 100", "300, 400"})
    void everyPermitIsTakenOnce(int clients, int permits) throws Exception {
        var candidate = new InMemory(0, 1, 0);
        assertThat(new Load(candidate).run(clients, LONG, permits).transitions())
                .isEqualTo(7L * permits);
        assertThat(candidate.seen).hasSize(permits).contains(1L, (long) permits);
    }

    @Test
    void numbersGoOnFromRoundToRound() throws Exception {
        var candidate = new InMemory(0, 1, 0);
        var load = new Load(candidate);
        load.run(2, LONG, 10);
        load.run(2, LONG, 10);
        assertThat(candidate.seen).hasSize(20);
    }

    @Test
    void aLapOfManyPermitsCountsAllTheirTransitions() throws Exception {
        var candidate = new InMemory(0, 70, 0);
        assertThat(new Load(candidate).run(1, LONG, 40).transitions()).isEqualTo(280);
        assertThat(candidate.seen).containsExactlyInAnyOrder(1L, 11L, 21L, 31L);
    }

    /// Seven steps of at least 20 ms need 140 ms: the permit is finished, but only the steps in time count for the
    /// speed.
    @Test
    void whatEndsTooLateDoesNotCountForTheSpeed() throws Exception {
        var done = new Load(new InMemory(0, 1, 20)).run(1, 100, Load.NO_LIMIT);
        assertThat(done.transitions()).isEqualTo(7);
        assertThat(done.perSecond()).isBetween(1.0, 50.0);
        assertThat(done.median()).isGreaterThanOrEqualTo(20_000_000);
    }

    @Test
    void aFailureOfAClientIsNotSwallowed() {
        assertThatThrownBy(() -> new Load(new InMemory(3, 1, 0)).run(1, LONG, 10))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("permit 3 is bad");
    }

    @Test
    void whatWasDoneTravelsAsALine() {
        var done = new Load.Done(7, 35.5, 12, 13, 14);
        assertThat(Load.Done.parse(done.line())).isEqualTo(done);
    }
}
