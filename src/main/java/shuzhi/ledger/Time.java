package shuzhi.ledger;

import java.time.Instant;

/// Where the clerk reads the time (时钟). The wall clock in a running house; a clock that the tests and the seeds move
/// in all others. The ledger takes it at the moment of writing and never lets it go back.
@FunctionalInterface
public interface Time {
    Instant now();

    /// The clock of this machine.
    Time SYSTEM = Instant::now;
}
