package shuzhi.bench;

/// What one round measured (一轮结果). Costs are per transition or per permit, so that rounds can be compared.
///
/// @param perSecond transitions per second
/// @param median milliseconds of a transition
/// @param p99 milliseconds that 99 of 100 transitions did not exceed
/// @param candidateMicros processor time of the candidate's process, microseconds per transition
/// @param databaseMicros processor time of PostgreSQL, microseconds per transition
/// @param logBytes write-ahead log per permit
/// @param tableBytes tables and indexes per permit, over all permits so far: within a round, room that is free again
/// would be used first
/// @param others share of the machine's processors that other programs took, 0 to 1
record Sample(
        double perSecond,
        double median,
        double p99,
        double candidateMicros,
        double databaseMicros,
        double logBytes,
        double tableBytes,
        double others) {

    double processorMicros() {
        return candidateMicros + databaseMicros;
    }
}
