package shuzhi.exchange;

/// What came of an attempt to send something (发送结果).
public sealed interface Delivery {
    /// The other side has taken it.
    record Done() implements Delivery {}

    /// Nobody answered, or the line broke.
    record Unreachable() implements Delivery {}

    /// The other side answered, and did not take it.
    ///
    /// @param code its answer, for instance `550` or `503`
    /// @param lasting true when the same attempt will be turned down again
    record Refused(String code, boolean lasting) implements Delivery {}
}
