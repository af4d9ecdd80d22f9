package shuzhi.ledger;

/// How much is remembered (记忆上限): less in a small heap. What is forgotten is read again, so this is a matter of speed
/// only.
public final class Bounds {
    private static final long USUAL_HEAP = 2L << 30;
    private static final int LEAST = 1_000;

    private Bounds() {}

    /// @param usual how many of something are kept with a heap of 2 GB or more
    public static int remembered(int usual) {
        return remembered(usual, Runtime.getRuntime().maxMemory());
    }

    /// @param heap bytes that the program may use
    static int remembered(int usual, long heap) {
        return (int) Math.clamp(usual * (double) heap / USUAL_HEAP, Math.min(usual, LEAST), usual);
    }
}
