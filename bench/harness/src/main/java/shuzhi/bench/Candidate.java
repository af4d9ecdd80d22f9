package shuzhi.bench;

import java.util.List;

/// A way to keep permit files in PostgreSQL (参测对象). Found by `ServiceLoader`, run in a process of its own.
public interface Candidate extends AutoCloseable {
    /// Names the candidate on the command line and in the table; also its folder under `bench/` when it has one.
    String name();

    String version();

    /// The numbers of clients worth trying, ascending; the best of them is used in the timed rounds.
    List<Integer> clients();

    /// Opens the database, which is empty, and makes tables, pools and engines. Called once.
    ///
    /// @param clientsMax the most clients that will call `run` at the same time
    void start(Database database, int clientsMax) throws Exception;

    /// Takes one permit through its seven steps, each durable before the next begins, and calls `laps.lap()` after
    /// each.
    /// Called by many clients at once, with a number that was never used before.
    void run(Permit permit, Laps laps) throws Exception;

    /// How many transitions one lap stands for: 1, unless a run takes many permits at once without waiting for each
    /// step.
    default int transitionsPerLap() {
        return 1;
    }

    /// Returns when everything that follows from the steps so far has been done, too; most candidates have nothing
    /// left.
    default void settle() throws Exception {}

    @Override
    void close() throws Exception;

    /// Where a candidate keeps its rows: a database of its own on the common server.
    record Database(String url, String user, String password) {}
}
